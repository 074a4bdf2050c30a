// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/sqliteerror.h"

#include "core/base/log.h"

#include <cerrno>
#include <sqlite3.h>

namespace tasuki {

namespace {

    /// Asked of the disk itself: of a failed COMMIT sqlite3_system_errno() knows nothing, or still
    /// what an earlier statement met.
    bool isOutOfRoom(sqlite3 *database)
    {
        sqlite3_vfs *disk = nullptr;
        const bool isOpen = database
            && sqlite3_file_control(database, nullptr, SQLITE_FCNTL_VFS_POINTER, &disk)
                == SQLITE_OK;
        const int reason = isOpen && disk ? disk->xGetLastError(disk, 0, nullptr)
                                          : sqlite3_system_errno(database);
        return reason == ENOSPC || reason == EDQUOT;
    }

    Error::Kind kindOf(int code, sqlite3 *database)
    {
        switch (code & 0xFF) {
        case SQLITE_FULL:
            return Error::Kind::DiskFull;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return Error::Kind::Corrupt;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return Error::Kind::Busy;
        case SQLITE_TOOBIG:
            return Error::Kind::TooLarge;
        case SQLITE_CANTOPEN: // the log is made anew when the first writes
        case SQLITE_IOERR: // a sync can be the first to notice; the log's index grows like this
            return isOutOfRoom(database) ? Error::Kind::DiskFull : Error::Kind::Storage;
        default:
            return Error::Kind::Storage;
        }
    }

} // namespace

Error sqliteError(int code, const char *statementName, sqlite3 *database)
{
    // sqlite3_errstr() is a fixed text a code; sqlite3_errmsg() could quote values.
    const Error error{kindOf(code, database),
                      QStringLiteral("%1: %2 (%3)")
                          .arg(QLatin1String(statementName), QLatin1String(sqlite3_errstr(code)))
                          .arg(code)};
    qCWarning(logStorage, "Statement %s failed: %s (%d)", statementName, sqlite3_errstr(code),
              code);
    return error;
}

} // namespace tasuki
