// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/serversettings.h"

#include "app/server/settingsources.h"
#include "core/wire/leaselength.h"

#include <QFileInfo>
#include <QVersionNumber>

namespace tasuki {

namespace {

    struct Option {
        const char *name;
        const char *placeholder;
        const char *description;
    };

    constexpr Option options[] = {
        {"data", "folder", "Folder of database and keys (required)."},
        {"address", "ip", "Address to listen on; 0.0.0.0 for all (default 127.0.0.1)."},
        {"api-port", "port", "Port for enrolled devices (default 8443)."},
        {"enrol-port", "port", "Port where a new device gets its certificate (default 8444)."},
        {"host-name", "name", "Name or address clients use; repeat or separate with commas."},
        {"postgres", "where",
         "Keep the data in PostgreSQL, e.g. \"host=/run/postgresql dbname=tasuki\"; no password."},
        {"region", "name", "Name of the region, as people see it."},
        {"monitor-address", "ip", "Where probes and Prometheus ask (default 127.0.0.1)."},
        {"monitor-port", "port", "Their port, plain HTTP; off for none (default off)."},
        {"audit-heads", "file",
         "Where signed ends of the audit are added, best on another host (default in the folder)."},
        {"log", "form", "text, or json: an object a line, one for each request as well."},
        {"min-client", "version", "Older programs may only hand over (default 0.1.0)."},
        {"lease-hours", "hours",
         "How long a device may be opened without reaching this server, 24 to 336 (default 72)."},
        {"rate-sync", "burst/minute", "Pulls and pushes of one device (default 600/1200)."},
        {"rate-read", "burst/minute", "Other questions of one device (default 120/240)."},
        {"rate-sign-in", "burst/minute", "Sign-ins of one device (default 30/30)."},
        {"rate-enrol", "burst/minute", "First contacts of one address (default 20/20)."},
        {"rate-open", "burst/minute", "Greetings and sockets (default 60/120); off for no limit."},
    };

    /// Said once, hence neither in the file nor in the environment.
    constexpr Option errands[] = {
        {"to", "file", "backup: the new file."},
        {"from", "file", "restore, verify: the backup."},
    };

    /// Who is let in, how often, and how long without asking again.
    Result<void> readLimits(const SettingSources &sources, ServerConfig &config)
    {
        config.minimumClient = sources.text("min-client", config.minimumClient);
        if (QVersionNumber::fromString(config.minimumClient).isNull())
            return Error{Error::Kind::Invalid, QStringLiteral("--min-client is not a version")};
        const auto lease = sources.hours("lease-hours", config.lease, LeaseLength::shortest,
                                         LeaseLength::longest);
        if (!lease)
            return lease.error();
        config.lease = *lease;
        config.rates = RateLimits(); // an object of its own has none, a program has the usual ones
        const std::pair<const char *, RateLimit *> names[]
            = {{"rate-sync", &config.rates.sync},
               {"rate-read", &config.rates.read},
               {"rate-sign-in", &config.rates.signIn},
               {"rate-enrol", &config.rates.enrol},
               {"rate-open", &config.rates.open}};
        for (const auto &[name, limit] : names) {
            const auto said = sources.rate(name, *limit);
            if (!said)
                return said.error();
            *limit = *said;
        }
        return {};
    }

    Result<void> readPorts(const SettingSources &sources, ServerConfig &config)
    {
        const auto api = sources.port("api-port", 8443);
        const auto enrol = sources.port("enrol-port", 8444);
        if (!api)
            return api.error();
        if (!enrol)
            return enrol.error();
        config.apiPort = *api;
        config.enrolPort = *enrol;
        config.monitorAddress = sources.text("monitor-address", config.monitorAddress);
        if (sources.text("monitor-port", QStringLiteral("off")) == u"off")
            return {};
        const auto monitor = sources.port("monitor-port", 0);
        if (!monitor)
            return monitor.error();
        config.monitorPort = *monitor;
        return {};
    }

    Result<ServerSettings::Log> logFrom(const SettingSources &sources)
    {
        const QString form = sources.text("log", QStringLiteral("text"));
        if (form == u"json")
            return ServerSettings::Log::Json;
        if (form == u"text")
            return ServerSettings::Log::Text;
        return Error{Error::Kind::Invalid, QStringLiteral("--log is neither text nor json")};
    }

    Result<ServerConfig> configFrom(const SettingSources &sources)
    {
        ServerConfig config;
        config.missing = ServerConfig::Missing::Refuse;
        config.dataFolder = sources.text("data");
        config.address = sources.text("address", config.address);
        config.postgres = sources.text("postgres");
        config.regionName = sources.text("region");
        config.auditHeads = sources.text("audit-heads");
        const QString names = sources.text("host-name", config.hostNames.join(u','));
        config.hostNames.clear();
        for (const QString &name : names.split(u',', Qt::SkipEmptyParts))
            config.hostNames.append(name.trimmed());
        if (const auto read = readPorts(sources, config); !read)
            return read.error();
        if (const auto read = readLimits(sources, config); !read)
            return read.error();
        return config;
    }

} // namespace

Result<ServerSettings> readServerSettings(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "The central server of Tasuki.\n\n"
        "  tasukid init    --data FOLDER --host-name NAME   make keys and database\n"
        "  tasukid serve   --data FOLDER                    answer until SIGTERM\n"
        "  tasukid migrate --data FOLDER                    bring the database up to "
        "date\n"
        "  tasukid backup  --data FOLDER --to FILE          copy the database, also "
        "while serving\n"
        "  tasukid restore --data FOLDER --from FILE        put a backup in its "
        "place\n"
        "  tasukid verify  --data FOLDER [--from FILE]      read it through\n"
        "  tasukid version"));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("config"), QStringLiteral("INI file with the same names."),
                      QStringLiteral("file")});
    for (const Option &option : options)
        parser.addOption({QLatin1String(option.name), QLatin1String(option.description),
                          QLatin1String(option.placeholder)});
    for (const Option &errand : errands)
        parser.addOption({QLatin1String(errand.name), QLatin1String(errand.description),
                          QLatin1String(errand.placeholder)});
    parser.addPositionalArgument(QStringLiteral("command"),
                                 QStringLiteral("serve, init, migrate, backup, restore, "
                                                "verify, version"));
    parser.process(arguments);
    const QString path = parser.value(QStringLiteral("config"));
    if (!path.isEmpty() && !QFileInfo(path).isReadable())
        return Error{Error::Kind::Invalid, QStringLiteral("Cannot read ") + path};
    const QSettings file(path, QSettings::IniFormat);
    if (file.status() != QSettings::NoError)
        return Error{Error::Kind::Invalid, path + QStringLiteral(" is not an INI file")};
    const SettingSources sources(parser, file);
    auto config = configFrom(sources);
    if (!config)
        return config.error();
    const auto log = logFrom(sources);
    if (!log)
        return log.error();
    const QString command = parser.positionalArguments().value(0);
    if (command != u"version" && config->dataFolder.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("--data is missing; see tasukid --help")};
    return ServerSettings{command, std::move(*config), parser.value(QStringLiteral("to")),
                          parser.value(QStringLiteral("from")), *log};
}

} // namespace tasuki
