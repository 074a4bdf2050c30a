// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/gzip.h"

#include <algorithm>
#include <memory>
#include <zlib.h>

namespace tasuki {

namespace {

    constexpr int gzipWindow = 15 + 16; // zlib's way of saying: gzip, not zlib
    constexpr int fast = 1;
    constexpr qsizetype step = 64 * 1024;

    struct EndDeflate {
        void operator()(z_stream *stream) const { deflateEnd(stream); }
    };
    struct EndInflate {
        void operator()(z_stream *stream) const { inflateEnd(stream); }
    };

    /// zlib does not write to its input; its old C interface only does not say so.
    Bytef *inputOf(const QByteArray &bytes)
    {
        return reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    }

    Bytef *placeIn(QByteArray &bytes, qsizetype at)
    {
        return reinterpret_cast<Bytef *>(bytes.data() + at);
    }

    Error notGzip()
    {
        return {Error::Kind::Invalid, QStringLiteral("The body is not gzip")};
    }

} // namespace

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    constexpr int memory = 8;
    if (deflateInit2(&stream, fast, Z_DEFLATED, gzipWindow, memory, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    const std::unique_ptr<z_stream, EndDeflate> end(&stream);
    QByteArray result(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))),
        Qt::Uninitialized);
    stream.next_in = inputOf(bytes);
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = placeIn(result, 0);
    stream.avail_out = static_cast<uInt>(result.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        return {};
    result.truncate(static_cast<qsizetype>(stream.total_out));
    return result;
}

Result<QByteArray> ungzipped(const QByteArray &bytes, qsizetype most)
{
    z_stream stream{};
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        return Error{Error::Kind::Server, QStringLiteral("zlib has no memory")};
    const std::unique_ptr<z_stream, EndInflate> end(&stream);
    stream.next_in = inputOf(bytes);
    stream.avail_in = static_cast<uInt>(bytes.size());
    QByteArray result;
    for (;;) {
        const qsizetype have = result.size();
        // One byte more than allowed, to see that there is more.
        const qsizetype room = std::min(step, most + 1 - have);
        result.resize(have + room);
        stream.next_out = placeIn(result, have);
        stream.avail_out = static_cast<uInt>(room);
        const int code = inflate(&stream, Z_NO_FLUSH);
        result.truncate(have + room - static_cast<qsizetype>(stream.avail_out));
        if (result.size() > most)
            return Error{Error::Kind::TooLarge, QStringLiteral("The body unfolds without end")};
        if (code == Z_STREAM_END)
            break;
        if (code != Z_OK || result.size() == have)
            return notGzip();
    }
    if (stream.avail_in != 0)
        return notGzip();
    return result;
}

} // namespace tasuki
