// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>
#include <span>

struct sqlite3_stmt;

namespace tasuki {

class Database;

/// One prepared statement in use; when it goes, it is back in the database's cache. Made by
/// Database::statement() and must not outlive the database.
///
/// What fails in preparing or binding is remembered and comes out of step() or run(), so that a
/// store reads straight down. Parameters count from 1, columns from 0, as in SQLite.
class Statement {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    Statement &bind(int index, int value) { return bind(index, qint64{value}); }
    Statement &bind(int index, qint64 value);
    Statement &bind(int index, const QString &text);
    Statement &bind(int index, const QByteArray &blob);
    Statement &bind(int index, std::span<const unsigned char> blob);
    Statement &bind(int index, const QUuid &uuid); ///< as 16 bytes
    Statement &bind(int index, std::nullptr_t);
    template<typename T>
    Statement &bind(int index, const std::optional<T> &value)
    {
        return value ? bind(index, *value) : bind(index, nullptr);
    }
    /// All parameters at once, from 1.
    template<typename... Values>
    Statement &bindAll(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    Result<bool> step(); ///< whether there is a row to read
    Result<void> run(); ///< to the end; rows are passed over
    void reset(); ///< to bind and step again

    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    std::span<const unsigned char> bytes(int column) const; ///< valid until the next step
    QUuid uuid(int column) const; ///< null unless the column holds 16 bytes
    bool isNull(int column) const;

private:
    friend class Database;
    Statement(Database &database, const char *name, QByteArray sql, sqlite3_stmt *handle, int code);
    void remember(int code);

    Database *m_database;
    const char *m_name;
    QByteArray m_sql;
    sqlite3_stmt *m_handle;
    int m_code;
};

} // namespace tasuki
