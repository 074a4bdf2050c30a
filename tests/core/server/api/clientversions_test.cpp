// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/clientversions.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

ServerRequest from(const QByteArray &protocol, const QByteArray &client)
{
    ServerRequest request;
    request.protocol = protocol;
    request.client = client;
    return request;
}

} // namespace

TEST_CASE("The server speaks two protocols and takes what was written in a third", "[versions]")
{
    const ClientVersions versions(QStringLiteral("1.0"), 4);
    const auto pull = [&](const char *protocol) {
        return versions.judge(RouteHandler::Pull, from(protocol, "1.0"));
    };
    const auto push = [&](const char *protocol) {
        return versions.judge(RouteHandler::Push, from(protocol, "1.0"));
    };
    CHECK(pull("5") == ClientVersions::Verdict::Welcome); // a newer client knows how to speak to us
    CHECK(pull("4") == ClientVersions::Verdict::Welcome);
    CHECK(pull("3") == ClientVersions::Verdict::Welcome);
    CHECK(pull("2") == ClientVersions::Verdict::TooOld);
    CHECK(push("2") == ClientVersions::Verdict::Welcome);
    CHECK(push("1") == ClientVersions::Verdict::TooOld);
    CHECK(pull("") == ClientVersions::Verdict::TooOld); // who does not say is the oldest there is
    CHECK(push("") == ClientVersions::Verdict::TooOld);
}

TEST_CASE("A program older than the region allows may only hand over", "[versions]")
{
    const ClientVersions versions(QStringLiteral("1.3"));
    for (const auto handler : {RouteHandler::Pull, RouteHandler::Directory, RouteHandler::Events}) {
        CHECK(versions.judge(handler, from("1", "1.2.9")) == ClientVersions::Verdict::TooOld);
        CHECK(versions.judge(handler, from("1", "1.3")) == ClientVersions::Verdict::Welcome);
        CHECK(versions.judge(handler, from("1", "1.10.0")) == ClientVersions::Verdict::Welcome);
        CHECK(versions.judge(handler, from("1", "")) == ClientVersions::Verdict::TooOld);
    }
    const ClientVersions first(QStringLiteral("0.1.0")); // when no program named itself yet
    CHECK(first.judge(RouteHandler::Pull, from("1", "")) == ClientVersions::Verdict::Welcome);
    for (const auto handler : {RouteHandler::Push, RouteHandler::SignIn, RouteHandler::Refresh,
                               RouteHandler::Hello, RouteHandler::Enrol})
        CHECK(versions.judge(handler, from("1", "0.0.1")) == ClientVersions::Verdict::Welcome);
}

TEST_CASE("A version that is none is refused", "[versions]")
{
    const ClientVersions versions(QStringLiteral("1.0"));
    for (const char *protocol : {"0", "-1", "x", "1.0", "99999999999999"})
        CHECK(versions.judge(RouteHandler::Push, from(protocol, "1.0"))
              == ClientVersions::Verdict::Malformed);
    CHECK(versions.judge(RouteHandler::Push, from("1", "new"))
          == ClientVersions::Verdict::Malformed);
}
