// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tasuki {

/// Decides which calls of SQLite fail: a test plays the full disk or the broken cable with it.
/// Nobody passes one in production.
class SqliteFaults {
public:
    virtual ~SqliteFaults() = default;
    /// Asked before each step of a statement, also BEGIN and COMMIT. 0 lets it happen, a result
    /// code such as SQLITE_FULL makes it fail without happening.
    virtual int beforeStep(const char *statementName) = 0;
};

} // namespace tasuki
