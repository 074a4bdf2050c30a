// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/upkeep/backup.h"

#include "core/sqlite/database.h"
#include "core/sqlite/onlinecopy.h"

#include <QFile>

namespace tasuki {

namespace {

    Result<void> copyOf(const QString &databaseFile, const QString &newFile)
    {
        DatabaseOptions options;
        options.missing = DatabaseOptions::Missing::Refuse;
        const auto source = Database::open(databaseFile, options);
        return source ? copyDatabase(**source, newFile) : source.error();
    }

    Result<IntegrityReport> goodCopy(const QString &databaseFile, const Secret &dataKey,
                                     const QString &newFile)
    {
        if (const auto copied = copyOf(databaseFile, newFile); !copied)
            return copied.error();
        auto report = checkIntegrity(newFile, dataKey);
        if (!report)
            return report.error();
        if (const auto settled = settleOnDisk(newFile); !settled)
            return settled.error();
        return report;
    }

} // namespace

Result<IntegrityReport> backUp(const ServerFolder &folder, const Secret &dataKey,
                               const QString &newFile, const Clock &clock)
{
    if (const auto file = folder.requireFile(); !file)
        return file.error();
    if (QFile::exists(newFile))
        return Error{Error::Kind::Conflict, newFile + QStringLiteral(" exists already")};
    const QDateTime begun = clock.now();
    const QString unnamed = newFile + QStringLiteral(".part");
    QFile::remove(unnamed); // of a backup that was killed
    auto report = goodCopy(folder.database(), dataKey, unnamed);
    // QFile::rename never takes the place of another file.
    if (report && !QFile::rename(unnamed, newFile))
        report = Error{Error::Kind::Storage, QStringLiteral("Cannot write ") + newFile};
    if (!report) {
        QFile::remove(unnamed);
        return report;
    }
    if (const auto settled = settleOnDisk(newFile); !settled)
        return settled.error();
    if (const auto noted = folder.noteBackup(begun); !noted)
        return noted.error();
    return report;
}

} // namespace tasuki
