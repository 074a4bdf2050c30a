// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/statement.h"

#include "core/sqlite/database.h"
#include "core/sqlite/sqliteerror.h"

#include <sqlite3.h>
#include <utility>

namespace tasuki {

Statement::Statement(Database &database, const char *name, QByteArray sql, sqlite3_stmt *handle,
                     int code)
    : m_database(&database)
    , m_name(name)
    , m_sql(std::move(sql))
    , m_handle(handle)
    , m_code(code)
{ }

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_name(other.m_name)
    , m_sql(std::move(other.m_sql))
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_code(other.m_code)
{ }

Statement::~Statement()
{
    if (m_handle)
        m_database->giveBack(m_sql, m_handle);
}

void Statement::remember(int code)
{
    if (m_code == SQLITE_OK)
        m_code = code;
}

Statement &Statement::bind(int index, qint64 value)
{
    if (m_handle)
        remember(sqlite3_bind_int64(m_handle, index, value));
    return *this;
}

Statement &Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8(); // never null here: an empty text is a text
    if (m_handle)
        remember(sqlite3_bind_text64(m_handle, index, utf8.constData(),
                                     static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                                     SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(int index, const QByteArray &blob)
{
    return bind(index,
                std::span(reinterpret_cast<const unsigned char *>(blob.constData()),
                          static_cast<std::size_t>(blob.size())));
}

Statement &Statement::bind(int index, std::span<const unsigned char> blob)
{
    if (!m_handle)
        return *this;
    remember(blob.empty() ? sqlite3_bind_zeroblob(m_handle, index, 0)
                          : sqlite3_bind_blob64(m_handle, index, blob.data(), blob.size(),
                                                SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(int index, const QUuid &uuid)
{
    return bind(index, uuid.toRfc4122());
}

Statement &Statement::bind(int index, std::nullptr_t)
{
    if (m_handle)
        remember(sqlite3_bind_null(m_handle, index));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_code == SQLITE_OK)
        m_code = m_database->fault(m_name);
    if (m_code == SQLITE_OK) {
        const int code = sqlite3_step(m_handle);
        if (code == SQLITE_ROW)
            return true;
        if (code == SQLITE_DONE)
            return false;
        m_code = code;
    }
    const Error error = sqliteError(m_code, m_name, m_database->handle());
    if (m_handle)
        sqlite3_reset(m_handle); // lets go of its locks at once
    return error;
}

Result<void> Statement::run()
{
    for (;;) {
        const auto more = step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

void Statement::reset()
{
    if (!m_handle)
        return;
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_code = SQLITE_OK;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_handle, column));
}

std::span<const unsigned char> Statement::bytes(int column) const
{
    const auto *blob = static_cast<const unsigned char *>(sqlite3_column_blob(m_handle, column));
    return {blob, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))};
}

QByteArray Statement::blob(int column) const
{
    const auto view = bytes(column);
    return QByteArray(reinterpret_cast<const char *>(view.data()),
                      static_cast<qsizetype>(view.size()));
}

QUuid Statement::uuid(int column) const
{
    const auto view = bytes(column);
    return view.size() == 16 ? QUuid::fromRfc4122(QByteArrayView(view.data(), 16)) : QUuid();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

} // namespace tasuki
