// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/pollspane.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/drafts.h"
#include "core/services/workspace.h"
#include "ui/calendar/calendartext.h"
#include "ui/calendar/ownanswers.h"
#include "ui/calendar/polleditor.h"
#include "ui/calendar/polllistmodel.h"
#include "ui/calendar/pollpanel.h"
#include "ui/calendar/polltable.h"
#include "ui/calendar/typeddraft.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"

#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tasuki {

PollsPane::PollsPane(ScopeId room, Workspace &workspace, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_room(room)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_bar(new MessageBar(this))
    , m_list(new QListView(this))
    , m_polls(new PollListModel(this))
    , m_ask(new QPushButton(tr("Ask for a date  A"), this))
    , m_back(new QPushButton(tr("To the calendar  Esc"), this))
    , m_side(new QStackedWidget(this))
    , m_empty(new EmptyState({}, {}, m_side))
    , m_panel(new PollPanel(m_side))
    , m_editorArea(new QScrollArea(m_side))
    , m_editor(new PollEditor(m_editorArea))
    , m_answers(new OwnAnswers(room, workspace.polls(), this))
{
    setObjectName(QStringLiteral("pollsPane"));
    m_bar->setObjectName(QStringLiteral("pollMessageBar"));
    m_list->setObjectName(QStringLiteral("pollsListView"));
    m_list->setAccessibleName(tr("Candidate dates in this room"));
    m_list->setModel(m_polls);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ask->setObjectName(QStringLiteral("askPollButton"));
    m_ask->setToolTip(tr("Proposes dates to the people of this room (A)"));
    m_back->setObjectName(QStringLiteral("leavePollsButton"));
    for (QPushButton *button : {m_ask, m_back})
        button->setAutoDefault(true);
    layOut();
    makeDraft();
    connectParts();
    addKeys();
}

void PollsPane::layOut()
{
    m_editorArea->setWidget(m_editor);
    m_editorArea->setWidgetResizable(true);
    m_editorArea->setFrameShape(QFrame::NoFrame);
    m_editorArea->setFocusPolicy(Qt::NoFocus);
    m_editorArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QList<QWidget *> pages{m_empty, m_panel, m_editorArea};
    for (QWidget *page : pages)
        m_side->addWidget(page);
    auto *left = new QWidget(this);
    auto *buttons = new QWidget(left);
    auto *row = new FlowLayout(buttons);
    row->addWidget(m_ask);
    row->addWidget(m_back);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(left);
    split->addWidget(m_side);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 5);
    split->setChildrenCollapsible(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(theme::smallSpace);
    whole->addWidget(m_bar);
    whole->addWidget(split, 1);
}

void PollsPane::makeDraft()
{
    TypedDraft::Parts parts;
    parts.read = [this] { return m_workspace.drafts().pollIn(m_room); };
    parts.write
        = [this](const QString &typed) { return m_workspace.drafts().keepPoll(m_room, typed); };
    parts.typed = [this] { return m_editor->draft(); };
    parts.restore = [this](const QString &typed) {
        m_editor->restore(typed);
        m_bar->showInfo(tr("What you have begun is kept. Press A to go on with it."));
    };
    m_draft = new TypedDraft(std::move(parts), this);
    connect(m_draft, &TypedDraft::failed, this,
            [this](const Error &error) { m_bar->showError(errorText(error)); });
    connect(m_editor, &PollEditor::edited, m_draft, &TypedDraft::touch);
}

void PollsPane::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isFilling)
            lookAt();
    });
    connect(m_ask, &QPushButton::clicked, this, &PollsPane::write);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_answers->storeNow();
        Q_EMIT left();
    });
    connect(m_editor, &PollEditor::storeRequested, this, &PollsPane::store);
    connect(m_editor, &PollEditor::left, this, &PollsPane::leaveEditor);
    connect(m_panel, &PollPanel::answered, this, &PollsPane::noteAnswers);
    connect(m_panel, &PollPanel::decideRequested, this, &PollsPane::decide);
    connect(m_panel, &PollPanel::closeRequested, this, &PollsPane::closePoll);
    connect(m_panel, &PollPanel::entryRequested, this, [this] {
        if (const PollEntry *entry = chosen(); entry && entry->poll.ended)
            Q_EMIT entryWanted(entry->poll.ended->event);
    });
    connect(&m_panel->table(), &PollTable::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_answers, &OwnAnswers::tried, this, &PollsPane::readAgain);
    connect(m_answers, &OwnAnswers::failed, this,
            [this](const Error &error) { m_bar->showError(calendarErrorText(error)); });
}

void PollsPane::addKeys()
{
    const auto addKey = [this](int key, QWidget *of, auto order) {
        auto *shortcut = new QShortcut(QKeySequence(key), of);
        shortcut->setContext(Qt::WidgetShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, order);
    };
    const QList<QWidget *> places{m_list, &m_panel->table(), m_ask, m_back};
    for (QWidget *place : places)
        addKey(Qt::Key_A, place, [this] { write(); });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        addKey(key, m_list, [this] {
            if (chosen()) {
                lookAt();
                m_panel->table().setFocus();
            }
        });
}

void PollsPane::refresh()
{
    m_isWritable = takes(RoomFeature::Calendar);
    m_ask->setVisible(m_isWritable);
    showEmpty();
    readAgain();
}

void PollsPane::focusFirst()
{
    if (m_side->currentWidget() == m_editorArea)
        m_editor->setFocus();
    else if (chosen())
        m_list->setFocus();
    else
        (m_isWritable ? m_ask : m_back)->setFocus();
}

