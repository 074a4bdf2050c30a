// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/hostile/attacks.h"

#include "tests/support/text.h"

#include <zlib.h>

namespace tasuki {

QByteArrayList smugglingShapes()
{
    const QByteArray line = "POST /v1/sync/pull HTTP/1.1\r\n";
    const QByteArray host = "Host: a\r\n";
    const QByteArray hidden = "GET /v1/hello HTTP/1.1\r\nHost: a\r\n\r\n";
    const QByteArray chunked = "0\r\n\r\n" + hidden;
    QByteArrayList shapes;
    for (const char *const header : {"Content-Length: 0\r\nContent-Length: 33\r\n",
                                     "Content-Length: 33\r\nContent-Length: 0\r\n",
                                     "Content-Length: 0, 33\r\n",
                                     "Content-Length: 0\r\ncontent-length: 0\r\n",
                                     "Content-Length: +0\r\n",
                                     "Content-Length: -1\r\n",
                                     "Content-Length: 0x0\r\n",
                                     "Content-Length: 0 0\r\n",
                                     "Content-Length:\r\n",
                                     "Content-Length: 0;q=1\r\n",
                                     "Content-Length : 0\r\n",
                                     "Content-Length: 00000000000000000000\r\n",
                                     "Content-Length: 18446744073709551616\r\n",
                                     "Content-Length: \x0b"
                                     "0\r\n",
                                     "Content-Length: 0\r\n X: folded\r\n",
                                     "X: a\r\n\tContent-Length: 0\r\n",
                                     "X: a\nContent-Length: 0\r\n",
                                     "X: a\rContent-Length: 0\r\n",
                                     "Host: b\r\n",
                                     " Content-Length: 0\r\n",
                                     "Content Length: 0\r\n",
                                     "NoColon\r\n",
                                     ": empty\r\n"})
        shapes.append(line + host + header + "\r\n" + hidden);
    for (const char *const header :
         {"Transfer-Encoding: chunked\r\n", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n",
          "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "Transfer-Encoding: xchunked\r\n",
          "Transfer-Encoding : chunked\r\n", "Transfer-Encoding:\tchunked\r\n",
          "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
          "Transfer-Encoding: identity, chunked\r\n", "tRANSFER-eNCODING: CHUNKED\r\n",
          "Transfer-Encoding:\r\n chunked\r\n", "X: a\nTransfer-Encoding: chunked\r\n",
          "Transfer-Encoding: \"chunked\"\r\n", "Transfer-Encoding\x01: chunked\r\n"})
        shapes.append(line + host + header + "\r\n" + chunked);
    shapes << QByteArray("GET /v1/hello HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n", 41) + hidden
           << "GET /v1/hello HTTP/1.1\nHost: a\n\n" + hidden + "\r\n\r\n"
           << "GET /v1/hello\r\n\r\n" + hidden
           << "GET /v1/hello HTTP/1.0\r\nHost: a\r\n\r\n" + hidden
           << "GET /v1/hello HTTP/1.1 \r\nHost: a\r\n\r\n" + hidden
           << "GET\t/v1/hello\tHTTP/1.1\r\nHost: a\r\n\r\n" + hidden
           << "GET http://a/v1/hello HTTP/1.1\r\nHost: b\r\n\r\n" + hidden
           << "GET * HTTP/1.1\r\nHost: a\r\n\r\n" + hidden
           << "GET /v1/hello HTTP/1.1\r\n\r\n" + hidden << "\r\n\r\n" + hidden
           << "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + hidden
           << "GET /v1/hello#x HTTP/1.1\r\nHost: a\r\n\r\n" + hidden
           << "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n" + hidden;
    return shapes;
}

namespace {

    QByteArray maskedFrame(quint8 first, const QByteArray &payload)
    {
        QByteArray frame(1, static_cast<char>(first));
        if (payload.size() < 126) {
            frame += static_cast<char>(0x80 | payload.size());
        } else {
            frame += static_cast<char>(0x80 | 126);
            frame += static_cast<char>(payload.size() >> 8);
            frame += static_cast<char>(payload.size() & 0xFF);
        }
        return frame + QByteArray(4, '\0') + payload; // a mask of noughts is a mask
    }

} // namespace

QByteArray malformedFrame(int kind, QRandomGenerator &random)
{
    QByteArray noise(random.bounded(1, 100), '\0');
    for (char &byte : noise)
        byte = static_cast<char>(random.bounded(256));
    switch (kind % 10) {
    case 0: // without a mask
        return "\x81" + QByteArray(1, static_cast<char>(noise.size())) + noise;
    case 1: // reserved bits
        return maskedFrame(static_cast<quint8>(0x81 | (random.bounded(1, 8) << 4)), noise);
    case 2: // an operation that does not exist
        return maskedFrame(static_cast<quint8>(0x80 | random.bounded(3, 8)), noise);
    case 3: // a control frame in pieces
        return maskedFrame(0x09, noise);
    case 4: // a control frame that is too long
        return maskedFrame(0x89, QByteArray(126 + noise.size(), 'x'));
    case 5: // the rest of nothing
        return maskedFrame(0x80, noise);
    case 6: // text that is none
        return maskedFrame(0x81, "\xC3\x28\xFF" + noise);
    case 7: // half a reason to close
        return maskedFrame(0x88, "\x03");
    case 8: // a reason that does not exist
        return maskedFrame(0x88, QByteArray("\x03\xec", 2) + "x");
    default: // longer than anything has a right to be
        return QByteArray("\x81\xFF\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 10) + noise;
    }
}

QByteArray gigabyteFolded()
{
    z_stream stream{};
    constexpr int gzip = 15 + 16; // zlib's way of saying so
    REQUIRE(deflateInit2(&stream, 1, Z_DEFLATED, gzip, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    QByteArray noughts(megabyte, '\0');
    QByteArray out(8 * megabyte, '\0');
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    for (int i = 0; i < 1024; ++i) {
        stream.next_in = reinterpret_cast<Bytef *>(noughts.data());
        stream.avail_in = static_cast<uInt>(noughts.size());
        REQUIRE(deflate(&stream, i == 1023 ? Z_FINISH : Z_NO_FLUSH) != Z_STREAM_ERROR);
    }
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

qint64 pour(TlsPeer &peer, qint64 bytes)
{
    const QByteArray water(megabyte, 'w');
    qint64 taken = 0;
    while (taken < bytes && peer.write(water))
        taken += water.size();
    return taken;
}

} // namespace tasuki
