// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lease.h"

#include <algorithm>

namespace tasuki {

Lease Lease::said(qint64 seconds)
{
    if (seconds <= 0)
        return {};
    return {std::clamp<std::chrono::seconds>(std::chrono::seconds(seconds), LeaseLength::shortest,
                                             LeaseLength::longest)};
}

Lease::State Lease::at(const QDateTime &seen, const QDateTime &now) const
{
    if (!seen.isValid())
        return State::Over;
    const std::chrono::milliseconds age(seen.msecsTo(now));
    if (age < -tolerance)
        return State::ClockSetBack;
    return isOver(age) ? State::Over : State::Valid;
}

} // namespace tasuki
