// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/framing.h"

#include <catch2/catch.hpp>

#include <string>

using namespace tasuki;

namespace {
const std::string start = "POST /v1/sync/push HTTP/1.1\r\nHost: a\r\n";
}

TEST_CASE("A plain request header is let through", "[framing]")
{
    CHECK_FALSE(framingFault(start + "Content-Length: 12\r\nAccept: */*\r\n\r\n"));
    CHECK(announcedLength(start + "content-LENGTH:  12 \r\n\r\n") == 12);
    CHECK(announcedLength(start + "\r\n") == 0);
}

TEST_CASE("A request that two programs could read in two ways is refused", "[framing]")
{
    const std::string lines = GENERATE(
        "Content-Length: 1\r\nContent-Length: 1\r\n", "Content-Length: 1\r\ncontent-length: 2\r\n",
        "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", "Transfer-Encoding: chunked\r\n",
        "Transfer-Encoding : chunked\r\n", "X: a\r\n folded\r\n", "X: a\r\n\tfolded\r\n",
        "Content-Length: +1\r\n", "Content-Length: 1,1\r\n", "Content-Length: 0x1\r\n",
        "Content-Length: \r\n", "Content-Length: 9999999999999999999\r\n", "X: a\nY: b\r\n",
        "X: a\rY: b\r\n", "Host: b\r\n", "No colon\r\n", ": empty\r\n", "X\x01: a\r\n");
    CAPTURE(lines);
    CHECK(framingFault(start + lines + "\r\n") == 400);
}

TEST_CASE("A request line must be one of ours", "[framing]")
{
    CHECK(framingFault("GET / HTTP/1.0\r\nHost: a\r\n\r\n") == 505);
    CHECK(framingFault("GET http://x/ HTTP/1.1\r\nHost: a\r\n\r\n") == 400);
    CHECK(framingFault("GET  / HTTP/1.1\r\nHost: a\r\n\r\n") == 400);
    CHECK(framingFault("GET / HTTP/1.1\r\n\r\n") == 400);
    CHECK(framingFault("") == 400);
    std::string many = "GET / HTTP/1.1\r\nHost: a\r\n";
    for (int i = 0; i < 200; ++i)
        many += "X: y\r\n";
    CHECK(framingFault(many + "\r\n") == 431);
}
