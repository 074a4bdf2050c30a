// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace tasuki {

/// Exponential back-off with full jitter: anywhere between the shortest wait and what the number of
/// failures allows, so that a thousand devices do not come back at the same second.
inline std::chrono::milliseconds backoffDelay(int failures, std::chrono::milliseconds shortest,
                                              std::chrono::milliseconds longest, double random)
{
    const double ceiling = std::min(
        double(longest.count()), double(shortest.count()) * std::exp2(std::clamp(failures, 0, 30)));
    const double span = std::max(0.0, ceiling - double(shortest.count()));
    return shortest + std::chrono::milliseconds(std::int64_t(span * std::clamp(random, 0.0, 1.0)));
}

} // namespace tasuki
