// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/sql/sqlstatement.h"

#include <functional>
#include <vector>

namespace tasuki {

/// A connection to the server's database, whichever it is. Used by one thread at a time.
///
/// The tables are written against this, in words both SQLite and PostgreSQL understand: `?` for
/// parameters, ON CONFLICT with its columns before DO UPDATE, coalesce(), LIMIT. Where the two
/// differ in more than words there is a function here.
class SqlConnection {
public:
    enum class Kind {
        Writing, ///< waits for those who write the same
        Reading, ///< one unchanging picture of the database
    };
    /// A transaction, or a part of one, under way; rolls back when it goes without commit().
    class Unit {
    public:
        virtual ~Unit() = default;
        virtual Result<void> commit() = 0;
        virtual void rollback() = 0;
    };

    using Work = std::function<Result<void>()>;

    virtual ~SqlConnection() = default;

    /// The server that writes through this connection, where several work on one database. Null
    /// where there is only one.
    QUuid instance() const { return m_instance; }
    void setInstance(const QUuid &instance) { m_instance = instance; }

    /// `name` is what the log says when it fails; a literal. Prepared statements are kept and used
    /// again.
    SqlStatement statement(const char *name, const QByteArray &sql)
    {
        return SqlStatement(prepare(name, sql));
    }
    template<typename... Values>
    Result<void> run(const char *name, const QByteArray &sql, const Values &...values)
    {
        SqlStatement prepared = statement(name, sql);
        prepared.bindAll(values...);
        return prepared.run();
    }

    virtual qint64 changes() const = 0; ///< rows changed by the last INSERT, UPDATE or DELETE
    /// Nobody else changes this row until the transaction ends. Rows are locked in the order
    /// scopes, offices, each by id: who keeps to it never waits in a circle. In SQLite whoever
    /// writes is alone anyway. `table` has its key in a column `id`; a literal.
    virtual Result<void> lockRow(const char *name, const char *table, const QUuid &id) = 0;
    /// Nobody else passes here with the same key until the transaction ends.
    virtual Result<void> lockKey(const char *name, const QByteArray &key) = 0;
    /// Done last, before the outermost transaction commits; forgotten if the part that asked for it
    /// is rolled back. For what all writers share: the later they lock it, the less they wait.
    Result<void> beforeCommit(Work work)
    {
        if (m_transactions == 0)
            return work();
        m_beforeCommit.push_back(std::move(work));
        return {};
    }

    /// Between two threads that use the connection one after the other: the first leaves it, the
    /// second enters.
    virtual void leaveThread() { }
    virtual void enterThread() { }

protected:
    friend class SqlTransaction;
    /// Inside another one it begins a part that can be rolled back alone.
    virtual Result<std::unique_ptr<Unit>> begin(Kind kind) = 0;
    virtual std::unique_ptr<SqlCursor> prepare(const char *name, const QByteArray &sql) = 0;

private:
    QUuid m_instance;
    int m_transactions = 0; ///< one in the other
    std::vector<Work> m_beforeCommit;
};

} // namespace tasuki
