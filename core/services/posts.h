// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/postentry.h"
#include "core/wire/post.h"

#include <QFuture>

namespace tasuki {

/// The 連絡帳 of a room, where home and hospital talk. Everything works offline; what is written is
/// in the next stretch that is read. A room may hold a hundred thousand posts: nobody reads them
/// all, so they are read in stretches. RoomTalk::stamp of the snapshot tells when to read again.
///
/// Reading a room that this person is not in gives an empty stretch.
class Posts {
public:
    virtual ~Posts() = default;

    virtual QFuture<Result<PostStretch>> newest(ScopeId room, int most) = 0;
    virtual QFuture<Result<PostStretch>> before(ScopeId room, const PostPlace &place, int most) = 0;
    virtual QFuture<Result<PostStretch>> after(ScopeId room, const PostPlace &place, int most) = 0;
    /// The post itself, if it is there, and as many older as newer ones.
    virtual QFuture<Result<PostStretch>> around(ScopeId room, const PostPlace &place, int most) = 0;
    /// Both included: what is on screen, once more.
    virtual QFuture<Result<PostStretch>> between(ScopeId room, const PostPlace &first,
                                                 const PostPlace &last)
        = 0;
    /// Those of them that are there to be read, in any order; a look into the store for each.
    virtual QFuture<Result<QList<Post>>> some(ScopeId room, const QList<ObjectId> &posts) = 0;
    /// In all rooms, newest first: posts that hold every one of the words, however they are spelt
    /// (searchKey). Nothing for no word.
    virtual QFuture<Result<QList<PostHit>>> search(const QString &words, int most) = 0;
    /// Those at the top of the room, newest first, not more than Post::mostPinned.
    virtual QFuture<Result<QList<Post>>> pinned(ScopeId room) = 0;
    /// Those that tell of free places and hold on that day, newest first.
    virtual QFuture<Result<QList<Post>>> vacancies(ScopeId room, const QDate &day, int most) = 0;
    /// The next one that means this person, the office or the profession, see PostMarks; a null
    /// post when there is none.
    virtual QFuture<Result<PostPlace>> nextToMe(ScopeId room, const PostPlace &from) = 0;

    /// Invalid for text nobody could read and for a date without a wish; NotFound when this person
    /// is not in the room.
    virtual QFuture<Result<ObjectId>> write(ScopeId room, const PostDraft &draft) = 0;
    /// Forbidden when somebody else wrote it, Conflict when it was taken back, TooLarge when it was
    /// corrected Post::mostVersions times. The same text again changes nothing.
    virtual QFuture<Result<void>> correct(ScopeId room, ObjectId post, const QString &text) = 0;
    /// It stays to be looked at, struck out, with who and why.
    virtual QFuture<Result<void>> retract(ScopeId room, ObjectId post, const QString &reason) = 0;
    virtual QFuture<Result<void>> acknowledge(ScopeId room, ObjectId post) = 0; ///< 了解; once
    /// To the top of the room, or down from there; by anybody. Conflict when it was taken back,
    /// TooLarge when Post::mostPinned are up there, or it went up and down Post::mostPinnings
    /// times.
    virtual QFuture<Result<void>> pin(ScopeId room, ObjectId post, bool isOn) = 0;
    /// They were really on screen. Own ones and those seen before are passed over.
    virtual QFuture<Result<void>> markSeen(ScopeId room, const QList<ObjectId> &posts) = 0;
};

} // namespace tasuki
