// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"
#include "core/server/http/tlscontext.h"

#include <QByteArray>

#include <memory>

namespace tasuki {

using TlsHandle = std::unique_ptr<SSL, OpenSslDeleter<SSL_free>>;

/// Who a test pretends to be.
struct TestIdentity {
    QByteArray certificatePem; ///< empty = none
    QByteArray keyPem;
};

/// The other end of a connection, as rude as a test wants it: plain OpenSSL, blocking, raw bytes.
class TlsPeer {
public:
    struct Answer {
        int status = 0; ///< 0 = the connection ended without one
        QByteArray head, body;
    };
    TlsPeer(quint16 port, const TestIdentity &identity = {}, int newestVersion = TLS1_3_VERSION);
    TlsPeer(TlsPeer &&other) noexcept;
    ~TlsPeer();

    bool isConnected() const { return m_isConnected; }
    Result<Certificate> serverCertificate() const;
    bool write(const QByteArray &bytes);
    QByteArray readSome(); ///< empty at the end
    Answer readAnswer();
    Answer request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                   const QByteArray &bearer = {});
    QByteArray readFrame(); ///< payload of the next WebSocket frame
    bool resumes(quint16 port); ///< whether a second connection could reuse this one's session

private:
    int m_socket = -1;
    std::unique_ptr<SSL_CTX, OpenSslDeleter<SSL_CTX_free>> m_context;
    TlsHandle m_ssl;
    QByteArray m_input;
    bool m_isConnected = false;
};

int connectTo(quint16 port); ///< plain TCP to this machine; -1 when refused

} // namespace tasuki
