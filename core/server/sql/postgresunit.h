// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/sql/postgresconnection.h"

namespace tasuki {

/// A transaction in PostgreSQL, or a savepoint in one.
class PostgresUnit final : public SqlConnection::Unit {
public:
    explicit PostgresUnit(PostgresConnection &connection);
    ~PostgresUnit() override;

    Result<void> commit() override;
    void rollback() override;

private:
    /// The connection it was begun on has gone, and the transaction with it.
    bool isStale() const { return m_generation != m_connection->m_generation; }
    void leave();

    PostgresConnection *m_connection; ///< null once it has ended
    int m_generation;
    int m_depth;
};

} // namespace tasuki
