// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/havedigest.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

QMap<ScopeId, ScopeCursor> rooms(int count)
{
    QMap<ScopeId, ScopeCursor> have;
    for (int i = 0; i < count; ++i)
        have.insert(ScopeId::create(), {GrantId::create(), i + 1, quint64(i) * 77, 0});
    return have;
}

} // namespace

TEST_CASE("A digest stands for every room, its membership, number and content", "[wire]")
{
    const auto have = rooms(3);
    const QString digest = haveDigest(have);
    CHECK(isHaveDigest(digest));
    CHECK_FALSE(digest.isEmpty());
    CHECK(digest == haveDigest(have));
    auto other = have;
    SECTION("one less")
    {
        other.erase(other.begin());
    }
    SECTION("another membership")
    {
        other.first().grant = GrantId::create();
    }
    SECTION("another number")
    {
        ++other.first().sequence;
    }
    SECTION("another content")
    {
        other.first().sum ^= 1;
    }
    CHECK(haveDigest(other) != digest);
}

TEST_CASE("A request with a digest is as long for sixty rooms as for none", "[wire]")
{
    PullRequest request;
    request.have = rooms(60);
    request.digest = haveDigest(request.have);
    const QByteArray bytes = encode(request);
    CHECK(bytes.size() < 200);
    const auto read = pullRequestFromBytes(bytes);
    REQUIRE(read);
    CHECK(read->digest == request.digest);
    CHECK(read->have.isEmpty());
}

TEST_CASE("A digest that is none, or stands beside a list, is refused", "[wire]")
{
    CHECK(pullRequestFromBytes(R"({"digest":"00112233445566778899aabbccddeeff"})"));
    CHECK(pullRequestFromBytes(R"({"digest":""})"));
    CHECK_FALSE(pullRequestFromBytes(R"({"digest":"00112233445566778899aabbccddeef"})"));
    CHECK_FALSE(pullRequestFromBytes(R"({"digest":"00112233445566778899AABBCCDDEEFF"})"));
    CHECK_FALSE(pullRequestFromBytes(R"({"digest":7})"));
    const QByteArray both = R"({"digest":"00112233445566778899aabbccddeeff","have":{")"
        + ScopeId::create().toString().toLatin1() + R"(":[")"
        + GrantId::create().toString().toLatin1() + R"(",1,"0000000000000001",0]}})";
    CHECK_FALSE(pullRequestFromBytes(both));
}
