// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/rooms.h"
#include "tests/support/desk.h"
#include "tests/support/text.h"
#include "ui/calendar/calendarboard.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendartab.h"
#include "ui/calendar/calendarview.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tasuki {

/// Monday; what is "now" at the desk lies on it.
inline QDate plannedDay()
{
    return {2026, 6, 1};
}

inline EventContent planned(const QString &title, QDate day, QTime begins = {9, 0})
{
    EventContent content;
    content.title = title;
    content.time = {day, day, begins, begins.isValid() ? begins.addSecs(3600) : QTime()};
    return content;
}

/// The care manager's desk with the calendar of a patient's room on screen.
struct Planner {
    Planner()
    {
        FakeEvents &events = desk.workspace.roomEvents;
        events.me = desk.workspace.data.me.id;
        events.office = desk.workspace.data.me.office;
        events.now = FakeWorkspace::moment();
        FakePolls &dates = desk.workspace.roomPolls;
        dates.me = events.me;
        dates.office = events.office;
        dates.now = events.now;
        RoomDraft draft = desk.workspace.rooms().begin(QStringLiteral("patient"));
        draft.title = QStringLiteral("ハルさんを支える部屋");
        draft.features.setFlag(RoomFeature::Meeting);
        draft.patient
            = RoomPatient{QStringLiteral("佐藤ハル"), QStringLiteral("さとうはる"), {1940, 4, 1}};
        draft.consent = ConsentForm{QStringLiteral("2026-04"),
                                    QStringLiteral("支える事業所すべて"),
                                    QDate(2026, 6, 1),
                                    QStringLiteral("佐藤ハル"),
                                    {}};
        const auto opened = desk.workspace.rooms().open(draft).result();
        REQUIRE(opened);
        room = *opened;
        tab = std::make_unique<CalendarTab>(room, desk.workspace, desk.clock);
        desk.show(*tab);
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = tab->findChild<Widget *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    CalendarModel &model() { return tab->findChild<CalendarBoard *>()->model(); }
    FakeEvents &events() { return desk.workspace.roomEvents; }
    FakePolls &polls() { return desk.workspace.roomPolls; }
    RoomEntry &entry() { return desk.workspace.data.rooms.last(); }
    void publish()
    {
        desk.workspace.publish();
        desk.settle();
    }
    ObjectId plan(const EventContent &content)
    {
        const ObjectId id = events().put(room, content);
        publish();
        return id;
    }
    /// Somebody asks for one of two dates.
    PollEntry &ask(PersonId by, const QString &title = QStringLiteral("担当者会議"))
    {
        PollDraft draft;
        draft.title = title;
        draft.candidates = {planned(title, plannedDay().addDays(7), {14, 0}).time,
                            planned(title, plannedDay().addDays(8), {}).time};
        (void)polls().add(room, draft);
        polls().entries.first().poll.by = by;
        publish();
        return polls().entries.first();
    }
    void type(const char *field, const QString &text)
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->setText(text);
        Q_EMIT line->textEdited(text);
    }
    QString panel() const { return find<QPlainTextEdit>("eventTextEdit")->toPlainText(); }
    QString said() const { return find<MessageBar>("calendarMessageBar")->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        desk.press(key, modifiers);
        desk.settle();
    }

    TestDesk desk;
    ScopeId room;
    std::unique_ptr<CalendarTab> tab;
};

} // namespace tasuki
