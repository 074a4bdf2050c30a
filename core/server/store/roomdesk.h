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

    /// Conflict when the room is there already, Invalid when rooms of this template have a record
    /// of their own: consent, title and the rest come from those who open them.
    Result<void> open(ScopeId room, const QString &roomTemplate, const QList<OfficeId> &members,
                      const Author &author);
    /// NotFound when there is no such room, Conflict when its template has no place for the office.
    Result<void> addMember(ScopeId room, OfficeId office);
    /// The office's people lose the room with their next pull; `reason` is shown to them.
    Result<void> removeMember(ScopeId room, OfficeId office, const QString &reason);
    /// See ServerStore.
    Result<void> agreeToErase(ScopeId room, const Author &author);
    /// A person who left her office loses every room.
    Result<void> endPerson(PersonId person, const QString &reason);

private:
    Result<ScopeRow> locked(ScopeId room);
    Result<void> changeRecord(const Operation &operation, const Author &author = {});

    SqlConnection &m_database;
    const Aead &m_aead;
    QDateTime m_now;
};

} // namespace tasuki
