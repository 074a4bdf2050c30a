// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lease.h"
#include "tests/support/text.h"

#include <QTimeZone>

#include <rapidcheck.h>

using namespace tasuki;
using namespace std::chrono_literals;

namespace {

using State = Lease::State;
using Milliseconds = std::chrono::milliseconds;

const QDateTime told(QDate(2026, 11, 20), QTime(9, 30), Qt::UTC);

QDateTime after(Milliseconds time)
{
    return told.addMSecs(time.count());
}

Milliseconds between(Milliseconds least, Milliseconds most)
{
    return Milliseconds(*rc::gen::inRange<qint64>(least.count(), most.count() + 1));
}

Lease anyLease()
{
    return Lease::said(*rc::gen::inRange<qint64>(24 * 3600, 14 * 24 * 3600 + 1));
}

} // namespace

TEST_CASE("A lease is what the server said, within what we allow", "[session][lease]")
{
    CHECK(Lease::said(0).length == 72h); // an older server says nothing
    CHECK(Lease::said(-5).length == 72h);
    CHECK(Lease::said(36 * 3600).length == 36h);
    CHECK(Lease::said(60).length == 24h);
    CHECK(Lease::said(1000LL * 24 * 3600).length == 14 * 24h);
}

TEST_CASE("A lease holds to its end and ten minutes, and not longer", "[session][lease]")
{
    const Lease lease;
    CHECK(lease.at(told, told) == State::Valid);
    CHECK(lease.at(told, after(72h + 10min)) == State::Valid);
    CHECK(lease.at(told, after(72h + 10min + 1ms)) == State::Over);
    CHECK(lease.at(told, after(-10min)) == State::Valid);
    CHECK(lease.at(told, after(-10min - 1ms)) == State::ClockSetBack);
    CHECK(lease.at({}, told) == State::Over);
}

TEST_CASE("Summer time is no time of its own", "[session][lease]")
{
    const QDateTime abroad
        = QDateTime(QDate(2026, 3, 28), QTime(12, 0), QTimeZone("Europe/Berlin"));
    CHECK(Lease().at(abroad.toUTC(), abroad.addSecs(72 * 3600)) == State::Valid);
    CHECK(Lease().at(abroad.toUTC(), abroad.addSecs(72 * 3600 + 601)) == State::Over);
}

TEST_CASE("A clock ten minutes off locks nobody out and opens nothing for long",
          "[session][lease][property]")
{
    CHECK(rc::check([] {
        const Lease lease = anyLease();
        const Milliseconds skew = between(-10min, 10min);
        const Milliseconds within = between(0ms, lease.length);
        RC_ASSERT(lease.at(told, after(within + skew)) == State::Valid);
        const Milliseconds beyond = between(lease.length + 20min + 1ms, 10 * 366 * 24h);
        RC_ASSERT(lease.at(told, after(beyond + skew)) == State::Over);
    }));
}

TEST_CASE("A clock that is a year off opens nothing", "[session][lease][property]")
{
    CHECK(rc::check([] {
        const Lease lease = anyLease();
        const Milliseconds passed = between(0ms, 300 * 24h);
        RC_ASSERT(lease.at(told, after(passed + 365 * 24h)) == State::Over);
        RC_ASSERT(lease.at(told, after(passed - 365 * 24h)) == State::ClockSetBack);
    }));
}

TEST_CASE("Whenever it opens, the clock shows a time within the lease",
          "[session][lease][property]")
{
    CHECK(rc::check([] {
        const Lease lease = anyLease();
        const Milliseconds shown = between(-366 * 24h, 366 * 24h);
        const bool isWithin = shown >= -10min && shown <= lease.length + 10min;
        RC_ASSERT((lease.at(told, after(shown)) == State::Valid) == isWithin);
    }));
}
