// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendartab.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/drafts.h"
#include "core/services/workspace.h"
#include "ui/calendar/calendarboard.h"
#include "ui/calendar/calendarfilepart.h"
#include "ui/calendar/calendartext.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/eventeditor.h"
#include "ui/calendar/eventpanel.h"
#include "ui/calendar/pollspane.h"
#include "ui/calendar/typeddraft.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
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
    , m_new(
          addButton("newEventButton", tr("New entry  N"), tr("A new entry on the chosen day (N)")))
    , m_ask(addButton("askDateButton", tr("Ask for a date  A"),
                      tr("Proposes dates to the people of this room (A)")))
    , m_dates(addButton("showPollsButton", tr("Candidate dates  P"),
                        tr("Who can when, and what was decided (P)")))
    , m_whole(new QStackedWidget(this))
    , m_board(new CalendarBoard(clock.now().toLocalTime().date(), this))
    , m_side(new QStackedWidget(this))
    , m_panel(new EventPanel(m_side))
    , m_editorArea(new QScrollArea(m_side))
    , m_editor(new EventEditor(m_editorArea))
    , m_polls(new PollsPane(room, workspace, clock, m_whole))
    , m_files(new CalendarFilePart(room, workspace, clock, m_side, m_bar, this))
{
    setObjectName(QStringLiteral("calendarTab"));
    m_bar->setObjectName(QStringLiteral("calendarMessageBar"));
    m_closed->setObjectName(QStringLiteral("calendarClosedLabel"));
    m_closed->setTextFormat(Qt::PlainText);
    m_closed->setWordWrap(true);
    layOut();
    makeDraft();
    connectParts();
    connectPolls();
    connect(m_files, &CalendarFilePart::left, this, &CalendarTab::leaveFiles);
    connect(m_files, &CalendarFilePart::taken, this, &CalendarTab::readAgain);
}

QPushButton *CalendarTab::addButton(const char *name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    button->setAutoDefault(true);
    return button;
}

QWidget *CalendarTab::makeCalendar()
{
    m_editorArea->setWidget(m_editor);
    m_editorArea->setWidgetResizable(true);
    m_editorArea->setFrameShape(QFrame::NoFrame);
    m_editorArea->setFocusPolicy(Qt::NoFocus);
    m_editorArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_editorArea->setMinimumWidth(m_editor->minimumSizeHint().width()
                                  + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    m_side->addWidget(m_panel);
    m_side->addWidget(m_editorArea);
    m_side->setCurrentWidget(m_panel);
    auto *left = new QWidget(this);
    auto *buttons = new QWidget(left);
    auto *row = new FlowLayout(buttons);
    for (QPushButton *button : QList{m_new, m_ask, m_dates} + m_files->buttons())
        row->addWidget(button);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addWidget(m_board, 1);
    column->addWidget(buttons);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(left);
    split->addWidget(m_side);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    return split;
}

void CalendarTab::layOut()
{
    m_whole->addWidget(makeCalendar());
    m_whole->addWidget(m_polls);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(theme::smallSpace);
    whole->addWidget(m_bar);
    whole->addWidget(m_closed);
    whole->addWidget(m_whole, 1);
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
    connect(m_editor, &EventEditor::edited, m_draft, &TypedDraft::touch);
}

void CalendarTab::connectPolls()
{
    CalendarView &view = m_board->view();
    const auto ask = [this] {
        if (!m_isWritable)
            return;
        showPolls();
        m_polls->write();
    };
    connect(&view, &CalendarView::askWanted, this, ask);
    connect(m_ask, &QPushButton::clicked, this, ask);
    connect(&view, &CalendarView::pollsWanted, this, &CalendarTab::showPolls);
    connect(m_dates, &QPushButton::clicked, this, &CalendarTab::showPolls);
    connect(m_polls, &PollsPane::left, this, &CalendarTab::showCalendar);
    connect(m_polls, &PollsPane::entryWanted, this, [this](ObjectId event) {
        choose(event);
        showCalendar();
        readAgain();
    });
    connect(m_polls, &PollsPane::counted, this, [this](int open) {
        m_dates->setText(open > 0 ? tr("Candidate dates (%n open)  P", nullptr, open)
                                  : tr("Candidate dates  P"));
    });
}

void CalendarTab::makeDraft()
{
    TypedDraft::Parts parts;
    parts.read = [this] { return m_workspace.drafts().eventIn(m_room); };
    parts.write
        = [this](const QString &typed) { return m_workspace.drafts().keepEvent(m_room, typed); };
    parts.typed = [this] {
        return m_editor->editing().isNull() ? std::optional(m_editor->draft()) : std::nullopt;
    };
    parts.restore = [this](const QString &typed) {
        m_editor->restore(typed);
        m_side->setCurrentWidget(m_editorArea);
    };
    m_draft = new TypedDraft(std::move(parts), this);
    connect(m_draft, &TypedDraft::failed, this,
            [this](const Error &error) { m_bar->showError(errorText(error)); });
}

void CalendarTab::refresh()
{
    m_board->model().setToday(m_clock.now().toLocalTime().date());
    showStanding();
    readAgain();
    m_polls->refresh();
}

void CalendarTab::focusFirst()
{
    if (m_whole->currentWidget() == m_polls)
        m_polls->focusFirst();
    else
        m_board->setFocus();
}

void CalendarTab::saveNow()
{
    m_draft->keepNow();
    m_polls->saveNow();
}

void CalendarTab::showPolls()
{
    m_whole->setCurrentWidget(m_polls);
    m_polls->focusFirst();
}

void CalendarTab::showCalendar()
{
    m_whole->setCurrentIndex(0);
    m_board->setFocus();
}

void CalendarTab::choose(ObjectId event)
{
    m_board->model().lookFor(event);
    m_whole->setCurrentIndex(0);
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
    m_ask->setVisible(m_isWritable);
    m_files->setWritable(m_isWritable);
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
                 if (!entries) {
                     m_bar->showError(errorText(entries.error()));
                     return;
                 }
                 m_files->setEntries(*entries);
                 m_board->model().setEntries(*entries);
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
    m_bar->clear();
    m_side->setCurrentWidget(m_editorArea);
    if (!m_editor->editing().isNull() && !m_editor->isUntouched())
        m_bar->showWarning(tr("Please store or discard first the entry that you are changing."));
    else
        m_editor->writeNew(m_board->model().day());
}

void CalendarTab::change()
{
    const CalendarItem *item = m_board->model().item();
    if (!item || item->isCancelled() || !m_isWritable)
        return;
    m_bar->clear();
    m_side->setCurrentWidget(m_editorArea);
    if (m_editor->isUntouched())
        m_editor->change(*item);
    else if (m_editor->isChanging(*item))
        m_editor->setFocus();
    else
        m_bar->showWarning(tr("Please store or discard first what you have begun to write."));
}

void CalendarTab::leaveEditor()
{
    m_draft->keepNow();
    m_side->setCurrentWidget(m_panel);
    m_board->setFocus();
    if (m_editor->isUntouched())
        return;
    m_bar->showInfo(m_editor->editing().isNull()
                        ? tr("What you have begun is kept. Press N to go on with it.")
                        : tr("What you have begun is kept. Press F2 on that entry to go on with "
                             "it."));
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

/// What was begun in the editor is seen again.
void CalendarTab::leaveFiles()
{
    const bool isBegun = !m_editor->isUntouched();
    m_side->setCurrentWidget(isBegun ? static_cast<QWidget *>(m_editorArea) : m_panel);
    m_board->setFocus();
}

} // namespace tasuki
