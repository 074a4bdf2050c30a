// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/planner.h"
#include "ui/calendar/pollspane.h"

#include <QLabel>
#include <QListView>
#include <QTableView>

using namespace tasuki;

namespace {

QTableView *table(const Planner &planner)
{
    return planner.find<QTableView>("pollTable");
}

QString told(const Planner &planner)
{
    return planner.find<MessageBar>("pollMessageBar")->text();
}

QString asked(const Planner &planner)
{
    return planner.find<QPlainTextEdit>("pollTextEdit")->toPlainText();
}

/// Goes to the candidate dates, and into the table of the first poll.
void openFirst(Planner &planner)
{
    planner.press(Qt::Key_P);
    planner.press(Qt::Key_Return);
    REQUIRE(table(planner)->hasFocus());
}

PersonId me(Planner &planner)
{
    return planner.polls().me;
}

} // namespace

TEST_CASE("A, a subject, dates of either calendar and Ctrl+Enter ask for a date", "[ui][poll]")
{
    Planner planner;
    planner.press(Qt::Key_A);
    REQUIRE(planner.find<QLineEdit>("pollTitleEdit")->hasFocus());
    planner.type("pollTitleEdit", QStringLiteral("担当者会議"));
    planner.type("candidate1FromEdit", QStringLiteral("R8.6.8"));
    planner.type("candidate1BeginsEdit", QStringLiteral("14:00"));
    planner.type("candidate2FromEdit", QStringLiteral("2026-06-09"));
    planner.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(planner.polls().entries.size() == 1);
    const PollDraft written = planner.polls().entries.first().poll.draft;
    CHECK(written.title == QStringLiteral("担当者会議"));
    CHECK(written.kind == EventKind::Meeting);
    CHECK(written.candidates
          == QList<EventTime>{{{2026, 6, 8}, {2026, 6, 8}, {14, 0}, {15, 0}},
                              {{2026, 6, 9}, {2026, 6, 9}, {}, {}}});
    CHECK(table(planner)->hasFocus()); // she may answer at once
    CHECK(planner.find<QLineEdit>("pollTitleEdit")->text().isEmpty());
}

TEST_CASE("There is always one more line for a candidate, up to ten", "[ui][poll]")
{
    Planner planner;
    planner.press(Qt::Key_A);
    CHECK(planner.find<QLineEdit>("candidate3FromEdit")->isVisible());
    CHECK_FALSE(planner.find<QLineEdit>("candidate4FromEdit")->isVisible());
    planner.type("candidate3FromEdit", QStringLiteral("R8.6.8"));
    CHECK(planner.find<QLineEdit>("candidate4FromEdit")->isVisible());
    planner.type("candidate10FromEdit", QStringLiteral("R8.6.9"));
    CHECK(planner.find<QLineEdit>("candidate10FromEdit")->isVisible());
}

TEST_CASE("What cannot be asked stays in the editor, and the page says why", "[ui][poll]")
{
    Planner planner;
    planner.press(Qt::Key_A);
    auto *bar = planner.find<MessageBar>("pollEditorMessageBar");
    QSet<QString> complaints;
    const auto refused = [&] {
        planner.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK_FALSE(bar->text().isEmpty());
        complaints.insert(bar->text());
    };
    refused(); // no subject
    planner.type("pollTitleEdit", QStringLiteral("会議"));
    CHECK(bar->text().isEmpty());
    refused(); // no date
    planner.type("candidate1FromEdit", QStringLiteral("いつか"));
    refused();
    planner.type("candidate1FromEdit", QStringLiteral("R8.6.8"));
    planner.type("candidate2FromEdit", QStringLiteral("2026-06-08"));
    refused(); // the same day
    planner.type("candidate2FromEdit", QString());
    planner.polls().refuse = Error{Error::Kind::DiskFull, {}};
    refused();
    CHECK(complaints.size() == 5);
    CHECK(planner.polls().entries.isEmpty());
    CHECK(planner.find<QLineEdit>("pollTitleEdit")->text() == QStringLiteral("会議"));
    planner.polls().refuse.reset();
    planner.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(planner.polls().entries.size() == 1);
}

TEST_CASE("Esc keeps what was begun, also for a tab that is made anew", "[ui][poll]")
{
    Planner planner;
    planner.press(Qt::Key_A);
    planner.type("pollTitleEdit", QStringLiteral("書きかけ"));
    planner.type("candidate1FromEdit", QStringLiteral("R8.6."));
    planner.press(Qt::Key_Escape);
    CHECK_FALSE(told(planner).isEmpty());
    planner.press(Qt::Key_Escape);
    CHECK(planner.find<CalendarView>("calendarView")->hasFocus());
    planner.press(Qt::Key_A);
    CHECK(planner.find<QLineEdit>("pollTitleEdit")->text() == QStringLiteral("書きかけ"));
    planner.tab->saveNow();
    CalendarTab again(planner.room, planner.desk.workspace, planner.desk.clock);
    planner.desk.show(again);
    CHECK(again.findChild<QLineEdit *>(QStringLiteral("pollTitleEdit"))->text()
          == QStringLiteral("書きかけ"));
    CHECK(again.findChild<QLineEdit *>(QStringLiteral("candidate1FromEdit"))->text()
          == QStringLiteral("R8.6."));
}

