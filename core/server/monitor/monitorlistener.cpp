// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/monitor/monitorlistener.h"

#include "core/server/http/framing.h"
#include "core/server/http/httpexchange.h"
#include "core/server/http/listening.h"
#include "core/server/http/problem.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <thread>

namespace tasuki {

namespace {

    namespace asio = boost::asio;
    using asio::ip::tcp;
    using boost::system::error_code;

    constexpr std::size_t longestHeader = 8 * 1024;
    constexpr std::chrono::seconds patience{5};
    constexpr int mostConnections = 16;

} // namespace

struct MonitorListener::Private {
    explicit Private(Answer answering)
        : answer(std::move(answering))
    { }

    asio::awaitable<void> accept();
    asio::awaitable<void> serve(tcp::socket socket);
    ServerResponse answerTo(std::string_view header) const;

    Answer answer;
    int connections = 0;
    asio::io_context io{1};
    tcp::acceptor door{io};
    std::thread thread;
};

asio::awaitable<void> MonitorListener::Private::accept()
{
    for (;;) {
        error_code failed;
        tcp::socket socket
            = co_await door.async_accept(asio::redirect_error(asio::use_awaitable, failed));
        if (failed == asio::error::operation_aborted)
            co_return;
        if (!failed && connections < mostConnections)
            asio::co_spawn(io, serve(std::move(socket)), asio::detached);
    }
}

ServerResponse MonitorListener::Private::answerTo(std::string_view header) const
{
    const auto request = requestFromHeader(header);
    const bool isGood = !framingFault(header) && request && announcedLength(header) == 0;
    return isGood ? answer(*request) : problem(400, "bad_request");
}

asio::awaitable<void> MonitorListener::Private::serve(tcp::socket socket)
{
    ++connections;
    boost::beast::tcp_stream stream(std::move(socket));
    stream.expires_after(patience);
    std::string input;
    error_code failed;
    const std::size_t end = co_await asio::async_read_until(
        stream, asio::dynamic_buffer(input, longestHeader), "\r\n\r\n",
        asio::redirect_error(asio::use_awaitable, failed));
    if (!failed) {
        const ServerResponse response = answerTo(std::string_view(input).substr(0, end));
        std::string text = responseHead(response, true);
        text.append(response.body.constData(), static_cast<std::size_t>(response.body.size()));
        co_await asio::async_write(stream, asio::buffer(text),
                                   asio::redirect_error(asio::use_awaitable, failed));
        stream.socket().shutdown(tcp::socket::shutdown_both, failed);
    }
    --connections;
}

MonitorListener::MonitorListener(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{ }

MonitorListener::~MonitorListener()
{
    d->io.stop();
    d->thread.join();
}

Result<std::unique_ptr<MonitorListener>> MonitorListener::start(const QString &address,
                                                                quint16 port, Answer answer)
{
    auto parts = std::make_unique<Private>(std::move(answer));
    if (const auto open = listenOn(parts->door, address, port); !open)
        return open.error();
    asio::co_spawn(parts->io, parts->accept(), asio::detached);
    parts->thread = std::thread([&io = parts->io] { io.run(); });
    return std::unique_ptr<MonitorListener>(new MonitorListener(std::move(parts)));
}

quint16 MonitorListener::port() const
{
    error_code ignored;
    return d->door.local_endpoint(ignored).port();
}

} // namespace tasuki
