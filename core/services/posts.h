// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/post.h"

#include <QFuture>

namespace tasuki {

/// The 連絡帳 of an admission's room, where home and hospital talk. Everything works offline and is
/// in the snapshot at once (EpisodeEntry::posts).
class Posts {
public:
    virtual ~Posts() = default;

    /// Invalid for text nobody could read and for a date without a wish; NotFound when the
    /// admission is none of this person's.
    virtual QFuture<Result<ObjectId>> write(ObjectId episode, const PostDraft &draft) = 0;
    /// Forbidden when somebody else wrote it, Conflict when it was taken back, TooLarge when it was
    /// corrected Post::mostVersions times. The same text again changes nothing.
    virtual QFuture<Result<void>> correct(ObjectId post, const QString &text) = 0;
    /// It stays to be looked at, struck out, with who and why.
    virtual QFuture<Result<void>> retract(ObjectId post, const QString &reason) = 0;
    virtual QFuture<Result<void>> acknowledge(ObjectId post) = 0; ///< 了解; once is enough
};

} // namespace tasuki
