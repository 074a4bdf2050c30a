// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pokesocket.h"

#include "core/sync/backoff.h"

#include <QNetworkRequest>

namespace tasuki {

namespace {

    using namespace std::chrono_literals;

} // namespace

PokeSocket::PokeSocket(ServerLine line, std::function<double()> random, QObject *parent)
    : PokeSource(parent)
    , m_line(std::move(line))
    , m_random(std::move(random))
{
    m_socket.setSslConfiguration(m_line.tls);
    m_socket.setMaxAllowedIncomingMessageSize(64 * 1024);
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        m_failures = 0;
        m_ping.start(25s);
        Q_EMIT poked(); // something may have happened while nobody listened
    });
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &PokeSource::poked);
    connect(&m_socket, &QWebSocket::disconnected, this, &PokeSocket::lost);
    connect(&m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this,
            &PokeSocket::lost);
    connect(&m_socket, &QWebSocket::pong, &m_silence, &QTimer::stop);
    connect(&m_ping, &QTimer::timeout, this, [this] {
        m_socket.ping();
        m_silence.start(10s);
    });
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { m_socket.abort(); });
    m_reconnect.setSingleShot(true);
    connect(&m_reconnect, &QTimer::timeout, this, &PokeSocket::connectNow);
}

PokeSocket::~PokeSocket()
{
    m_socket.disconnect(this); // closing must not call back into what is going away
}

void PokeSocket::open(std::shared_ptr<const Secret> token)
{
    m_token = std::move(token);
    const bool wasWanted = std::exchange(m_isWanted, true);
    if (!wasWanted)
        connectNow();
}

void PokeSocket::close()
{
    m_isWanted = false;
    m_reconnect.stop();
    m_socket.abort();
}

bool PokeSocket::isListening() const
{
    return m_socket.state() == QAbstractSocket::ConnectedState && !m_silence.isActive();
}

void PokeSocket::connectNow()
{
    QUrl url = m_line.base;
    url.setScheme(QStringLiteral("wss"));
    url.setPath(QStringLiteral("/v1/sync/events"));
    QNetworkRequest request(url);
    nameProgram(request);
    if (m_token)
        request.setRawHeader("Authorization",
                             "Bearer "
                                 + QByteArray(m_token->view().data(), qsizetype(m_token->size())));
    m_socket.open(request);
}

void PokeSocket::lost()
{
    m_ping.stop();
    m_silence.stop();
    if (m_isWanted && !m_reconnect.isActive())
        m_reconnect.start(backoffDelay(m_failures++, 1s, 60s, m_random()));
}

} // namespace tasuki
