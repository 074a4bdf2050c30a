// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/sql/sqlconnection.h"
#include "tests/fault/serverside.h"

namespace tasuki::fault {

/// The server's data key in this harness: always the same, so that prepared databases can be
/// copied.
const Secret &serverDataKey();

/// Calls `take` with every row of a query; ends with the first error.
template<typename Take>
Result<void> eachRow(SqlConnection &database, const char *sql, Take take)
{
    SqlStatement rows = database.statement("fault.rows", sql);
    for (;;) {
        const auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
        if (const auto taken = take(rows); !taken)
            return taken;
    }
}

/// Reads everything past the server, out of either database.
Result<ServerFacts> readServerFacts(SqlConnection &database);
/// Whether the room is the person's now, asked of the tables and not of the server's rule.
Result<bool> maySeeNow(SqlConnection &database, PersonId person, ScopeId scope);

} // namespace tasuki::fault
