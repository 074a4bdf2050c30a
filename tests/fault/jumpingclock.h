// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace tasuki::fault {

/// A clock whose wall time may be set to anything while its monotonic time only goes on.
class JumpingClock final : public Clock {
public:
    QDateTime now() const override { return m_now; }
    qint64 monotonicMs() const override { return m_monotonic; }

    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_monotonic += by.count();
    }
    void jump(std::chrono::hours by) { m_now = m_now.addSecs(std::chrono::seconds(by).count()); }

private:
    QDateTime m_now{QDate(2026, 11, 21), QTime(3, 0), Qt::UTC};
    qint64 m_monotonic = 0;
};

} // namespace tasuki::fault
