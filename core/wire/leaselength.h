// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace tasuki {

/// How long a server may let its devices be opened without a word from it (security.md 4.5).
struct LeaseLength {
    static constexpr std::chrono::hours usual{72};
    static constexpr std::chrono::hours shortest{24}; ///< a night and a day off the net is ordinary
    static constexpr std::chrono::hours longest{14 * 24};
};

} // namespace tasuki
