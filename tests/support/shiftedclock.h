// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>
#include <chrono>

namespace tasuki {

/// The computer's clock, put forward or back by the test while other threads look at it.
class ShiftedClock final : public Clock {
public:
    QDateTime now() const override { return m_right.now().addMSecs(m_wallMs); }
    qint64 monotonicMs() const override { return m_right.monotonicMs() + m_monotonicMs; }

    void advance(std::chrono::milliseconds by)
    {
        m_monotonicMs += by.count();
        m_wallMs += by.count();
    }
    /// Only the wall clock: a lid was closed, or somebody turned the hands.
    void turn(std::chrono::milliseconds by) { m_wallMs += by.count(); }

private:
    SystemClock m_right;
    std::atomic<qint64> m_wallMs = 0;
    std::atomic<qint64> m_monotonicMs = 0;
};

} // namespace tasuki
