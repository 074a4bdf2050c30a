// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace tasuki {

/// A clock whose hands the test turns. Both of its times move together unless told otherwise.
class HandClock final : public Clock {
public:
    explicit HandClock(const QDateTime &start)
        : m_now(start.toUTC())
    { }

    QDateTime now() const override { return m_now; }
    qint64 monotonicMs() const override { return m_monotonic; }

    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_monotonic += by.count();
    }
    /// As after a lid was closed: the wall clock went on, the monotonic one slept.
    void sleep(std::chrono::milliseconds by) { m_now = m_now.addMSecs(by.count()); }

private:
    QDateTime m_now;
    qint64 m_monotonic = 0;
};

} // namespace tasuki
