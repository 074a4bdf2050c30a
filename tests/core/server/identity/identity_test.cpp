// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate.h"
#include "core/server/identity/enrolmentcode.h"
#include "tests/core/server/runningserver.h"
#include "tests/support/text.h"

#include <thread>
#include <vector>

using namespace tasuki;
using namespace std::chrono_literals;

TEST_CASE("A person enrols a device with her code and signs in with the password she chose",
          "[identity]")
{
    RunningServer ward;
    const auto device = ward.enrolled(ward.manager, "manager");
    REQUIRE(device.status == 200);
    const auto certificate = certificateFromPem(device.identity.certificatePem);
    REQUIRE(certificate);
    CHECK(certificate->commonName == device.id.toString());
    CHECK(certificate->organisation == QStringLiteral("居宅"));
    const auto session = RunningServer::sessionIn(ward.signIn(device, "manager"));
    REQUIRE(session);
    CHECK(session->tokenSeconds == 600);
    CHECK(session->leaseSeconds == 72 * 3600);
    CHECK(session->person.id == ward.manager);
    CHECK(ward.ask(device, "GET", "/v1/directory", {}, plainBytes(session->token)).status == 200);
}

TEST_CASE("A code works once", "[identity]")
{
    RunningServer ward;
    const auto order = ward.admin().createDevice(ward.manager);
    REQUIRE(ward.enrol("manager", order->code.view()).status == 200);
    CHECK(ward.enrol("manager", order->code.view()).status == 401);
}

TEST_CASE("A code is dead after a day", "[identity]")
{
    RunningServer ward;
    const auto order = ward.admin().createDevice(ward.manager);
    ward.clock.pass(24h + 1s);
    CHECK(ward.enrol("manager", order->code.view()).status == 401);
}

TEST_CASE("A code is dead after five wrong tries", "[identity]")
{
    RunningServer ward;
    const auto order = ward.admin().createDevice(ward.manager);
    const int wrongTries = GENERATE(4, 5);
    for (int i = 0; i < wrongTries; ++i)
        CHECK(ward.enrol("manager", "0000000000").status == 401);
    CHECK(ward.enrol("manager", order->code.view()).status == (wrongTries == 4 ? 200 : 401));
}

TEST_CASE("A code is for its person only", "[identity]")
{
    RunningServer ward;
    const auto order = ward.admin().createDevice(ward.manager);
    CHECK(ward.enrol("worker", order->code.view()).status == 401);
    CHECK(ward.enrol("nobody", order->code.view()).body
          == ward.enrol("worker", order->code.view()).body);
}

TEST_CASE("Twenty who race with one code get one certificate", "[identity]")
{
    RunningServer ward;
    const auto order = ward.admin().createDevice(ward.manager);
    // Five tries are allowed; the sixth kills a code that is still out, so some must come too late.
    std::atomic<int> winners = 0;
    std::vector<std::thread> racers;
    for (int i = 0; i < 20; ++i)
        racers.emplace_back(
            [&] { winners += ward.enrol("manager", order->code.view()).status == 200 ? 1 : 0; });
    for (std::thread &racer : racers)
        racer.join();
    CHECK(winners == 1);
}

TEST_CASE("A weak password is told and does not cost the code", "[identity]")
{
    RunningServer ward;
    const auto order = ward.admin().createDevice(ward.manager);
    for (int i = 0; i < 6; ++i)
        CHECK(ward.enrol("manager", order->code.view(), "short").body.contains("weak_password"));
    CHECK(ward.enrol("manager", order->code.view()).status == 200);
}

TEST_CASE("What may be a password", "[identity]")
{
    const auto isGood
        = [](std::string_view text) { return isGoodPassword(Secret(text), "yamada01"); };
    CHECK(isGood("kamome-no-7-sora!"));
    CHECK(isGood("かもめの空と7つの海!が青い"));
    CHECK_FALSE(isGood("kamome-no-7!"));
    CHECK_FALSE(isGood("kamome-no-sora-ao!"));
    CHECK_FALSE(isGood("kamomeno7soraaoi"));
    CHECK_FALSE(isGood("12345-67890-12345"));
    CHECK_FALSE(isGood("Yamada01-no-sora!"));
    CHECK_FALSE(isGood("tasuki-2026-sora!"));
    CHECK_FALSE(isGood("a1!a1!a1!a1!a1!a1!"));
    CHECK_FALSE(isGood("1!abc" + std::string(129, 'x')));
}

