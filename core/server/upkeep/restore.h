// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/upkeep/integrity.h"
#include "core/server/upkeep/serverfolder.h"

namespace tasuki {

struct RestoreOutcome {
    IntegrityReport report; ///< of what serves from now on
    QString kept; ///< where the database lies that was there before; empty when there was none
};

/// Puts a backup in the place of a folder's database. Conflict while a server runs on it.
///
/// The backup is copied, brought up to this program's schema and read through before anything in
/// the folder changes. It gets a new epoch, so that every device notices and hands over what the
/// backup does not have (protocol.md 3.9), and a row in its audit. The database that was there
/// stays beside it under another name. Invalid where the data are in PostgreSQL.
Result<RestoreOutcome> restore(const ServerFolder &folder, const Secret &dataKey,
                               const QString &backup, const Clock &clock);

} // namespace tasuki
