// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tasuki {

/// Decides at which call the connection to PostgreSQL breaks: a test pulls the cable with it.
/// Nobody passes one in production.
class PostgresFaults {
public:
    enum class Cable {
        Holds,
        BreaksBefore, ///< the statement does not reach the database
        BreaksAfter, ///< it did, but nobody hears how it went
    };
    virtual ~PostgresFaults() = default;
    /// Asked before each statement, also BEGIN and COMMIT.
    virtual Cable beforeStatement(const char *statementName) = 0;
};

} // namespace tasuki
