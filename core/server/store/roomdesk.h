// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/message.h"
#include "core/server/store/objecttable.h"

namespace tasuki {

/// Opens rooms and says who belongs to them, on an administrator's word and into the audit. Lives
/// inside its caller's transaction.
class RoomDesk {
public:
    RoomDesk(SqlConnection &database, const Aead &aead, const QDateTime &now);

    /// Conflict when the room is there already; what its template asks for, see RoomTemplate.
    Result<void> open(ScopeId room, const QString &roomTemplate, const QList<OfficeId> &members,
                      const Author &author);
    /// NotFound when there is no such room.
    Result<void> addMember(ScopeId room, OfficeId office);
    /// The office's people lose the room with their next pull; `reason` is shown to them.
    Result<void> removeMember(ScopeId room, OfficeId office, const QString &reason);
    /// A person who left her office loses every room.
    Result<void> endPerson(PersonId person, const QString &reason);

private:
    Result<void> note(const Caller &subject, const QString &action, ScopeId room,
                      const QString &decision);

    SqlConnection &m_database;
    const Aead &m_aead;
    QDateTime m_now;
};

} // namespace tasuki
