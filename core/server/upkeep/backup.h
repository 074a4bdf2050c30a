// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/upkeep/integrity.h"
#include "core/server/upkeep/serverfolder.h"

namespace tasuki {

/// Copies the database of a folder into a new file while its server goes on serving, and reads the
/// whole copy through before it gets its name: what lies under that name is a good backup.
///
/// The file (mode 0600) holds no key. Without data.key of the same server nobody can read it, and
/// with data.key lost neither can we: keys are backed up apart, once (security.md R25).
/// Conflict when the file exists. Invalid where the data are in PostgreSQL.
Result<IntegrityReport> backUp(const ServerFolder &folder, const Secret &dataKey,
                               const QString &newFile, const Clock &clock);

} // namespace tasuki
