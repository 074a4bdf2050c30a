// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strangeserver.h"

#include "core/base/clock.h"
#include "core/crypto/certificateauthority.h"
#include "core/crypto/certificaterequest.h"
#include "tests/support/text.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

namespace tasuki {

namespace {

    QSslConfiguration foreignIdentity()
    {
        const QDateTime now = SystemClock().now();
        const auto authority = CertificateAuthority::make(QStringLiteral("Somebody else"), now);
        REQUIRE(authority);
        const auto key = makeKey();
        REQUIRE(key);
        const auto request = makeCertificateRequest(*key, QStringLiteral("tasuki"));
        REQUIRE(request);
        const auto certificate = authority->issueForServer(*request,
                                                           {QStringLiteral("127.0.0.1"),
                                                            QStringLiteral("Somebody"),
                                                            now.addDays(-1),
                                                            now.addDays(30),
                                                            {}},
                                                           {QStringLiteral("127.0.0.1")});
        REQUIRE(certificate);
        QSslConfiguration tls;
        tls.setLocalCertificate(QSslCertificate(*certificate));
        tls.setPrivateKey(
            QSslKey(QByteArray(key->view().data(), qsizetype(key->size())), QSsl::Ec));
        tls.setProtocol(QSsl::TlsV1_3OrLater);
        return tls;
    }

} // namespace

StrangeServer::StrangeServer(std::unique_ptr<QTcpServer> server, quint16 port)
    : m_server(std::move(server))
{
    REQUIRE(m_server->listen(QHostAddress::LocalHost, port));
}

std::unique_ptr<StrangeServer> StrangeServer::page(quint16 port)
{
    std::unique_ptr<StrangeServer> strange(new StrangeServer(std::make_unique<QTcpServer>(), port));
    QObject::connect(strange->m_server.get(), &QTcpServer::pendingConnectionAvailable,
                     strange->m_server.get(), [self = strange.get()] { self->visited(true); });
    return strange;
}

std::unique_ptr<StrangeServer> StrangeServer::foreign(quint16 port)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(foreignIdentity());
    std::unique_ptr<StrangeServer> strange(new StrangeServer(std::move(server), port));
    auto *tls = static_cast<QSslServer *>(strange->m_server.get());
    QObject::connect(tls, &QSslServer::startedEncryptionHandshake, tls,
                     [self = strange.get()] { ++self->m_visits; });
    QObject::connect(tls, &QTcpServer::pendingConnectionAvailable, tls,
                     [self = strange.get()] { self->visited(false); });
    return strange;
}

void StrangeServer::visited(bool isPage)
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_visits += isPage ? 1 : 0;
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, isPage] {
            m_heard += socket->readAll().size();
            if (!isPage)
                return;
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 26\r\n"
                          "Connection: close\r\n\r\n<html>Wi-Fi log-in</html>\n");
            socket->disconnectFromHost();
        });
    }
}

} // namespace tasuki
