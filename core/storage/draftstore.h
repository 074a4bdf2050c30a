// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QJsonObject>

#include <optional>

namespace tasuki {

class Database;
class ScopeKeys;

/// What somebody has begun to write into a room and not sent: one for each room, on this device
/// only. Sealed with the room's key, so that it goes with the room. Table class: precious.
class DraftStore {
public:
    DraftStore(Database &database, ScopeKeys &keys);

    /// NotFound when this device does not hold the room.
    Result<void> put(ScopeId scope, const QJsonObject &draft);
    Result<std::optional<QJsonObject>> find(ScopeId scope) const;
    Result<void> remove(ScopeId scope);

private:
    Database &m_database;
    ScopeKeys &m_keys;
};

} // namespace tasuki
