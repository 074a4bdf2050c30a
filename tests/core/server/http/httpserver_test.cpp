// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificateauthority.h"
#include "core/crypto/certificaterequest.h"
#include "core/server/http/httpserver.h"
#include "core/server/http/problem.h"
#include "tests/core/server/http/tlspeer.h"
#include "tests/support/text.h"

#include <QElapsedTimer>
#include <QSemaphore>

#include <thread>
#include <unistd.h>
#include <vector>

using namespace tasuki;

namespace {

QByteArray textOf(const Secret &secret)
{
    return QByteArray(secret.view().data(), static_cast<qsizetype>(secret.size()));
}

CertificateAuthority authority()
{
    return std::move(*CertificateAuthority::make(QStringLiteral("Test authority"),
                                                 QDateTime::currentDateTimeUtc()));
}

TestIdentity deviceOf(const CertificateAuthority &issuer, qint64 fromDays = 0, qint64 toDays = 180)
{
    const auto key = makeKey();
    const auto request = makeCertificateRequest(*key, QStringLiteral("device"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto certificate = issuer.issueForDevice(*request,
                                                   {QStringLiteral("device"),
                                                    QStringLiteral("office"),
                                                    now.addDays(fromDays).addSecs(-600),
                                                    now.addDays(toDays),
                                                    {}});
    return {*certificate, textOf(*key)};
}

/// Answers from memory, and can be told to be slow.
class EchoHandler final : public RequestHandler {
public:
    Lane laneOf(const ServerRequest &) const override { return Lane::Ordinary; }
    Reply answer(Entrance entrance, const ServerRequest &request) override
    {
        if (request.path == "/slow") {
            entered.release();
            leave.acquire();
        }
        if (request.path == "/wait" && !isNews)
            return {problem(204, "nothing"), std::chrono::seconds(20), {}};
        ServerResponse response;
        if (request.path == "/large") {
            response.body = QByteArray(3 * 1024 * 1024, 'x');
            return {response, {}, {}};
        }
        response.body = (entrance == Entrance::Api ? "api " : "enrol ") + request.path + ' '
            + QByteArray::number(request.body.size());
        return {response, {}, {}};
    }
    Reply admitSocket(const ServerRequest &) override { return {problem(101, ""), {}, {}}; }
    QList<Poke> pokesFor(const QSet<ScopeId> &moved, const QList<Subscriber> &listeners) override
    {
        QList<Poke> pokes;
        for (const Subscriber &listener : listeners)
            pokes.append({listener.number, true, isOut ? QList<ScopeId>() : moved.values(), isOut});
        return pokes;
    }
    void wasAnswered(const ServerRequest &, int, std::chrono::microseconds) override { }
    QSemaphore entered, leave;
    std::atomic<bool> isNews = false;
    std::atomic<bool> isOut = false; ///< whoever listens has just lost what moved
};

struct Running {
    explicit Running(HttpLimits limits = {})
    {
        const auto key = makeKey();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto certificate = issuer.issueForServer(
            *makeCertificateRequest(*key, QStringLiteral("server")),
            {QStringLiteral("server"), {}, now.addSecs(-600), now.addDays(30), {}},
            {QStringLiteral("127.0.0.1")});
        server = std::move(*HttpServer::start({QStringLiteral("127.0.0.1"), 0, 0, *certificate,
                                               key->clone(), issuer.certificatePem(), limits},
                                              handler));
    }
    TlsPeer device() const { return TlsPeer(server->apiPort(), identity); }

    CertificateAuthority issuer = authority();
    TestIdentity identity = deviceOf(issuer);
    EchoHandler handler;
    std::unique_ptr<HttpServer> server;
};

bool isLetIn(TlsPeer peer)
{
    // In TLS 1.3 the client is through before the server has judged it: only an answer counts.
    return peer.request("GET", "/x").status == 200;
}

} // namespace

TEST_CASE("Only a device of our own authority gets an answer at the API door", "[http]")
{
    const Running running;
    const quint16 port = running.server->apiPort();
    CHECK(isLetIn(TlsPeer(port, running.identity)));
    CHECK_FALSE(isLetIn(TlsPeer(port)));
    CHECK_FALSE(isLetIn(TlsPeer(port, deviceOf(authority()))));
    CHECK_FALSE(isLetIn(TlsPeer(port, deviceOf(running.issuer, -200, -20))));
    CHECK_FALSE(isLetIn(TlsPeer(port, running.identity, TLS1_2_VERSION)));
    CHECK(isLetIn(TlsPeer(running.server->enrolPort())));
    CHECK_FALSE(isLetIn(TlsPeer(running.server->enrolPort(), {}, TLS1_2_VERSION)));
}

TEST_CASE("A TLS session cannot be resumed without showing the certificate again", "[http]")
{
    const Running running;
    TlsPeer peer = running.device();
    REQUIRE(peer.request("GET", "/x").status == 200);
    CHECK_FALSE(peer.resumes(running.server->apiPort()));
}

TEST_CASE("Requests on one connection are answered in order", "[http]")
{
    const Running running;
    TlsPeer peer = running.device();
    CHECK(peer.request("POST", "/one", "12345").body == "api /one 5");
    const QByteArray line = " HTTP/1.1\r\nHost: a\r\n\r\n";
    REQUIRE(peer.write("GET /two" + line + "GET /three?x=1" + line));
    CHECK(peer.readAnswer().body == "api /two 0");
    CHECK(peer.readAnswer().body == "api /three 0");
}

TEST_CASE("Smuggling shapes are refused and end the connection", "[http]")
{
    const Running running;
    const QByteArray lines
        = GENERATE(QByteArray("Content-Length: 1\r\nContent-Length: 2\r\n"),
                   QByteArray("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n"),
                   QByteArray("Transfer-Encoding: chunked\r\n"), QByteArray("X: 1\r\n folded\r\n"));
    TlsPeer peer = running.device();
    REQUIRE(peer.write("POST /x HTTP/1.1\r\nHost: a\r\n" + lines
                       + "\r\nGET /y HTTP/1.1\r\nHost: a\r\n\r\n"));
    CHECK(peer.readAnswer().status == 400);
    CHECK(peer.readAnswer().status == 0);
}

TEST_CASE("Too large a body or header is refused before it is read", "[http]")
{
    const Running running;
    TlsPeer body = running.device();
    REQUIRE(body.write("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 8388609\r\n\r\n"));
    CHECK(body.readAnswer().status == 413);
    CHECK(running.device().request("POST", "/x", QByteArray(8388608, 'x')).body
          == "api /x 8388608");
    TlsPeer enrol(running.server->enrolPort());
    CHECK(enrol.request("POST", "/x", QByteArray(65537, 'x')).status == 413);
    TlsPeer header = running.device();
    REQUIRE(
        header.write("GET /x HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(17000, 'x') + "\r\n\r\n"));
    CHECK(header.readAnswer().status == 431);
}

TEST_CASE("Two hundred dripping connections keep nobody waiting", "[http]")
{
    HttpLimits limits;
    limits.handshake = limits.header = std::chrono::milliseconds(1500);
    const Running running(limits);
    std::vector<int> silent;
    std::vector<TlsPeer> dripping;
    for (int i = 0; i < 100; ++i) {
        silent.push_back(connectTo(running.server->apiPort()));
        dripping.push_back(running.device());
        dripping.back().write("GET /x HTTP/1.1\r\nHos");
    }
    QElapsedTimer clock;
    clock.start();
    CHECK(running.device().request("GET", "/x").status == 200);
    CHECK(clock.elapsed() < 1000);
    CHECK(dripping.front().readSome().isEmpty()); // thrown out by the time-out
    CHECK(dripping.back().readSome().isEmpty());
    for (const int socket : silent)
        ::close(socket);
}

TEST_CASE("More requests than may wait are told to come later", "[http]")
{
    HttpLimits limits;
    limits.requestQueue = 1;
    Running running(limits);
    int status = 0;
    std::thread first([&] { status = running.device().request("GET", "/slow").status; });
    running.handler.entered.acquire();
    TlsPeer second = running.device();
    const auto refused = second.request("GET", "/x");
    running.handler.leave.release();
    first.join();
    CHECK(refused.status == 503);
    CHECK(refused.head.contains("Retry-After: "));
    CHECK(status == 200);
    CHECK(second.request("GET", "/x").status == 200);
}

TEST_CASE("A stop finishes the request in flight and no longer", "[http]")
{
    Running running;
    TlsPeer idle = running.device();
    REQUIRE(idle.request("GET", "/x").status == 200);
    TlsPeer busy = running.device();
    REQUIRE(busy.write("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n"));
    running.handler.entered.acquire();
    bool wasClean = false;
    std::thread stopping([&] { wasClean = running.server->stop(); });
    CHECK(idle.readSome().isEmpty());
    running.handler.leave.release();
    const auto answer = busy.readAnswer();
    CHECK(answer.body == "api /slow 0");
    CHECK(answer.head.contains("Connection: close"));
    CHECK(busy.readSome().isEmpty());
    stopping.join();
    CHECK(wasClean);
    CHECK(connectTo(running.server->apiPort()) == -1);
}

TEST_CASE("A waiting poll is answered as soon as something moved", "[http]")
{
    Running running;
    TlsPeer peer = running.device();
    QElapsedTimer clock;
    clock.start();
    REQUIRE(peer.write("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n"));
    REQUIRE(running.device().request("GET", "/x").status == 200);
    running.handler.isNews = true;
    running.server->scopesMoved({ScopeId::create()});
    CHECK(peer.readAnswer().body == "api /wait 0");
    CHECK(clock.elapsed() < 15'000);
}

TEST_CASE("A WebSocket is told what moved and closed by a stop", "[http]")
{
    HttpLimits limits;
    limits.handshake = std::chrono::milliseconds(500); // this peer will not say good-bye
    Running running(limits);
    TlsPeer peer = running.device();
    REQUIRE(peer.write("GET /v1/sync/events HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n"
                       "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                       "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"));
    REQUIRE(peer.readAnswer().status == 101);
    const ScopeId scope = ScopeId::create();
    running.server->scopesMoved({scope});
    CHECK(peer.readFrame()
          == R"({"scopes":[")" + scope.toString().toLatin1() + R"("],"t":"poke"})");
    bool wasClean = false;
    std::thread stopping([&] { wasClean = running.server->stop(); });
    const QByteArray close = peer.readFrame();
    CHECK(close.startsWith(QByteArray("\x03\xe9", 2))); // 1001, going away
    stopping.join();
    CHECK(wasClean);
}

TEST_CASE("Whoever lost a room is poked without its name", "[http]")
{
    HttpLimits limits;
    limits.handshake = std::chrono::milliseconds(500);
    Running running(limits);
    running.handler.isOut = true;
    TlsPeer peer = running.device();
    REQUIRE(peer.write("GET /v1/sync/events HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n"
                       "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                       "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"));
    REQUIRE(peer.readAnswer().status == 101);
    running.server->scopesMoved({ScopeId::create()});
    CHECK(peer.readFrame() == R"({"scopes":[],"t":"poke"})");
}

TEST_CASE("An answer of megabytes arrives whole", "[http]")
{
    const Running running;
    TlsPeer peer = running.device();
    CHECK(peer.request("GET", "/large").body.size() == 3 * 1024 * 1024);
    CHECK(peer.request("GET", "/x").status == 200);
}
