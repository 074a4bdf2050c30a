// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendartab.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/drafts.h"
#include "core/services/workspace.h"
#include "ui/calendar/calendarboard.h"
#include "ui/calendar/calendartext.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/eventeditor.h"
#include "ui/calendar/eventpanel.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/widgets/messagebar.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace tasuki {

CalendarTab::CalendarTab(ScopeId room, Workspace &workspace, const Clock &clock, QWidget *parent)
    : RoomTab(parent)
    , openLink([](const QString &link) { QDesktopServices::openUrl(QUrl(link)); })
    , m_room(room)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_bar(new MessageBar(this))
    , m_closed(new QLabel(this))
    , m_new(new QPushButton(tr("New entry  N"), this))
    , m_board(new CalendarBoard(clock.now().toLocalTime().date(), this))
    , m_side(new QStackedWidget(this))
    , m_panel(new EventPanel(m_side))
    , m_editorArea(new QScrollArea(m_side))
    , m_editor(new EventEditor(m_editorArea))
{
    constexpr int behindMs = 800;
    setObjectName(QStringLiteral("calendarTab"));
    m_bar->setObjectName(QStringLiteral("calendarMessageBar"));
    m_closed->setObjectName(QStringLiteral("calendarClosedLabel"));
    m_closed->setTextFormat(Qt::PlainText);
    m_closed->setWordWrap(true);
    m_new->setObjectName(QStringLiteral("newEventButton"));
    m_new->setToolTip(tr("A new entry on the chosen day (N)"));
    m_new->setAutoDefault(true);
    m_behind.setSingleShot(true);
    m_behind.setInterval(behindMs);
    layOut();
    connectParts();
    restoreDraft();
}

void CalendarTab::layOut()
{
    m_editorArea->setWidget(m_editor);
    m_editorArea->setWidgetResizable(true);
    m_editorArea->setFrameShape(QFrame::NoFrame);
    m_editorArea->setFocusPolicy(Qt::NoFocus);
    m_editorArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_editorArea);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addWidget(m_board, 1);
    column->addWidget(m_new, 0, Qt::AlignLeft);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(left);
    split->addWidget(m_side);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(theme::smallSpace);
    whole->addWidget(m_bar);
    whole->addWidget(m_closed);
    whole->addWidget(split, 1);
}

void CalendarTab::connectParts()
{
    CalendarView &view = m_board->view();
    connect(&m_board->model(), &CalendarModel::changed, this, &CalendarTab::showItem);
    connect(&view, &CalendarView::newWanted, this, &CalendarTab::write);
    connect(&view, &CalendarView::openWanted, this, [this] {
        m_side->setCurrentWidget(m_panel);
        m_panel->focusFirst();
    });
    connect(&view, &CalendarView::changeWanted, this, &CalendarTab::change);
    connect(&view, &CalendarView::cancelWanted, m_panel, &EventPanel::askWhy);
    connect(m_new, &QPushButton::clicked, this, &CalendarTab::write);
    connect(m_panel, &EventPanel::changeRequested, this, &CalendarTab::change);
    connect(m_panel, &EventPanel::skipRequested, this, &CalendarTab::skip);
    connect(m_panel, &EventPanel::cancelRequested, this, &CalendarTab::cancel);
    connect(m_panel, &EventPanel::linkRequested, this,
            [this](const QString &link) { openLink(link); });
    connect(m_panel, &EventPanel::closed, m_board, qOverload<>(&QWidget::setFocus));
    connect(m_editor, &EventEditor::storeRequested, this, &CalendarTab::store);
    connect(m_editor, &EventEditor::left, this, &CalendarTab::leaveEditor);
    connect(m_editor, &EventEditor::edited, this, [this] {
        if (!m_behind.isActive())
            m_behind.start(); // not put off by every letter
    });
    connect(&m_behind, &QTimer::timeout, this, &CalendarTab::keepDraft);
}

void CalendarTab::refresh()
{
    m_board->model().setToday(m_clock.now().toLocalTime().date());
    showStanding();
    readAgain();
}

void CalendarTab::focusFirst()
{
    m_board->setFocus();
}

void CalendarTab::saveNow()
{
    keepDraft();
}

void CalendarTab::choose(ObjectId event)
{
    m_board->model().lookFor(event);
}

void CalendarTab::showStanding()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const RoomEntry *entry = snapshot->room(m_room);
    const QString why
        = entry ? closedCalendarText(*entry) : tr("This room is not on this computer any more.");
    m_isWritable = why.isEmpty();
    m_closed->setText(why);
    m_closed->setVisible(!m_isWritable);
    m_new->setVisible(m_isWritable);
    if (!entry)
        return;
    QList<QPair<OfficeId, QString>> offices;
    for (const OfficeId office : entry->room.members)
        offices.append({office, snapshot->officeName(office)});
    m_editor->setOffices(offices);
    m_editor->setTakesLinks(entry->isWritable(RoomFeature::Meeting));
}

