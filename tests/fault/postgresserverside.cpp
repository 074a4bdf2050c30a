// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/postgresserverside.h"

#include "core/server/sql/sqltransaction.h"

namespace tasuki::fault {

namespace {

    constexpr const char *liveSchema = "public";
    constexpr const char *regionSchema = "region";

    QByteArray copyName(int copy)
    {
        return "copy" + QByteArray::number(copy);
    }

    /// Names the server's chain of the audit; the same one through all its lives.
    QUuid instance()
    {
        return QUuid(QStringLiteral("5f0b7a52-8a5e-4a6f-9d55-0c3d2c8e1f10"));
    }

} // namespace

PostgresServerSide::PostgresServerSide(const PostgresOptions &options, const Clock &clock)
    : ServerSide(clock)
    , m_options(options)
{ }

Result<std::unique_ptr<PostgresServerSide>> PostgresServerSide::open(const QString &where,
                                                                     const Clock &clock)
{
    PostgresOptions options;
    options.where = where;
    auto beside = PostgresConnection::open(options);
    if (!beside)
        return beside.error();
    std::unique_ptr<PostgresServerSide> side(new PostgresServerSide(options, clock));
    side->m_options.faults = &side->m_plug;
    side->m_beside = std::move(*beside);
    const auto quiet
        = side->m_beside->runScript("fault.quiet", "SET client_min_messages = warning");
    if (!quiet)
        return quiet.error();
    return side;
}

Result<void> PostgresServerSide::findTables()
{
    m_tables.clear();
    return eachRow(
        *m_beside,
        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND "
        "table_type = 'BASE TABLE' AND table_name <> 'schema_version' ORDER BY table_name",
        [this](const SqlStatement &row) -> Result<void> {
            m_tables.append(row.text(0).toLatin1());
            return {};
        });
}

Result<void> PostgresServerSide::copyRows(const QByteArray &from, const QByteArray &to)
{
    if (m_tables.isEmpty()) {
        if (const auto found = findTables(); !found)
            return found;
    }
    QList<QByteArray> script{"SET LOCAL session_replication_role = replica"};
    if (to != liveSchema) {
        script.append("CREATE SCHEMA IF NOT EXISTS " + to);
        for (const QByteArray &table : std::as_const(m_tables))
            script.append("CREATE TABLE IF NOT EXISTS " + to + '.' + table + " (LIKE public."
                          + table + ')');
    }
    for (const QByteArray &table : std::as_const(m_tables)) {
        script.append("DELETE FROM " + to + '.' + table);
        script.append("INSERT INTO " + to + '.' + table + " SELECT * FROM " + from + '.' + table);
    }
    auto transaction = SqlTransaction::begin(*m_beside);
    if (!transaction)
        return transaction.error();
    for (const QByteArray &line : std::as_const(script)) {
        if (const auto done = m_beside->runScript("fault.copy", line); !done)
            return done;
    }
    return transaction->commit();
}

Result<void> PostgresServerSide::keepRegion()
{
    stop();
    return copyRows(liveSchema, regionSchema);
}

Result<void> PostgresServerSide::beginWithRegion()
{
    if (const auto filled = copyRows(regionSchema, liveSchema); !filled)
        return filled;
    return restart();
}

Result<void> PostgresServerSide::restart()
{
    stop();
    m_plug.mend();
    return serve(ServerDatabase::openPostgres(m_options, instance(), serverDataKey()));
}

Result<int> PostgresServerSide::keepCopy()
{
    if (const auto kept = copyRows(liveSchema, copyName(m_copies)); !kept)
        return kept.error();
    return m_copies++;
}

Result<void> PostgresServerSide::restore(int copy, Restore kind)
{
    stop();
    if (const auto filled = copyRows(copyName(copy), liveSchema); !filled)
        return filled;
    if (kind == Restore::Announced) {
        const auto done
            = m_beside->runScript("fault.epoch", "DELETE FROM public.meta WHERE k = 'epoch'");
        if (!done)
            return done;
    }
    return restart();
}

} // namespace tasuki::fault
