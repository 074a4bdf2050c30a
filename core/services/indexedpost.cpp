// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/indexedpost.h"

#include "core/base/japanesetext.h"

namespace tasuki {

IndexedPost IndexedPost::of(const Post &post, PersonId me)
{
    IndexedPost indexed;
    indexed.place = post.place();
    if (post.isRetracted())
        return indexed;
    indexed.isUnseen = !post.isSeenBy(me);
    indexed.isAwaited
        = post.wantsAcknowledgement && post.author != me && !post.isAcknowledgedBy(me);
    indexed.key = searchKey(post.text());
    return indexed;
}

} // namespace tasuki
