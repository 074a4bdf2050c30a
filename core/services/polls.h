// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/poll.h"

#include <QFuture>

namespace tasuki {

struct PollEntry {
    Poll poll;
    bool isOnlyHere = false; ///< the server has not confirmed everything about it
    QString refusal; ///< code of the server's final no to what this person did last
    bool operator==(const PollEntry &) const = default;
};

/// 日程調整 in rooms: candidate times, and who can when. Everything works offline.
///
/// As Events: NotFound, Conflict with the server's code, Invalid. Conflict ("ended") when the poll
/// has ended.
class Polls {
public:
    virtual ~Polls() = default;

    virtual QFuture<Result<QList<PollEntry>>> inRoom(ScopeId room) = 0; ///< newest first
    virtual QFuture<Result<ObjectId>> add(ScopeId room, const PollDraft &draft) = 0;
    /// Of this person; one answer for each candidate.
    virtual QFuture<Result<void>> answer(ScopeId room, ObjectId poll,
                                         const QList<PollAnswer> &answers)
        = 0;
    /// Ends it with an entry at that candidate, in one gesture, and gives the entry. Forbidden
    /// unless this person asked. `words` as in Events.
    virtual QFuture<Result<ObjectId>> choose(ScopeId room, ObjectId poll, int candidate,
                                             const QString &words)
        = 0;
    /// Ends it without an entry.
    virtual QFuture<Result<void>> drop(ScopeId room, ObjectId poll, const QString &reason) = 0;
};

} // namespace tasuki
