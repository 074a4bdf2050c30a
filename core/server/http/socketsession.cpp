// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/socketsession.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <boost/beast/websocket/stream.hpp>

namespace tasuki {

namespace {

    namespace beast = boost::beast;
    namespace http = boost::beast::http;
    namespace websocket = boost::beast::websocket;
    using boost::system::error_code;

    std::string pokeText(const QSet<ScopeId> &scopes)
    {
        QJsonArray list;
        for (const ScopeId &scope : scopes)
            list.append(scope.toString());
        const QJsonObject poke{{QStringLiteral("t"), QStringLiteral("poke")},
                               {QStringLiteral("scopes"), list}};
        return QJsonDocument(poke).toJson(QJsonDocument::Compact).toStdString();
    }

    class OpenSocket final : public SocketSession, public std::enable_shared_from_this<OpenSocket> {
    public:
        OpenSocket(HttpCore &core, TlsStream stream, std::string header, ServerRequest request)
            : m_core(core)
            , m_socket(std::move(stream))
            , m_wake(core.io, asio::steady_timer::time_point::max())
            , m_header(std::move(header))
            , m_request(std::move(request))
        {
            ++m_core.sockets;
        }

        ~OpenSocket() override
        {
            m_core.hub.unsubscribe(m_number);
            --m_core.sockets;
        }

        asio::awaitable<void> run() override;
        void close() override
        {
            m_isClosing = true;
            m_wake.cancel();
        }
        void cut() override
        {
            close();
            lowest(m_socket.next_layer()).close();
        }

    private:
        asio::awaitable<bool> accept();
        asio::awaitable<void> sendPokes();
        void told(const Poke &poke);

        HttpCore &m_core;
        websocket::stream<TlsStream> m_socket;
        asio::steady_timer m_wake; ///< rings when there is something to send
        std::string m_header;
        ServerRequest m_request;
        QSet<ScopeId> m_pending;
        bool m_isPoked = false; ///< also when no scope is to be named
        quint64 m_number = 0;
        bool m_isClosing = false;
    };

    asio::awaitable<bool> OpenSocket::accept()
    {
        http::request_parser<http::empty_body> parser;
        parser.header_limit(static_cast<std::uint32_t>(m_header.size() + 1));
        error_code failed;
        parser.put(asio::buffer(m_header), failed);
        if (failed)
            co_return false;
        const auto message = parser.release();
        lowest(m_socket.next_layer()).expires_never();
        m_socket.set_option(
            websocket::stream_base::timeout{m_core.limits.handshake, m_core.limits.idle, true});
        m_socket.read_message_max(4096);
        co_await m_socket.async_accept(message, asio::redirect_error(asio::use_awaitable, failed));
        co_return !failed;
    }

    asio::awaitable<void> OpenSocket::run()
    {
        const auto self = shared_from_this();
        // Before the peer knows that it is in, so that it misses nothing from then on.
        m_number = m_core.hub.subscribe(m_request, [this](const Poke &poke) { told(poke); });
        if (!co_await accept())
            co_return;
        asio::co_spawn(
            m_core.io, [self]() { return self->sendPokes(); }, asio::detached);
        error_code failed;
        while (!failed) {
            beast::flat_buffer ignored;
            co_await m_socket.async_read(ignored,
                                         asio::redirect_error(asio::use_awaitable, failed));
        }
        m_core.hub.unsubscribe(m_number);
        close();
    }

    void OpenSocket::told(const Poke &poke)
    {
        m_isClosing = m_isClosing || !poke.isAdmitted;
        m_isPoked = m_isPoked || poke.hasLost || !poke.scopes.isEmpty();
        m_pending.unite(QSet<ScopeId>(poke.scopes.begin(), poke.scopes.end()));
        m_wake.cancel();
    }

    asio::awaitable<void> OpenSocket::sendPokes()
    {
        const auto self = shared_from_this();
        error_code failed;
        while (!failed && !m_isClosing) {
            if (!m_isPoked) {
                error_code woken;
                m_wake.expires_at(asio::steady_timer::time_point::max());
                co_await m_wake.async_wait(asio::redirect_error(asio::use_awaitable, woken));
                continue;
            }
            m_isPoked = false;
            const std::string text = pokeText(std::exchange(m_pending, {}));
            m_socket.text(true);
            co_await m_socket.async_write(asio::buffer(text),
                                          asio::redirect_error(asio::use_awaitable, failed));
        }
        co_await m_socket.async_close(websocket::close_code::going_away,
                                      asio::redirect_error(asio::use_awaitable, failed));
    }

} // namespace

std::shared_ptr<SocketSession> SocketSession::open(HttpCore &core, TlsStream stream,
                                                   const std::string &header,
                                                   const ServerRequest &request)
{
    return std::make_shared<OpenSocket>(core, std::move(stream), header, request);
}

} // namespace tasuki
