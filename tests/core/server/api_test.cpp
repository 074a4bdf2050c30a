// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/signature.h"
#include "core/server/api/syncapi.h"
#include "tests/core/server/ward.h"

using namespace tasuki;

namespace {

struct Api {
    Ward ward;
    ServerMetrics metrics;
    Secret auditKey = makeSigningKey();
    HeadSigner heads{ward.clock, auditKey};
    SyncApi api{*ward.store,
                ward.clock,
                {QStringLiteral("みどり地域"), QStringLiteral("0.1.0")},
                metrics,
                heads};

    ServerResponse push(const QByteArray &body, const Caller &caller)
    {
        ServerRequest request;
        request.body = body;
        request.caller = caller;
        return api.push(request);
    }
    SyncApi::Pulled pull(const QByteArray &body, const Caller &caller)
    {
        ServerRequest request;
        request.body = body;
        request.caller = caller;
        return api.pull(request);
    }
};

} // namespace

TEST_CASE("Broken messages are refused with a code and change nothing", "[server][api]")
{
    Api api;
    const Operation sheet = Ward::newSheet(api.ward.handoff);
    const QByteArray whole = encode(PushRequest{{sheet}});
    const auto head = api.ward.store->headsFor(api.ward.sato)->value(api.ward.handoff);
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        const auto response = api.push(whole.left(length), api.ward.sato);
        CHECK(response.status == 400);
        CHECK(problemFromBytes(response.body)->code == QStringLiteral("malformed"));
    }
    CHECK(api.push(QByteArray(2 * 1024 * 1024, ' '), api.ward.sato).status == 413);
    CHECK(api.pull("[]", api.ward.sato).response.status == 400);
    CHECK(api.ward.store->headsFor(api.ward.sato)->value(api.ward.handoff) == head);

    QByteArray newer = whole;
    newer.replace("{\"ops\"", "{\"colour\":1,\"ops\"");
    CHECK(api.push(newer, api.ward.sato).status == 200);
    CHECK(api.push(newer, api.ward.sato).status == 200);
    CHECK(api.ward.store->headsFor(api.ward.sato)->value(api.ward.handoff) == head + 1);
}

TEST_CASE("The same id with another payload is 422", "[server][api]")
{
    Api api;
    Operation sheet = Ward::newSheet(api.ward.handoff);
    REQUIRE(api.push(encode(PushRequest{{sheet}}), api.ward.sato).status == 200);
    sheet.payload.insert(QStringLiteral("form"), QStringLiteral("g|1"));
    CHECK(api.push(encode(PushRequest{{sheet}}), api.ward.sato).status == 422);
    const auto mixed
        = api.push(encode(PushRequest{{sheet, Ward::newSheet(api.ward.handoff)}}), api.ward.sato);
    REQUIRE(mixed.status == 200);
    const auto answer = pushAnswerFromBytes(mixed.body);
    CHECK(answer->results[0].status == OperationStatus::Rejected);
    CHECK(answer->results[1].status == OperationStatus::Applied);
}

TEST_CASE("Only a pull with nothing new asks to wait", "[server][api]")
{
    Api api;
    const auto first = api.pull("{\"wait_ms\":20000}", api.ward.admin);
    CHECK(first.response.status == 200);
    CHECK(first.waitMs == 0);
    PullRequest request;
    request.waitMs = 20'000;
    const auto answer = pullAnswerFromBytes(first.response.body);
    REQUIRE(answer);
    for (const Block &block : answer->blocks)
        request.have.insert(block.scope, {block.grant, block.to, block.sum.value_or(0), 0});
    CHECK(api.pull(encode(request), api.ward.admin).waitMs == 20'000);
}

TEST_CASE("Hello and directory say who is there", "[server][api]")
{
    Api api;
    const auto hello = helloFromBytes(api.api.hello().body);
    REQUIRE(hello);
    CHECK(hello->epoch == api.ward.store->epoch());
    CHECK(hello->region == QStringLiteral("みどり地域"));
    ServerRequest request;
    CHECK(api.api.directory(request).status == 404);
    request.caller = api.ward.mori;
    const auto directory = directoryFromBytes(api.api.directory(request).body);
    REQUIRE(directory);
    CHECK(directory->offices.size() == 4);
    CHECK(directory->people.size() == 4);
}

TEST_CASE("Forbidden and absent look the same", "[server][api]")
{
    const auto forbidden = refusal(Error{Error::Kind::Forbidden, QStringLiteral("a")});
    const auto absent = refusal(Error{Error::Kind::NotFound, QStringLiteral("b")});
    CHECK(forbidden.status == absent.status);
    CHECK(forbidden.body == absent.body);
    CHECK(problemFromBytes(refusal(Error{Error::Kind::Storage, {}}).body)->retry);
}
