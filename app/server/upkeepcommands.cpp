// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/upkeepcommands.h"

#include "core/server/identity/serverkeys.h"
#include "core/server/store/databaseplace.h"
#include "core/server/upkeep/backup.h"
#include "core/server/upkeep/restore.h"

#include <QFile>

#include <cstdio>

namespace tasuki {

namespace {

    void print(const IntegrityReport &report)
    {
        std::printf("schema\t%lld\nepoch\t%s\nscopes\t%lld\nobjects\t%lld\nfiles\t%lld\n"
                    "audit rows\t%lld\n",
                    static_cast<long long>(report.schema), qUtf8Printable(report.epoch),
                    static_cast<long long>(report.scopes), static_cast<long long>(report.objects),
                    static_cast<long long>(report.files), static_cast<long long>(report.auditRows));
    }

    Error missing(const char *option)
    {
        return {Error::Kind::Invalid, QStringLiteral("--%1 is missing").arg(QLatin1String(option))};
    }

    ServerFolder folderOf(const ServerSettings &settings)
    {
        return ServerFolder(settings.config.dataFolder, settings.config.postgres);
    }

} // namespace

Result<void> migrateCommand(const ServerSettings &settings, const Clock &clock)
{
    const ServerFolder folder = folderOf(settings);
    if (const auto whole = folder.requireWhole(); !whole)
        return whole;
    // Opening would make an empty one in the place of a lost one.
    if (folder.requireFile() && !QFile::exists(folder.database()))
        return Error{Error::Kind::NotFound, QStringLiteral("There is no ") + folder.database()};
    const auto keys = ServerKeys::load(folder.path(), {}, clock);
    if (!keys)
        return keys.error();
    const auto migrations = serverMigrations();
    if (!migrations)
        return migrations.error();
    const auto database
        = openServerDatabase(folder.path(), settings.config.postgres, keys->dataKey);
    if (!database)
        return database.error();
    std::printf("The database is up to date: schema %lld\n",
                static_cast<long long>(migrations->size()));
    return {};
}

Result<void> backupCommand(const ServerSettings &settings, const Clock &clock)
{
    if (settings.target.isEmpty())
        return missing("to");
    const auto keys = ServerKeys::load(settings.config.dataFolder, {}, clock);
    if (!keys)
        return keys.error();
    const auto report = backUp(folderOf(settings), keys->dataKey, settings.target, clock);
    if (!report)
        return report.error();
    std::printf("backup\t%s\n", qUtf8Printable(settings.target));
    print(*report);
    return {};
}

Result<void> restoreCommand(const ServerSettings &settings, const Clock &clock)
{
    if (settings.source.isEmpty())
        return missing("from");
    const auto keys = ServerKeys::load(settings.config.dataFolder, {}, clock);
    if (!keys)
        return keys.error();
    const auto outcome = restore(folderOf(settings), keys->dataKey, settings.source, clock);
    if (!outcome)
        return outcome.error();
    std::printf("restored\t%s\nkept\t%s\n", qUtf8Printable(settings.source),
                qUtf8Printable(outcome->kept));
    print(outcome->report);
    return {};
}

Result<void> verifyCommand(const ServerSettings &settings, const Clock &clock)
{
    const auto keys = ServerKeys::load(settings.config.dataFolder, {}, clock);
    if (!keys)
        return keys.error();
    const ServerFolder folder = folderOf(settings);
    if (const auto possible = folder.requireFile(); !possible)
        return possible;
    const QString file = settings.source.isEmpty() ? folder.database() : settings.source;
    const auto report = checkIntegrity(file, keys->dataKey);
    if (!report)
        return report.error();
    std::printf("good\t%s\n", qUtf8Printable(file));
    print(*report);
    return {};
}

} // namespace tasuki
