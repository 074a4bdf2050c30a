// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/server/http/httpserver.h"
#include "core/server/monitor/servermetrics.h"

#include <functional>

namespace tasuki {

class ServerStore;
class ServerFolder;

/// What the machinery around a server may ask: does it live (/healthz), can it serve (/readyz), how
/// is it (/metrics). Nothing here is about anybody.
class Monitor {
public:
    /// All outlive the monitor.
    struct Subject {
        const ServerMetrics &metrics;
        ServerStore &store;
        const ServerFolder &folder;
        const Clock &clock;
        /// Nothing when the network thread does not answer.
        std::function<std::optional<HttpServer::Load>()> load;
        std::function<QDateTime()> certificateEnd; ///< of the server's own
    };
    explicit Monitor(Subject subject)
        : m_subject(std::move(subject))
    { }

    ServerResponse answer(const ServerRequest &request) const;

private:
    ServerResponse health() const;
    ServerResponse readiness() const;
    ServerResponse metrics() const;

    Subject m_subject;
};

} // namespace tasuki
