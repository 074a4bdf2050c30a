// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/httpsline.h"

#include "core/crypto/privatekey.h"
#include "core/wire/gzip.h"
#include "tests/bench/region/demand.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tasuki::bench {

namespace {

    constexpr qsizetype mostAnswerBytes = 64 * 1024 * 1024;

    CertificateHandle certificateOf(const QByteArray &pem)
    {
        const BioHandle bio = bioOver(pem);
        return CertificateHandle(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    }

    int connectedTo(quint16 port)
    {
        const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_port = htons(port);
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (connect(descriptor, reinterpret_cast<const sockaddr *>(&place), sizeof place) != 0) {
            close(descriptor);
            return -1;
        }
        const int on = 1;
        setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        fcntl(descriptor, F_SETFL, O_NONBLOCK);
        return descriptor;
    }

    QByteArray headerOf(const QByteArray &head, const QByteArray &name)
    {
        const QByteArray lower = head.toLower();
        const qsizetype at = lower.indexOf("\r\n" + name + ": ");
        if (at < 0)
            return {};
        const qsizetype from = at + name.size() + 4;
        return lower.mid(from, lower.indexOf("\r\n", from) - from).trimmed();
    }

    QByteArray pong(const QByteArray &payload)
    {
        QByteArray frame("\x8a");
        frame += char(0x80 | payload.size());
        return frame + QByteArray(4, '\0') + payload; // masked with nothing
    }

} // namespace

struct TlsSettings::Private {
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
};

TlsSettings::TlsSettings(const QByteArray &authorityPem)
    : d(std::make_unique<Private>())
{
    const CertificateHandle authority = certificateOf(authorityPem);
    ensure(d->context && authority && SSL_CTX_set_min_proto_version(d->context, TLS1_3_VERSION) == 1
               && SSL_CTX_set1_groups_list(d->context, "P-256") == 1
               && X509_STORE_add_cert(SSL_CTX_get_cert_store(d->context), authority.get()) == 1,
           "preparing TLS");
    SSL_CTX_set_verify(d->context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_session_cache_mode(d->context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(d->context,
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
}

TlsSettings::~TlsSettings()
{
    SSL_CTX_free(d->context);
}

struct HttpsLine::Private {
    LineLoop &loop;
    SSL_CTX *context;
    quint16 port;
    CertificateHandle certificate;
    KeyHandle key;
    SSL *ssl = nullptr;
    int descriptor = -1;
    bool isReady = false; ///< hands are shaken
    bool isSocket = false; ///< a WebSocket by now
    QByteArray out = {};
    QByteArray in = {};
    Answered answered = {};
    std::function<void()> poked = {};

    void connectNow();
    void drop();
    void step();
    bool shake();
    bool flush();
    void fetch();
    bool takeAnswer();
    bool takeFrame();
};

void HttpsLine::Private::connectNow()
{
    descriptor = connectedTo(port);
    if (descriptor < 0)
        return;
    ssl = SSL_new(context);
    SSL_set_fd(ssl, descriptor);
    ensure(SSL_use_certificate(ssl, certificate.get()) == 1
               && SSL_use_PrivateKey(ssl, key.get()) == 1,
           "using a device's certificate");
    SSL_set_connect_state(ssl);
}

void HttpsLine::Private::drop()
{
    if (descriptor < 0)
        return;
    loop.forget(descriptor);
    SSL_free(ssl);
    close(descriptor);
    descriptor = -1;
    isReady = isSocket = false;
    out.clear();
    in.clear();
}

bool HttpsLine::Private::shake()
{
    if (isReady)
        return true;
    const int done = SSL_do_handshake(ssl);
    isReady = done == 1;
    if (!isReady && SSL_get_error(ssl, done) != SSL_ERROR_WANT_READ)
        drop();
    return isReady;
}

bool HttpsLine::Private::flush()
{
    while (!out.isEmpty()) {
        const int written = SSL_write(ssl, out.constData(), int(out.size()));
        if (written <= 0)
            return SSL_get_error(ssl, written) == SSL_ERROR_WANT_WRITE;
        out.remove(0, written);
    }
    return true;
}

void HttpsLine::Private::fetch()
{
    char bytes[16 * 1024];
    for (;;) {
        const int size = SSL_read(ssl, bytes, sizeof bytes);
        if (size > 0) {
            in.append(bytes, size);
            continue;
        }
        if (SSL_get_error(ssl, size) != SSL_ERROR_WANT_READ)
            drop();
        return;
    }
}

bool HttpsLine::Private::takeAnswer()
{
    const qsizetype end = in.indexOf("\r\n\r\n");
    if (isSocket || end < 0)
        return false;
    const QByteArray head = in.left(end + 2);
    const qsizetype length = headerOf(head, "content-length").toLongLong();
    if (in.size() < end + 4 + length)
        return false;
    Answer answer{head.mid(9, 3).toInt(), in.mid(end + 4, length), end + 4 + length,
                  headerOf(head, "retry-after").toInt()};
    in.remove(0, answer.wireBytes);
    if (headerOf(head, "content-encoding") == "gzip")
        answer.body = demand(ungzipped(answer.body, mostAnswerBytes), "unfolding");
    isSocket = answer.status == 101;
    const Answered told = std::exchange(answered, {});
    if (told)
        told(answer);
    return true;
}

/// Frames of the server are short: pokes and pings.
bool HttpsLine::Private::takeFrame()
{
    if (!isSocket || in.size() < 2)
        return false;
    const int code = in.at(0) & 0x0f;
    qsizetype length = in.at(1) & 0x7f;
    const qsizetype head = length == 126 ? 4 : 2;
    if (in.size() < head)
        return false;
    if (length == 126)
        length = quint8(in.at(2)) * 256 + quint8(in.at(3));
    if (in.size() < head + length)
        return false;
    if (code == 9)
        out += pong(in.mid(head, length));
    in.remove(0, head + length);
    if (code == 1 && poked)
        poked();
    return true;
}

void HttpsLine::Private::step()
{
    if (descriptor >= 0 && shake()) {
        if (flush())
            fetch();
        else
            drop();
    }
    while (takeAnswer() || takeFrame()) { }
    if (descriptor >= 0) {
        if (!out.isEmpty() && isReady)
            flush();
        loop.watch(descriptor, isReady && !out.isEmpty(), [this] { step(); });
    } else if (const Answered told = std::exchange(answered, {})) {
        told({});
    }
}

HttpsLine::HttpsLine(LineLoop &loop, const TlsSettings &tls, quint16 port,
                     const QByteArray &certificatePem, const Secret &keyPem)
    : d(new Private{loop, tls.d->context, port, certificateOf(certificatePem),
                    demand(privateKeyFromPem(keyPem), "reading a key")})
{ }

HttpsLine::~HttpsLine()
{
    d->drop();
}

bool HttpsLine::isOpen() const
{
    return d->isReady;
}

void HttpsLine::ask(const char *method, const QByteArray &path, const QByteArray &token,
                    const QByteArray &body, Answered answered)
{
    if (d->descriptor < 0)
        d->connectNow();
    const bool isFolded = body.size() >= worthGzip;
    const QByteArray sent = isFolded ? gzipped(body) : body;
    d->answered = std::move(answered);
    d->out += QByteArray(method) + ' ' + path
        + " HTTP/1.1\r\nHost: localhost\r\nTasuki-Proto: 1\r\nTasuki-Client: 99.0.0\r\n"
          "Accept-Encoding: gzip\r\nContent-Type: application/json\r\n"
        + (token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n")
        + (isFolded ? "Content-Encoding: gzip\r\n" : "")
        + "Content-Length: " + QByteArray::number(sent.size()) + "\r\n\r\n" + sent;
    d->step();
}

void HttpsLine::listen(const QByteArray &path, const QByteArray &token, Answered opened,
                       std::function<void()> poked)
{
    if (d->descriptor < 0)
        d->connectNow();
    d->answered = std::move(opened);
    d->poked = std::move(poked);
    d->out += "GET " + path
        + " HTTP/1.1\r\nHost: localhost\r\nTasuki-Proto: 1\r\nTasuki-Client: 99.0.0\r\n"
          "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGFzdWtpIGJlbmNoIGtleQ==\r\nAuthorization: Bearer "
        + token + "\r\n\r\n";
    d->step();
}

} // namespace tasuki::bench
