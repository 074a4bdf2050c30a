// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/httpcore.h"

#include <boost/asio/ip/tcp.hpp>
#include <memory>

namespace tasuki {

/// One connection from handshake to close. Keeps itself alive in its coroutine and is known to
/// HttpCore::connections while it lives.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    static void start(HttpCore &core, asio::ip::tcp::socket socket, Entrance entrance);
    virtual ~Connection() = default;

    /// The server stops: leave now if nothing is in flight, else after the answer.
    virtual void finish() = 0;
    virtual void cut() = 0; ///< at once, whatever is in flight

protected:
    Connection() = default;
};

} // namespace tasuki
