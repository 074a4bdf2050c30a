// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/sql/postgrescluster.h"

#include "core/server/sql/postgresconnection.h"

#include <QDir>
#include <QElapsedTimer>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace tasuki {

namespace {

    constexpr int patienceMs = 120'000;

    /// Debian keeps a folder for each version.
    QString newestPrograms()
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        int newest = 0;
        for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            newest = std::max(newest, version.toInt());
        return versions.filePath(QStringLiteral("%1/bin/").arg(newest));
    }

    bool isRoot()
    {
        return geteuid() == 0;
    }

    /// Without its cluster no program that asks for one can go on.
    void demand(bool isThere, const char *what, const QByteArray &reason = {})
    {
        if (!isThere)
            qFatal("PostgreSQL for the tests: %s %s", what, reason.constData());
    }

} // namespace

PostgresCluster &PostgresCluster::shared()
{
    static PostgresCluster cluster;
    return cluster;
}

PostgresCluster::PostgresCluster()
    : m_programs(newestPrograms())
{
    demand(m_folder.isValid(), "no folder for it");
    if (isRoot()) {
        const passwd *nobody = getpwnam("nobody");
        demand(
            nobody
                && chown(m_folder.path().toLocal8Bit().constData(), nobody->pw_uid, nobody->pw_gid)
                    == 0,
            "its folder cannot be given to nobody");
    }
    run(m_programs + QStringLiteral("initdb"),
        {QStringLiteral("--pgdata=") + m_folder.filePath(QStringLiteral("data")),
         QStringLiteral("--auth=trust"), QStringLiteral("--username=tasuki"),
         QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C"),
         QStringLiteral("--no-sync")});
    start();
}

PostgresCluster::~PostgresCluster()
{
    stop();
}

/// PostgreSQL refuses to be run by root; and it goes when its parent goes.
QStringList PostgresCluster::asOrdinaryUser(const QString &program,
                                            const QStringList &arguments) const
{
    QStringList command{QStringLiteral("--pdeathsig=INT")};
    if (isRoot())
        command += {QStringLiteral("--reuid=nobody"), QStringLiteral("--regid=nogroup"),
                    QStringLiteral("--clear-groups")};
    return command + QStringList{program} + arguments;
}

void PostgresCluster::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("setpriv"), asOrdinaryUser(program, arguments));
    const bool isOver = process.waitForFinished(patienceMs);
    demand(isOver && process.exitCode() == 0, "initdb fails:", process.readAllStandardError());
}

void PostgresCluster::start()
{
    m_server.setWorkingDirectory(m_folder.path());
    m_server.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")));
    m_server.setStandardOutputFile(QProcess::nullDevice());
    // The machine does not go down in these tests, so nothing has to reach the disk.
    const QStringList arguments{QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")),
                                QStringLiteral("-k"), m_folder.path(),
                                QStringLiteral("-c"), QStringLiteral("listen_addresses="),
                                QStringLiteral("-c"), QStringLiteral("fsync=off"),
                                QStringLiteral("-c"), QStringLiteral("shared_buffers=16MB"),
                                QStringLiteral("-c"), QStringLiteral("max_connections=60")};
    m_server.start(QStringLiteral("setpriv"),
                   asOrdinaryUser(m_programs + QStringLiteral("postgres"), arguments));
    demand(m_server.waitForStarted(patienceMs), "it does not start");
    QElapsedTimer waited;
    waited.start();
    PostgresOptions options;
    options.where = QStringLiteral("host=%1 user=tasuki dbname=postgres").arg(m_folder.path());
    while (!PostgresConnection::open(options)) {
        demand(m_server.state() == QProcess::Running && waited.elapsed() < patienceMs,
               "it does not answer");
        m_server.waitForFinished(50); // looks whether it has given up
    }
}

void PostgresCluster::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT);
    if (!m_server.waitForFinished(patienceMs))
        m_server.kill();
}

QString PostgresCluster::newDatabase()
{
    const QString name = QStringLiteral("ward%1").arg(++m_databases);
    PostgresOptions options;
    const QString where = QStringLiteral("host=%1 user=tasuki dbname=").arg(m_folder.path());
    options.where = where + QStringLiteral("postgres");
    const auto connection = PostgresConnection::open(options);
    demand(connection
               && (*connection)->runScript("test.database", "CREATE DATABASE " + name.toLatin1()),
           "no new database");
    return where + name;
}

} // namespace tasuki
