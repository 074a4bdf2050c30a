// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tasuki {

class Database;

/// All or nothing. Rolls back when it goes without commit().
///
/// Inside another transaction it is a savepoint: its rollback undoes only what it did. The
/// innermost ends first.
class Transaction {
public:
    enum class Kind {
        Writing, ///< BEGIN IMMEDIATE: waits for other writers now, so that commit need not
        Reading, ///< one unchanging picture of the database
    };
    static Result<Transaction> begin(Database &database, Kind kind = Kind::Writing);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit(); ///< when it fails, everything is rolled back
    void rollback();

private:
    Transaction(Database &database, bool isNested);

    Database *m_database; ///< null once it has ended
    bool m_isNested;
};

} // namespace tasuki
