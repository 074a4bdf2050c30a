// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/framing.h"
#include "core/server/http/httpexchange.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <cstdint>
#include <cstdlib>
#include <limits>

namespace {

/// How long the parser thinks the body is; nothing when it cannot read the header.
std::optional<std::uint64_t> parsedLength(std::string_view header)
{
    boost::beast::http::request_parser<boost::beast::http::empty_body> parser;
    parser.header_limit(static_cast<std::uint32_t>(header.size() + 1));
    parser.body_limit((std::numeric_limits<std::uint64_t>::max)());
    boost::system::error_code failed;
    parser.put(boost::asio::buffer(header.data(), header.size()), failed);
    if (failed || !parser.is_header_done())
        return std::nullopt;
    if (parser.chunked())
        std::abort();
    return parser.content_length().value_or(0);
}

} // namespace

/// What the framing check lets through, the parser reads alike or not at all: the two must never
/// disagree about where a request ends.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view header(reinterpret_cast<const char *>(data), size);
    if (tasuki::framingFault(header))
        return 0;
    const std::uint64_t announced = tasuki::announcedLength(header);
    if (parsedLength(header).value_or(announced) != announced)
        std::abort();
    (void)tasuki::requestFromHeader(header);
    (void)tasuki::wantsContinue(header);
    (void)tasuki::wantsClose(header);
    (void)tasuki::wantsSocket(header);
    return 0;
}
