// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <chrono>

namespace tasuki {

/// How long ago something was, by both times of a clock: the monotonic one stands still while a
/// laptop sleeps, and the wall clock may be set back – whichever says that it was longer counts.
class Elapsed {
public:
    explicit Elapsed(const Clock &clock)
        : m_clock(clock)
    { }

    void start() { startedAt(m_clock.now()); } ///< just now
    /// At that time of the wall clock; one that is still to come counts as just now.
    void startedAt(const QDateTime &time)
    {
        m_at = time;
        m_ms = m_clock.monotonicMs() - std::max<qint64>(0, time.msecsTo(m_clock.now()));
    }
    std::chrono::milliseconds sinceThen() const
    {
        return std::chrono::milliseconds(
            std::max(m_clock.monotonicMs() - m_ms, m_at.msecsTo(m_clock.now())));
    }

private:
    const Clock &m_clock;
    QDateTime m_at;
    qint64 m_ms = 0;
};

} // namespace tasuki
