// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/lineloop.h"

#include "tests/bench/region/demand.h"

#include <algorithm>
#include <array>
#include <sys/epoll.h>
#include <unistd.h>

namespace tasuki::bench {

LineLoop::LineLoop()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    ensure(m_epoll >= 0, "epoll_create1");
}

LineLoop::~LineLoop()
{
    close(m_epoll);
}

void LineLoop::after(std::chrono::microseconds time, Call call)
{
    m_timers.emplace(Steady::now() + time, std::move(call));
}

void LineLoop::watch(int descriptor, bool forWriting, Call ready)
{
    epoll_event event{};
    event.events = EPOLLIN | (forWriting ? EPOLLOUT : 0U);
    event.data.fd = descriptor;
    const bool isKnown = m_watched.count(descriptor) != 0;
    ensure(epoll_ctl(m_epoll, isKnown ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, descriptor, &event) == 0,
           "epoll_ctl");
    m_watched[descriptor] = std::move(ready);
}

void LineLoop::forget(int descriptor)
{
    if (m_watched.erase(descriptor) != 0)
        epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
}

int LineLoop::patienceMs() const
{
    constexpr int longest = 50; // isDone may become true by the time alone
    if (m_timers.empty())
        return longest;
    const auto left
        = std::chrono::ceil<std::chrono::milliseconds>(m_timers.begin()->first - Steady::now());
    return std::clamp(static_cast<int>(left.count()), 0, longest);
}

void LineLoop::callDue()
{
    while (!m_timers.empty() && m_timers.begin()->first <= Steady::now()) {
        const Call call = std::move(m_timers.begin()->second);
        m_timers.erase(m_timers.begin());
        call();
    }
}

void LineLoop::run(const std::function<bool()> &isDone)
{
    std::array<epoll_event, 64> events{};
    while (!isDone()) {
        const int count = epoll_wait(m_epoll, events.data(), int(events.size()), patienceMs());
        for (int i = 0; i < count; ++i) {
            const auto watched = m_watched.find(events[std::size_t(i)].data.fd);
            if (watched == m_watched.end())
                continue;
            const Call ready = watched->second; // it may forget itself
            ready();
        }
        callDue();
    }
}

} // namespace tasuki::bench
