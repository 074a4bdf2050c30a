// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonlog.h"

#include "core/base/json.h"

#include <QLoggingCategory>

#include <atomic>
#include <cstdio>

namespace tasuki {

namespace {

    /// A message handler is a plain function and cannot be given anything.
    std::atomic<const Clock *> logClock = nullptr;

    const char *nameOf(QtMsgType level)
    {
        switch (level) {
        case QtDebugMsg:
            return "debug";
        case QtInfoMsg:
            return "info";
        case QtWarningMsg:
            return "warning";
        case QtCriticalMsg:
            return "error";
        case QtFatalMsg:
            return "fatal";
        }
        return "info";
    }

    void write(QtMsgType level, const QMessageLogContext &context, const QString &message)
    {
        const QByteArray line
            = jsonLogLine(level, context.category, message, logClock.load()->now());
        // One call for one line: several threads write.
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    }

} // namespace

QByteArray jsonLogLine(QtMsgType level, const char *category, const QString &message,
                       const QDateTime &at)
{
    const QJsonObject line{{QStringLiteral("time"), toIsoUtc(at)},
                           {QStringLiteral("level"), QLatin1String(nameOf(level))},
                           {QStringLiteral("category"), QLatin1String(category ? category : "")},
                           {QStringLiteral("message"), message}};
    return canonicalJson(line) + '\n';
}

void logAsJson(const Clock &clock)
{
    logClock = &clock;
    QLoggingCategory::setFilterRules(QStringLiteral("tasuki.server.access.info=true"));
    qInstallMessageHandler(write);
}

} // namespace tasuki
