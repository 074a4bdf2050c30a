// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/serversettings.h"
#include "app/server/stopsignal.h"
#include "app/server/upkeepcommands.h"
#include "core/base/jsonlog.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace tasuki;

// What systemd and scripts see.
enum ExitCode { Good = 0, Failed = 1, WrongUse = 2, WasCut = 3 };

int fail(const Error &error, ExitCode code)
{
    std::fprintf(stderr, "tasukid: %s\n", qUtf8Printable(error.detail));
    return code;
}

int initialise(const ServerConfig &config, const Clock &clock)
{
    if (const auto made = Server::initialise(config, clock); !made)
        return fail(made.error(), Failed);
    std::printf("Made keys and database in %s.\n"
                "Clients need this certificate of the authority: %s/keys/authority.crt\n",
                qUtf8Printable(config.dataFolder), qUtf8Printable(config.dataFolder));
    return Good;
}

int serve(const ServerConfig &config, const Clock &clock)
{
    const auto server = Server::start(config, clock);
    if (!server)
        return fail(server.error(), Failed);
    std::printf("tasukid: ready, API port %d, enrolment port %d\n", (*server)->apiPort(),
                (*server)->enrolPort());
    if (const quint16 port = (*server)->monitorPort())
        std::printf("tasukid: monitored on port %d\n", port);
    std::fflush(stdout);
    waitForStopSignal();
    std::printf("tasukid: stopping\n");
    std::fflush(stdout);
    return (*server)->stop() ? Good : WasCut;
}

using Errand = Result<void> (*)(const ServerSettings &, const Clock &);

struct NamedErrand {
    const char *name;
    Errand run;
};

constexpr NamedErrand errands[] = {
    {"migrate", migrateCommand},
    {"backup", backupCommand},
    {"restore", restoreCommand},
    {"verify", verifyCommand},
};

int runErrand(const ServerSettings &settings, const Clock &clock)
{
    for (const NamedErrand &errand : errands) {
        if (settings.command != QLatin1String(errand.name))
            continue;
        const auto done = errand.run(settings, clock);
        if (done)
            return Good;
        return fail(done.error(), done.error().kind == Error::Kind::Invalid ? WrongUse : Failed);
    }
    return fail({Error::Kind::Invalid, QStringLiteral("Unknown command; see tasukid --help")},
                WrongUse);
}

} // namespace

int main(int argc, char **argv)
{
    holdStopSignals();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tasukid"));
    const auto settings = readServerSettings(QCoreApplication::arguments());
    if (!settings)
        return fail(settings.error(), WrongUse);
    const SystemClock clock;
    if (settings->log == ServerSettings::Log::Json)
        logAsJson(clock);
    if (settings->command == u"init")
        return initialise(settings->config, clock);
    if (settings->command == u"serve")
        return serve(settings->config, clock);
    if (settings->command == u"version") {
        std::printf("tasukid %s\n", TASUKI_VERSION);
        return Good;
    }
    return runErrand(*settings, clock);
}
