// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sql/postgresunit.h"

namespace tasuki {

PostgresUnit::PostgresUnit(PostgresConnection &connection)
    : m_connection(&connection)
    , m_generation(connection.m_generation)
    , m_depth(++connection.m_depth)
{ }

PostgresUnit::~PostgresUnit()
{
    rollback();
}

Result<void> PostgresUnit::commit()
{
    if (!m_connection)
        return Error{Error::Kind::Storage, QStringLiteral("The transaction has ended already")};
    // COMMIT of a failed transaction rolls back and calls that success.
    if (m_connection->m_hasFailed || isStale()) {
        rollback();
        return Error{Error::Kind::Busy, QStringLiteral("The transaction was rolled back")};
    }
    const auto done = m_depth > 1
        ? m_connection->execute("transaction.release", QStringLiteral("RELEASE SAVEPOINT part"))
        : m_connection->execute("transaction.commit", QStringLiteral("COMMIT"));
    if (!done)
        rollback();
    else
        leave();
    return done;
}

void PostgresUnit::rollback()
{
    if (!m_connection)
        return;
    if (!isStale()) {
        // Not through the faults of a test: undoing has to work while all else fails.
        QSqlQuery query(m_connection->m_link.database());
        const bool isUndone = query.exec(
            m_depth > 1 ? QStringLiteral("ROLLBACK TO SAVEPOINT part; RELEASE SAVEPOINT part")
                        : QStringLiteral("ROLLBACK"));
        if (!isUndone)
            m_connection->lose(); // the database rolls back what it hears no more of
        m_connection->m_hasFailed = false;
    }
    leave();
}

void PostgresUnit::leave()
{
    m_connection->m_depth = m_depth - 1;
    m_connection = nullptr;
}

} // namespace tasuki
