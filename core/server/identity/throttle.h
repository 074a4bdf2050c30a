// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/sql/sqlconnection.h"

namespace tasuki {

/// Slows guessing down: after five failures within a quarter of an hour each further one costs one,
/// two, four … up to fifteen minutes. Nobody is locked out for good, or anybody could lock out
/// anybody.
class Throttle {
public:
    explicit Throttle(SqlConnection &database)
        : m_database(database)
    { }

    /// Counts a try as failed before it is judged – many at a time cannot slip through – and says
    /// whether it may be judged at all. Commit before judging.
    Result<bool> enter(const QByteArray &subject, qint64 nowMs);
    Result<void> forgive(const QByteArray &subject); ///< it was right

private:
    SqlConnection &m_database;
};

} // namespace tasuki
