// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/httpexchange.h"

#include "core/server/http/tlsstream.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/rfc7230.hpp>
#include <boost/beast/http/status.hpp>
#include <boost/beast/websocket/rfc6455.hpp>
#include <limits>
#include <openssl/crypto.h>
#include <openssl/ssl.h>

namespace tasuki {

namespace {

    namespace beast = boost::beast;
    namespace http = boost::beast::http;
    using Parser = http::request_parser<http::empty_body>;

    bool parse(Parser &parser, std::string_view header)
    {
        parser.header_limit(static_cast<std::uint32_t>(header.size() + 1));
        parser.body_limit(
            (std::numeric_limits<std::uint64_t>::max)()); // the connection reads the body
        boost::system::error_code failed;
        parser.put(boost::asio::buffer(header.data(), header.size()), failed);
        return !failed && parser.is_header_done();
    }

    QByteArray bytesOf(beast::string_view text)
    {
        return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
    }

    /// "gzip;q=0" says that it is not taken; other weights are of no interest.
    bool takesGzip(beast::string_view accepted)
    {
        for (const QByteArray &part : bytesOf(accepted).toLower().split(',')) {
            const QByteArrayList words = part.simplified().replace(' ', "").split(';');
            if (words.first() == "gzip")
                return words.value(1).isEmpty() || words.value(1).mid(2).toDouble() > 0;
        }
        return false;
    }

} // namespace

Result<ServerRequest> requestFromHeader(std::string_view header)
{
    Parser parser;
    if (!parse(parser, header))
        return Error{Error::Kind::Invalid, QStringLiteral("A request header cannot be read")};
    const auto &message = parser.get();
    const QByteArray target = bytesOf(message.target());
    const qsizetype mark = target.indexOf('?');
    ServerRequest request;
    request.method = bytesOf(message.method_string());
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    const QByteArray authorization = bytesOf(message[http::field::authorization]);
    if (authorization.startsWith("Bearer "))
        request.bearer = authorization.mid(7).trimmed();
    request.protocol = bytesOf(message["Tasuki-Proto"]);
    request.client = bytesOf(message["Tasuki-Client"]);
    request.encoding = bytesOf(message[http::field::content_encoding]).trimmed().toLower();
    request.takesGzip = takesGzip(message[http::field::accept_encoding]);
    return request;
}

bool wantsContinue(std::string_view header)
{
    Parser parser;
    return parse(parser, header)
        && beast::iequals(parser.get()[http::field::expect], "100-continue");
}

bool wantsClose(std::string_view header)
{
    Parser parser;
    return !parse(parser, header) || !parser.get().keep_alive();
}

bool wantsSocket(std::string_view header)
{
    Parser parser;
    return parse(parser, header) && beast::websocket::is_upgrade(parser.get());
}

std::string responseHead(const ServerResponse &response, bool isLast)
{
    const auto reason
        = http::obsolete_reason(http::int_to_status(static_cast<unsigned>(response.status)));
    std::string head = "HTTP/1.1 " + std::to_string(response.status) + ' '
        + std::string(reason.data(), reason.size())
        + "\r\nContent-Type: " + response.contentType.toStdString()
        + "\r\nContent-Length: " + std::to_string(response.body.size())
        + "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff"
          "\r\nStrict-Transport-Security: max-age=31536000\r\n";
    for (const auto &[name, value] : response.headers)
        head += name.toStdString() + ": " + value.toStdString() + "\r\n";
    head += isLast ? "Connection: close\r\n\r\n" : "\r\n";
    return head;
}

void wipe(std::string &text, std::size_t count)
{
    const std::size_t rest = text.size() - count;
    std::string kept = text.substr(count, rest);
    OPENSSL_cleanse(text.data(), text.size());
    text = std::move(kept);
}

QByteArray peerCertificate(TlsStream &stream)
{
    X509 *certificate = SSL_get0_peer_certificate(stream.native_handle());
    unsigned char *der = nullptr;
    const int size = certificate ? i2d_X509(certificate, &der) : 0;
    const QByteArray bytes(reinterpret_cast<const char *>(der), size > 0 ? size : 0);
    OPENSSL_free(der);
    return bytes;
}

} // namespace tasuki
