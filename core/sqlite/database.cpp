// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"

#include "core/sqlite/sqliteerror.h"
#include "core/sqlite/sqlitefaults.h"

#include <QFile>

#include <sqlite3.h>

namespace tasuki {

namespace {

    bool isInMemory(const QString &path)
    {
        return path == QLatin1String(":memory:");
    }

    /// SQLite would make the file readable for everyone; log and index inherit its mode.
    void makePrivateFile(const QString &path)
    {
        QFile file(path);
        if (!file.exists())
            (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                            QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }

    /// The check says it in words: "… unable to get the page. error code=266".
    int pageErrorIn(const QString &finding)
    {
        const QString words = QStringLiteral("error code=");
        const qsizetype at = finding.indexOf(words);
        return at < 0 ? SQLITE_OK : finding.mid(at + words.size()).toInt();
    }

} // namespace

Database::Database(sqlite3 *handle, const DatabaseOptions &options)
    : m_handle(handle)
    , m_faults(options.faults)
{ }

Database::~Database()
{
    for (const auto &[sql, idle] : m_idle)
        sqlite3_finalize(idle);
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path,
                                                 const DatabaseOptions &options)
{
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (options.missing == DatabaseOptions::Missing::Create) {
        flags |= SQLITE_OPEN_CREATE;
        if (!isInMemory(path))
            makePrivateFile(path);
    } else if (!isInMemory(path) && !QFile::exists(path)) {
        return Error{Error::Kind::NotFound, QStringLiteral("There is no database file")};
    }
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle, options)); // also closes after failure
    if (code != SQLITE_OK)
        return sqliteError(code, "database.open", handle);
    if (const auto configured = database->configure(path, options); !configured)
        return configured.error();
    return database;
}

Result<void> Database::configure(const QString &path, const DatabaseOptions &options)
{
    sqlite3_busy_timeout(m_handle, options.busyTimeoutMs);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    if (options.newestKnown) {
        if (const auto known = refuseNewer(*options.newestKnown); !known)
            return known;
    }
    const std::pair<const char *, QString> settings[] = {
        {"journal_mode", isInMemory(path) ? QStringLiteral("memory") : QStringLiteral("wal")},
        {"synchronous", QStringLiteral("2")}, // FULL: what was committed survives a power cut
        {"foreign_keys", QStringLiteral("1")},
        {"temp_store", QStringLiteral("2")}, // memory: nothing in /tmp
        {"secure_delete", QStringLiteral("1")},
        {"cell_size_check", QStringLiteral("1")},
    };
    for (const auto &[pragma, value] : settings) {
        if (const auto set = demand(pragma, value); !set)
            return set;
    }
    if (options.maxPages > 0) {
        const auto limited = integer(
            "database.limit", "PRAGMA max_page_count=" + QByteArray::number(options.maxPages));
        if (!limited)
            return limited.error();
    }
    return options.quickCheck ? quickCheck() : Result<void>();
}

Result<void> Database::refuseNewer(int newestKnown)
{
    const auto version = integer("database.version", "PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version <= newestKnown)
        return {};
    leaveUntouched();
    return Error{Error::Kind::Newer,
                 QStringLiteral("The file has version %1, this program knows %2")
                     .arg(*version)
                     .arg(newestKnown)};
}

/// Sets a pragma and asks for it again: SQLite passes over what it cannot do without an error.
Result<void> Database::demand(const char *pragma, const QString &value)
{
    const QByteArray name(pragma);
    if (const auto set = run("database.pragma", "PRAGMA " + name + "=" + value.toLatin1()); !set)
        return set;
    Statement asked = statement("database.pragma", "PRAGMA " + name);
    const auto row = asked.step();
    if (!row)
        return row.error();
    if (!*row || asked.text(0) != value)
        return Error{Error::Kind::Storage,
                     QStringLiteral("SQLite refuses %1=%2").arg(QLatin1String(pragma), value)};
    return {};
}

Statement Database::statement(const char *name, const QByteArray &sql)
{
    if (const auto kept = m_idle.find(sql); kept != m_idle.end()) {
        sqlite3_stmt *handle = kept->second;
        m_idle.erase(kept);
        return Statement(*this, name, sql, handle, SQLITE_OK);
    }
    sqlite3_stmt *handle = nullptr;
    int code = sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()),
                                  SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code == SQLITE_OK && !handle)
        code = SQLITE_MISUSE; // no SQL at all
    return Statement(*this, name, sql, handle, code);
}

void Database::giveBack(const QByteArray &sql, sqlite3_stmt *handle)
{
    sqlite3_reset(handle);
    sqlite3_clear_bindings(handle);
    if (m_idle.size() < keptStatements)
        m_idle.emplace(sql, handle);
    else
        sqlite3_finalize(handle);
}

int Database::fault(const char *name)
{
    return m_faults ? m_faults->beforeStep(name) : SQLITE_OK;
}

Result<qint64> Database::integer(const char *name, const QByteArray &sql)
{
    Statement query = statement(name, sql);
    const auto row = query.step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{Error::Kind::NotFound, QStringLiteral("%1: no row").arg(QLatin1String(name))};
    return query.integer(0);
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Result<void> Database::quickCheck()
{
    Statement check = statement("database.check", "PRAGMA quick_check(1)");
    const auto row = check.step();
    if (!row)
        return row.error();
    if (*row && check.text(0) == QLatin1String("ok"))
        return {};
    // A page that could not be read is a matter of the disk; the file may be whole.
    const int code = *row ? pageErrorIn(check.text(0)) : SQLITE_OK;
    if (code != SQLITE_OK && (code & 0xFF) != SQLITE_CORRUPT)
        return sqliteError(code, "database.check", m_handle);
    return Error{Error::Kind::Corrupt, QStringLiteral("The database file is damaged")};
}

Result<void> Database::truncateLog()
{
    Statement checkpoint = statement("database.checkpoint", "PRAGMA wal_checkpoint(TRUNCATE)");
    const auto row = checkpoint.step();
    if (!row)
        return row.error();
    if (*row && checkpoint.integer(0) != 0)
        return Error{Error::Kind::Busy, QStringLiteral("Somebody reads the database")};
    return {};
}

Result<void> Database::vacuum()
{
    return run("database.vacuum", "VACUUM");
}

void Database::leaveUntouched()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

} // namespace tasuki
