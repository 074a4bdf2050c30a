// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/crypto/aead.h"

#include <unordered_map>

namespace tasuki {

class Database;

/// The key of each scope: 256 random bits, in the database wrapped by the vault's rows key. Whoever
/// destroys it has destroyed the scope.
class ScopeKeys {
public:
    static Result<ScopeKeys> create(Database &database, const Secret &rowsKey);

    /// NotFound for a scope this device does not hold (any more). Valid until forget() or clear().
    Result<const Aead *> of(ScopeId scope);
    /// A new key and its wrapped bytes; the caller stores them with the scope.
    Result<QByteArray> make(ScopeId scope);
    void forget(ScopeId scope);
    /// As forget(), because the stored key is gone as well.
    void destroyed(ScopeId scope);
    bool takeDestroyed(); ///< whether one was destroyed since the last question
    /// After a rollback: nothing in memory may outlive what the database does not have.
    void clear();

private:
    ScopeKeys(Database &database, Aead wrapping);
    Result<const Aead *> keep(ScopeId scope, const Secret &key);

    Database &m_database;
    Aead m_wrapping;
    bool m_destroyed = false;
    struct HashScope {
        std::size_t operator()(const ScopeId &id) const { return qHash(id); }
    };
    std::unordered_map<ScopeId, Aead, HashScope> m_keys;
};

} // namespace tasuki
