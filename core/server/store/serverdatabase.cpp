// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/serverdatabase.h"

namespace tasuki {

Result<QList<Migration>> serverMigrations()
{
    return migrationsIn(QStringLiteral(":/tasuki/server/migrations"));
}

ServerDatabase::Lease::Lease(ServerDatabase &owner, std::unique_ptr<Connection> connection)
    : m_owner(&owner)
    , m_connection(std::move(connection))
{ }

ServerDatabase::Lease::~Lease()
{
    if (!m_connection)
        return;
    const std::lock_guard guard(m_owner->m_mutex);
    m_owner->m_idle.push_back(std::move(m_connection));
}

ServerDatabase::ServerDatabase(QString path, Secret dataKey, SqliteFaults *faults)
    : m_path(std::move(path))
    , m_dataKey(std::move(dataKey))
    , m_faults(faults)
{ }

Result<std::unique_ptr<ServerDatabase>>
ServerDatabase::open(const QString &path, const Secret &dataKey, SqliteFaults *faults)
{
    std::unique_ptr<ServerDatabase> opened(new ServerDatabase(path, dataKey.clone(), faults));
    const auto files = serverMigrations();
    if (!files)
        return files.error();
    const auto lease = opened->lease();
    if (!lease)
        return lease.error();
    const auto outcome = migrate(lease->database(), *files);
    if (!outcome)
        return outcome.error();
    return opened;
}

Result<ServerDatabase::Lease> ServerDatabase::lease()
{
    {
        const std::lock_guard guard(m_mutex);
        if (!m_idle.empty()) {
            auto connection = std::move(m_idle.back());
            m_idle.pop_back();
            return Lease(*this, std::move(connection));
        }
    }
    auto connection = connect();
    if (!connection)
        return connection.error();
    return Lease(*this, std::move(*connection));
}

Result<std::unique_ptr<ServerDatabase::Connection>> ServerDatabase::connect()
{
    DatabaseOptions options;
    options.faults = m_faults;
    auto database = Database::open(m_path, options);
    if (!database)
        return database.error();
    auto aead = Aead::create(m_dataKey);
    if (!aead)
        return aead.error();
    return std::make_unique<Connection>(Connection{std::move(*database), std::move(*aead)});
}

} // namespace tasuki
