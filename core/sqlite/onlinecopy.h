// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace tasuki {

class Database;

/// Copies the database as it is at one moment into a new file (mode 0600), while others read and
/// write it: in WAL mode they do not wait for the copy, nor the copy for them.
///
/// Conflict when the file exists. A copy that failed leaves no file behind.
Result<void> copyDatabase(Database &source, const QString &newFile);

} // namespace tasuki