void CalendarTab::readAgain()
{
    const quint64 reading = ++m_reading;
    whenDone(m_workspace.events().inRoom(m_room), this,
             [this, reading](const Result<QList<EventEntry>> &entries) {
                 if (reading != m_reading)
                     return;
                 if (entries)
                     m_board->model().setEntries(*entries);
                 else
                     m_bar->showError(errorText(entries.error()));
             });
}

void CalendarTab::showItem()
{
    if (const CalendarItem *item = m_board->model().item())
        m_panel->display(*item, *m_workspace.snapshot(), m_clock.now(), m_isWritable);
    else
        m_panel->displayNothing(m_isWritable
                                    ? tr("Nothing is planned on this day. Press N to write down a "
                                         "visit, a meeting or an outpatient visit.")
                                    : tr("Nothing is planned on this day."));
}

void CalendarTab::write()
{
    if (!m_isWritable)
        return;
    if (!m_editor->editing().isNull() && !m_editor->isUntouched()) {
        m_bar->showWarning(tr("Please store or leave first the entry that you are changing."));
        return;
    }
    m_side->setCurrentWidget(m_editorArea);
    m_editor->writeNew(m_board->model().day());
}

void CalendarTab::change()
{
    const CalendarItem *item = m_board->model().item();
    if (!item || item->isCancelled() || !m_isWritable)
        return;
    if (!m_editor->isUntouched()) {
        m_side->setCurrentWidget(m_editorArea);
        m_bar->showWarning(tr("Please store or leave first what you have begun to write."));
        return;
    }
    m_side->setCurrentWidget(m_editorArea);
    m_editor->change(*item);
}

void CalendarTab::leaveEditor()
{
    m_side->setCurrentWidget(m_panel);
    m_board->setFocus();
}

void CalendarTab::store()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    m_editor->setBusy(true);
    const auto stored = [this](const Result<ObjectId> &event) {
        m_editor->setBusy(false);
        if (!event) {
            m_editor->showError(calendarErrorText(event.error()));
            return;
        }
        m_editor->clear();
        keepDraft();
        m_board->model().lookFor(*event);
        report({}, tr("Stored."));
        leaveEditor();
    };
    const ObjectId editing = m_editor->editing();
    if (editing.isNull()) {
        const EventContent content = m_editor->content();
        whenDone(m_workspace.events().add(m_room, content, invitationText(content, *snapshot)),
                 this, stored);
        return;
    }
    const EventChange change = m_editor->changed();
    whenDone(m_workspace.events().change(m_room, editing, change,
                                         correctionText(change.content, *snapshot)),
             this, [stored, editing](const Result<void> &done) {
                 stored(done ? Result<ObjectId>(editing) : Result<ObjectId>(done.error()));
             });
}

void CalendarTab::skip()
{
    const CalendarItem *item = m_board->model().item();
    if (!item)
        return;
    whenDone(m_workspace.events().skip(m_room, item->entry.event.id, item->occurrence.day,
                                       calledOffText(item->content(), {})),
             this, [this](const Result<void> &done) {
                 report(done, tr("Left out this time. The series goes on."));
             });
}

void CalendarTab::cancel(const QString &reason)
{
    const CalendarItem *item = m_board->model().item();
    if (!item)
        return;
    if (!isGoodEventReason(reason)) {
        m_bar->showWarning(tr("Please say why it does not take place: others will ask."));
        return;
    }
    whenDone(m_workspace.events().cancel(m_room, item->entry.event.id, reason,
                                         calledOffText(item->content(), reason)),
             this, [this](const Result<void> &done) {
                 report(done, tr("Cancelled. It stays in the calendar, struck out."));
             });
}

void CalendarTab::report(const Result<void> &done, const QString &good)
{
    if (!done) {
        m_bar->showError(calendarErrorText(done.error()));
        return;
    }
    m_bar->showGood(good);
    m_board->setFocus();
    readAgain();
}

void CalendarTab::restoreDraft()
{
    whenDone(m_workspace.drafts().eventIn(m_room), this, [this](const Result<QString> &typed) {
        m_isRestored = typed.has_value();
        if (!typed)
            m_bar->showError(errorText(typed.error()));
        else if (!typed->isEmpty() && m_editor->isUntouched() && m_editor->editing().isNull()) {
            m_editor->restore(*typed);
            m_side->setCurrentWidget(m_editorArea);
        }
    });
}

void CalendarTab::keepDraft()
{
    // An empty editor means that nothing was begun only once it is known what was.
    const QString typed = m_editor->draft();
    if (!m_editor->editing().isNull() || (!m_isRestored && typed.isEmpty()))
        return;
    m_behind.stop();
    whenDone(m_workspace.drafts().keepEvent(m_room, typed), this, [this](const Result<void> &kept) {
        if (!kept)
            m_bar->showError(errorText(kept.error()));
    });
}

} // namespace tasuki
