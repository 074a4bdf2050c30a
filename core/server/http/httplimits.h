// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>

namespace tasuki {

/// What one connection may cost us. Each phase has its own time-out, counted from the beginning of
/// the phase and not from the last byte, so that a peer who drips bytes gains nothing.
struct HttpLimits {
    std::size_t headerBytes = 16 * 1024;
    std::size_t bodyBytes = 8 * 1024 * 1024;
    std::size_t enrolBodyBytes = 64 * 1024;
    std::size_t connections = 4000;
    std::size_t enrolConnections = 256;
    std::size_t requestQueue = 512; ///< requests waiting for a thread; more are told to come later
    std::size_t passwordQueue = 32; ///< logins waiting for a core; more are told to come later
    std::chrono::milliseconds handshake{10'000};
    std::chrono::milliseconds header{10'000};
    std::chrono::milliseconds body{30'000};
    std::chrono::milliseconds answer{30'000}; ///< for the peer to take our answer
    std::chrono::milliseconds idle{60'000};
    std::chrono::milliseconds coalesce{100}; ///< pokes are gathered for this long
    std::chrono::milliseconds longestPoll{25'000};
    std::chrono::milliseconds stop{10'000}; ///< how long a graceful stop may take
    int handlerThreads = 4;
    int passwordThreads = 1;
    std::size_t slowestLine = 32 * 1024; ///< bytes a second: a chunk of a film may take its time

    /// For so many bytes: what is long has longer than `least`.
    std::chrono::milliseconds timeFor(std::size_t bytes, std::chrono::milliseconds least) const
    {
        return std::max(least, std::chrono::milliseconds(1000 * bytes / slowestLine));
    }
};

} // namespace tasuki
