// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/gzip.h"
#include "core/wire/pull.h"
#include "core/wire/push.h"
#include "tests/core/server/runningserver.h"
#include "tests/core/server/ward.h"
#include "tests/support/text.h"

#include <QSet>

#include <algorithm>

using namespace tasuki;
using namespace std::chrono_literals;

namespace {

int retryAfter(const TlsPeer::Answer &answer)
{
    const qsizetype mark = answer.head.indexOf("Retry-After: ");
    return mark < 0
        ? 0
        : answer.head.mid(mark + 13, answer.head.indexOf('\r', mark) - mark - 13).toInt();
}

QByteArray requestText(const QByteArray &method, const QByteArray &path, const QByteArray &lines,
                       const QByteArray &body = {})
{
    return method + ' ' + path + " HTTP/1.1\r\nHost: a\r\n" + lines
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray bearer(const QByteArray &token)
{
    return "Authorization: Bearer " + token + "\r\n";
}

} // namespace

TEST_CASE("A device in a loop is told to wait, and waits alone", "[server][limits]")
{
    RunningServer ward([](ServerConfig &config) { config.rates.read = {5, 60}; });
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
    RunningServer ward([](ServerConfig &config) { config.rates.open = {1, 60}; });
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
    RunningServer ward([](ServerConfig &config) { config.rates.sync = {3, 60}; });
    const auto device = ward.enrolled(ward.manager, "manager");
    REQUIRE(ward.admin().revokeDevice(device.id));
    TlsPeer peer(ward.server->apiPort(), device.identity);
    for (int i = 0; i < 3; ++i)
        CHECK(peer.request("POST", "/v1/sync/pull", "{}", "x").status == 401);
    CHECK(peer.request("POST", "/v1/sync/pull", "{}", "x").status == 429);
}

TEST_CASE("Whoever has no certificate yet is counted by address", "[server][limits]")
{
    RunningServer ward([](ServerConfig &config) { config.rates.enrol = {2, 60}; });
    for (int i = 0; i < 2; ++i)
        CHECK(ward.enrol("manager", "no code of ours").status != 429);
    CHECK(ward.enrol("worker", "no code of ours").status == 429);
    ward.clock.pass(1s);
    CHECK(ward.enrol("worker", "no code of ours").status != 429);
}

TEST_CASE("A program that is too old learns so, and still hands over", "[server][limits]")
{
    RunningServer ward([](ServerConfig &config) { config.minimumClient = QStringLiteral("2.0"); });
    const auto device = ward.enrolled(ward.manager, "manager");
    const QByteArray lines = bearer(ward.token(device, "manager")) + "Tasuki-Proto: 1\r\n";
    TlsPeer peer(ward.server->apiPort(), device.identity);
    const auto ask = [&](const char *path, const QByteArray &version, const QByteArray &body) {
        REQUIRE(peer.write(
            requestText("POST", path, lines + "Tasuki-Client: " + version + "\r\n", body)));
        return peer.readAnswer();
    };
    const QByteArray push = encode(PushRequest{{Ward::newSheet(ScopeId::create())}});
    const auto refused = ask("/v1/sync/pull", "1.9.9", "{}");
    CHECK(refused.status == 426);
    CHECK(refused.body.contains(R"("error":"upgrade")"));
    CHECK(ask("/v1/sync/push", "1.9.9", push).status == 200);
    CHECK(ask("/v1/sync/pull", "2.0", "{}").status == 200);
    CHECK(ask("/v1/sync/pull", "soon", "{}").status == 400);
    const auto hello = helloFromBytes(peer.request("GET", "/v1/hello").body);
    REQUIRE(hello);
    CHECK(hello->minimumClient == QStringLiteral("2.0"));
}

TEST_CASE("Bodies travel folded both ways when they are worth it", "[server][limits]")
{
    RunningServer ward;
    const auto device = ward.enrolled(ward.manager, "manager");
    const QByteArray token = ward.token(device, "manager");
    for (int i = 0; i < 30; ++i)
        ward.addPerson(ward.office, Profession::Clerk, QStringLiteral("clerk%1").arg(i));
    TlsPeer peer(ward.server->apiPort(), device.identity);
    const auto plain = peer.request("GET", "/v1/directory", {}, token);
    REQUIRE(plain.status == 200);
    REQUIRE(plain.body.size() > worthGzip);
    CHECK_FALSE(plain.head.contains("Content-Encoding"));
    REQUIRE(peer.write(requestText("GET", "/v1/directory",
                                   bearer(token) + "Accept-Encoding: deflate, gzip;q=0.9\r\n")));
    const auto folded = peer.readAnswer();
    CHECK(folded.head.contains("Content-Encoding: gzip"));
    CHECK(folded.body.size() < plain.body.size());
    const auto unfolded = ungzipped(folded.body, 1024 * 1024);
    REQUIRE(unfolded);
    CHECK(*unfolded == plain.body);

    REQUIRE(peer.write(
        requestText("GET", "/v1/directory", bearer(token) + "Accept-Encoding: br, gzip;q=0\r\n")));
    CHECK_FALSE(peer.readAnswer().head.contains("Content-Encoding"));

    const QByteArray pull = encode(PullRequest{});
    REQUIRE(peer.write(requestText("POST", "/v1/sync/pull",
                                   bearer(token) + "Content-Encoding: gzip\r\n", gzipped(pull))));
    CHECK(peer.readAnswer().status == 200);
}

TEST_CASE("An answer with a token in it is never folded", "[server][limits]")
{
    RunningServer ward;
    const auto device = ward.enrolled(ward.manager, "manager");
    TlsPeer peer(ward.server->apiPort(), device.identity);
    const SessionRequest request{QStringLiteral("manager"), Secret(RunningServer::password)};
    REQUIRE(peer.write(requestText("POST", "/v1/session", "Accept-Encoding: gzip\r\n",
                                   plainBytes(encode(request)))));
    const auto answer = peer.readAnswer();
    CHECK(answer.status == 200);
    CHECK_FALSE(answer.head.contains("Content-Encoding"));
}

TEST_CASE("A body that unfolds to gigabytes, or to nothing, is refused", "[server][limits]")
{
    RunningServer ward;
    const auto device = ward.enrolled(ward.manager, "manager");
    const QByteArray lines = bearer(ward.token(device, "manager")) + "Content-Encoding: gzip\r\n";
    const auto statusOf = [&](const QByteArray &head, const QByteArray &body) {
        TlsPeer peer(ward.server->apiPort(), device.identity);
        REQUIRE(peer.write(requestText("POST", "/v1/sync/push", head, body)));
        return peer.readAnswer().status;
    };
    CHECK(statusOf(lines, gzipped(QByteArray(64 * 1024 * 1024, ' '))) == 413);
    CHECK(statusOf(lines, "not gzip at all") == 400);
    CHECK(statusOf(lines, gzipped("{}").chopped(4)) == 400);
    CHECK(statusOf("Content-Encoding: br\r\n", "{}") == 415);
    CHECK(statusOf("Content-Encoding: gzip, gzip\r\n", gzipped(gzipped("{}"))) == 415);
    TlsPeer enrol(ward.server->enrolPort());
    REQUIRE(
        enrol.write(requestText("POST", "/v1/enrol", "Content-Encoding: gzip\r\n", gzipped("{}"))));
    CHECK(enrol.readAnswer().status == 415);
}
