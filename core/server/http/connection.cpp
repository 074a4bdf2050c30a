// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/connection.h"

#include "core/base/log.h"
#include "core/server/http/contentcoding.h"
#include "core/server/http/framing.h"
#include "core/server/http/httpexchange.h"
#include "core/server/http/problem.h"
#include "core/server/http/socketsession.h"
#include "core/server/http/tlsstream.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>

namespace tasuki {

namespace {

    using boost::system::error_code;

    /// For the peer to say good-bye as well; nothing depends on it.
    constexpr std::chrono::milliseconds farewell{1000};
    constexpr std::chrono::milliseconds longestSwallow{5000};
    constexpr std::size_t mostSwallowed = 16 * 1024 * 1024;

    /// Reads requests one after the other and answers them in order.
    class HttpConnection final : public Connection {
    public:
        HttpConnection(HttpCore &core, asio::ip::tcp::socket socket, Entrance entrance)
            : m_core(core)
            , m_entrance(entrance)
            , m_stream(std::move(socket), entrance == Entrance::Api ? core.apiTls : core.enrolTls)
            , m_wake(core.io)
        {
            m_core.connections.insert(this);
            m_core.enrolConnections += m_entrance == Entrance::Enrolment ? 1 : 0;
        }

        ~HttpConnection() override
        {
            m_core.connections.erase(this);
            m_core.enrolConnections -= m_entrance == Entrance::Enrolment ? 1 : 0;
        }

        asio::awaitable<void> run(std::shared_ptr<Connection> self);
        void finish() override;
        void cut() override;

    private:
        asio::awaitable<bool> shakeHands();
        asio::awaitable<bool> readHeader();
        asio::awaitable<bool> readBody(std::string_view header, ServerRequest &request);
        asio::awaitable<bool> unfold(ServerRequest &request);
        asio::awaitable<bool> serveOne();
        asio::awaitable<ServerResponse> answer(const ServerRequest &request);
        asio::awaitable<Reply> ask(const ServerRequest &request);
        asio::awaitable<Reply> askOn(Lane lane, const ServerRequest &request);
        asio::awaitable<bool> waitForNews(const Reply &reply, const ServerRequest &request,
                                          std::chrono::steady_clock::time_point until,
                                          quint64 seen);
        asio::awaitable<bool> openSocket(const std::string &header, const ServerRequest &request);
        asio::awaitable<bool> send(const ServerResponse &response, bool isLast);
        asio::awaitable<void> refuse(int status, const char *code);
        asio::awaitable<void> swallow(std::size_t announced);
        void limit(std::chrono::milliseconds time) { lowest(m_stream).expires_after(time); }
        std::size_t bodyLimit() const
        {
            return m_entrance == Entrance::Api ? m_core.limits.bodyBytes
                                               : m_core.limits.enrolBodyBytes;
        }

        HttpCore &m_core;
        Entrance m_entrance;
        TlsStream m_stream;
        asio::steady_timer m_wake; ///< rings when a long poll should look again
        std::shared_ptr<SocketSession> m_session;
        std::string m_input; ///< read and not yet used
        std::size_t m_headerEnd = 0;
        QByteArray m_certificate;
        QByteArray m_address;
        bool m_isIdle = true; ///< no complete request has been read that waits for its answer
        bool m_isFirst = true;
        std::chrono::microseconds m_took{0}; ///< the handler, for the request in hand
    };

    asio::awaitable<void> HttpConnection::run(std::shared_ptr<Connection> self)
    {
        const auto alive = std::move(self);
        if (!co_await shakeHands())
            co_return;
        bool goesOn = true;
        while (goesOn && !(m_core.isStopping && m_input.empty()))
            goesOn = co_await serveOne();
        if (m_session) {
            co_await m_session->run();
            co_return;
        }
        limit(std::min(m_core.limits.handshake, farewell));
        error_code ignored;
        co_await m_stream.async_shutdown(asio::redirect_error(asio::use_awaitable, ignored));
    }

    void HttpConnection::finish()
    {
        if (m_session)
            m_session->close();
        else if (m_isIdle)
            lowest(m_stream).cancel();
        m_wake.cancel();
    }

    void HttpConnection::cut()
    {
        if (m_session)
            m_session->cut();
        else
            lowest(m_stream).close();
        m_wake.cancel();
    }

    asio::awaitable<bool> HttpConnection::shakeHands()
    {
        error_code failed;
        const auto peer = lowest(m_stream).socket().remote_endpoint(failed);
        if (failed)
            co_return false;
        m_address = QByteArray::fromStdString(peer.address().to_string());
        limit(m_core.limits.handshake);
        co_await m_stream.async_handshake(asio::ssl::stream_base::server,
                                          asio::redirect_error(asio::use_awaitable, failed));
        if (failed) {
            qCDebug(logServer, "A TLS handshake failed: %s", failed.message().c_str());
            co_return false;
        }
        m_certificate = peerCertificate(m_stream);
        co_return true;
    }

