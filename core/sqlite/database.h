// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sqlite/statement.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;

namespace tasuki {

class SqliteFaults;

struct DatabaseOptions {
    enum class Missing { Create, Refuse };
    Missing missing = Missing::Create;
    int busyTimeoutMs = 5000;
    /// Reads every page once and refuses a damaged file (Corrupt); Storage: not readable now.
    bool quickCheck = false;
    /// A file whose user_version is higher was written by a newer Tasuki: Newer, nothing touched.
    std::optional<int> newestKnown;
    /// At most so many pages: beyond, the disk counts as full. 0 = as much as there is.
    int maxPages = 0;
    SqliteFaults *faults = nullptr;
};

/// One connection to one SQLite file: WAL, synchronous=FULL, foreign keys on, deleted bytes
/// overwritten, temporary tables in memory, file mode 0600. Used by one thread at a time.
///
/// ":memory:" is a database that goes with the connection.
class Database {
public:
    static Result<std::unique_ptr<Database>> open(const QString &path,
                                                  const DatabaseOptions &options = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// `name` is what the log says when it fails; a literal. Prepared statements are kept and used
    /// again.
    Statement statement(const char *name, const QByteArray &sql);
    template<typename... Values>
    Result<void> run(const char *name, const QByteArray &sql, const Values &...values)
    {
        Statement prepared = statement(name, sql);
        prepared.bindAll(values...);
        return prepared.run();
    }
    /// The first column of the first row of a query; NotFound without a row.
    Result<qint64> integer(const char *name, const QByteArray &sql);

    int changes() const; ///< rows changed by the last INSERT, UPDATE or DELETE
    bool inTransaction() const;
    /// Corrupt: the file is damaged. Storage: the disk does not give a page, which may be whole.
    Result<void> quickCheck();
    /// Moves the write-ahead log into the file and cuts it to nothing.
    Result<void> truncateLog();
    /// Rewrites the file without gaps and old bytes.
    Result<void> vacuum();
    /// Leaves the file and its log as they are when this connection goes.
    void leaveUntouched();

    sqlite3 *handle() const { return m_handle; }

private:
    friend class Statement;
    explicit Database(sqlite3 *handle, const DatabaseOptions &options);
    Result<void> configure(const QString &path, const DatabaseOptions &options);
    Result<void> refuseNewer(int newestKnown);
    Result<void> demand(const char *pragma, const QString &value);
    int fault(const char *name);
    void giveBack(const QByteArray &sql, sqlite3_stmt *handle);

    struct HashSql {
        std::size_t operator()(const QByteArray &sql) const { return qHash(sql, 0); }
    };
    static constexpr std::size_t keptStatements = 128;
    sqlite3 *m_handle;
    SqliteFaults *m_faults;
    std::unordered_multimap<QByteArray, sqlite3_stmt *, HashSql> m_idle;
};

} // namespace tasuki
