// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of a room and its candidate dates, in Japanese.
#include "tests/ui/calendar/planner.h"
#include "tests/ui/pictures/look.h"
#include "ui/calendar/calendarfilepart.h"

#include <utility>

using namespace tasuki;

namespace {

const QSize small(760, 600); // what a window of 1366 points at 150 % leaves beside the rail

void fill(Planner &planner)
{
    EventContent weekly = planned(QStringLiteral("訪問看護"), plannedDay(), {9, 30});
    weekly.place = QStringLiteral("ご自宅");
    weekly.people = QStringLiteral("長男");
    weekly.repeat = {EventRepeat::Every::Week, {1, 4}, QDate(2026, 9, 30), 0};
    planner.plan(weekly);
    EventContent meeting = planned(QStringLiteral("サービス担当者会議"), plannedDay(), {14, 0});
    meeting.kind = EventKind::Meeting;
    meeting.link = QStringLiteral("https://meet.example.jp/haru-2026");
    planner.plan(meeting);
    for (int i = 0; i < 6; ++i)
        planner.plan(planned(QStringLiteral("予定%1").arg(i + 1), QDate(2026, 6, 10), {10 + i, 0}));
    EventContent stay = planned(QStringLiteral("ショートステイ"), QDate(2026, 6, 17), {});
    stay.time.until = QDate(2026, 6, 20);
    const ObjectId gone = planner.plan(stay);
    (void)planner.events().cancel(planner.room, gone, QStringLiteral("発熱のため"), {});
    planner.publish();
}

/// Six dates, what three offices say to them, and one that was decided.
void fillPolls(Planner &planner)
{
    PollDraft draft;
    draft.title = QStringLiteral("サービス担当者会議");
    draft.place = QStringLiteral("ご自宅");
    draft.note = QStringLiteral("退院前に、ご家族も一緒に話します。");
    for (int i = 0; i < 6; ++i)
        draft.candidates.append(planned({}, QDate(2026, 6, 8).addDays(i), {10 + i, 0}).time);
    Poll &past = planner.ask(planner.polls().me, QStringLiteral("退院前カンファレンス")).poll;
    past.ended = PollEnd{past.by, past.office, past.at, 1, ObjectId::create(), {}};
    (void)planner.polls().add(planner.room, draft);
    Poll &asked = planner.polls().entries.first().poll;
    for (const Person &person : std::as_const(planner.desk.workspace.data.people))
        asked.sheets.append({person.id,
                             person.office,
                             FakeWorkspace::moment(),
                             {PollAnswer::Yes, PollAnswer::Maybe, PollAnswer::No, PollAnswer::Yes,
                              PollAnswer::Open, PollAnswer::No}});
    planner.publish();
}

} // namespace

TEST_CASE("The calendar is whole on the screen", "[ui][pictures][calendar]")
{
    const Japanese japanese;
    Planner planner;
    look(*planner.tab, QStringLiteral("calendar-empty"));
    fill(planner);
    look(*planner.tab, QStringLiteral("calendar-month"));
    planner.press(Qt::Key_W);
    look(*planner.tab, QStringLiteral("calendar-week"));
    planner.press(Qt::Key_D);
    planner.press(Qt::Key_Down);
    look(*planner.tab, QStringLiteral("calendar-day"));
    planner.press(Qt::Key_M);
    planner.tab->resize(small);
    planner.press(Qt::Key_Delete);
    look(*planner.tab, QStringLiteral("calendar-small"));
    CHECK(planner.tab->width() == small.width());
}

TEST_CASE("The editor of an entry is whole on the screen", "[ui][pictures][calendar]")
{
    const Japanese japanese;
    Planner planner;
    fill(planner);
    planner.press(Qt::Key_F2);
    look(*planner.tab, QStringLiteral("calendar-editor"));
    planner.tab->resize(small);
    planner.desk.settle();
    look(*planner.tab, QStringLiteral("calendar-editor-small"));
    CHECK(planner.tab->width() == small.width());
}

TEST_CASE("Candidate dates are whole on the screen", "[ui][pictures][poll]")
{
    const Japanese japanese;
    Planner planner;
    planner.press(Qt::Key_P);
    look(*planner.tab, QStringLiteral("polls-empty"));
    fillPolls(planner);
    planner.tab->focusFirst();
    planner.press(Qt::Key_Return);
    planner.press(Qt::Key_1);
    look(*planner.tab, QStringLiteral("polls-answering"));
    planner.press(Qt::Key_Return);
    look(*planner.tab, QStringLiteral("polls-deciding"));
    planner.press(Qt::Key_Escape);
    planner.tab->resize(small);
    planner.press(Qt::Key_Delete);
    look(*planner.tab, QStringLiteral("polls-small"));
    CHECK(planner.tab->width() == small.width());
    planner.press(Qt::Key_Escape);
    planner.press(Qt::Key_Escape);
    planner.press(Qt::Key_Down);
    look(*planner.tab, QStringLiteral("polls-decided"));
}

TEST_CASE("The editor of candidate dates is whole on the screen", "[ui][pictures][poll]")
{
    const Japanese japanese;
    Planner planner;
    fillPolls(planner);
    planner.press(Qt::Key_A);
    planner.type("pollTitleEdit", QStringLiteral("サービス担当者会議"));
    planner.type("candidate1FromEdit", QStringLiteral("R8.6.8"));
    look(*planner.tab, QStringLiteral("polls-editor"));
    planner.tab->resize(small);
    planner.type("candidate2FromEdit", QStringLiteral("いつか"));
    planner.press(Qt::Key_Return, Qt::ControlModifier);
    look(*planner.tab, QStringLiteral("polls-editor-small"));
    CHECK(planner.tab->width() == small.width());
}

TEST_CASE("What a calendar file has and what is saved is whole on the screen",
          "[ui][pictures][calendar]")
{
    const Japanese japanese;
    Planner planner;
    fill(planner);
    planner.tab->files().chooseFile = [](QWidget *) { return QStringLiteral("/x.ics"); };
    CalendarReading &reading = planner.desk.workspace.calendars.reading;
    for (int i = 0; i < 4; ++i) {
        CalendarFind find;
        find.event.uid = QString::number(i);
        find.event.content = planned(QStringLiteral("定期受診%1").arg(i + 1), plannedDay());
        find.event.notes = {FoundNote::RepeatLost};
        find.isKnown = i == 3;
        reading.finds.append(find);
    }
    reading.cancelled = 1;
    planner.find<QPushButton>("importCalendarButton")->click();
    planner.desk.settle();
    look(*planner.tab, QStringLiteral("calendar-file-in"));
    planner.tab->resize(small);
    planner.desk.settle();
    look(*planner.tab, QStringLiteral("calendar-file-in-small"));
    planner.find<QPushButton>("exportCalendarButton")->click();
    planner.desk.settle();
    look(*planner.tab, QStringLiteral("calendar-file-out-small"));
    CHECK(planner.tab->width() == small.width());
}
