// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/crypto/certificateauthority.h"
#include "core/crypto/certificaterequest.h"
#include "core/sync/serverline.h"
#include "tests/support/text.h"

#include <QEventLoop>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

namespace tasuki {

/// A region's authority, made fresh, that vouches for servers and devices of a test.
class TestAuthority {
public:
    explicit TestAuthority(const QDateTime &now = SystemClock().now())
        : m_now(now)
        , m_authority(CertificateAuthority::make(QStringLiteral("test"), now).value())
    { }

    QByteArray pem() const { return m_authority.certificatePem(); }

    QSslConfiguration serverSide(QSslSocket::PeerVerifyMode clients) const
    {
        const Secret key = makeKey().value();
        const QByteArray request = makeCertificateRequest(key, QStringLiteral("server")).value();
        const QByteArray certificate
            = m_authority.issueForServer(request, terms(), {QStringLiteral("127.0.0.1")}).value();
        QSslConfiguration tls;
        tls.setProtocol(QSsl::TlsV1_3OrLater);
        tls.setLocalCertificate(QSslCertificate(certificate));
        tls.setPrivateKey(QSslKey(QByteArray(key.view().data(), qsizetype(key.size())), QSsl::Ec));
        tls.setCaCertificates({QSslCertificate(pem())});
        tls.setPeerVerifyMode(clients);
        return tls;
    }

    QByteArray deviceCertificate(const Secret &key) const
    {
        const QByteArray request = makeCertificateRequest(key, QStringLiteral("device")).value();
        return m_authority.issueForDevice(request, terms()).value();
    }

    /// A line to the server as an enrolled device has it.
    ServerLine deviceLine(const QUrl &url) const
    {
        const Secret key = makeKey().value();
        return makeServerLine(url, pem(), deviceCertificate(key), key).value();
    }

private:
    CertificateAuthority::Terms terms() const
    {
        return {QStringLiteral("127.0.0.1"),
                QStringLiteral("test"),
                m_now.addSecs(-600),
                m_now.addDays(30),
                {}};
    }
    QDateTime m_now;
    CertificateAuthority m_authority;
};

/// Answers every request with the same bytes, whatever they are.
class StrangeServer final : public QObject {
public:
    StrangeServer(const TestAuthority &authority, QByteArray answer,
                  QSslSocket::PeerVerifyMode clients = QSslSocket::VerifyPeer)
        : m_answer(std::move(answer))
    {
        m_server.setSslConfiguration(authority.serverSide(clients));
        REQUIRE(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray got = socket->readAll();
                asked += got;
                if (got.contains("\r\n\r\n") && !(isPatient && got.contains(" /v1/wait "))) {
                    socket->write(m_answer);
                    if (closesAfter)
                        socket->disconnectFromHost();
                }
            });
        });
    }
    QUrl url() const
    {
        return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort()));
    }
    /// Cuts every connection, and waits until somebody knocks anew.
    void cut()
    {
        QEventLoop knocked;
        connect(&m_server, &QSslServer::startedEncryptionHandshake, &knocked, &QEventLoop::quit);
        for (auto *socket : m_server.findChildren<QTcpSocket *>())
            socket->abort();
        knocked.exec();
    }

    QByteArray asked;
    bool closesAfter = true;
    bool isPatient = false; ///< leaves /v1/wait without an answer

private:
    QByteArray m_answer;
    QSslServer m_server;
};

} // namespace tasuki
