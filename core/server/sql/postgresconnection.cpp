// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sql/postgresconnection.h"

#include "core/server/sql/postgrescursor.h"
#include "core/server/sql/postgreserror.h"
#include "core/server/sql/postgresfaults.h"
#include "core/server/sql/postgresunit.h"

#include <QCryptographicHash>
#include <QSqlError>
#include <QVariant>
#include <QtEndian>

namespace tasuki {

PostgresConnection::PostgresConnection(const PostgresOptions &options)
    : m_options(options)
{ }

PostgresConnection::~PostgresConnection()
{
    lose();
}

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const PostgresOptions &options)
{
    std::unique_ptr<PostgresConnection> opened(new PostgresConnection(options));
    if (const auto connected = opened->connect(); !connected)
        return connected.error();
    return opened;
}

Result<void> PostgresConnection::connect()
{
    lose();
    if (const auto opened = m_link.open(m_options.where); !opened)
        return opened;
    const QString settings[] = {
        QStringLiteral("SET statement_timeout = %1").arg(m_options.statementTimeoutMs),
        QStringLiteral("SET lock_timeout = %1").arg(m_options.lockTimeoutMs),
        QStringLiteral("SET idle_in_transaction_session_timeout = %1").arg(m_options.idleTimeoutMs),
        // What is answered as stored must be on the disk, whatever the administrator chose.
        QStringLiteral("SELECT set_config('synchronous_commit', 'on', false) "
                       "WHERE current_setting('synchronous_commit') = 'off'"),
    };
    for (const QString &setting : settings) {
        if (const auto set = execute("database.configure", setting); !set)
            return set;
    }
    return {};
}

void PostgresConnection::lose()
{
    m_link.close();
    m_idle.clear();
    ++m_generation; // m_depth stays: what is left of the old transactions has yet to end
}

Result<void> PostgresConnection::attempt(const char *name, QSqlQuery &query,
                                         const std::function<bool()> &execute)
{
    using Cable = PostgresFaults::Cable;
    const Cable cable = m_options.faults ? m_options.faults->beforeStatement(name) : Cable::Holds;
    if (cable == Cable::BreaksBefore)
        lose();
    const bool isDone = cable != Cable::BreaksBefore && isConnected() && execute();
    if (cable == Cable::BreaksAfter)
        lose();
    if (isDone && cable == Cable::Holds)
        return {};
    m_hasFailed = true;
    const Error error = postgresError(query.lastError(), name, isConnected());
    if (!isConnected())
        lose();
    return error;
}

Result<void> PostgresConnection::runScript(const char *name, const QByteArray &text)
{
    return execute(name, QString::fromUtf8(text));
}

Result<void> PostgresConnection::execute(const char *name, const QString &text)
{
    QSqlQuery query(m_link.database());
    return attempt(name, query, [&query, &text] { return query.exec(text); });
}

Result<std::unique_ptr<SqlConnection::Unit>> PostgresConnection::begin(Kind kind)
{
    const QString text = m_depth > 0 ? QStringLiteral("SAVEPOINT part")
        : kind == Kind::Writing
        ? QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED, READ WRITE")
        : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    const bool isOutermost = m_depth == 0;
    if (isOutermost)
        m_hasFailed = false;
    auto begun = isConnected() || !isOutermost
        ? execute("transaction.begin", text)
        : Result<void>(Error{Error::Kind::Busy, QStringLiteral("No connection")});
    if (!begun && isOutermost && !isConnected()) {
        // It went while nobody used it, for instance because the database was restarted.
        begun = connect();
        if (begun)
            begun = execute("transaction.begin", text);
    }
    if (!begun)
        return begun.error();
    return std::unique_ptr<Unit>(new PostgresUnit(*this));
}

Result<void> PostgresConnection::lockRow(const char *name, const char *table, const QUuid &id)
{
    // As strong as an UPDATE, and no stronger: rows that only refer to this one need not wait.
    SqlStatement row
        = statement(name, QByteArray("SELECT 1 FROM ") + table + " WHERE id = ? FOR NO KEY UPDATE");
    row.bindAll(id);
    return row.run();
}

Result<void> PostgresConnection::lockKey(const char *name, const QByteArray &key)
{
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    SqlStatement lock = statement(name, "SELECT pg_advisory_xact_lock(?)");
    lock.bindAll(qFromBigEndian<qint64>(hash.constData()));
    return lock.run();
}

std::unique_ptr<SqlCursor> PostgresConnection::prepare(const char *name, const QByteArray &sql)
{
    if (const auto found = m_idle.find(sql); found != m_idle.end()) {
        auto query = std::move(found->second);
        m_idle.erase(found);
        return std::make_unique<PostgresCursor>(*this, name, sql, std::move(query), Result<void>());
    }
    auto query = std::make_unique<QSqlQuery>(m_link.database());
    const auto prepared
        = attempt(name, *query, [&query, &sql] { return query->prepare(QString::fromUtf8(sql)); });
    return std::make_unique<PostgresCursor>(*this, name, sql, std::move(query), prepared);
}

void PostgresConnection::giveBack(const QByteArray &sql, std::unique_ptr<QSqlQuery> query,
                                  int generation)
{
    if (generation != m_generation || m_idle.size() >= keptStatements)
        return;
    query->finish();
    m_idle.emplace(sql, std::move(query));
}

} // namespace tasuki
