// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/upkeep/integrity.h"

#include "core/crypto/aead.h"
#include "core/merge/merge.h"
#include "core/server/audit/auditlog.h"
#include "core/server/blobs/blobtable.h"
#include "core/server/sql/sqliteconnection.h"
#include "core/server/sql/sqltransaction.h"
#include "core/server/store/objecttable.h"
#include "core/server/store/serverdatabase.h"

namespace tasuki {

namespace {

    constexpr qint64 pageBytes = 4 * 1024 * 1024;

    Error corrupt(const QString &what)
    {
        return {Error::Kind::Corrupt, what};
    }

    /// One line for each table and index, as the database itself wrote them down.
    Result<QStringList> schemaOf(Database &database)
    {
        QStringList lines;
        Statement rows = database.statement("check.schema",
                                            "SELECT type, name, ifnull(sql, '') FROM sqlite_schema "
                                            "WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name");
        for (;;) {
            const auto row = rows.step();
            if (!row)
                return row.error();
            if (!*row)
                return lines;
            lines.append(QStringList{rows.text(0), rows.text(1), rows.text(2)}.join(u' '));
        }
    }

    Result<QStringList> freshSchema(const QList<Migration> &migrations)
    {
        const auto fresh = Database::open(QStringLiteral(":memory:"));
        if (!fresh)
            return fresh.error();
        if (const auto made = migrate(**fresh, migrations); !made)
            return made.error();
        return schemaOf(**fresh);
    }

    Result<qint64> checkSchema(Database &database, const QList<Migration> &migrations)
    {
        const auto version = database.integer("check.version", "PRAGMA user_version");
        if (!version)
            return version.error();
        if (*version < migrations.size())
            return Error{Error::Kind::Invalid,
                         QStringLiteral("The database has schema %1, this program %2: run tasukid "
                                        "migrate first")
                             .arg(*version)
                             .arg(migrations.size())};
        const auto here = schemaOf(database);
        const auto right = freshSchema(migrations);
        if (!here || !right)
            return !here ? here.error() : right.error();
        if (*here != *right)
            return corrupt(
                QStringLiteral("Tables or indexes differ from those of schema %1").arg(*version));
        return *version;
    }

    Result<QList<ScopeId>> scopesIn(SqlConnection &database)
    {
        QList<ScopeId> scopes;
        SqlStatement rows = database.statement("check.scopes", "SELECT id FROM scope ORDER BY id");
        for (;;) {
            const auto row = rows.step();
            if (!row)
                return row.error();
            if (!*row)
                return scopes;
            scopes.append(ScopeId(rows.uuid(0)));
        }
    }

    /// The number of live objects, when their hashes add up to what the scope says.
    Result<qint64> checkScope(ObjectTable &objects, ScopeId id)
    {
        const auto scope = objects.scope(id);
        if (!scope)
            return scope.error();
        if (!*scope)
            return corrupt(QStringLiteral("A scope cannot be read"));
        quint64 sum = 0;
        qint64 count = 0;
        qint64 from = 0;
        for (;;) {
            qint64 budget = pageBytes;
            const auto page
                = objects.ascending(id, from, std::numeric_limits<qint64>::max(), budget);
            if (!page)
                return page.error();
            for (const ObjectRow &object : *page) {
                sum += object.body.isEmpty() ? 0 : objectHash(object.id, object.body);
                count += object.body.isEmpty() ? 0 : 1;
                from = object.sequence;
            }
            if (page->isEmpty())
                break;
        }
        if (sum != (*scope)->sum || from > (*scope)->head)
            return corrupt(QStringLiteral("The checksum of scope %1 does not fit its content")
                               .arg(id.toString()));
        return count;
    }

    Result<void> checkScopes(SqlConnection &database, const Aead &aead, IntegrityReport &report)
    {
        const auto scopes = scopesIn(database);
        if (!scopes)
            return scopes.error();
        ObjectTable objects(database, aead);
        for (const ScopeId &scope : *scopes) {
            const auto count = checkScope(objects, scope);
            if (!count)
                return count.error();
            report.objects += *count;
        }
        report.scopes = scopes->size();
        return {};
    }

    Result<qint64> checkFiles(SqlConnection &database, const Aead &aead)
    {
        BlobTable blobs(database, aead);
        const auto places = blobs.complete();
        if (!places)
            return places.error();
        for (const BlobTable::Place &place : *places) {
            const auto record = blobs.find(place.scope, place.hash);
            if (!record)
                return record.error();
            const auto whole = *record ? blobs.checkWhole(**record) : Result<void>();
            if (!whole)
                return corrupt(QStringLiteral("A file of scope %1: ").arg(place.scope.toString())
                               + whole.error().detail);
        }
        return places->size();
    }

    Result<QString> epochOf(SqlConnection &database)
    {
        SqlStatement row
            = database.statement("check.epoch", "SELECT v FROM meta WHERE k = 'epoch'");
        const auto found = row.step();
        if (!found)
            return found.error();
        return *found ? Result<QString>(row.text(0)) : corrupt(QStringLiteral("No epoch"));
    }

} // namespace

DatabaseOptions existingServerFile(const QList<Migration> &migrations)
{
    DatabaseOptions options;
    options.missing = DatabaseOptions::Missing::Refuse;
    options.newestKnown = static_cast<int>(migrations.size());
    options.quickCheck = true;
    return options;
}

Result<IntegrityReport> checkIntegrity(const QString &databaseFile, const Secret &dataKey)
{
    const auto migrations = serverMigrations();
    if (!migrations)
        return migrations.error();
    auto database = Database::open(databaseFile, existingServerFile(*migrations));
    if (!database)
        return database.error();
    const auto aead = Aead::create(dataKey);
    if (!aead)
        return aead.error();
    Database &file = **database;
    SqliteConnection connection(std::move(*database));
    // One picture: a server that is writing meanwhile must not look like damage.
    const auto reading = SqlTransaction::begin(connection, SqlTransaction::Kind::Reading);
    if (!reading)
        return reading.error();
    IntegrityReport report;
    const auto schema = checkSchema(file, *migrations);
    if (!schema)
        return schema.error();
    report.schema = *schema;
    const auto epoch = epochOf(connection);
    if (!epoch)
        return epoch.error();
    report.epoch = *epoch;
    if (const auto scopes = checkScopes(connection, *aead, report); !scopes)
        return scopes.error();
    const auto files = checkFiles(connection, *aead);
    if (!files)
        return files.error();
    report.files = *files;
    const auto audit = AuditLog(connection).verify();
    if (!audit)
        return audit.error();
    report.auditRows = *audit;
    return report;
}

} // namespace tasuki
