// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/identity/throttle.h"

#include <algorithm>

namespace tasuki {

namespace {
    constexpr qint64 minute = 60'000;
    constexpr qint64 window = 15 * minute;
    constexpr qint64 freeTries = 5;

    qint64 delayAfter(qint64 failures)
    {
        if (failures < freeTries)
            return 0;
        return std::min<qint64>(qint64{1} << std::min<qint64>(failures - freeTries, 4), 15)
            * minute;
    }
} // namespace

Result<bool> Throttle::enter(const QByteArray &subject, qint64 nowMs)
{
    if (const auto alone = m_database.lockKey("throttle.lock", "throttle" + subject); !alone)
        return alone.error();
    SqlStatement statement = m_database.statement(
        "throttle.find", "SELECT failures, since, blocked_until FROM throttle WHERE subject = ?");
    statement.bindAll(subject);
    const auto row = statement.step();
    if (!row)
        return row.error();
    qint64 failures = *row ? statement.integer(0) : 0;
    qint64 since = *row ? statement.integer(1) : nowMs;
    const qint64 blockedUntil = *row ? statement.integer(2) : 0;
    statement.reset();
    // A clock that was set back must not block for longer than the longest delay.
    if (blockedUntil > nowMs && blockedUntil - nowMs <= window)
        return false;
    if (std::max(since, blockedUntil) + window < nowMs) {
        failures = 0;
        since = nowMs;
    }
    ++failures;
    const auto stored = m_database.run(
        "throttle.put",
        "INSERT INTO throttle(subject, failures, since, blocked_until) VALUES(?, ?, ?, ?) "
        "ON CONFLICT(subject) DO UPDATE SET failures = excluded.failures, since = excluded.since, "
        "blocked_until = excluded.blocked_until",
        subject, failures, since, nowMs + delayAfter(failures));
    if (!stored)
        return stored.error();
    return true;
}

Result<void> Throttle::forgive(const QByteArray &subject)
{
    return m_database.run("throttle.forgive", "DELETE FROM throttle WHERE subject = ?", subject);
}

} // namespace tasuki
