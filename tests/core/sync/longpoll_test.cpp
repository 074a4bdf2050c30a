// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/driverdesk.h"

using namespace tasuki;

namespace {

/// A desk at which nothing tells of news, and that has come to wait for some.
struct DeafDesk : Desk {
    DeafDesk()
        : Desk(Pokes::Maybe)
    {
        driver->start();
        REQUIRE(waitFor([this] { return line.waiting == 1; }));
        REQUIRE(reaches(Connectivity::State::Online));
    }
    /// Somebody else writes into the same room.
    void othersWrite()
    {
        PushRequest push{{anOperation(file)}, {}};
        push.operations.first().kind = QStringLiteral("client.new");
        QMutexLocker lock(&line.mutex);
        line.server.serve(QStringLiteral("/v1/sync/push"), encode(push), line.me);
    }
    int asked()
    {
        QMutexLocker lock(&line.mutex);
        return line.asked;
    }
};

} // namespace

TEST_CASE("Where no poke can come news come all the same, without asking again and again",
          "[sync][longpoll]")
{
    DeafDesk desk;
    int told = 0;
    QObject::connect(desk.driver.get(), &SyncDriver::baseChanged, [&] { ++told; });
    const int asked = desk.asked();
    desk.othersWrite();
    CHECK(Desk::waitFor([&] { return told > 0; }));
    CHECK(Desk::waitFor([&] { return desk.line.waiting == 1 && desk.line.waits > 1; }));
    CHECK(desk.asked() == asked + 1); // who waited with a digest hears only that there is more
}

TEST_CASE("What is written goes out while the pull waits", "[sync][longpoll]")
{
    DeafDesk desk;
    const auto id = desk.write();
    CHECK(Desk::waitFor([&] { return desk.effects(id) == 1; }));
    CHECK(desk.reaches(Connectivity::State::Online));
}

TEST_CASE("A person who asks does not wait for the one who waits", "[sync][longpoll]")
{
    DeafDesk desk;
    const int asked = desk.asked();
    desk.driver->retryNow();
    CHECK(Desk::waitFor([&] { return desk.asked() > asked; }));
    CHECK(desk.reaches(Connectivity::State::Online));
    desk.othersWrite(); // both the given up and its successor are answered now
    CHECK(Desk::waitFor([&] { return desk.line.waits > 2; }));
    CHECK(desk.reaches(Connectivity::State::Online));
}

TEST_CASE("Where waiting is cut short nobody is told of a trouble, and it is asked now and then",
          "[sync][longpoll]")
{
    DeafDesk desk;
    bool wasOffline = false;
    QObject::connect(desk.driver.get(), &SyncDriver::connectivityChanged,
                     [&](const Connectivity &now) {
                         wasOffline = wasOffline || now.state == Connectivity::State::Offline;
                     });
    const int asked = desk.asked();
    const int waits = desk.line.waits;
    {
        QMutexLocker lock(&desk.line.mutex);
        desk.line.isWaitCut = true;
    }
    CHECK(Desk::waitFor([&] { return desk.asked() > asked; }));
    CHECK(desk.reaches(Connectivity::State::Online));
    CHECK(desk.line.waits == waits);
    CHECK_FALSE(wasOffline);
}

TEST_CASE("Who hears pokes does not wait at the server", "[sync][longpoll]")
{
    Desk desk(Desk::Pokes::Maybe);
    desk.line.isListening = true;
    desk.driver->start();
    REQUIRE(desk.reaches(Connectivity::State::Online));
    const auto id = desk.write();
    CHECK(Desk::waitFor([&] { return desk.effects(id) == 1; }));
    CHECK(desk.reaches(Connectivity::State::Online));
    CHECK(desk.line.waits == 0);
}
