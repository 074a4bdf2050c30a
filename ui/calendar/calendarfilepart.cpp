// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarfilepart.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/calendarfiles.h"
#include "core/services/workspace.h"
#include "ui/calendar/calendarfiletext.h"
#include "ui/calendar/calendarintakepanel.h"
#include "ui/calendar/calendarsavepanel.h"
#include "ui/calendar/calendarsaving.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QStackedWidget>

namespace tasuki {

static QPushButton *namedButton(const char *name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true);
    return button;
}

CalendarFilePart::CalendarFilePart(ScopeId room, Workspace &workspace, const Clock &clock,
                                   QStackedWidget *side, MessageBar *bar, QWidget *tab)
    : QObject(tab)
    , chooseFile(chooseCalendarFile)
    , choosePath(chooseCalendarPath)
    , m_room(room)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_tab(tab)
    , m_side(side)
    , m_bar(bar)
    , m_import(namedButton("importCalendarButton", tr("Import from a calendar file…"), tab))
    , m_export(namedButton("exportCalendarButton", tr("Save as a calendar file…"), tab))
    , m_intake(new CalendarIntakePanel(side))
    , m_saving(new CalendarSavePanel(side))
{
    m_side->addWidget(m_intake);
    m_side->addWidget(m_saving);
    connect(m_import, &QPushButton::clicked, this, &CalendarFilePart::readFile);
    connect(m_export, &QPushButton::clicked, this, [this] {
        m_side->setCurrentWidget(m_saving);
        m_saving->open();
    });
    connect(m_intake, &CalendarIntakePanel::takeRequested, this, &CalendarFilePart::takeIn);
    connect(m_intake, &CalendarIntakePanel::left, this, &CalendarFilePart::left);
    connect(m_saving, &CalendarSavePanel::saveRequested, this, &CalendarFilePart::saveFile);
    connect(m_saving, &CalendarSavePanel::left, this, &CalendarFilePart::left);
}

void CalendarFilePart::setWritable(bool isWritable)
{
    m_import->setVisible(isWritable);
}

void CalendarFilePart::setEntries(const QList<EventEntry> &entries)
{
    m_entries = entries;
}

void CalendarFilePart::readFile()
{
    const QString path = chooseFile(m_tab);
    if (path.isEmpty())
        return;
    m_import->setEnabled(false);
    m_bar->showInfo(tr("The calendar file is being read."));
    whenDone(m_workspace.calendarFiles().read(m_room, path, tr("(without a title)")), this,
             [this](const Result<CalendarReading> &reading) {
                 m_import->setEnabled(true);
                 if (!reading) {
                     m_bar->showError(calendarFileErrorText(reading.error()));
                     return;
                 }
                 m_bar->clear();
                 m_side->setCurrentWidget(m_intake);
                 m_intake->display(*reading, m_clock.now().toLocalTime().date());
             });
}

void CalendarFilePart::takeIn()
{
    m_intake->setBusy(true);
    whenDone(m_workspace.calendarFiles().takeIn(m_room, m_intake->chosen()), this,
             [this](const Result<int> &written) {
                 m_intake->setBusy(false);
                 if (!written) {
                     m_bar->showError(calendarFileErrorText(written.error()));
                     return;
                 }
                 m_bar->showGood(tr("%n entry(s) were taken in.", nullptr, *written));
                 Q_EMIT left();
                 Q_EMIT taken();
             });
}

void CalendarFilePart::saveFile(bool withWords)
{
    const QString path = choosePath(m_tab, calendarFileName(m_clock.now().toLocalTime().date()));
    if (path.isEmpty())
        return;
    m_saving->setBusy(true);
    const QList<Event> events = eventsToSave(m_entries, *m_workspace.snapshot(), {}, withWords);
    whenDone(m_workspace.calendarFiles().save(events, path), this,
             [this](const Result<void> &saved) {
                 m_saving->setBusy(false);
                 if (!saved) {
                     m_bar->showError(calendarFileErrorText(saved.error()));
                     return;
                 }
                 m_bar->showGood(tr("The calendar file was saved."));
                 Q_EMIT left();
             });
}

} // namespace tasuki
