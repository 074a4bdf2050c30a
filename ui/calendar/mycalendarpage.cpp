// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/mycalendarpage.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/calendarfiles.h"
#include "core/services/workspace.h"
#include "ui/calendar/calendarboard.h"
#include "ui/calendar/calendarfiletext.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarsavepanel.h"
#include "ui/calendar/calendarsaving.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/eventpanel.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/widgets/messagebar.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace tasuki {

static QString nameOf(const Room &room)
{
    return room.patient ? room.patient->name : room.title;
}

MyCalendarPage::MyCalendarPage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(parent)
    , choosePath(chooseCalendarPath)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_bar(new MessageBar(this))
    , m_board(new CalendarBoard(clock.now().toLocalTime().date(), this))
    , m_export(new QPushButton(tr("Save as a calendar file…"), this))
    , m_side(new QStackedWidget(this))
    , m_saving(new CalendarSavePanel(m_side))
    , m_panel(new EventPanel(m_side))
{
    setObjectName(QStringLiteral("myCalendarPage"));
    m_export->setObjectName(QStringLiteral("exportCalendarButton"));
    m_export->setAccessibleName(m_export->text());
    m_export->setAutoDefault(true);
    layOut();
    connect(m_export, &QPushButton::clicked, this, [this] {
        m_side->setCurrentWidget(m_saving);
        m_saving->open();
    });
    connect(m_saving, &CalendarSavePanel::saveRequested, this, &MyCalendarPage::saveFile);
    connect(m_saving, &CalendarSavePanel::left, this, &MyCalendarPage::leaveSaving);
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
    m_side->addWidget(m_panel);
    m_side->addWidget(m_saving);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_board);
    split->addWidget(m_side);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space, theme::space, theme::space, theme::space);
    column->addWidget(heading);
    column->addWidget(m_bar);
    column->addWidget(split, 1);
    column->addWidget(m_export, 0, Qt::AlignLeft);
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
    m_entries = entries;
    m_roomNames = names;
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

void MyCalendarPage::saveFile(bool withWords)
{
    const QString path = choosePath(this, calendarFileName(m_clock.now().toLocalTime().date()));
    if (path.isEmpty())
        return;
    m_saving->setBusy(true);
    const QList<Event> events
        = eventsToSave(m_entries, *m_workspace.snapshot(), m_roomNames, withWords);
    whenDone(m_workspace.calendarFiles().save(events, path), this,
             [this](const Result<void> &saved) {
                 m_saving->setBusy(false);
                 if (!saved) {
                     m_bar->showError(calendarFileErrorText(saved.error()));
                     return;
                 }
                 m_bar->showGood(tr("The calendar file was saved."));
                 leaveSaving();
             });
}

void MyCalendarPage::leaveSaving()
{
    m_side->setCurrentWidget(m_panel);
    m_board->setFocus();
}

} // namespace tasuki
