// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/noticeschedule.h"
#include "tests/support/text.h"

#include <rapidcheck.h>

using namespace tasuki;

namespace {

const QTimeZone tokyo("Asia/Tokyo");

QDateTime local(QDate day, QTime time)
{
    return QDateTime(day, time, tokyo).toUTC();
}

NoticeSchedule threeTimes(bool areAllOpen = true)
{
    return NoticeSchedule({{16, 30}, {8, 30}, {13, 0}}, {{}, areAllOpen});
}

WaitingThing thing(const QString &key, int count = 1, const QDateTime &latest = {})
{
    return {key, {count, latest}, false};
}

WaitingThing urgent(const QString &key)
{
    return {key, {}, true};
}

const QDate monday(2026, 6, 1);
const QDate saturday(2026, 6, 6);

/// A person's desk over some days, with a clock that may jump.
struct Desk {
    /// The keys that are told now.
    QStringList look()
    {
        const NoticeVerdict verdict = tellNow(schedule, now, memory, waiting, uncounted);
        memory = verdict.memory;
        next = verdict.lookAgain;
        QStringList keys;
        for (const qsizetype index : verdict.tell)
            keys.append(waiting.at(index).key);
        return keys;
    }
    NoticeSchedule schedule = threeTimes();
    QDateTime now = local(monday, {9, 0});
    NoticeMemory memory;
    QList<WaitingThing> waiting;
    QSet<QString> uncounted;
    QDateTime next;
};

} // namespace

TEST_CASE("What can wait is told at the next of the day's times, the rest at once",
          "[rules][notices]")
{
    Desk desk;
    CHECK(desk.look().isEmpty());
    desk.waiting = {thing(QStringLiteral("posts"), 2), urgent(QStringLiteral("awaited"))};
    CHECK(desk.look() == QStringList{QStringLiteral("awaited")});
    CHECK(desk.next == local(monday, {13, 0}));
    desk.now = desk.next.addMSecs(-1);
    CHECK(desk.look().isEmpty());
    desk.now = desk.next;
    CHECK(desk.look() == QStringList{QStringLiteral("posts")});
    CHECK(desk.next == local(monday, {16, 30}));
    desk.now = desk.next;
    CHECK(desk.look().isEmpty());
    desk.waiting[0].mark.count = 3;
    desk.now = desk.now.addSecs(60);
    CHECK(desk.look().isEmpty());
    CHECK(desk.next == local(monday.addDays(1), {8, 30}));
    desk.now = desk.next.addSecs(1800); // the computer was asleep at half past eight
    CHECK(desk.look() == QStringList{QStringLiteral("posts")});
}

TEST_CASE("One more is news also when others were read before, and a later one as well",
          "[rules][notices]")
{
    Desk desk;
    const auto at = [](int minutes) { return local(monday, {7, 0}).addSecs(60 * minutes); };
    desk.waiting = {thing(QStringLiteral("posts"), 5, at(5))};
    desk.look();
    desk.now = desk.next;
    REQUIRE(desk.look().size() == 1);
    desk.waiting = {thing(QStringLiteral("posts"), 1, at(5))}; // four were read
    CHECK(desk.look().isEmpty());
    desk.waiting = {thing(QStringLiteral("posts"), 2, at(5))}; // an old one came late
    desk.now = desk.next;
    CHECK(desk.look().size() == 1);
    desk.waiting = {thing(QStringLiteral("posts"), 2, at(9))}; // one read, one came
    desk.now = desk.next;
    CHECK(desk.look().size() == 1);
    desk.now = desk.next;
    CHECK(desk.look().isEmpty());
}

TEST_CASE("While a room is being counted, what was told of it is remembered", "[rules][notices]")
{
    Desk desk;
    desk.waiting = {urgent(QStringLiteral("awaited"))};
    REQUIRE(desk.look().size() == 1);
    desk.uncounted = {QStringLiteral("awaited")};
    desk.waiting.clear();
    desk.look();
    desk.uncounted.clear();
    desk.waiting = {urgent(QStringLiteral("awaited"))};
    CHECK(desk.look().isEmpty());
    desk.waiting.clear();
    desk.look();
    desk.waiting = {urgent(QStringLiteral("awaited"))};
    CHECK(desk.look().size() == 1); // it had been done with: this is another one
}

