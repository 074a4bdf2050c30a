// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/planner.h"
#include "ui/calendar/calendarfilepart.h"
#include "ui/calendar/calendarsaving.h"
#include "ui/calendar/mycalendarpage.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>

using namespace tasuki;

namespace {

CalendarFind findOf(const QString &title, QDate day, bool isKnown = false)
{
    CalendarFind one;
    one.event.uid = title;
    one.event.content = planned(title, day);
    one.isKnown = isKnown;
    return one;
}

/// A desk whose dialogs answer at once.
struct FilePlanner : Planner {
    FilePlanner()
    {
        tab->files().chooseFile = [](QWidget *) { return QStringLiteral("/x.ics"); };
        tab->files().choosePath = [](QWidget *, const QString &name) { return name; };
    }
    FakeCalendarFiles &files() { return desk.workspace.calendars; }
    void click(const char *button)
    {
        Planner::find<QPushButton>(button)->click();
        desk.settle();
    }
};

} // namespace

TEST_CASE("What a calendar file has is shown before any of it is written", "[ui][calendar]")
{
    FilePlanner planner;
    CalendarFind lost = findOf(QStringLiteral("毎年"), plannedDay());
    lost.event.notes = {FoundNote::RepeatLost};
    planner.files().reading.finds = {findOf(QStringLiteral("新しい"), plannedDay()), lost,
                                     findOf(QStringLiteral("前の"), plannedDay().addDays(-1)),
                                     findOf(QStringLiteral("ある"), plannedDay(), true)};
    planner.files().reading.cancelled = 2;
    planner.click("importCalendarButton");
    auto *list = planner.find<QListWidget>("calendarIntakeList");
    REQUIRE(list->isVisible());
    REQUIRE(list->count() == 4);
    CHECK(list->item(1)->text().contains(QStringLiteral("※")));
    CHECK(list->item(0)->checkState() == Qt::Checked);
    CHECK(list->item(2)->checkState() == Qt::Unchecked);
    CHECK(planner.find<QLabel>("calendarIntakeLabel")->text().contains(u'2'));
    CHECK(planner.files().taken.isEmpty());
    planner.click("takeCalendarButton");
    REQUIRE(planner.files().taken.size() == 2);
    CHECK(planner.files().taken.first().uid == QStringLiteral("新しい"));
    CHECK(planner.said().contains(u'2'));
    CHECK_FALSE(list->isVisible());
}

TEST_CASE("What could not be read or written is said in the page, and the list stays",
          "[ui][calendar]")
{
    FilePlanner planner;
    planner.files().refuse = Error{Error::Kind::Invalid, {}};
    planner.click("importCalendarButton");
    CHECK_FALSE(planner.said().isEmpty());
    CHECK_FALSE(planner.find<QListWidget>("calendarIntakeList")->isVisible());
    planner.files().refuse.reset();
    planner.files().reading.finds = {findOf(QStringLiteral("新しい"), plannedDay())};
    planner.click("importCalendarButton");
    CHECK(planner.said().isEmpty());
    planner.files().refuse = Error{Error::Kind::DiskFull, {}};
    planner.click("takeCalendarButton");
    CHECK_FALSE(planner.said().isEmpty());
    CHECK(planner.find<QListWidget>("calendarIntakeList")->isVisible());
    planner.press(Qt::Key_Escape);
    CHECK_FALSE(planner.find<QListWidget>("calendarIntakeList")->isVisible());
}

TEST_CASE("A calendar is saved without words unless somebody asks for them", "[ui][calendar]")
{
    FilePlanner planner;
    EventContent visit = planned(QStringLiteral("佐藤ハルさん訪問"), plannedDay());
    visit.place = QStringLiteral("佐藤宅");
    visit.note = QStringLiteral("鍵は長男");
    planner.plan(visit);
    planner.click("exportCalendarButton");
    planner.click("calendarSaveButton");
    REQUIRE(planner.files().saved.size() == 1);
    const EventContent bare = planner.files().saved.first().latest().content;
    CHECK_FALSE(bare.title.contains(QStringLiteral("佐藤")));
    CHECK(bare.place.isEmpty());
    CHECK(bare.note.isEmpty());
    CHECK(bare.time == visit.time);
    CHECK_FALSE(planner.files().savedTo.contains(QStringLiteral("佐藤")));
    CHECK(planner.files().savedTo.endsWith(QStringLiteral(".ics")));
    planner.click("exportCalendarButton");
    planner.find<QCheckBox>("calendarWordsCheck")->setChecked(true);
    planner.click("calendarSaveButton");
    CHECK(planner.files().saved.first().latest().content == visit);
}

TEST_CASE("My calendar names its rooms in a file only with the words", "[ui][calendar]")
{
    FilePlanner planner;
    planner.plan(planned(QStringLiteral("訪問"), plannedDay()));
    MyCalendarPage page(planner.desk.workspace, planner.desk.clock);
    page.choosePath = [](QWidget *, const QString &name) { return name; };
    planner.desk.show(page);
    const auto save = [&](bool withWords) {
        page.findChild<QPushButton *>(QStringLiteral("exportCalendarButton"))->click();
        page.findChild<QCheckBox *>(QStringLiteral("calendarWordsCheck"))->setChecked(withWords);
        page.findChild<QPushButton *>(QStringLiteral("calendarSaveButton"))->click();
        planner.desk.settle();
        REQUIRE(planner.files().saved.size() == 1);
        return planner.files().saved.first().latest().content.title;
    };
    CHECK_FALSE(save(false).contains(QStringLiteral("佐藤ハル")));
    CHECK(save(true).contains(QStringLiteral("佐藤ハル")));
}

TEST_CASE("What the centre refused goes into no file", "[ui][calendar]")
{
    Planner planner;
    planner.plan(planned(QStringLiteral("訪問"), plannedDay()));
    QList<EventEntry> entries = planner.events().entries;
    const Snapshot &snapshot = *planner.desk.workspace.snapshot();
    CHECK(eventsToSave(entries, snapshot, {}, true).size() == 1);
    entries.first().isRefused = true;
    CHECK(eventsToSave(entries, snapshot, {}, true).isEmpty());
}
