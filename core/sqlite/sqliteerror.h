// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace tasuki {

/// SQLite's result code as ours: FULL → DiskFull, CORRUPT and NOTADB → Corrupt, BUSY and LOCKED →
/// Busy, TOOBIG → TooLarge, IOERR and CANTOPEN for want of room or quota → DiskFull, all else
/// Storage. Logs the statement's name, never its values. To be called at once after what failed;
/// `database` may be null.
Error sqliteError(int code, const char *statementName, sqlite3 *database);

} // namespace tasuki
