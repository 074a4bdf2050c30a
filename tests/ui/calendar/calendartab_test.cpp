// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/planner.h"

#include <QComboBox>
#include <QLabel>

using namespace tasuki;

TEST_CASE("N, a title and Ctrl+Enter write an entry on the chosen day", "[ui][calendar]")
{
    Planner planner;
    planner.press(Qt::Key_Right);
    planner.press(Qt::Key_N);
    planner.type("eventTitleEdit", QStringLiteral("訪問看護"));
    planner.type("eventBeginsEdit", QStringLiteral("９：３０"));
    planner.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(planner.events().entries.size() == 1);
    const EventContent written = planner.events().entries.first().event.latest().content;
    CHECK(written.title == QStringLiteral("訪問看護"));
    CHECK(written.time
          == EventTime{plannedDay().addDays(1), plannedDay().addDays(1), {9, 30}, {10, 30}});
    CHECK(planner.panel().contains(QStringLiteral("訪問看護")));
    CHECK(planner.find<CalendarView>("calendarView")->hasFocus());
}

TEST_CASE("What is no entry stays in the editor, and the page says why", "[ui][calendar]")
{
    Planner planner;
    planner.press(Qt::Key_Insert);
    planner.press(Qt::Key_Return, Qt::ControlModifier);
    auto *bar = planner.find<MessageBar>("eventEditorMessageBar");
    const QString noTitle = bar->text();
    CHECK_FALSE(noTitle.isEmpty());
    planner.type("eventTitleEdit", QStringLiteral("受診"));
    CHECK(bar->text().isEmpty()); // while one types the complaint goes
    planner.type("eventFromEdit", QStringLiteral("いつか"));
    planner.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(bar->text().isEmpty());
    CHECK(bar->text() != noTitle);
    planner.type("eventFromEdit", QStringLiteral("R8.6.3"));
    planner.events().refuse = Error{Error::Kind::DiskFull, {}};
    planner.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(bar->text().isEmpty());
    CHECK(planner.find<QLineEdit>("eventTitleEdit")->text() == QStringLiteral("受診"));
    planner.events().refuse.reset();
    planner.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(planner.events().entries.size() == 1);
    CHECK(planner.events().entries.first().event.latest().content.time.isAllDay());
}

TEST_CASE("Arrows, PgUp, PgDn and T go through the days, M W D change what is shown",
          "[ui][calendar]")
{
    Planner planner;
    CalendarModel &model = planner.model();
    REQUIRE(model.day() == plannedDay());
    planner.press(Qt::Key_Down);
    CHECK(model.day() == plannedDay().addDays(7));
    planner.press(Qt::Key_Left);
    CHECK(model.day() == plannedDay().addDays(6));
    planner.press(Qt::Key_PageDown);
    CHECK(model.day() == QDate(2026, 7, 7));
    planner.press(Qt::Key_W);
    CHECK(model.span() == CalendarSpan::Week);
    planner.press(Qt::Key_PageUp);
    CHECK(model.day() == QDate(2026, 6, 30));
    planner.press(Qt::Key_D);
    planner.press(Qt::Key_PageUp);
    CHECK(model.day() == QDate(2026, 6, 29));
    CHECK(planner.find<QLabel>("calendarHeadingLabel")->text().contains(QStringLiteral("令和8年")));
    planner.press(Qt::Key_T);
    CHECK(model.day() == plannedDay());
    planner.press(Qt::Key_M);
    CHECK(model.span() == CalendarSpan::Month);
}

TEST_CASE("Enter on a day with several entries shows the day, and then the entry", "[ui][calendar]")
{
    Planner planner;
    planner.plan(planned(QStringLiteral("一番"), plannedDay(), {9, 0}));
    planner.plan(planned(QStringLiteral("二番"), plannedDay(), {13, 0}));
    CHECK(planner.panel().contains(QStringLiteral("一番")));
    planner.press(Qt::Key_Return);
    CHECK(planner.model().span() == CalendarSpan::Day);
    planner.press(Qt::Key_Down);
    CHECK(planner.panel().contains(QStringLiteral("二番")));
    CHECK(planner.find<CalendarView>("calendarView")
              ->accessibleDescription()
              .contains(QStringLiteral("二番")));
    planner.press(Qt::Key_Return);
    CHECK(planner.find<QPlainTextEdit>("eventTextEdit")->hasFocus());
}

