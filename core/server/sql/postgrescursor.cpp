// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sql/postgrescursor.h"

#include <QVariant>

namespace tasuki {

PostgresCursor::PostgresCursor(PostgresConnection &connection, const char *name, QByteArray sql,
                               std::unique_ptr<QSqlQuery> query, Result<void> prepared)
    : m_connection(connection)
    , m_name(name)
    , m_sql(std::move(sql))
    , m_query(std::move(query))
    , m_generation(connection.m_generation)
    , m_prepared(std::move(prepared))
    , m_state(m_prepared)
{ }

PostgresCursor::~PostgresCursor()
{
    if (m_prepared)
        m_connection.giveBack(m_sql, std::move(m_query), m_generation);
}

void PostgresCursor::bind(int index, const QVariant &value)
{
    m_query->bindValue(index - 1, value, QSql::In);
}

void PostgresCursor::bindInteger(int index, qint64 value)
{
    bind(index, value);
}

void PostgresCursor::bindText(int index, const QString &text)
{
    if (text.contains(QChar(u'\0'))) // PostgreSQL has no such text
        m_state = Error{Error::Kind::Invalid, QStringLiteral("A text with a zero in it")};
    bind(index, text.isNull() ? QStringLiteral("") : text); // an empty text is a text
}

void PostgresCursor::bindBlob(int index, std::span<const unsigned char> blob)
{
    const auto *bytes = reinterpret_cast<const char *>(blob.data());
    bind(index, blob.empty() ? QByteArray("") : QByteArray(bytes, qsizetype(blob.size())));
}

void PostgresCursor::bindNull(int index)
{
    bind(index, QVariant(QMetaType(QMetaType::LongLong)));
}

Result<bool> PostgresCursor::step()
{
    if (!m_state)
        return m_state.error();
    if (m_generation != m_connection.m_generation) // prepared on a connection that has gone
        return Error{Error::Kind::Busy, QStringLiteral("The connection was lost")};
    if (!m_isRun) {
        m_isRun = true;
        m_state = m_connection.attempt(m_name, *m_query, [this] { return m_query->exec(); });
        if (!m_state)
            return m_state.error();
        if (!m_query->isSelect())
            m_connection.m_changes = m_query->numRowsAffected();
    }
    return m_query->next();
}

void PostgresCursor::reset()
{
    m_query->finish();
    m_isRun = false;
    m_state = m_prepared;
}

qint64 PostgresCursor::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QString PostgresCursor::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray PostgresCursor::blob(int column) const
{
    return m_query->value(column).toByteArray();
}

QUuid PostgresCursor::uuid(int column) const
{
    const QByteArray bytes = blob(column);
    return bytes.size() == 16 ? QUuid::fromRfc4122(bytes) : QUuid();
}

bool PostgresCursor::isNull(int column) const
{
    return m_query->isNull(column);
}

} // namespace tasuki
