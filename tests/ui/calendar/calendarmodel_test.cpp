// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/planner.h"

#include <rapidcheck.h>

using namespace tasuki;

namespace {

EventEntry entryOf(const EventContent &content)
{
    EventEntry entry;
    entry.event.id = ObjectId::create();
    entry.event.versions.append({OperationId::create(), content, {}, {}, {}, {}, true});
    return entry;
}

} // namespace

TEST_CASE("A month is six weeks from a Monday, with all of its days", "[ui][calendar]")
{
    CalendarModel model(plannedDay());
    CHECK(rc::check([&model] {
        model.setSpan(CalendarSpan::Month);
        const QDate day = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 5000));
        model.setDay(day);
        RC_ASSERT(model.firstShown().dayOfWeek() == Qt::Monday);
        RC_ASSERT(model.firstShown() <= QDate(day.year(), day.month(), 1));
        RC_ASSERT(model.lastShown() >= QDate(day.year(), day.month(), day.daysInMonth()));
        RC_ASSERT(model.firstShown().daysTo(model.lastShown()) == 41);
    }));
}

TEST_CASE("All-day entries stand before those with a time", "[ui][calendar]")
{
    CalendarModel model(plannedDay());
    model.setEntries({entryOf(planned(QStringLiteral("午後"), plannedDay(), {14, 0})),
                      entryOf(planned(QStringLiteral("朝"), plannedDay(), {8, 0})),
                      entryOf(planned(QStringLiteral("終日"), plannedDay(), {}))});
    QStringList titles;
    for (const CalendarItem &item : model.itemsOn(plannedDay()))
        titles += item.content().title;
    CHECK(titles
          == QStringList{QStringLiteral("終日"), QStringLiteral("朝"), QStringLiteral("午後")});
    CHECK(model.shown() == 3);
}

TEST_CASE("What is looked at is still looked at when others come", "[ui][calendar]")
{
    CalendarModel model(plannedDay());
    const EventEntry mine = entryOf(planned(QStringLiteral("私の"), plannedDay(), {14, 0}));
    model.setEntries({mine});
    model.setEntries({entryOf(planned(QStringLiteral("朝"), plannedDay(), {8, 0})), mine});
    REQUIRE(model.item());
    CHECK(model.item()->entry.event.id == mine.event.id);
    model.setEntries({});
    CHECK(model.item() == nullptr);
}

TEST_CASE("An entry is looked for as soon as it is there, at its nearest time", "[ui][calendar]")
{
    CalendarModel model(plannedDay());
    EventContent weekly = planned(QStringLiteral("訪問"), plannedDay().addDays(-70));
    weekly.repeat = {EventRepeat::Every::Week, {1}, {}, 0};
    const EventEntry entry = entryOf(weekly);
    model.setDay(plannedDay().addDays(1));
    model.lookFor(entry.event.id);
    CHECK(model.day() == plannedDay().addDays(1));
    model.setEntries({entry});
    CHECK(model.day() == plannedDay());
    REQUIRE(model.item());
}
