// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/serverside.h"

#include "core/base/json.h"
#include "tests/fault/ledger.h"
#include "tests/fault/postgresserverside.h"
#include "tests/fault/sqliteserverside.h"

#include <QFile>

namespace tasuki::fault {

const ServerFacts::Grant *ServerFacts::currentGrant(PersonId person, ScopeId scope) const
{
    for (const Grant &grant : grants) {
        if (grant.person == person && grant.scope == scope && !grant.isEnded)
            return &grant;
    }
    return nullptr;
}

bool ServerFacts::knowsGrant(GrantId id) const
{
    return std::any_of(grants.begin(), grants.end(),
                       [&id](const Grant &grant) { return grant.id == id; });
}

QSet<OperationId> ServerFacts::traces() const
{
    QSet<OperationId> found;
    const auto read = [&found](const QByteArray &bytes) {
        if (const auto body = parseJsonObject(bytes))
            found += operationsIn(*body);
    };
    for (auto it = seen.begin(); it != seen.end(); ++it)
        found.insert(it.key());
    for (const Version &version : versions)
        found.insert(version.operation);
    for (const Scope &scope : scopes) {
        for (const ObjectRow &row : scope.rows)
            read(row.body);
    }
    for (const QByteArray &bytes : witnessed)
        read(bytes);
    return found;
}

void ServerSide::stop()
{
    m_store.reset();
    m_database.reset();
}

Result<void> ServerSide::serve(Result<std::unique_ptr<ServerDatabase>> opened)
{
    if (!opened)
        return opened.error();
    m_database = std::move(*opened);
    auto created = SqlServerStore::create(*m_database, m_clock);
    if (!created)
        return created.error();
    m_store = std::move(*created);
    m_heads = std::make_unique<HeadSigner>(m_clock, m_auditKey);
    return {};
}

Result<std::unique_ptr<ServerSide>> makeServerSide(StoreKind kind, const QString &folder,
                                                   const QString &region, const Clock &clock)
{
    if (kind == StoreKind::Postgres) {
        auto side = PostgresServerSide::open(region, clock);
        if (!side)
            return side.error();
        if (const auto begun = (*side)->beginWithRegion(); !begun)
            return begun.error();
        return std::unique_ptr<ServerSide>(std::move(*side));
    }
    auto side = std::make_unique<SqliteServerSide>(folder, clock);
    if (!QFile::copy(region, side->path()))
        return Error{Error::Kind::Storage, QStringLiteral("the region could not be copied")};
    if (const auto started = side->restart(); !started)
        return started.error();
    return std::unique_ptr<ServerSide>(std::move(side));
}

} // namespace tasuki::fault