TEST_CASE("A second device needs the password that is there", "[identity]")
{
    RunningServer ward;
    REQUIRE(ward.enrolled(ward.manager, "manager").status == 200);
    const auto order = ward.admin().createDevice(ward.manager);
    CHECK(ward.enrol("manager", order->code.view(), "another-pass-2026!").status == 401);
    CHECK(ward.enrol("manager", order->code.view()).status == 200);
}

TEST_CASE("An unknown ID and a wrong password get the same answer", "[identity]")
{
    RunningServer ward;
    const auto device = ward.enrolled(ward.manager, "manager");
    const auto wrong = ward.signIn(device, "manager", "not-the-password-1!");
    const auto unknown = ward.signIn(device, "nobody");
    const auto other = ward.signIn(device, "worker");
    CHECK(wrong.status == 401);
    CHECK(unknown.status == 401);
    CHECK(unknown.head == wrong.head);
    CHECK(unknown.body == wrong.body);
    CHECK(other.body == wrong.body);
}

TEST_CASE("After five failures even the right password has to wait", "[identity]")
{
    RunningServer ward;
    const auto device = ward.enrolled(ward.manager, "manager");
    for (int i = 0; i < 5; ++i)
        CHECK(ward.signIn(device, "manager", "not-the-password-1!").status == 401);
    CHECK(ward.signIn(device, "manager").status == 423);
    ward.clock.pass(61s);
    CHECK(ward.signIn(device, "manager").status == 200);
    CHECK(ward.signIn(device, "manager").status == 200);
}

TEST_CASE("A token ends after ten minutes, on another device at once", "[identity]")
{
    RunningServer ward;
    const auto device = ward.enrolled(ward.manager, "manager");
    const auto other = ward.enrolled(ward.worker, "worker");
    const QByteArray token = ward.token(device, "manager");
    CHECK(ward.ask(device, "GET", "/v1/directory", {}, token).status == 200);
    const auto stolen = ward.ask(other, "GET", "/v1/directory", {}, token);
    CHECK(stolen.status == 401);
    CHECK(stolen.body.contains(R"("token")"));
    ward.clock.pass(10min);
    CHECK(ward.ask(device, "GET", "/v1/directory", {}, token).status == 401);
}

TEST_CASE("A refresh whose answer was lost gives the same successor for a minute", "[identity]")
{
    RunningServer ward;
    const auto device = ward.enrolled(ward.manager, "manager");
    const auto session = RunningServer::sessionIn(ward.signIn(device, "manager"));
    REQUIRE(session);
    const auto first = RunningServer::sessionIn(ward.refresh(device, session->refresh));
    ward.clock.pass(59s);
    const auto again = RunningServer::sessionIn(ward.refresh(device, session->refresh));
    REQUIRE(first);
    REQUIRE(again);
    CHECK(first->refresh.view() == again->refresh.view());
    CHECK(ward.ask(device, "GET", "/v1/directory", {}, plainBytes(again->token)).status == 200);
    ward.clock.pass(2s);
    CHECK(ward.refresh(device, session->refresh).status == 401);
    CHECK(ward.refresh(device, first->refresh).status == 401); // the whole session has ended
    CHECK(ward.ask(device, "GET", "/v1/directory", {}, plainBytes(again->token)).status == 401);
}

TEST_CASE("A refresh from another device ends the session", "[identity]")
{
    RunningServer ward;
    const auto device = ward.enrolled(ward.manager, "manager");
    const auto thief = ward.enrolled(ward.worker, "worker");
    const auto session = RunningServer::sessionIn(ward.signIn(device, "manager"));
    REQUIRE(session);
    CHECK(ward.refresh(thief, session->refresh).status == 401);
    CHECK(ward.refresh(device, session->refresh).status == 401);
}

TEST_CASE("A session ends after twelve idle hours and after seven days", "[identity]")
{
    RunningServer ward;
    const auto device = ward.enrolled(ward.manager, "manager");
    auto session = RunningServer::sessionIn(ward.signIn(device, "manager"));
    for (int hours = 0; hours < 7 * 24 - 11; hours += 11) {
        REQUIRE(session);
        ward.clock.pass(11h);
        session = RunningServer::sessionIn(ward.refresh(device, session->refresh));
    }
    REQUIRE(session);
    ward.clock.pass(11h);
    CHECK(ward.refresh(device, session->refresh).status == 401);
    const auto next = RunningServer::sessionIn(ward.signIn(device, "manager"));
    REQUIRE(next);
    ward.clock.pass(12h);
    CHECK(ward.refresh(device, next->refresh).status == 401);
}
