// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/roomchanges.h"
#include "core/storage/storedobject.h"

namespace tasuki {

class Database;

/// The base: objects as the server last told them. Written only by applying pulls. Table class:
/// cache. Reading an altered row is Error::Corrupt, never wrong data; a row cannot be moved to
/// another id or scope. A room's posts may be very many: PostRows reads them.
class ObjectStore {
public:
    ObjectStore(Database &database, ScopeKeys &keys, RoomChanges &changes);

    Result<QList<StoredObject>> all() const;
    Result<QList<StoredObject>> inScope(ScopeId scope) const;
    Result<QList<StoredObject>> butPosts(ScopeId scope) const;
    Result<std::optional<StoredObject>> find(ScopeId scope, ObjectId id) const;
    /// As find(); a post is not there.
    Result<std::optional<StoredObject>> findButPost(ScopeId scope, ObjectId id) const;
    Result<void> put(ScopeId scope,
                     const ObjectRow &row); ///< insert or replace; empty body = tombstone
    /// False, and nothing done, when there is one already. Spares a first load the looking.
    Result<bool> putNew(ScopeId scope, const ObjectRow &row);
    Result<void> remove(ScopeId scope, ObjectId id);
    /// Gives their moment to posts that were stored before there was one.
    Result<void> placePosts();

private:
    Result<void> write(const char *name, const QByteArray &sql, ScopeId scope,
                       const ObjectRow &row);
    Result<std::optional<StoredObject>> first(Statement query) const;

    Database &m_database;
    ScopeKeys &m_keys;
    RoomChanges &m_changes;
};

} // namespace tasuki
