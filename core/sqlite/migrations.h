// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tasuki {

class Database;

/// One numbered file of SQL. Never changed once it was released.
struct Migration {
    int number = 0;
    QString name; ///< "0001_first"
    QByteArray sql;
};

enum class MigrationOutcome { Current, Upgraded, Created };

/// Runs what the database has not seen yet, each file in one transaction with its user_version.
///
/// Numbers run from 1 without a gap, else Invalid. A database with a higher number is Newer and
/// stays untouched; one with tables but without a number is not ours: Corrupt. When a file fails,
/// that file is rolled back whole and those before it stay.
Result<MigrationOutcome> migrate(Database &database, const QList<Migration> &migrations);

/// The files NNNN_word.sql of a resource folder such as ":/tasuki/storage/migrations", by number.
Result<QList<Migration>> migrationsIn(const QString &folder);

/// A statement ends with ';' at the end of a line; a trigger with a line "-- end".
Result<QList<QByteArray>> splitStatements(const QByteArray &sql);

} // namespace tasuki
