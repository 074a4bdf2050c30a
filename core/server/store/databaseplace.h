// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/serverdatabase.h"

namespace tasuki {

/// Opens the database of the server in this data folder: `server.sqlite` in it or, once `postgres`
/// was given (PostgresOptions::where), that PostgreSQL. Which it is stays in the folder, so that
/// later starts and tasukictl find it; another `postgres` replaces it.
///
/// Conflict when the folder has a server.sqlite already: its data would seem to be gone.
Result<std::unique_ptr<ServerDatabase>>
openServerDatabase(const QString &dataFolder, const QString &postgres, const Secret &dataKey);

/// The PostgreSQL that openServerDatabase() would open with the same words; empty = server.sqlite.
Result<QString> postgresOf(const QString &dataFolder, const QString &postgres);

} // namespace tasuki
