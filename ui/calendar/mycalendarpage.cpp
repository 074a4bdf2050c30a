// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/mycalendarpage.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/workspace.h"
#include "ui/calendar/calendarboard.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/eventpanel.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/widgets/messagebar.h"

#include <QDesktopServices>
#include <QLabel>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace tasuki {

static QString nameOf(const Room &room)
{
    return room.patient ? room.patient->name : room.title;
}

MyCalendarPage::MyCalendarPage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_bar(new MessageBar(this))
    , m_board(new CalendarBoard(clock.now().toLocalTime().date(), this))
    , m_panel(new EventPanel(this))
{
    setObjectName(QStringLiteral("myCalendarPage"));
    layOut();
    connect(&m_board->model(), &CalendarModel::changed, this, &MyCalendarPage::showItem);
    connect(&m_board->view(), &CalendarView::openWanted, this, &MyCalendarPage::openRoom);
    connect(m_panel, &EventPanel::roomRequested, this, &MyCalendarPage::openRoom);
    connect(m_panel, &EventPanel::closed, m_board, qOverload<>(&QWidget::setFocus));
    connect(m_panel, &EventPanel::linkRequested, this,
            [](const QString &link) { QDesktopServices::openUrl(QUrl(link)); });
}

void MyCalendarPage::layOut()
{
    auto *heading = new QLabel(title(), this);
    heading->setFont(theme::largeFont());
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_board);
    split->addWidget(m_panel);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space, theme::space, theme::space, theme::space);
    column->addWidget(heading);
    column->addWidget(m_bar);
    column->addWidget(split, 1);
}

QString MyCalendarPage::title() const
{
    return tr("My calendar");
}

void MyCalendarPage::refresh()
{
    m_board->model().setToday(m_clock.now().toLocalTime().date());
    const quint64 reading = ++m_reading;
    whenDone(m_workspace.events().everywhere(), this,
             [this, reading](const Result<QList<EventEntry>> &entries) {
                 if (reading != m_reading)
                     return;
                 if (entries)
                     display(*entries);
                 else
                     m_bar->showError(errorText(entries.error()));
             });
}

void MyCalendarPage::focusFirst()
{
    m_board->setFocus();
}

void MyCalendarPage::display(QList<EventEntry> entries)
{
    QHash<ScopeId, QString> names;
    const SnapshotPtr snapshot = m_workspace.snapshot();
    for (const RoomEntry &entry : snapshot->rooms) {
        if (entry.room.features.testFlag(RoomFeature::Calendar))
            names.insert(entry.room.scope, nameOf(entry.room));
    }
    entries.removeIf(
        [&names](const EventEntry &entry) { return !names.contains(entry.event.scope); });
    m_board->model().setRoomNames(names);
    m_board->model().setEntries(entries);
}

void MyCalendarPage::showItem()
{
    const CalendarItem *item = m_board->model().item();
    if (item) {
        m_panel->display(*item, *m_workspace.snapshot(), m_clock.now(), false);
        m_panel->setRoomName(m_board->model().roomName(*item));
        return;
    }
    m_panel->displayNothing(tr("Nothing is planned on this day. Entries are written in the "
                               "calendar of a room."));
    m_panel->setRoomName({});
}

void MyCalendarPage::openRoom()
{
    if (const CalendarItem *item = m_board->model().item())
        Q_EMIT openRequested(
            Place{Place::Kind::Room, ObjectId(item->entry.event.scope.uuid()), {}});
}

} // namespace tasuki
