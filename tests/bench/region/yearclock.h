// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace tasuki::bench {

/// Stands where it is put, for a year that is written down in minutes.
class YearClock final : public Clock {
public:
    void set(const QDateTime &now) { m_now = now; }
    QDateTime now() const override { return m_now; }
    qint64 monotonicMs() const override { return m_running.monotonicMs(); }

private:
    SystemClock m_running;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

} // namespace tasuki::bench
