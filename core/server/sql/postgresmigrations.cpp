// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sql/postgresmigrations.h"

#include "core/base/log.h"
#include "core/server/sql/postgresconnection.h"
#include "core/server/sql/sqltransaction.h"

#include <QRegularExpression>

namespace tasuki {

namespace {

    Result<qint64> integer(SqlConnection &connection, const char *name, const QByteArray &sql)
    {
        SqlStatement row = connection.statement(name, sql);
        const auto found = row.step();
        if (!found)
            return found.error();
        return *found ? row.integer(0) : 0;
    }

    /// The number of the last file that was run. Makes the table that remembers it.
    Result<qint64> version(PostgresConnection &connection)
    {
        const auto isThere = integer(connection, "migration.find",
                                     "SELECT count(*) FROM pg_tables "
                                     "WHERE schemaname = current_schema() "
                                     "AND tablename = 'schema_version'");
        if (!isThere)
            return isThere.error();
        if (*isThere > 0)
            return integer(connection, "migration.version",
                           "SELECT coalesce(max(n), 0) FROM schema_version");
        const auto tables
            = integer(connection, "migration.tables",
                      "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()");
        if (!tables)
            return tables.error();
        if (*tables > 0)
            return Error{Error::Kind::Corrupt,
                         QStringLiteral("The PostgreSQL database is of something else")};
        const auto made = connection.runScript(
            "migration.begin",
            "CREATE TABLE schema_version(n BIGINT PRIMARY KEY, name TEXT NOT NULL)");
        return made ? Result<qint64>(0) : made.error();
    }

    Result<void> runOne(PostgresConnection &connection, const Migration &migration)
    {
        const auto statements = splitStatements(migration.sql);
        if (!statements)
            return statements.error();
        for (const QByteArray &sql : *statements) {
            const auto done = connection.runScript("migration.statement", postgresWords(sql));
            if (!done)
                return done;
        }
        return connection.run("migration.stamp", "INSERT INTO schema_version(n, name) VALUES(?, ?)",
                              migration.number, migration.name);
    }

} // namespace

Result<MigrationOutcome> migrate(PostgresConnection &connection, const QList<Migration> &migrations)
{
    auto transaction = SqlTransaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (const auto alone = connection.lockKey("migration.lock", "migrate"); !alone)
        return alone.error();
    const auto before = version(connection);
    if (!before)
        return before.error();
    if (*before > migrations.size())
        return Error{Error::Kind::Newer,
                     QStringLiteral("The database has version %1, this program knows %2")
                         .arg(*before)
                         .arg(migrations.size())};
    // What an upgrade of a large table takes is not to be cut.
    const auto patience
        = connection.runScript("migration.patience", "SET LOCAL statement_timeout = 0");
    if (!patience)
        return patience.error();
    for (const Migration &migration : migrations.mid(*before)) {
        if (const auto done = runOne(connection, migration); !done) {
            qCWarning(logStorage, "Migration %s failed", qUtf8Printable(migration.name));
            return done.error();
        }
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    if (*before == 0)
        return MigrationOutcome::Created;
    return *before < migrations.size() ? MigrationOutcome::Upgraded : MigrationOutcome::Current;
}

QByteArray postgresWords(const QByteArray &statement)
{
    static const QRegularExpression blob(QStringLiteral("\\bBLOB\\b"));
    static const QRegularExpression integer(QStringLiteral("\\bINTEGER\\b"));
    static const QRegularExpression tail(
        QStringLiteral("\\)\\s*(STRICT|WITHOUT ROWID)(\\s*,\\s*(STRICT|WITHOUT ROWID))?\\s*;"));
    QString text = QString::fromUtf8(statement);
    text.replace(blob, QStringLiteral("BYTEA"));
    text.replace(integer, QStringLiteral("BIGINT"));
    text.replace(tail, QStringLiteral(");"));
    return text.toUtf8();
}

} // namespace tasuki
