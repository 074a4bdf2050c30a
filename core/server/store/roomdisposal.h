// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/roomretention.h"
#include "core/server/store/objecttable.h"
#include "core/server/store/roomfamily.h"
#include "core/server/store/roommembers.h"

namespace tasuki {

/// 部屋の削除 by the retention rule (様式4-3): who may ask, who may agree, when a room may go, and
/// its going. Lives inside its caller's transaction.
class RoomDisposal {
public:
    RoomDisposal(SqlConnection &database, const Aead &aead, const QDateTime &now);

    /// Why this room.discard, room.keep or room.erase is not carried out now, with the moment from
    /// which it would be where there is one; nothing of other kinds. It may change.
    Result<std::optional<QString>> refuses(const ScopeRow &scope, const QJsonObject &body,
                                           const Operation &operation, const Author &author);
    /// Everything goes but the audit, the grants that end with it and a stone with its number.
    /// `body` is the record in which somebody has agreed.
    Result<void> erase(const ScopeRow &scope, const QJsonObject &body);

private:
    Result<QDateTime> lastUse(ScopeId room, const QJsonObject &body);
    Result<std::optional<QString>> refusesTime(const Room &room, const QJsonObject &body);
    Result<std::optional<QString>> refusesPerson(const Room &room, const Operation &operation,
                                                 const Author &author);
    Result<void> setStone(const ScopeRow &scope, const RoomDiscard &discard);

    SqlConnection &m_database;
    QDateTime m_now;
    ObjectTable m_objects;
    RoomTable m_rooms;
    RoomMembers m_members;
    RoomFamily m_family;
};

} // namespace tasuki