TEST_CASE("On closed days only what cannot wait is told, if so chosen", "[rules][notices]")
{
    Desk desk;
    desk.schedule = threeTimes(false);
    desk.now = local(saturday, {8, 0});
    desk.look();
    desk.waiting = {thing(QStringLiteral("posts")), urgent(QStringLiteral("awaited"))};
    CHECK(desk.look() == QStringList{QStringLiteral("awaited")});
    CHECK(desk.next == local(saturday.addDays(2), {8, 30}));
    desk.now = local(saturday, {13, 30});
    CHECK(desk.look().isEmpty());
    desk.now = desk.next;
    CHECK(desk.look() == QStringList{QStringLiteral("posts")});
}

TEST_CASE("Without any time of the day nothing is ever looked for again", "[rules][notices]")
{
    Desk desk;
    desk.schedule = NoticeSchedule({}, {});
    desk.waiting = {thing(QStringLiteral("posts")), urgent(QStringLiteral("awaited"))};
    CHECK(desk.look() == QStringList{QStringLiteral("awaited")});
    CHECK_FALSE(desk.next.isValid());
    desk.now = desk.now.addYears(1);
    CHECK(desk.look().isEmpty());
}

TEST_CASE("A clock that was years ahead and is put right makes nobody wait for years",
          "[rules][notices]")
{
    Desk desk;
    desk.look();
    desk.now = desk.now.addYears(7);
    desk.look();
    desk.now = local(monday, {9, 30});
    desk.waiting = {thing(QStringLiteral("posts"))};
    CHECK(desk.look().isEmpty());
    CHECK(desk.next == local(monday, {13, 0}));
    desk.now = desk.next;
    CHECK(desk.look() == QStringList{QStringLiteral("posts")});
}

TEST_CASE("Whatever the clock does, nothing is told twice and nothing never",
          "[rules][notices]"
          "[property]")
{
    CHECK(rc::check([] {
        Desk desk;
        desk.schedule = threeTimes(*rc::gen::arbitrary<bool>());
        QHash<QString, int> told;
        int things = 0;
        const auto look = [&] {
            for (const QString &key : desk.look())
                RC_ASSERT(++told[key] == 1);
        };
        const int steps = *rc::gen::inRange(1, 40);
        for (int step = 0; step < steps; ++step) {
            switch (*rc::gen::inRange(0, 5)) {
            case 0:
            case 1: {
                WaitingThing made = thing(QString::number(things++));
                made.isUrgent = *rc::gen::arbitrary<bool>();
                desk.waiting.append(made);
                break;
            }
            case 2:
                desk.now = desk.now.addSecs(*rc::gen::inRange(0, 3 * 86400));
                break;
            case 3:
                desk.now = desk.now.addDays(*rc::gen::inRange(-4000, 4000));
                break;
            case 4:
                if (!desk.waiting.isEmpty())
                    desk.waiting.removeAt(*rc::gen::inRange<qsizetype>(0, desk.waiting.size()));
                break;
            }
            look();
        }
        desk.now = desk.next; // the timer fires, and the clock is right from now on
        look();
        for (const WaitingThing &left : std::as_const(desk.waiting))
            RC_ASSERT(told.value(left.key) == 1);
    }));
}

TEST_CASE("The zone the computer believes in changes nothing", "[rules][notices][property]")
{
    CHECK(rc::check([] {
        const auto ids = QTimeZone::availableTimeZoneIds();
        const std::vector<QByteArray> zones(ids.begin(), ids.end());
        const QTimeZone there(*rc::gen::elementOf(zones));
        const QDateTime now
            = local(monday, {0, 0}).addSecs(*rc::gen::inRange(-400 * 86400, 400 * 86400));
        const NoticeSchedule schedule = threeTimes(*rc::gen::arbitrary<bool>());
        const QDateTime next = schedule.nextAfter(now);
        RC_ASSERT(schedule.nextAfter(now.toTimeZone(there)) == next);
        RC_ASSERT(schedule.lastUntil(now.toTimeZone(there)) == schedule.lastUntil(now));
        RC_ASSERT(next > now);
        RC_ASSERT(schedule.lastUntil(now) <= now);
        RC_ASSERT(schedule.lastUntil(next) == next);
        RC_ASSERT(schedule.lastUntil(next.addMSecs(-1)) == schedule.lastUntil(now));
    }));
}
