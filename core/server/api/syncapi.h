// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/server/audit/headsigner.h"
#include "core/server/message.h"
#include "core/server/monitor/servermetrics.h"
#include "core/server/store/serverstore.h"

namespace tasuki {

/// The answer to a request that failed, in the shape every error of the server has. The detail of
/// the error stays in the log.
ServerResponse refusal(int status, const char *code);
ServerResponse refusal(const Error &error);

/// Handlers of hello, directory, pull, push, status and witness: plain functions of a request whose
/// caller is already established. Safe to call from several threads.
class SyncApi {
public:
    /// What hello tells besides the store's own.
    struct Greeting {
        QString regionName;
        QString minimumClient;
    };
    SyncApi(ServerStore &store, const Clock &clock, Greeting greeting, ServerMetrics &metrics,
            HeadSigner &heads);

    ServerResponse hello() const;
    ServerResponse directory(const ServerRequest &request) const;
    ServerResponse push(const ServerRequest &request) const;
    ServerResponse status(const ServerRequest &request) const;
    ServerResponse witness(const ServerRequest &request) const;

    struct Pulled {
        ServerResponse response;
        int waitMs = 0; ///< > 0: nothing is new, and the client would rather wait this long
    };
    Pulled pull(const ServerRequest &request) const;

private:
    ServerStore &m_store;
    const Clock &m_clock;
    Greeting m_greeting;
    ServerMetrics &m_metrics;
    HeadSigner &m_heads;
};

} // namespace tasuki
