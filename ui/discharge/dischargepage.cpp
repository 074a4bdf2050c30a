// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discharge/dischargepage.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/dischargesheets.h"
#include "core/services/itemquoting.h"
#include "core/services/workspace.h"
#include "ui/discharge/dischargeeditor.h"
#include "ui/discharge/dischargesendpanel.h"
#include "ui/discharge/dischargetext.h"
#include "ui/sheets/conflictdialog.h"
#include "ui/sheets/itemquoter.h"
#include "ui/support/errortext.h"
#include "ui/support/itemquotetext.h"
#include "ui/support/japanesetime.h"
#include "ui/support/theme.h"
#include "ui/widgets/bigpatientlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tasuki {

DischargePage::DischargePage(ObjectId episode, Workspace &workspace, const Clock &clock,
                             QWidget *parent)
    : Page(parent)
    , m_episode(episode)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_quoter(new ItemQuoter(workspace, this))
    , m_patient(new BigPatientLabel(this))
    , m_stay(new QLabel(this))
    , m_state(new QLabel(this))
    , m_bar(new MessageBar(this))
    , m_work(new QStackedWidget(this))
    , m_editor(new DischargeEditor(workspace, clock, this))
    , m_send(new DischargeSendPanel(workspace, this))
    , m_empty(new EmptyState({}, {}, this))
{
    setObjectName(QStringLiteral("dischargePage"));
    buildPage();
    connectParts();
    addKeys();
}

void DischargePage::buildPage()
{
    m_bar->setObjectName(QStringLiteral("dischargeMessageBar"));
    m_state->setObjectName(QStringLiteral("dischargeStateLabel"));
    for (QLabel *label : {m_stay, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QWidget *part : {static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_send),
                          static_cast<QWidget *>(m_empty)})
        m_work->addWidget(part);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space, theme::smallSpace, theme::space, theme::hairSpace);
    column->setSpacing(theme::smallSpace);
    column->addWidget(m_patient);
    column->addWidget(m_stay);
    column->addWidget(m_state);
    column->addWidget(m_bar);
    column->addWidget(m_work, 1);
}

void DischargePage::connectParts()
{
    connect(m_editor, &DischargeEditor::sendRequested, this, &DischargePage::beginSending);
    connect(m_editor, &DischargeEditor::paperRequested, this, &DischargePage::openPaper);
    connect(m_editor, &DischargeEditor::quoteRequested, this, &DischargePage::quote);
    connect(m_quoter, &ItemQuoter::openRequested, this, &Page::openRequested);
    connect(m_quoter, &ItemQuoter::failed, this,
            [this](const Error &error) { m_bar->showError(errorText(error)); });
    connect(m_editor, &DischargeEditor::confirmed, this, [this](const QString &owner) {
        m_bar->showGood(tr("%1: complete.").arg(blockText(owner)));
    });
    connect(m_editor, &DischargeEditor::confirmFailed, this,
            [this](const Error &error) { m_bar->showError(errorText(error)); });
    connect(m_editor, &DischargeEditor::saveFailed, this, [this](const Error &error) {
        m_bar->showMessage(MessageBar::Severity::Error,
                           errorText(error) + u' ' + tr("What you wrote is still here."),
                           tr("Save again"));
    });
    connect(m_bar, &MessageBar::actionTriggered, m_editor, &DischargeEditor::saveNow);
    connect(m_send, &DischargeSendPanel::closed, this, &DischargePage::closePanel);
    connect(m_send, &DischargeSendPanel::conflictsRequested, this,
            &DischargePage::chooseBetweenAnswers);
    connect(m_send, &DischargeSendPanel::sent, this, [this](SheetStage stage) {
        closePanel();
        refresh();
        m_bar->showGood(tr("%1: on its way to the care manager. Its state is shown above.")
                            .arg(stageText(stage)));
    });
}

void DischargePage::addKeys()
{
    addKey(QKeySequence(Qt::Key_F12), [this] {
        if (isWriting())
            m_editor->confirmBlock();
    });
    addKey(QKeySequence::Print, [this] { openPaper(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { beginSending(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { beginSending(); });
    for (int place = 0; place < 9; ++place)
        addKey(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + place)), [this, place] {
            if (isWriting())
                m_editor->openBlockAt(place);
        });
}

void DischargePage::addKey(const QKeySequence &keys, std::function<void()> order)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, std::move(order));
}

