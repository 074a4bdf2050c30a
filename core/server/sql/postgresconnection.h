// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/sql/postgreslink.h"
#include "core/server/sql/postgresoptions.h"
#include "core/server/sql/sqlconnection.h"

#include <QHashFunctions>
#include <QSqlQuery>

#include <unordered_map>

namespace tasuki {

/// The server's database in PostgreSQL. Writing transactions are READ COMMITTED and lock the rows
/// they count on, reading ones REPEATABLE READ.
///
/// When the connection is lost, the transaction fails with Busy; the next one connects anew.
class PostgresConnection final : public SqlConnection {
public:
    static Result<std::unique_ptr<PostgresConnection>> open(const PostgresOptions &options);
    ~PostgresConnection() override;

    qint64 changes() const override { return m_changes; }
    Result<void> lockRow(const char *name, const char *table, const QUuid &id) override;
    Result<void> lockKey(const char *name, const QByteArray &key) override;
    /// What cannot be prepared, such as CREATE TABLE: fixed text, no parameters.
    Result<void> runScript(const char *name, const QByteArray &text);
    void leaveThread() override { m_link.leaveThread(); }
    void enterThread() override { m_link.enterThread(); }

protected:
    Result<std::unique_ptr<Unit>> begin(Kind kind) override;
    std::unique_ptr<SqlCursor> prepare(const char *name, const QByteArray &sql) override;

private:
    friend class PostgresCursor;
    friend class PostgresUnit;
    explicit PostgresConnection(const PostgresOptions &options);
    Result<void> connect();
    void lose(); ///< lets go of a connection that is of no use any more
    bool isConnected() const { return m_link.isOpen(); }
    /// Runs what a statement does between the faults of a test and remembers how it went.
    Result<void> attempt(const char *name, QSqlQuery &query, const std::function<bool()> &execute);
    Result<void> execute(const char *name, const QString &text);
    void giveBack(const QByteArray &sql, std::unique_ptr<QSqlQuery> query, int generation);

    struct HashSql {
        std::size_t operator()(const QByteArray &sql) const { return qHash(sql, 0); }
    };
    static constexpr std::size_t keptStatements = 128;
    PostgresOptions m_options;
    PostgresLink m_link;
    std::unordered_multimap<QByteArray, std::unique_ptr<QSqlQuery>, HashSql> m_idle;
    int m_generation = 0; ///< counts the connections; statements of an old one are worth nothing
    int m_depth = 0; ///< of transactions in transactions
    bool m_hasFailed = false; ///< PostgreSQL does nothing more in this part of the transaction
    qint64 m_changes = 0;
};

} // namespace tasuki
