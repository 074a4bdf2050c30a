// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

#include <array>
#include <chrono>
#include <mutex>
#include <optional>
#include <tuple>

namespace tasuki {

/// What a server is at this moment; what is unknown is left out of the text.
struct ServerGauges {
    std::size_t connections = 0;
    std::size_t sockets = 0; ///< WebSockets among the connections
    std::size_t waitingRequests = 0; ///< for a thread
    std::optional<qint64> heldOperations;
    std::optional<qint64> databaseBytes;
    std::optional<std::chrono::seconds> backupAge;
    std::chrono::seconds certificateLeft{0};
};

/// Counts what the server does, for Prometheus. Labels are routes of the route table, methods,
/// status codes and words of the protocol – never a path somebody sent, an address or an identifier
/// of anybody or anything.
///
/// May be told and asked from several threads.
class ServerMetrics {
public:
    /// `route` and `method` are of the route table, or "other".
    void requestAnswered(const QByteArray &method, const QByteArray &route, int status,
                         std::chrono::microseconds took);
    /// `result` is the status of an operation in the words of the protocol: "applied", "held" …
    void operationJudged(const QByteArray &result);
    /// A device remembers more of the audit than there is: the database went back, or was cut.
    void tickWasUnknown();

    /// In the text format 0.0.4.
    QByteArray text(const ServerGauges &gauges) const;

private:
    /// Upper bounds in microseconds; what is above the last counts only in the sum.
    static constexpr std::array<qint64, 10> bounds{
        1'000, 2'500, 5'000, 10'000, 25'000, 100'000, 250'000, 1'000'000, 2'500'000, 10'000'000};
    struct Histogram {
        std::array<qint64, bounds.size()> counts{};
        qint64 count = 0;
        qint64 sum = 0; ///< µs
    };
    struct Request {
        QByteArray route, method;
        int status = 0;
        bool operator<(const Request &other) const
        {
            return std::tie(route, method, status)
                < std::tie(other.route, other.method, other.status);
        }
    };
    QByteArray requestsText() const;
    QByteArray latencyText() const;

    mutable std::mutex m_mutex;
    QMap<Request, qint64> m_requests;
    QMap<QByteArray, Histogram> m_latency; ///< by route
    QMap<QByteArray, qint64> m_operations;
    qint64 m_unknownTicks = 0;
};

} // namespace tasuki
