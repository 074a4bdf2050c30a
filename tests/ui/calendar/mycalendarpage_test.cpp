// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/planner.h"
#include "ui/calendar/mycalendarpage.h"

#include <QSignalSpy>

using namespace tasuki;

TEST_CASE("My calendar shows what is planned in all rooms with a calendar, and leads there",
          "[ui][calendar]")
{
    Planner planner;
    planner.plan(planned(QStringLiteral("訪問"), plannedDay()));
    planner.events().put(ScopeId::create(), planned(QStringLiteral("知らない部屋"), plannedDay()));
    MyCalendarPage page(planner.desk.workspace, planner.desk.clock);
    planner.desk.show(page);
    CalendarModel &model = page.findChild<CalendarBoard *>()->model();
    REQUIRE(model.itemsOn(plannedDay()).size() == 1);
    CHECK(model.roomName(*model.item()) == QStringLiteral("佐藤ハル"));
    QSignalSpy opened(&page, &Page::openRequested);
    planner.press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.last().first().value<Place>()
          == Place{Place::Kind::Room, ObjectId(planner.room.uuid()), {}});
    CHECK_FALSE(page.findChild<QPushButton *>(QStringLiteral("changeEventButton"))->isVisible());

    planner.entry().room.features.setFlag(RoomFeature::Calendar, false);
    planner.publish();
    CHECK(model.itemsOn(plannedDay()).isEmpty());
}
