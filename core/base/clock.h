// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace tasuki {

/// Where time comes from. Tests turn its hands; nothing else in Tasuki asks the computer directly.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< UTC, to the millisecond; may jump
    virtual qint64 monotonicMs() const = 0; ///< never goes back; for time-outs and ages
};

/// The computer's own clock.
class SystemClock final : public Clock {
public:
    QDateTime now() const override;
    qint64 monotonicMs() const override;
};

} // namespace tasuki