TEST_CASE("Looking at another poll keeps what was begun", "[ui][poll]")
{
    Planner planner;
    planner.ask(PersonId::create());
    planner.ask(PersonId::create(), QStringLiteral("ほかの会議"));
    planner.press(Qt::Key_A);
    planner.type("pollTitleEdit", QStringLiteral("書きかけ"));
    auto *list = planner.find<QListView>("pollsListView");
    list->setFocus();
    const QModelIndex before = list->currentIndex();
    planner.press(before.row() == 0 ? Qt::Key_Down : Qt::Key_Up);
    CHECK(list->currentIndex() != before);
    CHECK(table(planner)->isVisible());
    CHECK(asked(planner).contains(QStringLiteral("会議")));
    planner.press(Qt::Key_A);
    CHECK(planner.find<QLineEdit>("pollTitleEdit")->isVisible());
    CHECK(planner.find<QLineEdit>("pollTitleEdit")->text() == QStringLiteral("書きかけ"));
}

TEST_CASE("1, 2, 3 and Space answer, and leaving stores it", "[ui][poll]")
{
    Planner planner;
    planner.ask(PersonId::create());
    openFirst(planner);
    planner.press(Qt::Key_1);
    planner.press(Qt::Key_Right);
    planner.press(Qt::Key_Space);
    planner.press(Qt::Key_Space);
    planner.tab->saveNow();
    planner.desk.settle();
    REQUIRE_FALSE(planner.polls().entries.first().poll.sheets.isEmpty());
    CHECK(planner.polls().entries.first().poll.sheets.last().answers
          == QList<PollAnswer>{PollAnswer::Yes, PollAnswer::Maybe});
    planner.press(Qt::Key_3);
    planner.press(Qt::Key_Left);
    planner.press(Qt::Key_0);
    planner.press(Qt::Key_Escape);
    planner.press(Qt::Key_Escape);
    CHECK(planner.polls().entries.first().poll.sheets.last().answers
          == QList<PollAnswer>{PollAnswer::Open, PollAnswer::No});
}

TEST_CASE("An answer that could not be stored is shown and tried again", "[ui][poll]")
{
    Planner planner;
    planner.ask(PersonId::create());
    openFirst(planner);
    planner.polls().refuse = Error{Error::Kind::DiskFull, {}};
    planner.press(Qt::Key_1);
    planner.tab->saveNow();
    planner.desk.settle();
    CHECK_FALSE(told(planner).isEmpty());
    const QModelIndex own = table(planner)->model()->index(0, 0);
    CHECK(own.data().toString() == QStringLiteral("○"));
    planner.polls().refuse.reset();
    planner.tab->saveNow();
    planner.desk.settle();
    CHECK(planner.polls().entries.first().poll.sheets.size() == 1);
}

TEST_CASE("An answer to what has ended meanwhile is let go, and the page says so", "[ui][poll]")
{
    Planner planner;
    planner.ask(PersonId::create());
    openFirst(planner);
    planner.press(Qt::Key_1);
    planner.polls().refuse = Error{Error::Kind::Conflict, QStringLiteral("ended")};
    planner.tab->saveNow();
    planner.desk.settle();
    CHECK_FALSE(told(planner).isEmpty());
    CHECK(table(planner)->model()->index(0, 0).data().toString() == QStringLiteral("–"));
}

TEST_CASE("Whoever asked decides, after a question, and everybody is told", "[ui][poll]")
{
    Planner planner;
    planner.ask(me(planner));
    openFirst(planner);
    planner.press(Qt::Key_Right);
    planner.press(Qt::Key_Return);
    CHECK(
        planner.find<QLabel>("decidePollLabel")->text().contains(QStringLiteral("令和8年6月9日")));
    planner.press(Qt::Key_Escape);
    CHECK(table(planner)->hasFocus());
    CHECK_FALSE(planner.polls().entries.first().poll.ended);
    planner.press(Qt::Key_Return);
    planner.press(Qt::Key_Return);
    REQUIRE(planner.polls().entries.first().poll.ended);
    CHECK(planner.polls().entries.first().poll.ended->candidate == 1);
    REQUIRE(planner.polls().words.size() == 1);
    CHECK(planner.polls().words.first().contains(QStringLiteral("令和8年6月9日")));
    CHECK_FALSE(planner.find<QPushButton>("decidePollButton")->isVisible());
    CHECK(planner.find<QPushButton>("pollEntryButton")->isVisible());
    planner.press(Qt::Key_1);
    planner.tab->saveNow();
    planner.desk.settle();
    CHECK(planner.polls().entries.first().poll.sheets.isEmpty());
}

