// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/sql/sqlcursor.h"

#include <memory>
#include <optional>

namespace tasuki {

/// One prepared statement in use. Made by SqlConnection::statement() and must not outlive the
/// connection; a statement that writes is run to its end, one that reads may be left half way.
class SqlStatement {
public:
    explicit SqlStatement(std::unique_ptr<SqlCursor> cursor)
        : m_cursor(std::move(cursor))
    { }

    SqlStatement &bind(int index, int value) { return bind(index, qint64{value}); }
    SqlStatement &bind(int index, qint64 value)
    {
        m_cursor->bindInteger(index, value);
        return *this;
    }
    SqlStatement &bind(int index, const QString &text)
    {
        m_cursor->bindText(index, text);
        return *this;
    }
    SqlStatement &bind(int index, const QByteArray &blob)
    {
        m_cursor->bindBlob(index,
                           {reinterpret_cast<const unsigned char *>(blob.constData()),
                            static_cast<std::size_t>(blob.size())});
        return *this;
    }
    SqlStatement &bind(int index, const QUuid &uuid) { return bind(index, uuid.toRfc4122()); }
    SqlStatement &bind(int index, std::nullptr_t)
    {
        m_cursor->bindNull(index);
        return *this;
    }
    template<typename T>
    SqlStatement &bind(int index, const std::optional<T> &value)
    {
        return value ? bind(index, *value) : bind(index, nullptr);
    }
    /// All parameters at once, from 1.
    template<typename... Values>
    SqlStatement &bindAll(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    Result<bool> step() { return m_cursor->step(); } ///< whether there is a row to read
    Result<void> run() ///< to the end; rows are passed over
    {
        for (;;) {
            const auto more = step();
            if (!more)
                return more.error();
            if (!*more)
                return {};
        }
    }
    void reset() { m_cursor->reset(); } ///< to bind and step again

    qint64 integer(int column) const { return m_cursor->integer(column); }
    QString text(int column) const { return m_cursor->text(column); }
    QByteArray blob(int column) const { return m_cursor->blob(column); }
    QUuid uuid(int column) const { return m_cursor->uuid(column); } ///< null unless 16 bytes
    bool isNull(int column) const { return m_cursor->isNull(column); }

private:
    std::unique_ptr<SqlCursor> m_cursor;
};

} // namespace tasuki
