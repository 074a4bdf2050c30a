// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scopekeys.h"

#include "core/crypto/random.h"
#include "core/sqlite/database.h"
#include "core/storage/rowbinding.h"

#include <utility>

namespace tasuki {

namespace {

    QByteArray keyBinding(ScopeId scope)
    {
        return RowBinding{"scope.key", scope.uuid(), scope.uuid()}.bytes();
    }

} // namespace

ScopeKeys::ScopeKeys(Database &database, Aead wrapping)
    : m_database(database)
    , m_wrapping(std::move(wrapping))
{ }

Result<ScopeKeys> ScopeKeys::create(Database &database, const Secret &rowsKey)
{
    auto wrapping = Aead::create(rowsKey);
    if (!wrapping)
        return wrapping.error();
    return ScopeKeys(database, std::move(*wrapping));
}

Result<const Aead *> ScopeKeys::of(ScopeId scope)
{
    if (const auto known = m_keys.find(scope); known != m_keys.end())
        return &known->second;
    Statement query = m_database.statement("scope.key", "SELECT key FROM scope WHERE id=?");
    const auto row = query.bindAll(scope.uuid()).step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{Error::Kind::NotFound, QStringLiteral("This device does not hold the scope")};
    const auto key = m_wrapping.openSecret(query.bytes(0), keyBinding(scope));
    if (!key)
        return key.error();
    return keep(scope, *key);
}

Result<QByteArray> ScopeKeys::make(ScopeId scope)
{
    const Secret key = randomSecret(32);
    auto wrapped = m_wrapping.seal(key, keyBinding(scope));
    if (!wrapped)
        return wrapped.error();
    if (const auto kept = keep(scope, key); !kept)
        return kept.error();
    return wrapped;
}

Result<const Aead *> ScopeKeys::keep(ScopeId scope, const Secret &key)
{
    auto aead = Aead::create(key);
    if (!aead)
        return Error{Error::Kind::Corrupt, QStringLiteral("A scope key of a wrong size")};
    return &m_keys.insert_or_assign(scope, std::move(*aead)).first->second;
}

void ScopeKeys::forget(ScopeId scope)
{
    m_keys.erase(scope);
}

void ScopeKeys::destroyed(ScopeId scope)
{
    forget(scope);
    m_destroyed = true;
}

bool ScopeKeys::takeDestroyed()
{
    return std::exchange(m_destroyed, false);
}

void ScopeKeys::clear()
{
    m_destroyed = false;
    m_keys.clear();
}

} // namespace tasuki
