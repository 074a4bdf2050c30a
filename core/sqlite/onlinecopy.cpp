// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/onlinecopy.h"

#include "core/sqlite/database.h"
#include "core/sqlite/sqliteerror.h"

#include <QFile>

#include <sqlite3.h>

namespace tasuki {

namespace {

    /// Everything in one step: between steps a writer of another process would make SQLite begin
    /// again, without end on a busy server.
    Result<void> copyPages(sqlite3 *source, sqlite3 *target)
    {
        sqlite3_backup *copy = sqlite3_backup_init(target, "main", source, "main");
        if (!copy)
            return sqliteError(sqlite3_errcode(target), "copy.begin", target);
        const int stepped = sqlite3_backup_step(copy, -1);
        const int finished = sqlite3_backup_finish(copy);
        if (stepped != SQLITE_DONE)
            return sqliteError(stepped, "copy.step", target);
        if (finished != SQLITE_OK)
            return sqliteError(finished, "copy.finish", target);
        return {};
    }

    void removeAll(const QString &path)
    {
        for (const char *const part : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path + QLatin1String(part));
    }

} // namespace

Result<void> copyDatabase(Database &source, const QString &newFile)
{
    if (QFile::exists(newFile))
        return Error{Error::Kind::Conflict, newFile + QStringLiteral(" exists already")};
    const auto target = Database::open(newFile);
    if (!target)
        return target.error();
    auto copied = copyPages(source.handle(), (*target)->handle());
    if (copied)
        copied = (*target)->truncateLog();
    if (!copied)
        removeAll(newFile);
    return copied;
}

} // namespace tasuki
