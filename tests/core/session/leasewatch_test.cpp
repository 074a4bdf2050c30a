// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/leasewatch.h"
#include "tests/support/handclock.h"
#include "tests/support/text.h"

using namespace tasuki;
using namespace std::chrono_literals;

namespace {

struct Watch {
    Watch()
        : watch(clock)
    {
        QObject::connect(&watch, &LeaseWatch::over, [this] { ++ends; });
        watch.start({}, clock.now());
    }
    int looked()
    {
        watch.check();
        return ends;
    }

    HandClock clock{QDateTime(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC)};
    LeaseWatch watch;
    int ends = 0;
};

} // namespace

TEST_CASE("The lease ends while somebody works, once", "[session][lease]")
{
    Watch desk;
    desk.clock.advance(72h + 10min);
    CHECK(desk.looked() == 0);
    desk.clock.advance(1s);
    CHECK(desk.looked() == 1);
    desk.clock.advance(1h);
    CHECK(desk.looked() == 1);
}

TEST_CASE("A word from the server begins the lease anew", "[session][lease]")
{
    Watch desk;
    desk.clock.advance(71h);
    desk.watch.contact();
    desk.clock.advance(71h);
    CHECK(desk.looked() == 0);
    desk.clock.advance(2h);
    CHECK(desk.looked() == 1);
}

TEST_CASE("Neither a sleep nor turned hands stretch the lease", "[session][lease]")
{
    Watch slept;
    slept.clock.sleep(73h);
    CHECK(slept.looked() == 1);
    Watch turned;
    turned.clock.sleep(-48h);
    turned.clock.advance(73h);
    CHECK(turned.looked() == 1);
}

TEST_CASE("What had passed before it was opened counts", "[session][lease]")
{
    Watch desk;
    desk.watch.start({24h}, desk.clock.now().addSecs(-23 * 3600));
    desk.clock.advance(1h);
    CHECK(desk.looked() == 0);
    desk.clock.advance(11min);
    CHECK(desk.looked() == 1);
}

TEST_CASE("A clock a little behind the server's does not end it early", "[session][lease]")
{
    Watch desk;
    desk.watch.start({24h}, desk.clock.now().addSecs(600));
    desk.clock.advance(24h);
    CHECK(desk.looked() == 0);
    desk.watch.stop();
    desk.clock.advance(24h);
    CHECK(desk.looked() == 0);
}
