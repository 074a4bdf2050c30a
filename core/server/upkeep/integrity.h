// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/sqlite/database.h"
#include "core/sqlite/migrations.h"

#include <QString>

namespace tasuki {

/// What a look through a whole database of the server has found good.
struct IntegrityReport {
    QString epoch;
    qint64 schema = 0; ///< number of the newest migration
    qint64 scopes = 0;
    qint64 objects = 0; ///< live ones: opened, hashed, and their sums equal to those of the scopes
    qint64 files = 0; ///< complete ones: every chunk opened, and the whole hashes to its name
    qint64 auditRows = 0; ///< of an unbroken chain
};

/// How a file is opened that must be there, undamaged, and no newer than this program.
DatabaseOptions existingServerFile(const QList<Migration> &migrations);

/// Reads every page and every record of a database file: quick_check, the schema against that of a
/// fresh database, each body opened with the data key and the checksum of its scope made anew, the
/// files, the audit chain from its first row.
///
/// Corrupt with the first thing that is wrong, Newer and Invalid for a schema that is not this
/// program's. Writes nothing. Several processes may use the file meanwhile.
Result<IntegrityReport> checkIntegrity(const QString &databaseFile, const Secret &dataKey);

} // namespace tasuki