    /// Waits for a request and reads up to its empty line. What an ordinary peer does between two
    /// requests is nothing, which has its own patience.
    asio::awaitable<bool> HttpConnection::readHeader()
    {
        error_code failed;
        if (m_input.empty()) {
            m_input.resize(4096);
            limit(m_isFirst ? m_core.limits.header : m_core.limits.idle);
            const std::size_t size = co_await m_stream.async_read_some(
                asio::buffer(m_input), asio::redirect_error(asio::use_awaitable, failed));
            m_input.resize(failed ? 0 : size);
            if (failed)
                co_return false;
        }
        m_isFirst = false;
        limit(m_core.limits.header);
        m_headerEnd = co_await asio::async_read_until(
            m_stream, asio::dynamic_buffer(m_input, m_core.limits.headerBytes + 4096), "\r\n\r\n",
            asio::redirect_error(asio::use_awaitable, failed));
        if (failed == asio::error::not_found
            || (!failed && m_headerEnd > m_core.limits.headerBytes))
            co_await refuse(431, "header_too_large");
        co_return !failed && m_headerEnd <= m_core.limits.headerBytes;
    }

    asio::awaitable<bool> HttpConnection::readBody(std::string_view header, ServerRequest &request)
    {
        const std::size_t length = announcedLength(header);
        if (length > bodyLimit()) {
            co_await refuse(413, "too_large");
            co_await swallow(length - std::min(length, m_input.size()));
            co_return false;
        }
        if (length > 0 && wantsContinue(header)) {
            error_code failed;
            co_await asio::async_write(m_stream, asio::buffer("HTTP/1.1 100 Continue\r\n\r\n", 25),
                                       asio::redirect_error(asio::use_awaitable, failed));
        }
        if (m_input.size() < length) {
            limit(m_core.limits.timeFor(length, m_core.limits.body));
            error_code failed;
            co_await asio::async_read(m_stream, asio::dynamic_buffer(m_input),
                                      asio::transfer_exactly(length - m_input.size()),
                                      asio::redirect_error(asio::use_awaitable, failed));
            if (failed)
                co_return false;
        }
        request.body = QByteArray(m_input.data(), static_cast<qsizetype>(length));
        wipe(m_input, length); // a body may be a password
        co_return true;
    }

    /// The enrolment door takes nothing compressed: what comes there is a password.
    asio::awaitable<bool> HttpConnection::unfold(ServerRequest &request)
    {
        if (!isFolded(request))
            co_return true;
        if (m_entrance != Entrance::Api) {
            co_await refuse(415, "encoding");
            co_return false;
        }
        lowest(m_stream).expires_never();
        const std::size_t most = bodyLimit();
        const auto fault = co_await onPool(m_core.io, m_core.handlers,
                                           [&request, most] { return unfoldBody(request, most); });
        if (fault && !*fault)
            co_return true;
        const int status = fault ? **fault : 500;
        co_await refuse(status, status == 413 ? "too_large" : "encoding");
        co_return false;
    }

    /// One request and its answer; false ends the connection (or hands it to a WebSocket).
    asio::awaitable<bool> HttpConnection::serveOne()
    {
        if (!co_await readHeader())
            co_return false;
        m_isIdle = false;
        const std::string header = m_input.substr(0, m_headerEnd);
        wipe(m_input, m_headerEnd);
        if (const auto fault = framingFault(header)) {
            co_await refuse(*fault, "bad_request");
            co_return false;
        }
        auto parsed = requestFromHeader(header);
        if (!parsed) {
            co_await refuse(400, "bad_request");
            co_return false;
        }
        ServerRequest request = std::move(*parsed);
        request.certificateDer = m_certificate;
        request.address = m_address;
        if (!co_await readBody(header, request))
            co_return false;
        if (!co_await unfold(request))
            co_return false;
        if (m_entrance == Entrance::Api && wantsSocket(header))
            co_return co_await openSocket(header, request);
        m_took = {};
        const ServerResponse response = co_await answer(request);
        m_core.handler.wasAnswered(request, response.status, m_took);
        const bool isLast = m_core.isStopping || wantsClose(header);
        m_isIdle = co_await send(response, isLast);
        co_return m_isIdle && !isLast;
    }

    asio::awaitable<Reply> HttpConnection::ask(const ServerRequest &request)
    {
        lowest(m_stream).expires_never();
        const auto begun = std::chrono::steady_clock::now();
        Reply reply = co_await askOn(m_core.handler.laneOf(request), request);
        m_took += std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now() - begun);
        co_return reply;
    }

