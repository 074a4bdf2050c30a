// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/monitor/monitor.h"

#include "core/server/store/serverstore.h"
#include "core/server/upkeep/serverfolder.h"

#include <QFileInfo>

namespace tasuki {

namespace {

    ServerResponse plain(int status, QByteArray text)
    {
        ServerResponse response;
        response.status = status;
        response.contentType = "text/plain; charset=utf-8";
        response.body = std::move(text);
        return response;
    }

} // namespace

ServerResponse Monitor::answer(const ServerRequest &request) const
{
    if (request.method != "GET")
        return plain(405, "method\n");
    if (request.path == "/healthz")
        return health();
    if (request.path == "/readyz")
        return readiness();
    if (request.path == "/metrics")
        return metrics();
    return plain(404, "not found\n");
}

/// The thread all sockets hang on turns. A server that fails here helps nobody: start it anew.
ServerResponse Monitor::health() const
{
    return m_subject.load() ? plain(200, "ok\n") : plain(503, "stuck\n");
}

/// Also the database answers. A server that fails here may come back by itself: send it no clients.
ServerResponse Monitor::readiness() const
{
    if (!m_subject.load())
        return plain(503, "stuck\n");
    return m_subject.store.heldOperations() ? plain(200, "ready\n") : plain(503, "no database\n");
}

ServerResponse Monitor::metrics() const
{
    const HttpServer::Load load = m_subject.load().value_or(HttpServer::Load{});
    const QDateTime now = m_subject.clock.now();
    ServerGauges gauges;
    gauges.connections = load.connections;
    gauges.sockets = load.sockets;
    gauges.waitingRequests = load.waitingRequests;
    gauges.certificateLeft = std::chrono::seconds(now.secsTo(m_subject.certificateEnd()));
    if (const auto held = m_subject.store.heldOperations())
        gauges.heldOperations = *held;
    if (const QFileInfo file(m_subject.folder.database()); file.exists())
        gauges.databaseBytes
            = file.size() + QFileInfo(m_subject.folder.database() + QStringLiteral("-wal")).size();
    if (const auto backup = m_subject.folder.lastBackup())
        gauges.backupAge = std::chrono::seconds(backup->secsTo(now));
    ServerResponse response = plain(200, m_subject.metrics.text(gauges));
    response.contentType = "text/plain; version=0.0.4; charset=utf-8";
    return response;
}

} // namespace tasuki
