// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/serverprocess.h"

#include "tests/bench/processmemory.h"
#include "tests/bench/region/demand.h"
#include "tests/bench/region/regionfiller.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace tasuki::bench {

namespace {

    QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

} // namespace

std::unique_ptr<ServerProcess> ServerProcess::tasukid(const QString &folder,
                                                      const QStringList &options)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/tasukid");
    const QStringList arguments{QStringLiteral("serve"),
                                QStringLiteral("--data"),
                                folder,
                                QStringLiteral("--api-port"),
                                QStringLiteral("0"),
                                QStringLiteral("--enrol-port"),
                                QStringLiteral("0"),
                                QStringLiteral("--host-name"),
                                RegionFiller::hostNames().join(u',')};
    auto server = std::make_unique<ServerProcess>(program, arguments + options);
    server->readPorts();
    return server;
}

ServerProcess::ServerProcess(const QString &program, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // Whatever ends this program, also what no destructor sees, ends the server.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(program, arguments);
    ensure(m_process.waitForStarted(), qPrintable(QStringLiteral("starting ") + program));
}

ServerProcess::~ServerProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished())
        m_process.kill();
}

void ServerProcess::readPorts()
{
    static const QRegularExpression ready(QStringLiteral("API port (\\d+), enrolment port (\\d+)"));
    QString said;
    QRegularExpressionMatch match;
    while (!match.hasMatch()) {
        ensure(m_process.waitForReadyRead(60'000), "waiting for tasukid");
        said += QString::fromUtf8(m_process.readAllStandardOutput());
        match = ready.match(said);
    }
    m_apiPort = match.captured(1).toUShort();
    m_enrolPort = match.captured(2).toUShort();
}

QList<qint64> ServerProcess::processes() const
{
    const qint64 own = m_process.processId();
    QList<qint64> all{own};
    const auto children
        = contentOf(QStringLiteral("/proc/%1/task/%1/children").arg(own)).simplified().split(' ');
    for (const QByteArray &child : children) {
        if (!child.isEmpty())
            all.append(child.toLongLong());
    }
    return all;
}

qint64 ServerProcess::memoryKb() const
{
    qint64 sum = 0;
    for (const qint64 process : processes())
        sum += kilobytesOf(process, "VmRSS:");
    return sum;
}

qint64 ServerProcess::mostMemoryKb() const
{
    qint64 sum = 0;
    for (const qint64 process : processes())
        sum += kilobytesOf(process, "VmHWM:");
    return sum;
}

double ServerProcess::cpuSeconds() const
{
    double ticks = 0;
    for (const qint64 process : processes()) {
        const QByteArray stat = contentOf(QStringLiteral("/proc/%1/stat").arg(process));
        const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        ticks += fields.value(11).toDouble() + fields.value(12).toDouble();
    }
    return ticks / double(sysconf(_SC_CLK_TCK));
}

} // namespace tasuki::bench
