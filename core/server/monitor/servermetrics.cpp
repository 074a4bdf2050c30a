// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/monitor/servermetrics.h"

namespace tasuki {

namespace {

    QByteArray heading(const char *name, const char *type, const char *help)
    {
        return QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
    }

    QByteArray seconds(qint64 microseconds)
    {
        return QByteArray::number(static_cast<double>(microseconds) / 1e6, 'g', 12);
    }

    QByteArray gauge(const char *name, const char *help, std::optional<qint64> value)
    {
        if (!value)
            return {};
        return heading(name, "gauge", help) + name + ' ' + QByteArray::number(*value) + '\n';
    }

    std::optional<qint64> secondsOf(std::optional<std::chrono::seconds> time)
    {
        return time ? std::optional<qint64>(time->count()) : std::nullopt;
    }

} // namespace

void ServerMetrics::requestAnswered(const QByteArray &method, const QByteArray &route, int status,
                                    std::chrono::microseconds took)
{
    const std::lock_guard guard(m_mutex);
    ++m_requests[{route, method, status}];
    Histogram &histogram = m_latency[route];
    ++histogram.count;
    histogram.sum += took.count();
    for (std::size_t i = 0; i < bounds.size(); ++i)
        histogram.counts[i] += took.count() <= bounds[i] ? 1 : 0;
}

void ServerMetrics::operationJudged(const QByteArray &result)
{
    const std::lock_guard guard(m_mutex);
    ++m_operations[result];
}

void ServerMetrics::tickWasUnknown()
{
    const std::lock_guard guard(m_mutex);
    ++m_unknownTicks;
}

QByteArray ServerMetrics::requestsText() const
{
    QByteArray text
        = heading("tasuki_requests_total", "counter", "Requests answered, by route and status.");
    for (auto it = m_requests.cbegin(); it != m_requests.cend(); ++it)
        text += "tasuki_requests_total{route=\"" + it.key().route + "\",method=\"" + it.key().method
            + "\",status=\"" + QByteArray::number(it.key().status) + "\"} "
            + QByteArray::number(it.value()) + '\n';
    text += heading("tasuki_operations_total", "counter", "Operations judged, by result.");
    for (auto it = m_operations.cbegin(); it != m_operations.cend(); ++it)
        text += "tasuki_operations_total{result=\"" + it.key() + "\"} "
            + QByteArray::number(it.value()) + '\n';
    text += heading("tasuki_unknown_ticks_total", "counter",
                    "Pulls of devices that remember more of the audit than there is.");
    text += "tasuki_unknown_ticks_total " + QByteArray::number(m_unknownTicks) + '\n';
    return text;
}

QByteArray ServerMetrics::latencyText() const
{
    QByteArray text = heading("tasuki_request_seconds", "histogram",
                              "Time to answer, without the time a long poll waits.");
    for (auto it = m_latency.cbegin(); it != m_latency.cend(); ++it) {
        const QByteArray route = "route=\"" + it.key() + '"';
        for (std::size_t i = 0; i < bounds.size(); ++i)
            text += "tasuki_request_seconds_bucket{" + route + ",le=\"" + seconds(bounds[i])
                + "\"} " + QByteArray::number(it->counts[i]) + '\n';
        text += "tasuki_request_seconds_bucket{" + route + ",le=\"+Inf\"} "
            + QByteArray::number(it->count) + "\ntasuki_request_seconds_sum{" + route + "} "
            + seconds(it->sum) + "\ntasuki_request_seconds_count{" + route + "} "
            + QByteArray::number(it->count) + '\n';
    }
    return text;
}

QByteArray ServerMetrics::text(const ServerGauges &gauges) const
{
    QByteArray counted;
    {
        const std::lock_guard guard(m_mutex);
        counted = requestsText() + latencyText();
    }
    return counted + gauge("tasuki_connections", "Open connections.", qint64(gauges.connections))
        + gauge("tasuki_sockets", "Open WebSockets.", qint64(gauges.sockets))
        + gauge("tasuki_waiting_requests", "Requests that wait for a thread.",
                qint64(gauges.waitingRequests))
        + gauge("tasuki_held_operations", "Operations a person has to decide about.",
                gauges.heldOperations)
        + gauge("tasuki_database_bytes", "Size of the database.", gauges.databaseBytes)
        + gauge("tasuki_backup_age_seconds", "Since the last good backup.",
                secondsOf(gauges.backupAge))
        + gauge("tasuki_certificate_left_seconds", "Until the server's certificate ends.",
                gauges.certificateLeft.count());
}

} // namespace tasuki
