// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/transaction.h"

#include "core/base/log.h"
#include "core/sqlite/database.h"

#include <sqlite3.h>
#include <utility>

namespace tasuki {

Transaction::Transaction(Database &database, bool isNested)
    : m_database(&database)
    , m_isNested(isNested)
{ }

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_isNested(other.m_isNested)
{ }

Transaction::~Transaction()
{
    rollback();
}

Result<Transaction> Transaction::begin(Database &database, Kind kind)
{
    const bool isNested = database.inTransaction();
    const auto begun = isNested ? database.run("transaction.savepoint", "SAVEPOINT part")
        : kind == Kind::Writing ? database.run("transaction.begin", "BEGIN IMMEDIATE")
                                : database.run("transaction.begin", "BEGIN DEFERRED");
    if (!begun)
        return begun.error();
    return Transaction(database, isNested);
}

Result<void> Transaction::commit()
{
    if (!m_database)
        return Error{Error::Kind::Storage, QStringLiteral("The transaction has ended already")};
    if (!m_database->inTransaction()) { // a full disk makes SQLite roll back by itself
        m_database = nullptr;
        return Error{Error::Kind::Storage, QStringLiteral("The transaction was rolled back")};
    }
    const auto committed = m_isNested ? m_database->run("transaction.release", "RELEASE part")
                                      : m_database->run("transaction.commit", "COMMIT");
    if (!committed)
        rollback();
    m_database = nullptr;
    return committed;
}

void Transaction::rollback()
{
    Database *database = std::exchange(m_database, nullptr);
    if (!database || !database->inTransaction())
        return;
    // Not through Database::run(): undoing has to work while a test makes everything else fail.
    const char *sql = m_isNested ? "ROLLBACK TO part; RELEASE part" : "ROLLBACK";
    const int code = sqlite3_exec(database->handle(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        qCWarning(logStorage, "Rollback failed: %s (%d)", sqlite3_errstr(code), code);
}

} // namespace tasuki
