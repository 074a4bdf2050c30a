// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QSqlError;

namespace tasuki {

/// PostgreSQL's SQLSTATE as ours. Busy is what another try may mend: a deadlock or a row that
/// another server wrote first, a time-out, a connection that was lost, a database that is stopping
/// or has become a standby. Logs the statement's name, never its values.
Error postgresError(const QSqlError &error, const char *statementName, bool isConnected);

} // namespace tasuki
