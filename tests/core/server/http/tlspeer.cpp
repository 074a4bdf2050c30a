// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/http/tlspeer.h"

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <openssl/pem.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>
#include <utility>

namespace tasuki {

int connectTo(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience{20, 0};
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&place), sizeof place) == 0)
        return socket;
    ::close(socket);
    return -1;
}

TlsPeer::TlsPeer(quint16 port, const TestIdentity &identity, int newestVersion)
    : m_socket(connectTo(port))
    , m_context(SSL_CTX_new(TLS_client_method()))
{
    std::signal(SIGPIPE, SIG_IGN);
    SSL_CTX_set_max_proto_version(m_context.get(), newestVersion);
    if (!identity.certificatePem.isEmpty()) {
        const BioHandle certificate = bioOver(identity.certificatePem);
        const BioHandle key = bioOver(identity.keyPem);
        const CertificateHandle x509(
            PEM_read_bio_X509(certificate.get(), nullptr, nullptr, nullptr));
        const KeyHandle pkey(PEM_read_bio_PrivateKey(key.get(), nullptr, nullptr, nullptr));
        SSL_CTX_use_certificate(m_context.get(), x509.get());
        SSL_CTX_use_PrivateKey(m_context.get(), pkey.get());
    }
    m_ssl.reset(SSL_new(m_context.get()));
    SSL_set_fd(m_ssl.get(), m_socket);
    m_isConnected = m_socket >= 0 && SSL_connect(m_ssl.get()) == 1;
    ERR_clear_error();
}

TlsPeer::TlsPeer(TlsPeer &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
    , m_context(std::move(other.m_context))
    , m_ssl(std::move(other.m_ssl))
    , m_input(std::move(other.m_input))
    , m_isConnected(other.m_isConnected)
{ }

TlsPeer::~TlsPeer()
{
    m_ssl.reset();
    if (m_socket >= 0)
        ::close(m_socket);
}

Result<Certificate> TlsPeer::serverCertificate() const
{
    const CertificateHandle shown(SSL_get1_peer_certificate(m_ssl.get()));
    return certificateFrom(shown.get());
}

bool TlsPeer::write(const QByteArray &bytes)
{
    return m_isConnected
        && SSL_write(m_ssl.get(), bytes.constData(), static_cast<int>(bytes.size())) > 0;
}

QByteArray TlsPeer::readSome()
{
    char buffer[16384];
    const int size = m_isConnected ? SSL_read(m_ssl.get(), buffer, sizeof buffer) : 0;
    ERR_clear_error();
    return QByteArray(buffer, size > 0 ? size : 0);
}

TlsPeer::Answer TlsPeer::readAnswer()
{
    qsizetype end = -1;
    while ((end = m_input.indexOf("\r\n\r\n")) < 0) {
        const QByteArray more = readSome();
        if (more.isEmpty())
            return {};
        m_input += more;
    }
    Answer answer;
    answer.head = m_input.left(end + 2);
    answer.status = answer.head.mid(9, 3).toInt();
    const qsizetype mark = answer.head.indexOf("Content-Length: ");
    const qsizetype line = answer.head.indexOf("\r\n", mark);
    const qsizetype length
        = mark < 0 ? 0 : answer.head.mid(mark + 16, line - mark - 16).toLongLong();
    while (m_input.size() < end + 4 + length) {
        const QByteArray more = readSome();
        if (more.isEmpty())
            return {};
        m_input += more;
    }
    answer.body = m_input.mid(end + 4, length);
    m_input.remove(0, end + 4 + length);
    return answer;
}

TlsPeer::Answer TlsPeer::request(const QByteArray &method, const QByteArray &path,
                                 const QByteArray &body, const QByteArray &bearer)
{
    QByteArray text = method + ' ' + path + " HTTP/1.1\r\nHost: localhost\r\n";
    if (!bearer.isEmpty())
        text += "Authorization: Bearer " + bearer + "\r\n";
    text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return write(text) ? readAnswer() : Answer{};
}

QByteArray TlsPeer::readFrame()
{
    const auto need = [this](qsizetype size) {
        while (m_input.size() < size) {
            const QByteArray more = readSome();
            if (more.isEmpty())
                return false;
            m_input += more;
        }
        return true;
    };
    if (!need(2))
        return {};
    qsizetype length = m_input.at(1) & 0x7F;
    qsizetype start = 2;
    if (length == 126) {
        if (!need(4))
            return {};
        length = (static_cast<quint8>(m_input.at(2)) << 8) | static_cast<quint8>(m_input.at(3));
        start = 4;
    }
    if (!need(start + length))
        return {};
    const QByteArray payload = m_input.mid(start, length);
    m_input.remove(0, start + length);
    return payload;
}

bool TlsPeer::resumes(quint16 port)
{
    const std::unique_ptr<SSL_SESSION, OpenSslDeleter<SSL_SESSION_free>> session(
        SSL_get1_session(m_ssl.get()));
    const TlsHandle again(SSL_new(m_context.get()));
    const int socket = connectTo(port);
    SSL_set_fd(again.get(), socket);
    SSL_set_session(again.get(), session.get());
    const bool resumed = SSL_connect(again.get()) == 1 && SSL_session_reused(again.get()) == 1;
    ERR_clear_error();
    ::close(socket);
    return resumed;
}

} // namespace tasuki
