// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/roomrules.h"
#include "core/server/store/objecttable.h"
#include "core/server/store/roomtable.h"

namespace tasuki {

/// Whose office may be in a room with a record of its own, and the grants that follow from the
/// members the record names. Lives inside its caller's transaction.
class RoomMembers {
public:
    RoomMembers(SqlConnection &database, const QDateTime &now);

    /// Why a room cannot be opened like this, or an office not be invited; nothing when it can.
    Result<std::optional<QString>> refusesOpening(const RoomTemplate &roomTemplate,
                                                  const RoomDraft &draft, const Caller &caller,
                                                  OfficeKind kind);
    Result<std::optional<QString>> refusesInviting(const QString &roomTemplate,
                                                   const QJsonObject &body,
                                                   const Operation &operation);
    /// Why a room with this record does not become one of the kind the operation names.
    Result<std::optional<QString>> refusesGrowing(const QString &roomTemplate,
                                                  const QJsonObject &body,
                                                  const Operation &operation);
    /// Gives and ends grants as the record has changed; the offices that are out now.
    Result<QList<OfficeId>> follow(const ScopeRow &scope, const QJsonObject &before,
                                   const QJsonObject &after, const Operation &operation);

    Result<void> add(ScopeId room, const QString &roomTemplate, OfficeId office);
    /// The office's people lose the room with their next pull; `reason` is shown to them.
    Result<void> end(ScopeId room, OfficeId office, const QString &reason);

private:
    Result<std::optional<QString>> refusesPeople(const RoomDraft &draft, const Caller &caller);
    Result<void> note(OfficeId office, const QString &action, ScopeId room,
                      const QString &decision);

    SqlConnection &m_database;
    QDateTime m_now;
    RoomTable m_rooms;
};

} // namespace tasuki
