// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recurrence.h"
#include "tests/support/text.h"

#include <rapidcheck.h>

using namespace tasuki;

namespace {

using Every = EventRepeat::Every;
const QDate tuesday(2026, 6, 9); // the second one of its month

/// Whether a day follows the pattern, by looking at that day alone.
bool fits(QDate first, const EventRepeat &repeat, QDate day)
{
    const qint64 weeks
        = first.addDays(1 - first.dayOfWeek()).daysTo(day.addDays(1 - day.dayOfWeek())) / 7;
    switch (repeat.every) {
    case Every::Never:
        return day == first;
    case Every::Day:
        return true;
    case Every::Week:
        return repeat.weekdays.contains(day.dayOfWeek());
    case Every::TwoWeeks:
        return repeat.weekdays.contains(day.dayOfWeek()) && weeks % 2 == 0;
    case Every::MonthDay:
        return day.day() == first.day();
    case Every::MonthWeekday:
        return day.dayOfWeek() == first.dayOfWeek() && (day.day() - 1) / 7 == (first.day() - 1) / 7;
    }
    return false;
}

/// The same, day by day from the first one on.
QList<QDate> walked(QDate first, const EventRepeat &repeat, QDate from, QDate until)
{
    QList<QDate> found;
    int times = 0;
    for (QDate day = first; day <= until; day = day.addDays(1)) {
        if (!fits(first, repeat, day))
            continue;
        ++times;
        if ((repeat.count > 0 && times > repeat.count)
            || (repeat.until.isValid() && day > repeat.until))
            break;
        if (day >= from)
            found.append(day);
    }
    return found;
}

EventRepeat anyRepeat(QDate first)
{
    EventRepeat repeat;
    repeat.every = static_cast<Every>(*rc::gen::inRange(0, 6));
    if (repeat.every == Every::Never)
        return repeat;
    if (repeat.every == Every::Week || repeat.every == Every::TwoWeeks) {
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if (weekday == first.dayOfWeek() || *rc::gen::arbitrary<bool>())
                repeat.weekdays.append(weekday);
        }
    }
    const int end = *rc::gen::inRange(0, 3);
    if (end == 1)
        repeat.until = first.addDays(*rc::gen::inRange(0, 900));
    else if (end == 2)
        repeat.count = *rc::gen::inRange(1, 40);
    return repeat;
}

Event series(const EventRepeat &repeat)
{
    Event event;
    EventVersion made;
    made.operation = OperationId::create();
    made.content.title = QStringLiteral("訪問");
    made.content.time = {tuesday, tuesday, {9, 0}, {10, 0}};
    made.content.repeat = repeat;
    event.versions.append(made);
    return event;
}

EventVersion changedDay(QDate day, const EventTime &time)
{
    EventVersion changed;
    changed.operation = OperationId::create();
    changed.content.title = QStringLiteral("訪問（変更）");
    changed.content.time = time;
    changed.day = day;
    return changed;
}

QStringList daysOf(const QList<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days)
        texts += day.toString(Qt::ISODate);
    return texts;
}

} // namespace

TEST_CASE("What repeats falls on the days on which a walk from day to day finds it",
          "[rules][recurrence]")
{
    CHECK(rc::check([] {
        const QDate first = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 1500));
        const EventRepeat repeat = anyRepeat(first);
        RC_ASSERT(isGoodRepeat(repeat, first));
        const QDate from = first.addDays(*rc::gen::inRange(-60, 1200));
        const QDate until = from.addDays(*rc::gen::inRange(0, 120));
        RC_ASSERT(repeatDays(first, repeat, from, until) == walked(first, repeat, from, until));
    }));
}

TEST_CASE("Months without such a day are passed over", "[rules][recurrence]")
{
    const QDate last(2026, 1, 31);
    CHECK(daysOf(repeatDays(last, {Every::MonthDay, {}, {}, 4}, last, QDate(2027, 1, 1)))
          == QStringList{QStringLiteral("2026-01-31"), QStringLiteral("2026-03-31"),
                         QStringLiteral("2026-05-31"), QStringLiteral("2026-07-31")});
    const QDate fifth(2026, 6, 29); // a Monday
    CHECK(daysOf(repeatDays(fifth, {Every::MonthWeekday, {}, {}, 3}, fifth, QDate(2027, 1, 1)))
          == QStringList{QStringLiteral("2026-06-29"), QStringLiteral("2026-08-31"),
                         QStringLiteral("2026-11-30")});
}

TEST_CASE("The second Tuesday, far away, is found without a walk", "[rules][recurrence]")
{
    const auto days = repeatDays(tuesday, {Every::MonthWeekday, {}, {}, 0}, QDate(2150, 1, 1),
                                 QDate(2150, 2, 28));
    REQUIRE(days.size() == 2);
    for (const QDate day : days) {
        CHECK(day.dayOfWeek() == Qt::Tuesday);
        CHECK((day.day() - 1) / 7 == 1);
    }
}

TEST_CASE("A day left out is not there, and the others stay", "[rules][recurrence]")
{
    Event event = series({Every::Week, {2}, {}, 4});
    event.skips.append({tuesday.addDays(7), {}, {}, {}});
    const auto found = occurrences(event, tuesday, tuesday.addDays(100));
    REQUIRE(found.size() == 3); // left out, it is counted all the same
    CHECK(found.at(1).day == tuesday.addDays(14));
    CHECK(found.at(1).content.time.begins == QTime(9, 0));
}

TEST_CASE("A changed day is where it was moved to, once", "[rules][recurrence]")
{
    Event event = series({Every::Week, {2}, {}, 0});
    const QDate day = tuesday.addDays(7);
    const QDate thursday = day.addDays(2);
    event.versions.append(changedDay(day, {day, day, {11, 0}, {12, 0}}));
    event.versions.append(changedDay(day, {thursday, thursday, {13, 0}, {14, 0}}));
    CHECK(occurrences(event, day, day).isEmpty());
    const auto moved = occurrences(event, thursday, thursday);
    REQUIRE(moved.size() == 1);
    CHECK(moved.first().isChanged);
    CHECK(moved.first().day == day);
    CHECK(moved.first().content.time.begins == QTime(13, 0));
    event.skips.append({day, {}, {}, {}});
    CHECK(occurrences(event, thursday, thursday).isEmpty());
}

TEST_CASE("A change of a day the series no longer has is not shown", "[rules][recurrence]")
{
    Event event = series({Every::Week, {2}, {}, 0});
    const QDate day = tuesday.addDays(7);
    event.versions.append(changedDay(day, {day, day, {11, 0}, {12, 0}}));
    EventVersion whole = event.versions.first();
    whole.content.repeat = {};
    event.versions.append(whole);
    CHECK(occurrences(event, day, day).isEmpty());
    CHECK(occurrences(event, tuesday, day.addDays(30)).size() == 1);
}

TEST_CASE("What lasts over midnight touches both days", "[rules][recurrence]")
{
    Event event = series({Every::Week, {2}, {}, 0});
    event.versions.first().content.time = {tuesday, tuesday.addDays(2), {}, {}};
    for (int after = 0; after < 3; ++after) {
        const auto found
            = occurrences(event, tuesday.addDays(7 + after), tuesday.addDays(7 + after));
        REQUIRE(found.size() == 1);
        CHECK(found.first().day == tuesday.addDays(7));
    }
    CHECK(occurrences(event, tuesday.addDays(10), tuesday.addDays(13)).isEmpty());
}
