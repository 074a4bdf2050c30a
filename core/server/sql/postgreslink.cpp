// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sql/postgreslink.h"

#include "core/server/sql/postgreserror.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QThread>

#include <atomic>

namespace tasuki {

namespace {

    /// A password would stand in logs, process lists and strings that are not wiped. Qt takes a
    /// semicolon for a blank.
    bool isAcceptable(const QString &where)
    {
        return !where.contains(QLatin1String("password"), Qt::CaseInsensitive)
            && !where.contains(u';');
    }

} // namespace

Result<void> PostgresLink::open(const QString &where)
{
    static std::atomic<quint64> count = 0;
    close();
    if (!isAcceptable(where))
        return Error{Error::Kind::Invalid,
                     QStringLiteral("Where PostgreSQL is takes libpq's key=value and no password; "
                                    "that belongs into a passfile")};
    m_name = QStringLiteral("tasuki-%1").arg(++count);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
    if (!m_database.isValid())
        return Error{Error::Kind::Storage,
                     QStringLiteral("Qt's driver for PostgreSQL is not installed")};
    m_database.setConnectOptions(QStringLiteral("connect_timeout=10 application_name=tasuki %1 "
                                                "target_session_attrs=read-write")
                                     .arg(where));
    if (m_database.open())
        return {};
    const Error error = postgresError(m_database.lastError(), "database.open", false);
    close();
    return error;
}

void PostgresLink::close()
{
    if (m_name.isEmpty())
        return;
    // The driver first: statements that go after it do not try to tell a dead database.
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

void PostgresLink::leaveThread()
{
    if (m_database.isValid())
        m_database.driver()->moveToThread(nullptr);
}

void PostgresLink::enterThread()
{
    if (m_database.isValid())
        m_database.driver()->moveToThread(QThread::currentThread());
}

} // namespace tasuki
