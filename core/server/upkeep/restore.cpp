// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/upkeep/restore.h"

#include "core/server/audit/auditlog.h"
#include "core/server/sql/sqliteconnection.h"
#include "core/server/sql/sqltransaction.h"
#include "core/server/store/serverdatabase.h"
#include "core/sqlite/onlinecopy.h"

#include <QFile>

namespace tasuki {

namespace {

    constexpr const char *parts[] = {"", "-wal", "-shm"};

    Result<void> startNewHistory(SqlConnection &database, const QDateTime &now)
    {
        auto transaction = SqlTransaction::begin(database);
        if (!transaction)
            return transaction.error();
        const auto renamed
            = database.run("restore.epoch", "UPDATE meta SET v = ? WHERE k = 'epoch'",
                           OperationId::create().toString());
        if (!renamed)
            return renamed;
        if (database.changes() != 1)
            return Error{Error::Kind::Corrupt, QStringLiteral("The backup has no epoch")};
        AuditEntry entry;
        entry.at = now;
        entry.action = QStringLiteral("server.restore");
        entry.decision = QStringLiteral("applied");
        entry.rule = QStringLiteral("server");
        if (const auto noted = AuditLog(database).append(entry); !noted)
            return noted;
        return transaction->commit();
    }

    /// A copy of the backup that could serve, but does not yet.
    Result<void> prepare(const QString &backup, const QString &copy, const QDateTime &now)
    {
        const auto migrations = serverMigrations();
        if (!migrations)
            return migrations.error();
        const DatabaseOptions options = existingServerFile(*migrations);
        {
            const auto source = Database::open(backup, options);
            if (!source)
                return source.error();
            if (const auto copied = copyDatabase(**source, copy); !copied)
                return copied;
        }
        auto database = Database::open(copy, options);
        if (!database)
            return database.error();
        if (const auto migrated = migrate(**database, *migrations); !migrated)
            return migrated.error();
        Database &file = **database;
        SqliteConnection connection(std::move(*database));
        if (const auto started = startNewHistory(connection, now); !started)
            return started;
        return file.truncateLog();
    }

    /// Moves what is in the log into the file, so that one file is all there is to move. A database
    /// too damaged for that is moved as it lies.
    void fold(const QString &databaseFile)
    {
        DatabaseOptions options;
        options.missing = DatabaseOptions::Missing::Refuse;
        if (const auto database = Database::open(databaseFile, options))
            (void)(*database)->truncateLog();
    }

    Result<QString> moveAside(const QString &databaseFile, const QDateTime &now)
    {
        if (!QFile::exists(databaseFile))
            return QString();
        const QString kept = databaseFile + QStringLiteral(".before-")
            + now.toString(QStringLiteral("yyyyMMdd'T'hhmmsszzz"));
        fold(databaseFile);
        for (const char *const part : parts) {
            const QString from = databaseFile + QLatin1String(part);
            if (QFile::exists(from) && !QFile::rename(from, kept + QLatin1String(part)))
                return Error{Error::Kind::Storage, QStringLiteral("Cannot move ") + from};
        }
        return kept;
    }

    void removeCopy(const QString &copy)
    {
        for (const char *const part : parts)
            QFile::remove(copy + QLatin1String(part));
    }

    Result<QString> replace(const ServerFolder &folder, const QString &copy, const QDateTime &now)
    {
        if (const auto begun = folder.beginRestore(); !begun)
            return begun.error();
        auto kept = moveAside(folder.database(), now);
        if (!kept)
            return kept;
        if (!QFile::rename(copy, folder.database()))
            return Error{Error::Kind::Storage, QStringLiteral("Cannot write ") + folder.database()};
        if (const auto settled = settleOnDisk(folder.database()); !settled)
            return settled.error();
        const auto ended = folder.endRestore();
        return ended ? kept : ended.error();
    }

} // namespace

Result<RestoreOutcome> restore(const ServerFolder &folder, const Secret &dataKey,
                               const QString &backup, const Clock &clock)
{
    if (const auto file = folder.requireFile(); !file)
        return file.error();
    const auto lock = folder.claim();
    if (!lock)
        return lock.error();
    const QDateTime now = clock.now();
    const QString copy = folder.database() + QStringLiteral(".restoring");
    removeCopy(copy); // of a restore that was killed
    RestoreOutcome outcome;
    const auto prepared = prepare(backup, copy, now);
    const auto report
        = prepared ? checkIntegrity(copy, dataKey) : Result<IntegrityReport>(prepared.error());
    if (!report) {
        removeCopy(copy);
        return report.error();
    }
    outcome.report = *report;
    const auto kept = replace(folder, copy, now);
    if (!kept)
        return kept.error();
    outcome.kept = *kept;
    return outcome;
}

} // namespace tasuki
