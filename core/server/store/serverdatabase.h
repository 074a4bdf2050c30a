// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/crypto/aead.h"
#include "core/server/sql/postgreschannel.h"
#include "core/server/sql/postgresoptions.h"
#include "core/server/sql/sqlconnection.h"
#include "core/sqlite/migrations.h"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace tasuki {

class SqliteFaults;

/// The files of store/migrations, of every part of the server, in one order.
Result<QList<Migration>> serverMigrations();

/// The server's database and its connections: one for each thread that is at work, lent and taken
/// back. What is sealed in it is sealed with the server's data key, which does not lie beside it.
class ServerDatabase {
public:
    struct Connection {
        std::unique_ptr<SqlConnection> database;
        Aead aead;
    };

    /// A connection for as long as this lives. Hold one at a time, or two writers wait for each
    /// other.
    class Lease {
    public:
        Lease(ServerDatabase &owner, std::unique_ptr<Connection> connection);
        Lease(Lease &&) noexcept = default;
        Lease &operator=(Lease &&) = delete;
        ~Lease();
        SqlConnection &database() const { return *m_connection->database; }
        const Aead &aead() const { return m_connection->aead; }

    private:
        ServerDatabase *m_owner;
        std::unique_ptr<Connection> m_connection;
    };

    /// A SQLite file: opens or creates it and brings it up to date. Not ":memory:", because
    /// connections share it.
    static Result<std::unique_ptr<ServerDatabase>> open(const QString &path, const Secret &dataKey,
                                                        SqliteFaults *faults = nullptr);
    /// A database in PostgreSQL, which several servers may share: brings it up to date. `instance`
    /// is which of them this one is; it names its chain of the audit.
    static Result<std::unique_ptr<ServerDatabase>>
    openPostgres(const PostgresOptions &options, const QUuid &instance, const Secret &dataKey);
    Result<Lease> lease();
    /// To the other servers on the same database; null where there can be none.
    PostgresChannel *channel() const { return m_channel.get(); }
    /// The file beside the database that tells when somebody set it back.
    QString highWaterPath() const { return m_highWaterPath; }

private:
    using Connect = std::function<Result<std::unique_ptr<SqlConnection>>()>;
    ServerDatabase(Connect connect, Secret dataKey);

    Connect m_connect;
    Secret m_dataKey;
    std::unique_ptr<PostgresChannel> m_channel;
    QString m_highWaterPath; ///< empty: this database tells by itself
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Connection>> m_idle;
};

} // namespace tasuki
