// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/httpserver.h"

#include "core/base/log.h"
#include "core/server/http/connection.h"
#include "core/server/http/listening.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <condition_variable>
#include <future>
#include <mutex>
#include <thread>

namespace tasuki {

namespace {
    using asio::ip::tcp;
    using boost::system::error_code;
    constexpr std::chrono::milliseconds patienceBetweenLooks{5};

    struct TlsPair {
        TlsContextHandle api, enrol;
    };

    Result<TlsPair> makeTls(const QByteArray &certificatePem, const Secret &keyPem,
                            const QByteArray &authorityPem)
    {
        auto api = makeTlsContext(Entrance::Api, certificatePem, keyPem, authorityPem);
        if (!api)
            return api.error();
        auto enrol = makeTlsContext(Entrance::Enrolment, certificatePem, keyPem, authorityPem);
        if (!enrol)
            return enrol.error();
        return TlsPair{std::move(*api), std::move(*enrol)};
    }
} // namespace

struct HttpServer::Private {
    Private(RequestHandler &handler, const HttpLimits &limits, QByteArray authority, TlsPair tls)
        : core(handler, limits, std::move(tls.api), std::move(tls.enrol))
        , authorityPem(std::move(authority))
    { }

    asio::awaitable<void> accept(tcp::acceptor &door, Entrance entrance);
    asio::awaitable<void> leave();
    bool hasRoom(Entrance entrance) const;

    HttpCore core;
    const QByteArray authorityPem;
    asio::executor_work_guard<asio::io_context::executor_type> work{core.io.get_executor()};
    tcp::acceptor apiDoor{core.io};
    tcp::acceptor enrolDoor{core.io};
    quint16 apiPort = 0;
    quint16 enrolPort = 0;
    std::thread thread;
    bool isEmpty = false; ///< written on the network thread before it ends, read after
};

bool HttpServer::Private::hasRoom(Entrance entrance) const
{
    return core.connections.size() < core.limits.connections
        && (entrance == Entrance::Api || core.enrolConnections < core.limits.enrolConnections);
}

asio::awaitable<void> HttpServer::Private::accept(tcp::acceptor &door, Entrance entrance)
{
    while (door.is_open()) {
        error_code failed;
        tcp::socket socket
            = co_await door.async_accept(asio::redirect_error(asio::use_awaitable, failed));
        if (failed == asio::error::operation_aborted || core.isStopping)
            co_return;
        if (failed) {
            // Out of descriptors, most likely: let others go first instead of turning in circles.
            asio::steady_timer pause(core.io, std::chrono::milliseconds(100));
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, failed));
            continue;
        }
        if (!hasRoom(entrance))
            continue; // closes it
        socket.set_option(tcp::no_delay(true), failed);
        Connection::start(core, std::move(socket), entrance);
    }
}

/// Asks everybody to leave and waits for the last one, but not for ever.
asio::awaitable<void> HttpServer::Private::leave()
{
    core.isStopping = true;
    error_code ignored;
    apiDoor.close(ignored);
    enrolDoor.close(ignored);
    const auto until = std::chrono::steady_clock::now() + core.limits.stop;
    const auto present = core.connections; // finish() may take one off the list
    for (Connection *connection : present)
        connection->finish();
    asio::steady_timer look(core.io);
    while (!core.connections.empty() && std::chrono::steady_clock::now() < until) {
        look.expires_after(patienceBetweenLooks);
        co_await look.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    }
    isEmpty = core.connections.empty();
    for (Connection *connection : std::unordered_set<Connection *>(core.connections))
        connection->cut();
    core.io.stop();
}

HttpServer::HttpServer(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{ }

HttpServer::~HttpServer()
{
    stop();
}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const Settings &settings,
                                                      RequestHandler &handler)
{
    auto tls = makeTls(settings.certificatePem, settings.keyPem, settings.authorityPem);
    if (!tls)
        return tls.error();
    auto parts = std::make_unique<Private>(handler, settings.limits, settings.authorityPem,
                                           std::move(*tls));
    if (const auto open = listenOn(parts->apiDoor, settings.address, settings.apiPort); !open)
        return open.error();
    if (const auto open = listenOn(parts->enrolDoor, settings.address, settings.enrolPort); !open)
        return open.error();
    parts->apiPort = parts->apiDoor.local_endpoint().port();
    parts->enrolPort = parts->enrolDoor.local_endpoint().port();
    asio::co_spawn(parts->core.io, parts->accept(parts->apiDoor, Entrance::Api), asio::detached);
    asio::co_spawn(parts->core.io, parts->accept(parts->enrolDoor, Entrance::Enrolment),
                   asio::detached);
    parts->thread = std::thread([&io = parts->core.io] { io.run(); });
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(parts)));
}

Result<void> HttpServer::useCertificate(const QByteArray &certificatePem, const Secret &keyPem)
{
    auto made = makeTls(certificatePem, keyPem, d->authorityPem);
    if (!made)
        return made.error();
    const auto tls = std::make_shared<TlsPair>(std::move(*made));
    asio::post(d->core.io, [&core = d->core, tls] {
        core.apiTls = asio::ssl::context(tls->api.release());
        core.enrolTls = asio::ssl::context(tls->enrol.release());
    });
    return {};
}

quint16 HttpServer::apiPort() const
{
    return d->apiPort;
}

quint16 HttpServer::enrolPort() const
{
    return d->enrolPort;
}

std::optional<HttpServer::Load> HttpServer::load(std::chrono::milliseconds patience) const
{
    const auto promise = std::make_shared<std::promise<Load>>();
    auto future = promise->get_future();
    asio::post(d->core.io, [promise, &core = d->core] {
        promise->set_value({core.connections.size(), core.sockets, core.waitingRequests});
    });
    if (future.wait_for(patience) != std::future_status::ready)
        return std::nullopt;
    return future.get();
}

void HttpServer::scopesMoved(const QList<ScopeId> &scopes)
{
    asio::post(d->core.io, [this, scopes] { d->core.hub.moved(scopes); });
}

bool HttpServer::stop()
{
    if (!d->thread.joinable())
        return d->isEmpty;
    asio::co_spawn(d->core.io, d->leave(), asio::detached);
    d->thread.join();
    d->core.handlers.join(); // what runs there may still write to the database: let it
    d->core.passwords.join();
    return d->isEmpty;
}

} // namespace tasuki
