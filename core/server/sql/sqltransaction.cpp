// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sql/sqltransaction.h"

#include <utility>

namespace tasuki {

SqlTransaction::SqlTransaction(SqlConnection &connection, std::unique_ptr<SqlConnection::Unit> unit)
    : m_connection(&connection)
    , m_unit(std::move(unit))
    , m_before(connection.m_beforeCommit.size())
{
    ++connection.m_transactions;
}

SqlTransaction::SqlTransaction(SqlTransaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_unit(std::move(other.m_unit))
    , m_before(other.m_before)
{ }

SqlTransaction::~SqlTransaction()
{
    rollback();
}

Result<SqlTransaction> SqlTransaction::begin(SqlConnection &connection, Kind kind)
{
    auto begun = connection.begin(kind);
    if (!begun)
        return begun.error();
    return SqlTransaction(connection, std::move(*begun));
}

Result<void> SqlTransaction::commit()
{
    if (!m_connection)
        return Error{Error::Kind::Storage, QStringLiteral("The transaction has ended already")};
    if (m_connection->m_transactions == 1) {
        if (const auto done = doWhatWasLeftForTheEnd(); !done) {
            rollback();
            return done;
        }
    }
    const auto committed = m_unit->commit();
    if (!committed && m_connection->m_beforeCommit.size() > m_before)
        m_connection->m_beforeCommit.resize(m_before);
    leave();
    return committed;
}

Result<void> SqlTransaction::doWhatWasLeftForTheEnd()
{
    const auto works = std::exchange(m_connection->m_beforeCommit, {});
    for (const SqlConnection::Work &work : works) {
        if (const auto done = work(); !done)
            return done;
    }
    return {};
}

void SqlTransaction::rollback()
{
    if (!m_connection)
        return;
    m_unit->rollback();
    if (m_connection->m_beforeCommit.size() > m_before)
        m_connection->m_beforeCommit.resize(m_before);
    leave();
}

void SqlTransaction::leave()
{
    --m_connection->m_transactions;
    m_connection = nullptr;
    m_unit.reset();
}

} // namespace tasuki
