// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/driverdesk.h"

using namespace tasuki;

TEST_CASE("What is written goes out by itself, also after the cable was out", "[sync][driver]")
{
    Desk desk;
    desk.setTrouble(trouble(Error::Kind::Offline));
    desk.driver->start();
    const auto id = desk.write();
    REQUIRE(desk.reaches(Connectivity::State::Offline));
    CHECK(desk.driver->connectivity().problem->kind == Error::Kind::Offline);
    CHECK(desk.driver->connectivity().nextTry.isValid());
    CHECK(desk.effects(id) == 0);

    desk.setTrouble({});
    CHECK(Desk::waitFor([&] { return desk.effects(id) == 1; }));
    CHECK(desk.reaches(Connectivity::State::Online));
    CHECK_FALSE(desk.driver->connectivity().problem);
}

TEST_CASE("A disk found full when an answer is stored is told as a full disk, and work goes on",
          "[sync][driver][disk]")
{
    Desk desk;
    const auto id = desk.write();
    desk.disk.isFull = true;
    desk.driver->start();
    REQUIRE(desk.reaches(Connectivity::State::Offline));
    CHECK(desk.driver->connectivity().problem->kind == Error::Kind::DiskFull);
    CHECK(desk.driver->connectivity().nextTry.isValid());

    desk.disk.isFull = false;
    CHECK(Desk::waitFor([&] { return desk.effects(id) == 1; }));
    CHECK(desk.reaches(Connectivity::State::Online));
    CHECK_FALSE(desk.driver->connectivity().problem);
}

TEST_CASE("A token refused in between is renewed and nobody notices", "[sync][driver]")
{
    Desk desk;
    desk.line.refuseTokens = 1;
    desk.driver->start();
    const auto id = desk.write();
    CHECK(Desk::waitFor([&] { return desk.effects(id) == 1; }));
    CHECK(desk.reaches(Connectivity::State::Online));
    CHECK(desk.line.renewed >= 2);
}

TEST_CASE("A server that asks for patience gets it, until a person insists", "[sync][driver]")
{
    Desk desk;
    desk.setTrouble(trouble(Error::Kind::Busy, std::chrono::seconds(3600)));
    desk.driver->start();
    REQUIRE(desk.reaches(Connectivity::State::Offline));
    desk.setTrouble({});
    const auto id = desk.write();
    CHECK_FALSE(Desk::waitFor([&] { return desk.effects(id) > 0; }, 200));
    desk.driver->retryNow();
    CHECK(Desk::waitFor([&] { return desk.effects(id) == 1; }));
}

TEST_CASE("A program that is too old still hands over what is written on it", "[sync][driver]")
{
    Desk desk;
    {
        QMutexLocker lock(&desk.line.mutex);
        desk.line.isPullClosed = true;
    }
    desk.driver->start();
    REQUIRE(desk.reaches(Connectivity::State::Stopped));
    CHECK(desk.driver->connectivity().problem->kind == Error::Kind::Newer);
    const auto first = desk.write();
    CHECK(Desk::waitFor([&] { return desk.effects(first) == 1; }));
    const auto second = desk.write();
    CHECK(Desk::waitFor([&] { return desk.effects(second) == 1; }));
    CHECK(desk.reaches(Connectivity::State::Stopped));
    CHECK(desk.driver->connectivity().problem->kind == Error::Kind::Newer);
    {
        QMutexLocker lock(&desk.line.mutex);
        desk.line.isPullClosed = false; // the server was told otherwise
    }
    desk.driver->retryNow();
    CHECK(desk.reaches(Connectivity::State::Online));
}

TEST_CASE("A sign-in that is told to wait waits", "[sync][driver]")
{
    Desk desk;
    desk.line.renewPatience = 3600;
    desk.driver->start();
    REQUIRE(desk.reaches(Connectivity::State::Offline));
    CHECK(desk.clock.now().secsTo(desk.driver->connectivity().nextTry) > 3500);
    desk.line.renewPatience = 0;
    const auto id = desk.write();
    CHECK_FALSE(Desk::waitFor([&] { return desk.effects(id) > 0; }, 200));
    desk.driver->retryNow();
    CHECK(Desk::waitFor([&] { return desk.effects(id) == 1; }));
}

TEST_CASE("A pull that fails does not shorten the wait a push was asked for", "[sync][driver]")
{
    Desk desk;
    desk.setTrouble(trouble(Error::Kind::Offline)); // for pulls
    {
        QMutexLocker lock(&desk.line.mutex);
        desk.line.pushTrouble = trouble(Error::Kind::Busy, std::chrono::seconds(3600));
    }
    desk.write();
    desk.driver->start(); // both lanes at once
    CHECK(Desk::waitFor(
        [&] { return desk.clock.now().secsTo(desk.driver->connectivity().nextTry) > 3500; }));
    const auto asked = [&] {
        QMutexLocker lock(&desk.line.mutex);
        return desk.line.asked;
    };
    const int seen = asked(); // one pull may still be under way
    CHECK_FALSE(Desk::waitFor([&] { return asked() > seen + 1; }, 200));
}

TEST_CASE("A revoked device says so and does not hammer the server", "[sync][driver]")
{
    Desk desk;
    desk.setTrouble(trouble(Error::Kind::NotEnrolled));
    desk.driver->start();
    REQUIRE(desk.reaches(Connectivity::State::Stopped));
    CHECK(desk.driver->connectivity().problem->kind == Error::Kind::NotEnrolled);
}