    asio::awaitable<Reply> HttpConnection::askOn(Lane lane, const ServerRequest &request)
    {
        const bool isPassword = lane == Lane::Password;
        std::size_t &waiting = isPassword ? m_core.waitingPasswords : m_core.waitingRequests;
        if (waiting >= (isPassword ? m_core.limits.passwordQueue : m_core.limits.requestQueue))
            co_return Reply{problem(503, "busy", true), {}, {}};
        ++waiting;
        auto reply = co_await onPool(
            m_core.io, isPassword ? m_core.passwords : m_core.handlers, [this, &request] {
                Reply answered = m_core.handler.answer(m_entrance, request);
                foldBody(answered.response, request);
                return answered;
            });
        --waiting;
        if (!reply)
            co_return Reply{problem(500, "server"), {}, {}};
        co_return std::move(*reply);
    }

    asio::awaitable<ServerResponse> HttpConnection::answer(const ServerRequest &request)
    {
        const auto begun = std::chrono::steady_clock::now();
        for (;;) {
            const quint64 seen = m_core.hub.generation();
            Reply reply = co_await ask(request);
            const auto until = begun + std::min(reply.wait, m_core.limits.longestPoll);
            if (!co_await waitForNews(reply, request, until, seen))
                co_return std::move(reply.response);
        }
    }

    /// True when the question should be asked again.
    asio::awaitable<bool> HttpConnection::waitForNews(const Reply &reply,
                                                      const ServerRequest &request,
                                                      std::chrono::steady_clock::time_point until,
                                                      quint64 seen)
    {
        if (reply.wait.count() <= 0 || m_core.isStopping)
            co_return false;
        if (m_core.hub.generation() != seen)
            co_return std::chrono::steady_clock::now() < until;
        ServerRequest waiting = request;
        waiting.caller = reply.caller;
        bool isNews = false;
        const quint64 number = m_core.hub.subscribe(waiting, [this, &isNews](const Poke &) {
            isNews = true;
            m_wake.cancel();
        });
        m_wake.expires_at(until);
        error_code ignored;
        co_await m_wake.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
        m_core.hub.unsubscribe(number);
        co_return isNews && !m_core.isStopping;
    }

    asio::awaitable<bool> HttpConnection::openSocket(const std::string &header,
                                                     const ServerRequest &request)
    {
        lowest(m_stream).expires_never();
        auto reply = co_await onPool(m_core.io, m_core.handlers, [this, &request] {
            return m_core.handler.admitSocket(request);
        });
        if (!reply) {
            co_await refuse(500, "server");
            co_return false;
        }
        m_core.handler.wasAnswered(request, reply->response.status, {});
        if (reply->response.status != 101) {
            co_await send(reply->response, true);
            co_return false;
        }
        ServerRequest admitted = request;
        admitted.caller = reply->caller;
        m_session = SocketSession::open(m_core, std::move(m_stream), header, admitted);
        co_return false;
    }

    /// Takes plain values because GCC 12 destroys a temporary of a co_await expression twice when
    /// it is made on one branch only.
    asio::awaitable<void> HttpConnection::refuse(int status, const char *code)
    {
        m_core.handler.wasAnswered({}, status, {});
        const ServerResponse response = problem(status, code);
        co_await send(response, true);
    }

    /// Reads on for a moment: closing with unread bytes would reset the connection and take our
    /// answer with it before the peer has seen it.
    asio::awaitable<void> HttpConnection::swallow(std::size_t announced)
    {
        std::size_t left = std::min(announced, mostSwallowed);
        error_code failed;
        limit(longestSwallow);
        while (left > 0 && !failed) {
            m_input.resize(16 * 1024);
            const std::size_t size = co_await m_stream.async_read_some(
                asio::buffer(m_input), asio::redirect_error(asio::use_awaitable, failed));
            left -= std::min(left, size);
        }
        m_input.clear();
    }

    asio::awaitable<bool> HttpConnection::send(const ServerResponse &response, bool isLast)
    {
        // One buffer: Beast 1.74 stalls when a small one is followed by one larger than a record.
        std::string text = responseHead(response, isLast);
        text.append(response.body.constData(), static_cast<std::size_t>(response.body.size()));
        limit(m_core.limits.timeFor(text.size(), m_core.limits.answer));
        error_code failed;
        co_await asio::async_write(m_stream, asio::buffer(text),
                                   asio::redirect_error(asio::use_awaitable, failed));
        co_return !failed;
    }

} // namespace

void Connection::start(HttpCore &core, asio::ip::tcp::socket socket, Entrance entrance)
{
    const auto connection = std::make_shared<HttpConnection>(core, std::move(socket), entrance);
    asio::co_spawn(core.io, connection->run(connection), asio::detached);
}

} // namespace tasuki
