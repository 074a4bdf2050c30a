// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/hostile/attacks.h"
#include "tests/core/server/hostile/bystander.h"
#include "tests/support/text.h"

#include <iostream>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

using namespace tasuki;

namespace {

/// The server, one person who only wants to work, and what the machine had before the attack.
struct Siege {
    Siege()
        : device(ward.enrolled(ward.manager, "manager"))
        , token(ward.token(device, "manager"))
        , before(residentBytes())
    { }

    TlsPeer attacker() const { return TlsPeer(ward.server->apiPort(), device.identity); }
    /// What every siege ends with.
    void checkUnharmed(const char *what, const Bystander &bystander, qint64 mostGrowth) const
    {
        const qint64 growth = residentBytes() - before;
        std::cout << what << ": " << bystander.asked() << " ordinary requests meanwhile, slowest "
                  << bystander.slowestMs() << " ms, memory of both sides +" << growth / megabyte
                  << " MiB\n";
        CHECK(bystander.asked() > 0);
        CHECK(bystander.unanswered() == 0);
        CHECK(bystander.slowestMs() < patienceMs());
        CHECK(growth < mostGrowth);
    }

    RunningServer ward;
    RunningServer::Device device;
    QByteArray token;
    qint64 before;
};

} // namespace

TEST_CASE("No shape of two requests in one gets through", "[hostile]")
{
    const Siege siege;
    const Bystander bystander(siege.ward, siege.device, siege.token);
    int accepted = 0;
    const QByteArrayList shapes = smugglingShapes();
    for (const QByteArray &shape : shapes) {
        CAPTURE(shape.toStdString());
        TlsPeer peer = siege.attacker();
        REQUIRE(peer.write(shape));
        const int first = peer.readAnswer().status;
        CHECK(first >= 400);
        accepted += first < 400 || peer.readAnswer().status != 0 ? 1 : 0;
    }
    CHECK(shapes.size() >= 45);
    CHECK(accepted == 0);
    siege.checkUnharmed("smuggling", bystander, 64 * megabyte);
}

TEST_CASE("Two thousand connections that drip, stall and stare keep nobody waiting", "[hostile]")
{
    const Siege siege;
    const int connections = connectionsAllowed(2000);
    const int drips = connections * 3 / 10;
    std::cout << connections << " connections\n";
    std::vector<int> staring;
    std::vector<TlsPeer> dripping;
    const Bystander bystander(siege.ward, siege.device, siege.token);
    for (int i = 0; i < connections - drips; ++i) {
        staring.push_back(connectTo(siege.ward.server->apiPort()));
        REQUIRE(staring.back() >= 0);
        if (i % 2 == 0) // half of a ClientHello
            CHECK(::send(staring.back(), "\x16\x03\x01\x02\x00\x01", 6, MSG_NOSIGNAL) == 6);
    }
    for (int i = 0; i < drips; ++i) {
        dripping.push_back(siege.attacker());
        dripping.back().write("POST /v1/sync/pull HTTP/1.1\r\nHos");
    }
    bystander.waitForAnswers(20);
    siege.checkUnharmed("slowloris", bystander, 400 * megabyte);
    for (TlsPeer &peer : dripping)
        CHECK(peer.readSome().isEmpty()); // thrown out by the time-out, without an answer
    bystander.waitForAnswers(5);
    CHECK(bystander.slowestMs() < patienceMs());
    for (const int socket : staring)
        ::close(socket);
}

TEST_CASE("A gigabyte is not taken, announced or not, folded or not", "[hostile]")
{
    const QByteArray folded = gigabyteFolded();
    const Siege siege;
    const Bystander bystander(siege.ward, siege.device, siege.token);
    const QByteArray head
        = "POST /v1/sync/push HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + siege.token + "\r\n";
    for (int i = 0; i < 3; ++i) {
        TlsPeer announced = siege.attacker();
        REQUIRE(announced.write(head + "Content-Length: 1073741824\r\n\r\n"));
        CHECK(pour(announced, 1024 * megabyte) < 64 * megabyte);
        TlsPeer silent = siege.attacker();
        REQUIRE(silent.write(head + "\r\n"));
        CHECK(pour(silent, 1024 * megabyte) < 64 * megabyte);
        TlsPeer bomb = siege.attacker();
        REQUIRE(bomb.write(head + "Content-Encoding: gzip\r\nContent-Length: "
                           + QByteArray::number(folded.size()) + "\r\n\r\n" + folded));
        CHECK(bomb.readAnswer().status == 413);
    }
    siege.checkUnharmed("gigabytes", bystander, 128 * megabyte);
}

TEST_CASE("A hundred thousand headers are cut off at sixteen kilobytes", "[hostile]")
{
    const Siege siege;
    const Bystander bystander(siege.ward, siege.device, siege.token);
    QByteArray many = "GET /v1/hello HTTP/1.1\r\nHost: a\r\n";
    for (int i = 0; i < 100'000; ++i)
        many += "X-" + QByteArray::number(i) + ": y\r\n";
    const QByteArray one
        = "GET /v1/hello HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(10 * megabyte, 'x') + "\r\n\r\n";
    const QByteArray few
        = "GET /v1/hello HTTP/1.1\r\nHost: a\r\n" + QByteArray("X: y\r\n").repeated(101) + "\r\n";
    for (int i = 0; i < 20; ++i) {
        for (const QByteArray &request : {many + "\r\n", one, few}) {
            TlsPeer peer = siege.attacker();
            peer.write(request); // may be cut off half way
            const int status = peer.readAnswer().status;
            CHECK((status == 431 || status == 0));
        }
    }
    siege.checkUnharmed("headers", bystander, 64 * megabyte);
}

TEST_CASE("A thousand malformed frames end a thousand sockets and nothing else", "[hostile]")
{
    const Siege siege;
    const Bystander bystander(siege.ward, siege.device, siege.token);
    const QByteArray opening = "GET /v1/sync/events HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
        + siege.token
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    QRandomGenerator random(20261126);
    int accepted = 0;
    for (int i = 0; i < 1000; ++i) {
        TlsPeer peer = siege.attacker();
        REQUIRE(peer.write(opening));
        REQUIRE(peer.readAnswer().status == 101);
        REQUIRE(peer.write(malformedFrame(i, random)));
        const QByteArray close = peer.readFrame(); // says why it ends
        const int reason = close.size() < 2
            ? 0
            : static_cast<quint8>(close.at(0)) * 256 + static_cast<quint8>(close.at(1));
        CAPTURE(i % 10, reason);
        CHECK((reason == 1002 || reason == 1007 || reason == 1009));
        accepted += reason < 1002 ? 1 : 0;
    }
    CHECK(accepted == 0);
    siege.checkUnharmed("frames", bystander, 64 * megabyte);
}
