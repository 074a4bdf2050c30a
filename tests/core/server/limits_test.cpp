// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/runningserver.h"
#include "tests/support/text.h"

#include <QSet>

#include <algorithm>

using namespace tasuki;
using namespace std::chrono_literals;

namespace {

RateLimits onlyFor(RateLimit RateLimits::*which, RateLimit limit)
{
    RateLimits rates = RateLimits::none();
    rates.*which = limit;
    return rates;
}

int retryAfter(const TlsPeer::Answer &answer)
{
    const qsizetype mark = answer.head.indexOf("Retry-After: ");
    return mark < 0
        ? 0
        : answer.head.mid(mark + 13, answer.head.indexOf('\r', mark) - mark - 13).toInt();
}

} // namespace

TEST_CASE("A device in a loop is told to wait, and waits alone", "[server][limits]")
{
    RunningServer ward(newTestStore(), onlyFor(&RateLimits::read, {5, 60}));
    const auto device = ward.enrolled(ward.manager, "manager");
    const QByteArray token = ward.token(device, "manager");
    const auto other = ward.enrolled(ward.worker, "worker");
    const QByteArray otherToken = ward.token(other, "worker");
    TlsPeer peer(ward.server->apiPort(), device.identity);
    for (int i = 0; i < 5; ++i)
        REQUIRE(peer.request("GET", "/v1/directory", {}, token).status == 200);
    const auto refused = peer.request("GET", "/v1/directory", {}, token);
    CHECK(refused.status == 429);
    CHECK(refused.head.contains("Content-Type: application/json"));
    CHECK(refused.body.contains(R"("retry":true)"));
    TlsPeer again(ward.server->apiPort(), device.identity); // another connection is no way round
    CHECK(again.request("GET", "/v1/directory", {}, token).status == 429);
    CHECK(again.request("POST", "/v1/sync/pull", "{}", token).status == 200);
    CHECK(ward.ask(other, "GET", "/v1/directory", {}, otherToken).status == 200);
    ward.clock.pass(1s);
    CHECK(peer.request("GET", "/v1/directory", {}, token).status == 200);
    CHECK(peer.request("GET", "/v1/directory", {}, token).status == 429);
}

TEST_CASE("Those who are told to wait are not all told the same", "[server][limits]")
{
    RunningServer ward(newTestStore(), onlyFor(&RateLimits::open, {1, 60}));
    const auto device = ward.enrolled(ward.manager, "manager");
    TlsPeer peer(ward.server->apiPort(), device.identity);
    REQUIRE(peer.request("GET", "/v1/hello").status == 200);
    QSet<int> waits;
    for (int i = 0; i < 40; ++i)
        waits.insert(retryAfter(peer.request("GET", "/v1/hello")));
    CHECK(waits.size() > 1);
    CHECK(*std::min_element(waits.begin(), waits.end()) >= 1); // never sooner than there is a token
    CHECK(*std::max_element(waits.begin(), waits.end()) <= 12);
}

TEST_CASE("A revoked device cannot keep the database busy with being refused", "[server][limits]")
{
    RunningServer ward(newTestStore(), onlyFor(&RateLimits::sync, {3, 60}));
    const auto device = ward.enrolled(ward.manager, "manager");
    REQUIRE(ward.admin().revokeDevice(device.id));
    TlsPeer peer(ward.server->apiPort(), device.identity);
    for (int i = 0; i < 3; ++i)
        CHECK(peer.request("POST", "/v1/sync/pull", "{}", "x").status == 401);
    CHECK(peer.request("POST", "/v1/sync/pull", "{}", "x").status == 429);
}

TEST_CASE("Whoever has no certificate yet is counted by address", "[server][limits]")
{
    RunningServer ward(newTestStore(), onlyFor(&RateLimits::enrol, {2, 60}));
    for (int i = 0; i < 2; ++i)
        CHECK(ward.enrol("manager", "no code of ours").status != 429);
    CHECK(ward.enrol("worker", "no code of ours").status == 429);
    ward.clock.pass(1s);
    CHECK(ward.enrol("worker", "no code of ours").status != 429);
}