void PollsPane::saveNow()
{
    m_draft->keepNow();
    m_answers->storeNow();
}

bool PollsPane::takes(RoomFeature feature) const
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const RoomEntry *entry = snapshot->room(m_room);
    return entry && entry->isWritable(feature);
}

const PollEntry *PollsPane::chosen() const
{
    return m_polls->entry(m_list->currentIndex());
}

void PollsPane::readAgain()
{
    const quint64 reading = ++m_reading;
    whenDone(m_workspace.polls().inRoom(m_room), this,
             [this, reading](const Result<QList<PollEntry>> &entries) {
                 if (reading != m_reading)
                     return;
                 if (entries)
                     display(*entries);
                 else
                     m_bar->showError(errorText(entries.error()));
             });
}

void PollsPane::display(const QList<PollEntry> &entries)
{
    const PollEntry *before = chosen();
    const ObjectId looked = before ? before->poll.id : ObjectId();
    m_isFilling = true;
    m_polls->setRows(pollRows(entries, m_workspace.snapshot()->me.id));
    const bool hasCome = m_polls->indexOf(m_wanted).isValid();
    choose(hasCome ? m_wanted : looked);
    m_isFilling = false;
    if (hasCome) {
        m_wanted = {};
        if (m_side->currentWidget() == m_panel)
            m_panel->table().setFocus();
    }
    const auto open = std::count_if(entries.begin(), entries.end(),
                                    [](const PollEntry &entry) { return !entry.poll.ended; });
    Q_EMIT counted(int(open), int(entries.size()));
}

void PollsPane::choose(ObjectId poll)
{
    const QModelIndex index = m_polls->indexOf(poll);
    m_list->setCurrentIndex(index.isValid() ? index : m_polls->index(0));
    showPoll();
}

/// Of her own; what was begun stays in the editor, and what she answered is stored.
void PollsPane::lookAt()
{
    saveNow();
    m_side->setCurrentWidget(m_panel);
    showPoll();
}

void PollsPane::showPoll()
{
    if (m_side->currentWidget() == m_editorArea)
        return; // beside what is being written the others wait
    const PollEntry *entry = chosen();
    m_side->setCurrentWidget(entry ? static_cast<QWidget *>(m_panel) : m_empty);
    if (!entry)
        return m_panel->displayNothing();
    const bool tells = takes(RoomFeature::Meeting) && takes(RoomFeature::Talk)
        && entry->poll.draft.kind == EventKind::Meeting;
    m_panel->display(*entry, m_answers->unstored(entry->poll.id), *m_workspace.snapshot(),
                     {m_isWritable, tells, m_clock.now()});
}

void PollsPane::showEmpty()
{
    m_empty->setTexts(tr("No dates have been asked for"),
                      m_isWritable ? tr("Press A to propose dates. Everybody in this room answers "
                                        "with ○, △ or ×, and you decide.")
                                   : QString());
}

void PollsPane::write()
{
    if (!m_isWritable)
        return;
    m_answers->storeNow();
    m_side->setCurrentWidget(m_editorArea);
    m_editor->setFocus();
}

void PollsPane::leaveEditor()
{
    const bool isBegun = !m_editor->isEmpty();
    m_draft->keepNow();
    m_side->setCurrentWidget(m_panel);
    showPoll();
    focusFirst();
    if (isBegun)
        m_bar->showInfo(tr("What you have begun is kept. Press A to go on with it."));
}

void PollsPane::store()
{
    m_editor->setBusy(true);
    whenDone(m_workspace.polls().add(m_room, m_editor->content()), this,
             [this](const Result<ObjectId> &poll) {
                 m_editor->setBusy(false);
                 if (!poll)
                     return m_editor->showError(calendarErrorText(poll.error()));
                 m_editor->clear();
                 m_wanted = *poll;
                 leaveEditor();
                 m_bar->showGood(tr("Asked. Everybody in this room can answer now."));
                 readAgain();
             });
}

void PollsPane::noteAnswers()
{
    const PollEntry *entry = chosen();
    if (!entry)
        return;
    m_answers->put(entry->poll.id, m_panel->own());
}

void PollsPane::decide(int candidate)
{
    const PollEntry *entry = chosen();
    if (!entry)
        return;
    m_answers->storeNow();
    const QString words
        = invitationText(entry->poll.draft.entryAt(candidate), *m_workspace.snapshot());
    whenDone(m_workspace.polls().choose(m_room, entry->poll.id, candidate, words), this,
             [this](const Result<ObjectId> &event) {
                 if (event)
                     m_bar->showGood(tr("Decided. It is in the calendar; press O to see it."));
                 else
                     m_bar->showError(calendarErrorText(event.error()));
                 readAgain();
             });
}

void PollsPane::closePoll(const QString &reason)
{
    const PollEntry *entry = chosen();
    if (!entry)
        return;
    if (!isGoodEventReason(reason)) {
        m_bar->showWarning(tr("Please say why there is no date: others will ask."));
        return;
    }
    m_answers->storeNow();
    whenDone(m_workspace.polls().drop(m_room, entry->poll.id, reason), this,
             [this](const Result<void> &done) {
                 if (done)
                     m_bar->showGood(tr("Closed. It stays to be read."));
                 else
                     m_bar->showError(calendarErrorText(done.error()));
                 readAgain();
             });
}

void PollsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_back->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tasuki
