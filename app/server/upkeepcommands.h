// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/serversettings.h"

namespace tasuki {

/// What an administrator does to a server's database, each in one process that ends: bring it up to
/// date, copy it, put a copy in its place, read it through. What came of it goes to standard
/// output.
Result<void> migrateCommand(const ServerSettings &settings, const Clock &clock);
Result<void> backupCommand(const ServerSettings &settings, const Clock &clock);
Result<void> restoreCommand(const ServerSettings &settings, const Clock &clock);
Result<void> verifyCommand(const ServerSettings &settings, const Clock &clock);

} // namespace tasuki
