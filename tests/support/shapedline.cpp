// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shapedline.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <condition_variable>
#include <deque>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tasuki {

namespace {

    using Steady = std::chrono::steady_clock;
    constexpr std::size_t pieceBytes = 4096;
    constexpr std::size_t mostWaiting = 128; ///< pieces under way

    sockaddr_in placeAt(const QString &address, quint16 port)
    {
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_port = htons(port);
        inet_pton(AF_INET, qPrintable(address), &place.sin_addr);
        return place;
    }

    int withoutDelay(int descriptor)
    {
        const int on = 1;
        setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        return descriptor;
    }

} // namespace

/// One thread reads, another writes when what was read has arrived.
struct ShapedLine::Direction {
    struct Piece {
        Steady::time_point due;
        std::string bytes; ///< empty: the end
    };
    int from, to;
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Piece> pieces;
    std::thread reader, writer;

    void push(Piece piece)
    {
        std::unique_lock guard(mutex);
        changed.wait(guard, [this] { return pieces.size() < mostWaiting; });
        pieces.push_back(std::move(piece));
        changed.notify_all();
    }

    Piece pop()
    {
        std::unique_lock guard(mutex);
        changed.wait(guard, [this] { return !pieces.empty(); });
        Piece piece = std::move(pieces.front());
        pieces.pop_front();
        changed.notify_all();
        return piece;
    }

    void write()
    {
        for (Piece piece = pop(); !piece.bytes.empty(); piece = pop()) {
            std::this_thread::sleep_until(piece.due);
            std::size_t sent = 0;
            while (sent < piece.bytes.size()) {
                const ssize_t size
                    = send(to, piece.bytes.data() + sent, piece.bytes.size() - sent, MSG_NOSIGNAL);
                if (size <= 0)
                    break; // the reader sees the end as well
                sent += std::size_t(size);
            }
        }
        shutdown(to, SHUT_WR);
    }
};

ShapedLine::ShapedLine(const QString &address, quint16 port, Speed speed)
    : m_speed(speed)
    , m_port(port)
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const sockaddr_in place = placeAt(address, port);
    if (bind(listener, reinterpret_cast<const sockaddr *>(&place), sizeof place) != 0
        || ::listen(listener, SOMAXCONN) != 0) {
        close(listener);
        return;
    }
    m_listener = listener;
    m_acceptor = std::thread([this] { accept(); });
}

ShapedLine::~ShapedLine()
{
    if (!isOpen())
        return;
    shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    close(m_listener);
    for (const auto &direction : m_directions)
        shutdown(direction->from, SHUT_RDWR);
    for (const auto &direction : m_directions) {
        direction->reader.join();
        direction->writer.join();
    }
    for (const auto &direction : m_directions)
        close(direction->from); // each descriptor is the origin of one direction
}

void ShapedLine::cut()
{
    const std::lock_guard guard(m_mutex);
    for (const auto &direction : m_directions)
        shutdown(direction->from, SHUT_RDWR);
}

void ShapedLine::accept()
{
    for (;;) {
        const int client = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        if (m_isAway) {
            close(client);
            continue;
        }
        const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_in place = placeAt(QStringLiteral("127.0.0.1"), m_port);
        if (connect(server, reinterpret_cast<const sockaddr *>(&place), sizeof place) != 0) {
            close(server);
            close(client);
            continue;
        }
        start(withoutDelay(client), withoutDelay(server), m_up);
        start(server, client, m_down);
    }
}

Steady::time_point ShapedLine::arrival(Way &way, std::size_t bytes) const
{
    const std::lock_guard guard(way.mutex);
    way.bytes += qint64(bytes);
    way.free = std::max(way.free, Steady::now())
        + std::chrono::duration_cast<Steady::duration>(
                   std::chrono::duration<double>(double(bytes) / m_speed.bytesPerSecond));
    return way.free + m_speed.oneWay;
}

void ShapedLine::start(int from, int to, Way &way)
{
    auto made = std::make_unique<Direction>();
    Direction &direction = *made;
    direction.from = from;
    direction.to = to;
    direction.reader = std::thread([this, &direction, &way] {
        std::array<char, pieceBytes> bytes{};
        ssize_t size = 0;
        while ((size = recv(direction.from, bytes.data(), bytes.size(), 0)) > 0)
            direction.push({arrival(way, std::size_t(size)), {bytes.data(), std::size_t(size)}});
        direction.push({});
    });
    direction.writer = std::thread([&direction] { direction.write(); });
    const std::lock_guard guard(m_mutex);
    m_directions.push_back(std::move(made));
}

} // namespace tasuki
