// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/objecttable.h"
#include "core/server/store/roomtable.h"

namespace tasuki {

/// Which rooms hang together: chapters, of which one goes on where another ends, and circles inside
/// them. Whoever loses a room loses those with it. Lives inside its caller's transaction.
class RoomFamily {
public:
    RoomFamily(SqlConnection &database, const Aead &aead, const QDateTime &now);

    struct Refusal {
        QString why;
        QString rule; ///< for the audit
        bool isFinal = true; ///< what the draft says, not how things stand
    };
    /// Why no room may become this part of another one; nothing when it may, or is no part. A room
    /// the caller is not in and one that is not there give the same answer.
    Result<std::optional<Refusal>> refusesPart(const RoomDraft &draft, const Caller &caller,
                                               OfficeKind kind);
    Result<void> join(ScopeId room, const RoomPart &part);
    /// An office of a circle is one of the room it is part of; of other rooms any may be.
    Result<bool> mayHold(ScopeId room, OfficeId office);

    /// Whether there are circles inside the room.
    Result<bool> hasCircles(ScopeId room);

    /// The other rooms `operation` reaches when somebody loses its room by it: all chapters and
    /// their circles; from inside a circle only what is within it – but a patient's word
    /// (consent.withdraw) reaches every room of hers that hangs together with this one. Empty for
    /// other kinds. A room that was erased is passed through.
    Result<QList<ScopeId>> reachedBy(const Operation &operation);
    /// And of several operations, with their own rooms: what their transaction has to lock.
    Result<QList<ScopeId>> reachedByAll(const QList<Operation> &operations);

private:
    Result<std::optional<Refusal>> refusesContent(const RoomDraft &draft, const ScopeRow &whole);

    SqlConnection &m_database;
    ObjectTable m_objects;
    RoomTable m_rooms;
};

} // namespace tasuki
