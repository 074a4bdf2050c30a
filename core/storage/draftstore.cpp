// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draftstore.h"

#include "core/base/json.h"
#include "core/sqlite/database.h"
#include "core/storage/rowbinding.h"
#include "core/storage/scopekeys.h"

namespace tasuki {

static QByteArray bindingOf(ScopeId scope)
{
    return RowBinding{"draft", scope.uuid(), scope.uuid()}.bytes();
}

DraftStore::DraftStore(Database &database, ScopeKeys &keys)
    : m_database(database)
    , m_keys(keys)
{ }

Result<void> DraftStore::put(ScopeId scope, const QJsonObject &draft)
{
    const auto key = m_keys.of(scope);
    if (!key)
        return key.error();
    const auto sealed = (*key)->seal(canonicalJson(draft), bindingOf(scope));
    if (!sealed)
        return sealed.error();
    return m_database.run("draft.put",
                          "INSERT INTO draft(scope,payload) VALUES(?,?) "
                          "ON CONFLICT(scope) DO UPDATE SET payload=excluded.payload",
                          scope.uuid(), *sealed);
}

Result<std::optional<QJsonObject>> DraftStore::find(ScopeId scope) const
{
    Statement query = m_database.statement("draft.find", "SELECT payload FROM draft WHERE scope=?");
    const auto row = query.bindAll(scope.uuid()).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<QJsonObject>();
    const auto key = m_keys.of(scope);
    if (!key)
        return key.error();
    const auto bytes = (*key)->open(query.bytes(0), bindingOf(scope));
    if (!bytes)
        return bytes.error();
    const auto draft = parseJsonObject(*bytes);
    if (!draft)
        return Error{Error::Kind::Corrupt, QStringLiteral("A stored draft says nonsense")};
    return std::optional(*draft);
}

Result<void> DraftStore::remove(ScopeId scope)
{
    return m_database.run("draft.remove", "DELETE FROM draft WHERE scope=?", scope.uuid());
}

} // namespace tasuki
