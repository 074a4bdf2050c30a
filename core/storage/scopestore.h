// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/roomchanges.h"
#include "core/wire/pull.h"

#include <memory>

namespace tasuki {

class Database;
class ScopeKeys;

/// A scope as this device has it.
struct ScopeRecord {
    ScopeId id;
    QString roomTemplate;
    ScopeCursor cursor; ///< grant is null for a room made here that the server has not confirmed
    bool operator==(const ScopeRecord &) const = default;
};

/// The scopes this device holds, each with a key of its own. Table class: cache (rebuilt by
/// pulling).
class ScopeStore {
public:
    ScopeStore(Database &database, ScopeKeys &keys, RoomChanges &changes);

    Result<QList<ScopeRecord>> all() const;
    Result<QList<ScopeId>> ids() const; ///< unseals nothing
    Result<std::optional<ScopeRecord>> find(ScopeId id) const;
    Result<void> put(const ScopeRecord &record); ///< makes the scope key on first sight
    /// Purge: destroys the scope key, then its rows. After this no byte of the scope can be read
    /// again.
    Result<void> destroy(ScopeId id);

private:
    Database &m_database;
    ScopeKeys &m_keys;
    RoomChanges &m_changes;
};

} // namespace tasuki