TEST_CASE("Del asks why, and a cancelled entry stays to be seen", "[ui][calendar]")
{
    Planner planner;
    planner.plan(planned(QStringLiteral("訪問"), plannedDay()));
    planner.press(Qt::Key_Delete);
    auto *reason = planner.find<QLineEdit>("cancelEventReasonEdit");
    REQUIRE(reason->hasFocus());
    planner.press(Qt::Key_Return);
    CHECK_FALSE(planner.said().isEmpty());
    CHECK_FALSE(planner.events().entries.first().event.cancelled);
    reason->setText(QStringLiteral("入院したため"));
    reason->setFocus();
    planner.press(Qt::Key_Return);
    REQUIRE(planner.events().entries.first().event.cancelled);
    CHECK(planner.find<QLabel>("eventTrailLabel")->text().contains(QStringLiteral("入院したため")));
    CHECK_FALSE(planner.find<QPushButton>("changeEventButton")->isVisible());
}

TEST_CASE("One time of a series is changed by itself, or all of it", "[ui][calendar]")
{
    Planner planner;
    EventContent weekly = planned(QStringLiteral("訪問"), plannedDay());
    weekly.repeat = {EventRepeat::Every::Week, {1}, {}, 0};
    planner.plan(weekly);
    planner.press(Qt::Key_Down);
    planner.press(Qt::Key_F2);
    planner.type("eventBeginsEdit", QStringLiteral("14:00"));
    planner.type("eventEndsEdit", QStringLiteral("15:00"));
    planner.press(Qt::Key_Return, Qt::ControlModifier);
    const Event &event = planner.events().entries.first().event;
    REQUIRE(event.versions.size() == 2);
    CHECK(event.versions.last().day == plannedDay().addDays(7));
    CHECK(event.versions.last().sawPrevious);
    CHECK(event.latest().content == weekly);
    CHECK(planner.panel().contains(QStringLiteral("14:00")));
    planner.press(Qt::Key_Down);
    CHECK(planner.panel().contains(QStringLiteral("9:00")));
}

TEST_CASE("One time of a series is left out", "[ui][calendar]")
{
    Planner planner;
    EventContent weekly = planned(QStringLiteral("訪問"), plannedDay());
    weekly.repeat = {EventRepeat::Every::Week, {1}, {}, 0};
    planner.plan(weekly);
    planner.press(Qt::Key_Down);
    planner.find<QPushButton>("skipEventButton")->click();
    planner.desk.settle();
    CHECK(planner.events().entries.first().event.isSkipped(plannedDay().addDays(7)));
    CHECK(planner.model().item() == nullptr);
    planner.press(Qt::Key_Down);
    CHECK(planner.model().item() != nullptr);
}

TEST_CASE("A change by somebody who had not seen the other one is said", "[ui][calendar]")
{
    Planner planner;
    planner.plan(planned(QStringLiteral("訪問"), plannedDay()));
    Event &event = planner.events().entries.first().event;
    EventVersion other = event.versions.first();
    other.operation = OperationId::create();
    other.content.title = QStringLiteral("訪問（午後）");
    event.versions.append(other);
    planner.publish();
    const QString before = planner.panel();
    event.versions.last().sawPrevious = false;
    planner.publish();
    CHECK(planner.panel() != before);
    CHECK(planner.panel().startsWith(QStringLiteral("訪問（午後）")));
}

TEST_CASE("A web address is opened by its button only, and told of in full", "[ui][calendar]")
{
    Planner planner;
    const QString link = QStringLiteral("https://meet.example.jp/room");
    QStringList opened;
    planner.tab->openLink = [&opened](const QString &address) { opened += address; };
    EventContent meeting = planned(QStringLiteral("担当者会議"), plannedDay());
    meeting.kind = EventKind::Meeting;
    meeting.link = link;
    planner.plan(meeting);
    CHECK(planner.panel().contains(link));
    planner.press(Qt::Key_Return);
    CHECK(opened.isEmpty());
    planner.find<QPushButton>("openMeetingButton")->click();
    CHECK(opened == QStringList{link});
}

