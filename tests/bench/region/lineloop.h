// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <unordered_map>

namespace tasuki::bench {

/// Waits for many sockets and times on one thread, so that a thousand computers cost no thousand
/// threads.
class LineLoop {
public:
    using Steady = std::chrono::steady_clock;
    using Call = std::function<void()>;

    LineLoop();
    ~LineLoop();
    LineLoop(const LineLoop &) = delete;
    LineLoop &operator=(const LineLoop &) = delete;

    void after(std::chrono::microseconds time, Call call);
    void run(const std::function<bool()> &isDone);

    /// The descriptor is ready for what was asked of it.
    void watch(int descriptor, bool forWriting, Call ready);
    void forget(int descriptor);

private:
    void callDue();
    int patienceMs() const;

    int m_epoll = -1;
    std::multimap<Steady::time_point, Call> m_timers;
    std::unordered_map<int, Call> m_watched;
};

} // namespace tasuki::bench
