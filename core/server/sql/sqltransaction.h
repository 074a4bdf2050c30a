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

    static Result<SqlTransaction> begin(SqlConnection &connection, Kind kind = Kind::Writing);
    SqlTransaction(SqlTransaction &&other) noexcept;
    SqlTransaction &operator=(SqlTransaction &&) = delete;
    ~SqlTransaction();

    /// When it fails, everything is rolled back – or, if the database went away meanwhile, nobody
    /// knows (Busy); whoever repeats must be able to find out.
    Result<void> commit();
    void rollback();

private:
    SqlTransaction(SqlConnection &connection, std::unique_ptr<SqlConnection::Unit> unit);
    Result<void> doWhatWasLeftForTheEnd();
    void leave();

    SqlConnection *m_connection; ///< null once it has ended
    std::unique_ptr<SqlConnection::Unit> m_unit;
    std::size_t m_before; ///< how much was left for the end before this began
};

} // namespace tasuki
