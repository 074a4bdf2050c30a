// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/serversettings.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>

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
    };

    /// Said once, hence neither in the file nor in the environment.
    constexpr Option errands[] = {
        {"to", "file", "backup: the new file."},
        {"from", "file", "restore, verify: the backup."},
    };

    /// Command line, then environment, then file.
    class Sources {
    public:
        Sources(const QCommandLineParser &parser, const QSettings &file)
            : m_parser(parser)
            , m_file(file)
        { }

        QString text(const char *name, const QString &fallback = {}) const
        {
            const QString key = QLatin1String(name);
            if (m_parser.isSet(key))
                return m_parser.values(key).join(u',');
            const QByteArray variable = "TASUKI_" + QByteArray(name).toUpper().replace('-', '_');
            if (qEnvironmentVariableIsSet(variable))
                return qEnvironmentVariable(variable);
            const QVariant value = m_file.value(key, fallback);
            return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u',')
                                                            : value.toString();
        }

        Result<quint16> port(const char *name, quint16 fallback) const
        {
            bool isNumber = false;
            const quint16 port = text(name, QString::number(fallback)).toUShort(&isNumber);
            if (!isNumber)
                return Error{Error::Kind::Invalid,
                             QStringLiteral("--%1 is not a port").arg(QLatin1String(name))};
            return port;
        }

    private:
        const QCommandLineParser &m_parser;
        const QSettings &m_file;
    };

    Result<ServerConfig> configFrom(const Sources &sources)
    {
        ServerConfig config;
        config.missing = ServerConfig::Missing::Refuse;
        config.dataFolder = sources.text("data");
        config.address = sources.text("address", config.address);
        config.postgres = sources.text("postgres");
        config.regionName = sources.text("region");
        const QString names = sources.text("host-name", config.hostNames.join(u','));
        config.hostNames.clear();
        for (const QString &name : names.split(u',', Qt::SkipEmptyParts))
            config.hostNames.append(name.trimmed());
        const auto api = sources.port("api-port", 8443);
        const auto enrol = sources.port("enrol-port", 8444);
        if (!api)
            return api.error();
        if (!enrol)
            return enrol.error();
        config.apiPort = *api;
        config.enrolPort = *enrol;
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
    auto config = configFrom(Sources(parser, file));
    if (!config)
        return config.error();
    const QString command = parser.positionalArguments().value(0);
    if (command != u"version" && config->dataFolder.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("--data is missing; see tasukid --help")};
    return ServerSettings{command, std::move(*config), parser.value(QStringLiteral("to")),
                          parser.value(QStringLiteral("from"))};
}

} // namespace tasuki
