// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <chrono>
#include <list>
#include <memory>
#include <mutex>
#include <thread>

namespace tasuki {

/// A slow line to a server on this machine: takes connections at an address of its own (127.0.0.2
/// is this machine too) and hands everything on, no faster than a given rate each way, all
/// connections together, and later by half a round trip.
class ShapedLine {
public:
    struct Speed {
        double bytesPerSecond = 0;
        std::chrono::microseconds oneWay{0};
    };
    /// The same port at both ends, because a server tells its clients its port.
    ShapedLine(const QString &address, quint16 port, Speed speed);
    ~ShapedLine();
    ShapedLine(const ShapedLine &) = delete;
    ShapedLine &operator=(const ShapedLine &) = delete;

    bool isOpen() const { return m_listener >= 0; }
    qint64 bytesUp() const { return m_up.bytes; }
    qint64 bytesDown() const { return m_down.bytes; } ///< from the server
    /// Breaks every connection there is, in the middle of whatever it carries.
    void cut();
    /// While it is away, connections end as soon as they begin.
    void setAway(bool isAway) { m_isAway = isAway; }

private:
    /// One way of the line, which all connections share.
    struct Way {
        std::mutex mutex;
        std::chrono::steady_clock::time_point free{};
        std::atomic<qint64> bytes = 0;
    };
    struct Direction; ///< of one connection
    void accept();
    void start(int from, int to, Way &way);
    std::chrono::steady_clock::time_point arrival(Way &way, std::size_t bytes) const;

    const Speed m_speed;
    const quint16 m_port;
    int m_listener = -1;
    std::atomic<bool> m_isAway = false;
    Way m_up, m_down;
    std::mutex m_mutex;
    std::list<std::unique_ptr<Direction>> m_directions;
    std::thread m_acceptor;
};

} // namespace tasuki
