// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/sqliteerror.h"

#include "core/base/log.h"

#include <cerrno>
#include <sqlite3.h>

namespace tasuki {

namespace {

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
        case SQLITE_IOERR: // the index of the log is a file too, and its growth fails like this
            return database && sqlite3_system_errno(database) == ENOSPC ? Error::Kind::DiskFull
                                                                        : Error::Kind::Storage;
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
