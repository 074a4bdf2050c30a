// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/ward.h"
#include "tests/support/shiftedclock.h"

using namespace tasuki;
using namespace std::chrono_literals;

namespace {

const QString d03 = QStringLiteral("D03");
const QString wish = QStringLiteral("家に帰りたい");

/// Nishida's computer, up to date and locked, with a clock the test may turn.
struct LockedDevice {
    LockedDevice()
        : nishida(clock)
    {
        REQUIRE(nishida.enrol(ward.server.ticketFor(ward.nishida)));
        REQUIRE(waitFor([&] { return nishida.now().client(ward.haru.id) != nullptr; }));
        REQUIRE(settle({&nishida}));
        nishida.lock();
    }
    std::optional<Error::Kind> refusal(Secret password = testPassword())
    {
        const auto opened = nishida.unlock(std::move(password));
        return opened ? std::optional<Error::Kind>() : opened.error().kind;
    }

    Ward ward;
    ShiftedClock clock;
    TestDevice nishida;
};

} // namespace

TEST_CASE("Within the lease a device opens without its server", "[scenario][lease]")
{
    const auto skew = GENERATE(-10min, 10min);
    LockedDevice desk;
    desk.ward.server.stop();
    desk.clock.advance(71h + 59min);
    desk.clock.turn(skew);

    CHECK_FALSE(desk.refusal());
    CHECK(desk.nishida.now().client(desk.ward.haru.id));
}

TEST_CASE("After the lease a device opens only where its server takes the sign-in",
          "[scenario][lease]")
{
    const auto passed = GENERATE(72h + 11min, 365 * 24h);
    LockedDevice desk;
    REQUIRE_FALSE(desk.refusal());
    desk.ward.server.stop();
    const auto sheet = desk.nishida.standingSheet(desk.ward.haru);
    REQUIRE(desk.nishida.answer(*sheet, d03, wish)); // nothing of it may be lost
    desk.nishida.lock();
    desk.clock.advance(passed);

    CHECK(desk.refusal() == Error::Kind::LeaseOver);
    CHECK_FALSE(desk.nishida.access().isUnlocked());
    CHECK(desk.refusal(Secret("not the password")) == Error::Kind::Unauthorized);
    desk.ward.server.start();
    REQUIRE_FALSE(desk.refusal());
    REQUIRE(waitFor([&] { return desk.nishida.isQuiet(); }));
    CHECK(textOf(*desk.nishida.standingSheet(desk.ward.haru), d03) == wish);
}

TEST_CASE("A clock set back opens nothing without the server, and anything with it",
          "[scenario][lease]")
{
    const std::chrono::minutes back = GENERATE(11min, 365 * 24h);
    LockedDevice desk;
    desk.ward.server.stop();
    desk.clock.turn(-back);

    CHECK(desk.refusal() == Error::Kind::ClockSkew);
    desk.clock.turn(back);
    CHECK_FALSE(desk.refusal()); // it is set right: nobody has to be asked
    desk.nishida.lock();
    desk.clock.turn(-back);
    desk.ward.server.start();
    CHECK_FALSE(desk.refusal());
}

TEST_CASE("A revoked device learns after the lease that it is not registered any more",
          "[scenario][lease]")
{
    LockedDevice desk;
    REQUIRE(desk.ward.server.administration().revokeDevice(desk.nishida.id()));
    desk.clock.advance(73h);

    CHECK(desk.refusal() == Error::Kind::NotEnrolled);
}

TEST_CASE("A device locks itself when the lease ends while somebody works", "[scenario][lease]")
{
    LockedDevice desk;
    REQUIRE_FALSE(desk.refusal());
    desk.ward.server.stop();
    bool wasTold = false;
    QObject::connect(&desk.nishida.access(), &Access::aboutToLock, [&] {
        wasTold = desk.nishida.access().isUnlocked(); // text can still be handed over
    });
    CHECK_FALSE(desk.nishida.access().lockedBecause());

    SECTION("awake, with its clock set back")
    {
        desk.clock.turn(-48h);
        desk.clock.advance(73h);
    }
    SECTION("asleep")
    {
        desk.clock.turn(73h);
    }

    REQUIRE(waitFor([&] { return !desk.nishida.access().isUnlocked(); }));
    CHECK(wasTold);
    REQUIRE(desk.nishida.access().lockedBecause());
    CHECK(desk.nishida.access().lockedBecause()->kind == Error::Kind::LeaseOver);
    desk.ward.server.start();
    CHECK_FALSE(desk.refusal());
}

TEST_CASE("The server says how long the lease is", "[scenario][lease]")
{
    LockedDevice desk;
    desk.ward.server.stop();
    desk.ward.server.leaseFor(24h);
    desk.ward.server.start();
    REQUIRE_FALSE(desk.refusal());
    REQUIRE(settle({&desk.nishida}));
    desk.nishida.lock();
    desk.ward.server.stop();
    desk.clock.advance(25h);

    CHECK(desk.refusal() == Error::Kind::LeaseOver);
}
