// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace tasuki {

/// How patient syncing is (protocol.md 3.10, 3.11). Tests hurry.
struct SyncPace {
    std::chrono::milliseconds writeDebounce{150};
    std::chrono::milliseconds pokeDebounce{150};
    std::chrono::milliseconds pokeJitter{500};
    std::chrono::milliseconds firstRetry{1000};
    std::chrono::milliseconds longestRetry{5 * 60 * 1000};
    std::chrono::milliseconds pollOnScreen{15 * 1000};
    std::chrono::milliseconds poll{60 * 1000};
    std::chrono::milliseconds longPoll{25 * 1000};
    std::chrono::milliseconds longPollGap{2 * 1000}; ///< between two, and before the first
    std::chrono::milliseconds clockTolerance{10 * 60 * 1000};
};

} // namespace tasuki