QString DischargePage::title() const
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(m_episode);
    return entry ? entry->episode.patientName : tr("Discharge sheet");
}

void DischargePage::refresh()
{
    if (!m_workspace.dischargeSheets().canWrite(m_episode)) {
        m_empty->setTexts(tr("This admission is no longer here"),
                          tr("Only the hospital the person stays in writes this sheet."));
        m_work->setCurrentWidget(m_empty);
        return;
    }
    showHeader();
    openSheet();
}

void DischargePage::openSheet()
{
    if (m_editor->hasUnsaved() || m_isOpening)
        return; // the answer to the save brings what others wrote
    m_isOpening = true;
    whenDone(m_workspace.dischargeSheets().open(m_episode), this,
             [this](const Result<Sheet> &sheet) {
                 m_isOpening = false;
                 if (sheet && !m_editor->hasUnsaved()) {
                     takeSheet(*sheet);
                 } else if (!sheet && sheet.error().kind == Error::Kind::NotFound) {
                     m_empty->setTexts(tr("There is no form for discharge on this computer"),
                                       tr("Please ask the person who looks after Tasuki."));
                     m_work->setCurrentWidget(m_empty);
                 } else if (!sheet) {
                     m_bar->showError(errorText(sheet.error()));
                 }
             });
}

void DischargePage::takeSheet(const Sheet &sheet)
{
    if (!m_editor->takeSheet(sheet))
        m_bar->showWarning(tr("This computer does not know the form of this sheet yet."));
    else
        goToQuoted();
}

void DischargePage::goToQuoted()
{
    const std::optional<ItemQuote> quote = std::exchange(m_quoted, std::nullopt);
    if (!quote)
        return;
    if (!m_editor->form()->item(quote->linkId))
        return m_bar->showWarning(itemGoneText(*quote));
    m_editor->showItem(quote->linkId);
    if (isOvertaken(*quote, m_editor->seen(), m_editor->answers()))
        m_bar->showInfo(overtakenText(*quote));
}

/// What was typed last is quoted, too.
void DischargePage::quote(const QString &key)
{
    m_editor->saveThen(
        [this, key] { m_quoter->quote(m_episode, m_editor->seen(), m_editor->answers(), key); });
}

bool DischargePage::isWriting() const
{
    return m_editor->isOpen() && m_work->currentWidget() == m_editor;
}

void DischargePage::showHeader()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(m_episode);
    if (!entry)
        return;
    const Episode &episode = entry->episode;
    const QDateTime now = m_clock.now();
    m_patient->setPatient(episode.patientName, episode.patientKana, episode.patientBirth);
    m_stay->setText(tr("Admitted %1 · to %2, %3")
                        .arg(toLocalText(episode.admittedAt, now),
                             snapshot->officeName(episode.careOffice),
                             snapshot->personName(episode.careManager)));
    m_state->setText(dischargeStateText(entry->discharge, *snapshot, now));
}

void DischargePage::beginSending()
{
    if (!isWriting())
        return;
    m_editor->saveThen([this] {
        m_bar->clear();
        m_work->setCurrentWidget(m_send);
        m_send->begin(m_episode);
    });
}

/// What was typed last belongs on the paper too.
void DischargePage::openPaper()
{
    if (isWriting())
        m_editor->saveThen([this] {
            Q_EMIT openRequested({Place::Kind::DischargePaper, m_episode});
        });
}

void DischargePage::closePanel()
{
    m_work->setCurrentWidget(m_editor);
    focusFirst();
}

void DischargePage::chooseBetweenAnswers()
{
    if (!m_editor->isOpen() || m_editor->seen().conflicts.isEmpty())
        return;
    auto *dialog
        = new ConflictDialog(m_workspace, m_editor->form(), m_editor->seen(), m_clock.now(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::settled, this, &DischargePage::takeSheet);
    connect(dialog, &QDialog::finished, this, [this] {
        if (m_work->currentWidget() == m_send)
            m_send->begin(m_episode);
    });
    dialog->open();
}

void DischargePage::saveNow()
{
    m_editor->saveNow();
}

void DischargePage::focusFirst()
{
    if (isWriting())
        m_editor->focusFirst();
    else
        setFocus();
}

void DischargePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_work->currentWidget() == m_send)
        closePanel();
    else
        Page::keyPressEvent(event);
}

} // namespace tasuki
