// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

/// The tests of the server run once on each database: with TASUKI_TEST_STORE=postgres what they
/// open is a new database in PostgreSQL (its PostgresOptions::where), else empty – a file.
QString newTestStore();
bool isTestedOnPostgres();

} // namespace tasuki
