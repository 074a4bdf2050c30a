// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/sql/sqlconnection.h"

namespace tasuki {

/// All or nothing. Rolls back when it goes without commit().
///
/// Inside another transaction it is a savepoint: its rollback undoes only what it did. The
/// innermost ends first.
class SqlTransaction {
public:
    using Kind = SqlConnection::Kind;

    static Result<SqlTransaction> begin(SqlConnection &connection, Kind kind = Kind::Writing)
    {
        auto begun = connection.begin(kind);
        if (!begun)
            return begun.error();
        return SqlTransaction(std::move(*begun));
    }

    /// When it fails, everything is rolled back – or, if the database went away meanwhile, nobody
    /// knows (Busy); whoever repeats must be able to find out.
    Result<void> commit() { return m_unit->commit(); }
    void rollback() { m_unit->rollback(); }

private:
    explicit SqlTransaction(std::unique_ptr<SqlConnection::Unit> unit)
        : m_unit(std::move(unit))
    { }

    std::unique_ptr<SqlConnection::Unit> m_unit;
};

} // namespace tasuki
