// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/httpcore.h"
#include "core/server/http/tlsstream.h"

#include <memory>
#include <string>

namespace tasuki {

/// One open WebSocket: sends pokes, reads and ignores what the peer says, answers its pings.
class SocketSession {
public:
    static std::shared_ptr<SocketSession>
    open(HttpCore &core, TlsStream stream, const std::string &header, const ServerRequest &request);
    virtual ~SocketSession() = default;
    virtual asio::awaitable<void> run() = 0; ///< until it is closed
    virtual void close() = 0; ///< politely
    virtual void cut() = 0;
};

} // namespace tasuki
