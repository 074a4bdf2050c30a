// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/sql/teststore.h"

#include "tests/core/server/sql/postgrescluster.h"

namespace tasuki {

bool isTestedOnPostgres()
{
    return qgetenv("TASUKI_TEST_STORE") == "postgres";
}

QString newTestStore()
{
    return isTestedOnPostgres() ? PostgresCluster::shared().newDatabase() : QString();
}

} // namespace tasuki
