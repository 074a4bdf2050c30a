// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/migrations.h"

#include "core/base/log.h"
#include "core/sqlite/database.h"
#include "core/sqlite/transaction.h"

#include <QDir>
#include <QFile>

namespace tasuki {

namespace {

    bool beginsTrigger(const QByteArray &line)
    {
        const QByteArray words = line.simplified().toUpper();
        return words.startsWith("CREATE TRIGGER ") || words.startsWith("CREATE TEMP TRIGGER ");
    }

    Result<void> runOne(Database &database, const Migration &migration)
    {
        const auto statements = splitStatements(migration.sql);
        if (!statements)
            return statements.error();
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        const auto version = database.integer("migration.version", "PRAGMA user_version");
        if (!version)
            return version.error();
        if (*version >= migration.number)
            return {}; // another process was quicker
        for (const QByteArray &sql : *statements) {
            if (const auto done = database.run("migration.statement", sql); !done)
                return done;
        }
        const auto stamped = database.run(
            "migration.stamp", "PRAGMA user_version=" + QByteArray::number(migration.number));
        return stamped ? transaction->commit() : stamped;
    }

    Result<void> checkOurs(Database &database, qint64 version, qsizetype known)
    {
        if (version > known) {
            database.leaveUntouched();
            return Error{Error::Kind::Newer,
                         QStringLiteral("The database has version %1, this program knows %2")
                             .arg(version)
                             .arg(known)};
        }
        if (version > 0)
            return {};
        const auto tables
            = database.integer("migration.tables", "SELECT count(*) FROM sqlite_schema");
        if (!tables)
            return tables.error();
        if (version < 0 || *tables > 0)
            return Error{Error::Kind::Corrupt,
                         QStringLiteral("The file is a database of something else")};
        return {};
    }

} // namespace

Result<MigrationOutcome> migrate(Database &database, const QList<Migration> &migrations)
{
    for (qsizetype i = 0; i < migrations.size(); ++i) {
        if (migrations[i].number != i + 1)
            return Error{Error::Kind::Invalid,
                         QStringLiteral("Migration %1 is out of order").arg(migrations[i].name)};
    }
    const auto version = database.integer("migration.version", "PRAGMA user_version");
    if (!version)
        return version.error();
    if (const auto ours = checkOurs(database, *version, migrations.size()); !ours)
        return ours.error();
    for (const Migration &migration : migrations.mid(*version)) {
        if (const auto done = runOne(database, migration); !done) {
            qCWarning(logStorage, "Migration %s failed", qUtf8Printable(migration.name));
            return done.error();
        }
    }
    if (*version == 0)
        return MigrationOutcome::Created;
    return *version < migrations.size() ? MigrationOutcome::Upgraded : MigrationOutcome::Current;
}

Result<QList<Migration>> migrationsIn(const QString &folder)
{
    QList<Migration> migrations;
    const QDir directory(folder);
    const QStringList names
        = directory.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &fileName : names) {
        QFile file(directory.filePath(fileName));
        const int number = fileName.section(u'_', 0, 0).toInt();
        if (number <= 0 || !file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Invalid,
                         QStringLiteral("Migration file %1 cannot be used").arg(fileName)};
        migrations.append({number, fileName.chopped(4), file.readAll()});
    }
    if (migrations.isEmpty())
        return Error{Error::Kind::NotFound, QStringLiteral("No migrations in %1").arg(folder)};
    return migrations;
}

Result<QList<QByteArray>> splitStatements(const QByteArray &sql)
{
    QList<QByteArray> statements;
    QByteArray current;
    bool inTrigger = false;
    for (const QByteArray &line : sql.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (current.isEmpty() && (trimmed.isEmpty() || trimmed.startsWith("--")))
            continue;
        if (current.isEmpty())
            inTrigger = beginsTrigger(trimmed);
        current += line + '\n';
        if (inTrigger ? trimmed == "-- end" : trimmed.endsWith(';')) {
            statements.append(current);
            current.clear();
        }
    }
    if (!current.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("The last statement has no end")};
    return statements;
}

} // namespace tasuki
