// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/roomchanges.h"
#include "core/wire/pull.h"

namespace tasuki {

class Database;
class ScopeKeys;

struct StoredObject {
    ScopeId scope;
    ObjectRow row;
    bool operator==(const StoredObject &) const = default;
};

/// The base: objects as the server last told them. Written only by applying pulls. Table class:
/// cache. Reading an altered row is Error::Corrupt, never wrong data; a row cannot be moved to
/// another id or scope.
class ObjectStore {
public:
    ObjectStore(Database &database, ScopeKeys &keys, RoomChanges &changes);

    Result<QList<StoredObject>> all() const;
    Result<QList<StoredObject>> inScope(ScopeId scope) const;
    Result<std::optional<StoredObject>> find(ScopeId scope, ObjectId id) const;
    Result<void> put(ScopeId scope,
                     const ObjectRow &row); ///< insert or replace; empty body = tombstone
    /// False, and nothing done, when there is one already. Spares a first load the looking.
    Result<bool> putNew(ScopeId scope, const ObjectRow &row);
    Result<void> remove(ScopeId scope, ObjectId id);

private:
    Result<void> write(const char *name, const QByteArray &sql, ScopeId scope,
                       const ObjectRow &row);

    Database &m_database;
    ScopeKeys &m_keys;
    RoomChanges &m_changes;
};

} // namespace tasuki
