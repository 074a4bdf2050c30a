// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/migrations.h"

namespace tasuki {

class PostgresConnection;

/// The same numbered files as for SQLite, run in PostgreSQL; what has been run is in the table
/// schema_version. Outcomes as with migrate(). Of several servers that start at once one runs them.
Result<MigrationOutcome> migrate(PostgresConnection &connection,
                                 const QList<Migration> &migrations);

/// A statement of a migration in PostgreSQL's words: BLOB is BYTEA, INTEGER has 64 bits, STRICT and
/// WITHOUT ROWID go without saying.
QByteArray postgresWords(const QByteArray &statement);

} // namespace tasuki
