// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/roomend.h"
#include "core/services/roomweek.h"

#include <QFuture>

namespace tasuki {

/// How a room becomes a larger one.
struct RoomGrowth {
    QString into; ///< the kind; one of larger()
    QList<OfficeId> offices; ///< who comes; may be none
    bool isFromNowOn = false; ///< they do not see what was written before
};

/// What becomes of a room once it is open: it is looked after, grows, gives rise to another one,
/// and offices leave it. As everything about rooms it works offline, and the server has the last
/// word.
///
/// Forbidden, NotFound and Conflict as of Rooms.
class RoomLife {
public:
    virtual ~RoomLife() = default;

    /// From what is counted of the room's posts; nothing before all are, and one asks again with
    /// the next snapshot. Any member may ask.
    virtual QFuture<Result<std::optional<RoomWeek>>> week(ScopeId room) = 0;
    /// The caretaker has looked through it; everybody there sees when. Forbidden for others.
    virtual QFuture<Result<void>> tend(ScopeId room) = 0;

    virtual QList<RoomTemplate> larger(ScopeId room) const = 0; ///< kinds it may grow into
    /// The opening office's. Gives the room in which it goes on: its next chapter when newcomers
    /// are to see only what is written from now on, else itself.
    virtual QFuture<Result<ScopeId>> grow(ScopeId room, const RoomGrowth &growth) = 0;
    /// Another room about the same patient on the same consent, opened by this person's office with
    /// some of the offices; its first post says where it comes from and, in `words`, what for. The
    /// room it comes from stays as it is.
    virtual QFuture<Result<ScopeId>> splitOff(ScopeId room, const QList<OfficeId> &offices,
                                              const QString &title, const QString &words)
        = 0;
    /// Takes this person's office out; its computers erase the room. Conflict for the office that
    /// opened it: it closes the room instead.
    virtual QFuture<Result<void>> leave(ScopeId room, const QString &reason) = 0;

    /// What stands between a closed room and its being erased; nothing while it is open.
    virtual std::optional<RoomEnd> end(ScopeId room) const = 0;
    /// Asks for the room to be erased (様式4-3); everybody there sees it. Conflict with the code of
    /// what is in the way (DiscardFault).
    virtual QFuture<Result<void>> discard(ScopeId room, DiscardReason reason, const QString &words)
        = 0;
    /// Any member's: what was asked for is asked for no more.
    virtual QFuture<Result<void>> keep(ScopeId room, const QString &reason) = 0;
    /// Agrees to what somebody of another office asked for. The centre erases the room, and every
    /// computer at its next contact; nobody can bring it back.
    virtual QFuture<Result<void>> erase(ScopeId room) = 0;

    /// The room of this person and another one, which nobody else reads; opened unless there is
    /// one.
    virtual QFuture<Result<ScopeId>> writeTo(PersonId person) = 0;
    virtual bool canWriteTo(PersonId person) const = 0; ///< not to oneself, not to the centre
};

} // namespace tasuki
