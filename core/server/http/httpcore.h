// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/eventhub.h"
#include "core/server/http/httplimits.h"
#include "core/server/http/requesthandler.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <exception>
#include <optional>
#include <unordered_set>

namespace tasuki {

namespace asio = boost::asio;
class Connection;

/// What all connections share. Touched on the network thread only, but for the pools.
struct HttpCore {
    HttpCore(RequestHandler &answering, const HttpLimits &allowed, TlsContextHandle apiContext,
             TlsContextHandle enrolContext)
        : handler(answering)
        , limits(allowed)
        , handlers(static_cast<std::size_t>(allowed.handlerThreads))
        , passwords(static_cast<std::size_t>(allowed.passwordThreads))
        , apiTls(apiContext.release())
        , enrolTls(enrolContext.release())
    { }

    RequestHandler &handler;
    HttpLimits limits;
    // Connections take themselves off these when they go, and the last of them go with `io`: hence
    // declared before it, to be destroyed after it.
    std::unordered_set<Connection *> connections;
    std::size_t enrolConnections = 0;
    std::size_t waitingPasswords = 0;
    std::size_t waitingRequests = 0; ///< of the ordinary lane
    std::size_t sockets = 0; ///< WebSockets among the connections
    bool isStopping = false;
    EventHub hub{*this};
    asio::io_context io{1};
    asio::thread_pool handlers;
    asio::thread_pool passwords;
    asio::ssl::context apiTls;
    asio::ssl::context enrolTls;
};

/// Runs `function` on a pool thread while the network thread goes on with others. Nothing comes
/// back when it threw, which for our own code means that memory has run out.
template<typename Function>
asio::awaitable<std::optional<std::invoke_result_t<Function>>>
onPool(asio::io_context &io, asio::thread_pool &pool, Function function)
{
    using Value = std::invoke_result_t<Function>;
    const auto value = std::make_shared<std::optional<Value>>();
    const auto done
        = std::make_shared<asio::steady_timer>(io, asio::steady_timer::time_point::max());
    asio::post(pool, [&io, value, done, function = std::move(function)]() mutable {
        auto result = std::make_shared<std::optional<Value>>();
        try {
            *result = function();
        } catch (const std::exception &) {
            result->reset();
        }
        asio::post(io, [value, done, result] {
            *value = std::move(*result);
            done->cancel();
        });
    });
    boost::system::error_code ignored;
    co_await done->async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    co_return std::move(*value);
}

} // namespace tasuki
