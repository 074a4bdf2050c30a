// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/serverdatabase.h"

#include "core/server/sql/postgresconnection.h"
#include "core/server/sql/postgresmigrations.h"
#include "core/server/sql/sqliteconnection.h"

namespace tasuki {

namespace {

    /// Of pages each connection keeps. What a pull reads of a region – rooms, grants, a few sheets
    /// – fits; in SQLite's own two megabytes it did not, and each pull read it from the file again.
    constexpr qint64 cacheKilobytes = 16 * 1024;

    Result<std::unique_ptr<SqlConnection>> openFile(const QString &path,
                                                    const DatabaseOptions &options,
                                                    const std::shared_ptr<WriterTurns> &turns)
    {
        auto database = Database::open(path, options);
        if (!database)
            return database.error();
        const auto sized = (*database)->run(
            "server.cache", "PRAGMA cache_size=-" + QByteArray::number(cacheKilobytes));
        if (!sized)
            return sized.error();
        return std::unique_ptr<SqlConnection>(new SqliteConnection(std::move(*database), turns));
    }

} // namespace

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
    m_connection->database->leaveThread();
    const std::lock_guard guard(m_owner->m_mutex);
    m_owner->m_idle.push_back(std::move(m_connection));
}

ServerDatabase::ServerDatabase(Connect connect, Secret dataKey)
    : m_connect(std::move(connect))
    , m_dataKey(std::move(dataKey))
{ }

Result<std::unique_ptr<ServerDatabase>>
ServerDatabase::open(const QString &path, const Secret &dataKey, SqliteFaults *faults)
{
    const auto files = serverMigrations();
    if (!files)
        return files.error();
    DatabaseOptions options;
    options.faults = faults;
    const auto first = Database::open(path, options);
    if (!first)
        return first.error();
    if (const auto outcome = migrate(**first, *files); !outcome)
        return outcome.error();
    const auto turns = std::make_shared<WriterTurns>();
    auto connect = [path, options, turns] { return openFile(path, options, turns); };
    std::unique_ptr<ServerDatabase> opened(new ServerDatabase(std::move(connect), dataKey.clone()));
    opened->m_highWaterPath = path + QStringLiteral(".high");
    return opened;
}

Result<std::unique_ptr<ServerDatabase>> ServerDatabase::openPostgres(const PostgresOptions &options,
                                                                     const QUuid &instance,
                                                                     const Secret &dataKey)
{
    const auto files = serverMigrations();
    if (!files)
        return files.error();
    const auto first = PostgresConnection::open(options);
    if (!first)
        return first.error();
    if (const auto outcome = migrate(**first, *files); !outcome)
        return outcome.error();
    auto connect = [options, instance]() -> Result<std::unique_ptr<SqlConnection>> {
        auto connection = PostgresConnection::open(options);
        if (!connection)
            return connection.error();
        (*connection)->setInstance(instance);
        return std::unique_ptr<SqlConnection>(std::move(*connection));
    };
    std::unique_ptr<ServerDatabase> opened(new ServerDatabase(std::move(connect), dataKey.clone()));
    opened->m_channel = std::make_unique<PostgresChannel>(options.where);
    return opened;
}

Result<ServerDatabase::Lease> ServerDatabase::lease()
{
    {
        const std::lock_guard guard(m_mutex);
        if (!m_idle.empty()) {
            auto connection = std::move(m_idle.back());
            m_idle.pop_back();
            connection->database->enterThread();
            return Lease(*this, std::move(connection));
        }
    }
    auto database = m_connect();
    if (!database)
        return database.error();
    auto aead = Aead::create(m_dataKey);
    if (!aead)
        return aead.error();
    return Lease(*this,
                 std::make_unique<Connection>(Connection{std::move(*database), std::move(*aead)}));
}

} // namespace tasuki