TEST_CASE("O leads from what was decided to its entry", "[ui][poll]")
{
    Planner planner;
    const ObjectId event
        = planner.plan(planned(QStringLiteral("担当者会議"), plannedDay().addDays(7), {14, 0}));
    Poll &poll = planner.ask(me(planner)).poll;
    poll.ended = PollEnd{poll.by, poll.office, poll.at, 0, event, {}};
    planner.publish();
    openFirst(planner);
    planner.press(Qt::Key_O);
    CHECK(planner.find<CalendarView>("calendarView")->hasFocus());
    CHECK(planner.model().day() == plannedDay().addDays(7));
    REQUIRE(planner.model().item());
    CHECK(planner.model().item()->entry.event.id == event);
}

TEST_CASE("Nobody else decides or closes", "[ui][poll]")
{
    Planner planner;
    planner.ask(PersonId::create());
    openFirst(planner);
    CHECK_FALSE(planner.find<QPushButton>("decidePollButton")->isVisible());
    planner.press(Qt::Key_Return);
    planner.press(Qt::Key_Delete);
    CHECK(table(planner)->hasFocus());
    CHECK_FALSE(planner.polls().entries.first().poll.ended);
}

TEST_CASE("Del asks why there is no date, and what was closed stays to be read", "[ui][poll]")
{
    Planner planner;
    planner.ask(me(planner));
    openFirst(planner);
    planner.press(Qt::Key_Delete);
    auto *reason = planner.find<QLineEdit>("closePollReasonEdit");
    REQUIRE(reason->hasFocus());
    planner.press(Qt::Key_Return);
    CHECK_FALSE(told(planner).isEmpty());
    CHECK_FALSE(planner.polls().entries.first().poll.ended);
    reason->setText(QStringLiteral("入院したため"));
    planner.press(Qt::Key_Return);
    REQUIRE(planner.polls().entries.first().poll.ended);
    CHECK(asked(planner).contains(QStringLiteral("入院したため")));
    CHECK(table(planner)->isVisible());
}

TEST_CASE("Open polls come first, and the calendar says that there are some", "[ui][poll]")
{
    Planner planner;
    auto *dates = planner.find<QPushButton>("showPollsButton");
    const QString none = dates->text();
    planner.ask(me(planner), QStringLiteral("開いたもの"));
    CHECK(dates->text() != none);
    Poll &newer = planner.ask(me(planner), QStringLiteral("終わったもの")).poll;
    newer.ended = PollEnd{newer.by, newer.office, newer.at, -1, {}, QStringLiteral("延期")};
    planner.publish();
    auto *list = planner.find<QListView>("pollsListView");
    REQUIRE(list->model()->rowCount() == 2);
    CHECK(list->model()->index(0, 0).data().toString().startsWith(QStringLiteral("開いたもの")));
    planner.press(Qt::Key_P);
    list->setCurrentIndex(list->model()->index(1, 0));
    CHECK(asked(planner).startsWith(QStringLiteral("終わったもの")));
    planner.publish();
    CHECK(asked(planner).startsWith(QStringLiteral("終わったもの"))); // it is still looked at
}

TEST_CASE("What the centre refused is said with the poll", "[ui][poll]")
{
    Planner planner;
    PollEntry &entry = planner.ask(me(planner));
    planner.press(Qt::Key_P);
    const QString before = asked(planner);
    entry.refusal = QStringLiteral("archived");
    planner.publish();
    CHECK(asked(planner).size() > before.size());
}

TEST_CASE("In a closed room, without consent or switched off, polls are read only", "[ui][poll]")
{
    Planner planner;
    planner.ask(me(planner));
    const auto [name, shut] = GENERATE(table<const char *, void (*)(RoomEntry &)>(
        {{"archived", [](RoomEntry &entry) { entry.room.archived = RoomMark{}; }},
         {"switched off",
          [](RoomEntry &entry) { entry.room.features.setFlag(RoomFeature::Calendar, false); }},
         {"no consent", [](RoomEntry &entry) {
              entry.needsConsent = true;
              entry.room.consents.clear();
          }}}));
    INFO(name);
    shut(planner.entry());
    planner.publish();
    CHECK(planner.find<QLabel>("calendarClosedLabel")->isVisible());
    CHECK_FALSE(planner.find<QPushButton>("askDateButton")->isVisible());
    planner.press(Qt::Key_A);
    CHECK(planner.find<CalendarView>("calendarView")->hasFocus());
    openFirst(planner);
    planner.press(Qt::Key_1);
    planner.press(Qt::Key_Return);
    planner.press(Qt::Key_A);
    planner.tab->saveNow();
    planner.desk.settle();
    CHECK(table(planner)->hasFocus());
    CHECK(planner.polls().entries.first().poll.sheets.isEmpty());
    CHECK_FALSE(planner.polls().entries.first().poll.ended);
}
