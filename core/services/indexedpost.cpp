// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/indexedpost.h"

#include "core/base/japanesetext.h"

namespace tasuki {

IndexedPost IndexedPost::of(const Post &post, const PostOnlooker &me)
{
    IndexedPost indexed;
    indexed.place = post.place();
    indexed.signs.append({post.author, post.writtenAt()});
    for (const Acknowledgement &entry : post.acknowledgements)
        indexed.signs.append({entry.person, entry.at});
    for (const Sight &sight : post.sights)
        indexed.signs.append({sight.person, sight.at});
    indexed.isRetracted = post.isRetracted();
    if (post.isRetracted())
        return indexed;
    const bool isOthers = post.author != me.person;
    indexed.isUnseen = !post.isSeenBy(me.person);
    indexed.isAwaited = post.wantsAcknowledgement && isOthers && !post.isAcknowledgedBy(me.person);
    indexed.key = searchKey(post.text());
    indexed.isToMe = isOthers && post.to.include(me.person, me.office, me.profession);
    indexed.isPinned = post.isPinned();
    if (indexed.isAwaited)
        indexed.due = post.due;
    if (post.vacancy)
        indexed.vacantUntil = post.vacancy->until;
    return indexed;
}

} // namespace tasuki