TEST_CASE("The invitation of a meeting carries its address, and its change another text",
          "[ui][calendar]")
{
    Planner planner;
    EventContent meeting = planned(QStringLiteral("担当者会議"), plannedDay());
    meeting.kind = EventKind::Meeting;
    meeting.link = QStringLiteral("https://meet.example.jp/room");
    planner.plan(meeting);
    planner.press(Qt::Key_F2);
    planner.type("eventBeginsEdit", QStringLiteral("8:00"));
    planner.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(planner.events().words.size() == 1);
    CHECK(planner.events().words.first().contains(meeting.link));
    CHECK(planner.events().words.first().contains(QStringLiteral("8:00")));
}

TEST_CASE("A closed room is read, and nothing is written", "[ui][calendar]")
{
    Planner planner;
    planner.plan(planned(QStringLiteral("訪問"), plannedDay()));
    planner.entry().room.archived = RoomMark{};
    planner.publish();
    CHECK_FALSE(planner.find<QLabel>("calendarClosedLabel")->text().isEmpty());
    planner.press(Qt::Key_N);
    planner.press(Qt::Key_F2);
    planner.press(Qt::Key_Delete);
    CHECK(planner.find<CalendarView>("calendarView")->hasFocus());
    CHECK(planner.panel().contains(QStringLiteral("訪問")));
}

TEST_CASE("What was begun is there again when the tab is made anew", "[ui][calendar]")
{
    Planner planner;
    planner.press(Qt::Key_N);
    planner.type("eventTitleEdit", QStringLiteral("書きかけ"));
    planner.tab->saveNow();
    CalendarTab again(planner.room, planner.desk.workspace, planner.desk.clock);
    planner.desk.show(again);
    CHECK(again.findChild<QLineEdit *>(QStringLiteral("eventTitleEdit"))->text()
          == QStringLiteral("書きかけ"));
}

TEST_CASE("Esc keeps what was begun, and says how to go on with it", "[ui][calendar]")
{
    Planner planner;
    planner.press(Qt::Key_N);
    planner.type("eventTitleEdit", QStringLiteral("書きかけ"));
    planner.press(Qt::Key_Escape);
    CHECK(planner.find<CalendarView>("calendarView")->hasFocus());
    CHECK_FALSE(planner.said().isEmpty());
    planner.press(Qt::Key_N);
    CHECK(planner.find<QLineEdit>("eventTitleEdit")->hasFocus());
    CHECK(planner.find<QLineEdit>("eventTitleEdit")->text() == QStringLiteral("書きかけ"));
    planner.find<QPushButton>("discardEventButton")->click();
    CHECK(planner.find<CalendarView>("calendarView")->hasFocus());
    planner.press(Qt::Key_N);
    CHECK(planner.find<QLineEdit>("eventTitleEdit")->text().isEmpty());
    planner.press(Qt::Key_Escape);
    CHECK(planner.said().isEmpty());
}

TEST_CASE("Another version that was begun is not thrown away for another entry", "[ui][calendar]")
{
    Planner planner;
    planner.plan(planned(QStringLiteral("訪問"), plannedDay()));
    planner.press(Qt::Key_F2);
    planner.type("eventTitleEdit", QStringLiteral("二人で訪問"));
    planner.press(Qt::Key_Escape);
    planner.press(Qt::Key_N);
    CHECK(planner.find<QLineEdit>("eventTitleEdit")->text() == QStringLiteral("二人で訪問"));
    CHECK_FALSE(planner.said().isEmpty());
    planner.press(Qt::Key_Escape);
    planner.press(Qt::Key_F2);
    CHECK(planner.find<QLineEdit>("eventTitleEdit")->hasFocus());
    planner.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(planner.panel().contains(QStringLiteral("二人で訪問")));
}

TEST_CASE("What was begun for one time of a series is not written to another", "[ui][calendar]")
{
    Planner planner;
    EventContent weekly = planned(QStringLiteral("訪問"), plannedDay());
    weekly.repeat = {EventRepeat::Every::Week, {1}, {}, 0};
    planner.plan(weekly);
    planner.press(Qt::Key_F2);
    planner.type("eventTitleEdit", QStringLiteral("二人で訪問"));
    planner.press(Qt::Key_Escape);
    planner.press(Qt::Key_Down);
    const QString kept = planner.said();
    planner.press(Qt::Key_F2);
    CHECK(planner.said() != kept);
    CHECK_FALSE(planner.said().isEmpty());
    CHECK(planner.find<QLineEdit>("eventTitleEdit")->text() == QStringLiteral("二人で訪問"));
}
