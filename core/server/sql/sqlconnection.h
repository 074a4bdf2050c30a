// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/sql/sqlstatement.h"

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

    virtual ~SqlConnection() = default;

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
    /// Inside another one it begins a part that can be rolled back alone.
    virtual Result<std::unique_ptr<Unit>> begin(Kind kind) = 0;

protected:
    virtual std::unique_ptr<SqlCursor> prepare(const char *name, const QByteArray &sql) = 0;
};

} // namespace tasuki
