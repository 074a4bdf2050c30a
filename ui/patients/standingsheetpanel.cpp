// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/standingsheetpanel.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/itemquoting.h"
#include "core/services/standingsheets.h"
#include "core/services/workspace.h"
#include "ui/entry/entryaids.h"
#include "ui/patients/cardeditor.h"
#include "ui/patients/cardgrid.h"
#include "ui/patients/sheetfooter.h"
#include "ui/sheets/groupstep.h"
#include "ui/sheets/historydialog.h"
#include "ui/sheets/itemquoter.h"
#include "ui/sheets/sheetcardtitle.h"
#include "ui/sheets/sheetform.h"
#include "ui/sheets/sheetvaluetext.h"
#include "ui/support/errortext.h"
#include "ui/support/itemquotetext.h"
#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace tasuki {

/// Cards and questions fit side by side from this width on.
static constexpr int roomForBoth = 960;

StandingSheetPanel::StandingSheetPanel(Workspace &workspace, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_saver(new SheetSaver(workspace.standingSheets(), this))
    , m_quoter(new ItemQuoter(workspace, this))
    , m_split(new QSplitter(this))
    , m_cardArea(new QScrollArea(this))
    , m_cards(new CardGrid)
    , m_editor(new CardEditor(this))
    , m_footer(new SheetFooter(this))
{
    setObjectName(QStringLiteral("standingSheetPanel"));
    build();
    connectParts();
}

StandingSheetPanel::~StandingSheetPanel()
{
    m_editor->setAnswers(nullptr); // the answers go before the widgets do
}

void StandingSheetPanel::build()
{
    m_cardArea->setObjectName(QStringLiteral("cardScrollArea"));
    m_cardArea->setWidgetResizable(true);
    m_cardArea->setFrameShape(QFrame::NoFrame);
    m_cardArea->setFocusPolicy(Qt::NoFocus);
    m_cardArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cardArea->setWidget(m_cards);
    m_cardArea->setMinimumWidth(280);
    m_split->addWidget(m_cardArea);
    m_split->addWidget(m_editor);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    m_split->setChildrenCollapsible(false);
    m_editor->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::hairSpace);
    column->addWidget(m_split, 1);
    column->addWidget(m_footer);
}

void StandingSheetPanel::connectParts()
{
    connect(m_cards, &CardGrid::openRequested, this, &StandingSheetPanel::openCard);
    connect(m_cards, &CardGrid::confirmRequested, this,
            [this](const QString &card) { confirm({card}); });
    connect(m_editor, &CardEditor::edited, m_saver, &SheetSaver::touch);
    connect(m_editor, &CardEditor::closed, this, &StandingSheetPanel::closeCard);
    connect(m_editor, &CardEditor::historyRequested, this, &StandingSheetPanel::showHistory);
    connect(m_editor, &CardEditor::quoteRequested, this, &StandingSheetPanel::quote);
    connect(m_quoter, &ItemQuoter::openRequested, this, &StandingSheetPanel::openRequested);
    connect(m_quoter, &ItemQuoter::failed, this,
            [this](const Error &error) { Q_EMIT failed(errorText(error)); });
    m_editor->setSourceProvider([this](const QString &key) { return sourceOf(key); });
    connect(m_saver, &SheetSaver::stateChanged, this, &StandingSheetPanel::showFooter);
    connect(m_saver, &SheetSaver::saved, this, &StandingSheetPanel::showCards);
    connect(m_saver, &SheetSaver::answersReplaced, m_editor, &CardEditor::refresh);
    connect(m_saver, &SheetSaver::failed, this, &StandingSheetPanel::saveFailed);
    connect(m_footer, &SheetFooter::missingRequested, this, &StandingSheetPanel::goToMissing);
    connect(m_footer, &SheetFooter::historyRequested, this,
            [this] { showHistory(m_editor->currentItem()); });
}

void StandingSheetPanel::open(ObjectId client)
{
    if (client != m_client)
        closeCard();
    if (m_saver->hasUnsaved()) {
        // Of this client: the answer to the save brings what others wrote.
        if (client != m_client)
            m_saver->saveThen([this, client](const Result<void> &done) {
                if (done)
                    open(client);
            });
        return;
    }
    m_client = client;
    whenDone(m_workspace.standingSheets().open(client), this,
             [this, client](const Result<Sheet> &sheet) {
                 if (client != m_client)
                     return;
                 if (!sheet)
                     Q_EMIT failed(errorText(sheet.error()));
                 else if (!m_saver->hasUnsaved())
                     take(*sheet);
             });
}

void StandingSheetPanel::take(const Sheet &sheet)
{
    const auto form = formOf(m_workspace, sheet);
    if (!form) {
        Q_EMIT warned(tr("This computer does not know the form of this sheet yet."));
        return;
    }
    if (m_answers && m_answers->sharedForm() == form && m_saver->seen().id == sheet.id) {
        m_saver->adopt(sheet);
    } else {
        m_footer->setUndoStack(nullptr);
        m_editor->setAnswers(nullptr);
        m_answers = std::make_unique<FormState>(form);
        m_answers->setNow(m_clock.now());
        m_answers->setReferenceDay(m_clock.now().toLocalTime().date());
        m_answers->loadGroups(sheet.groups);
        m_editor->setAnswers(m_answers.get());
        layAids();
        m_footer->setUndoStack(m_editor->undoStack());
        m_missing.clear();
        m_saver->begin(sheet, m_answers.get());
    }
    showCards();
    goToQuoted();
}

/// They go with the form they lie over.
void StandingSheetPanel::layAids()
{
    auto *aids = new EntryAids(*m_editor->form(), *m_answers, m_client, m_workspace, m_clock);
    connect(aids, &EntryAids::sourced, m_saver, &SheetSaver::noteSource);
    connect(aids, &EntryAids::refused, this, &StandingSheetPanel::warned);
}

void StandingSheetPanel::showCards()
{
    if (!m_answers)
        return;
    const bool isFirst = m_cards->findChildren<QWidget *>().isEmpty();
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const QDateTime now = m_clock.now();
    m_cards->display(sheetCards(*m_answers, m_saver->seen(), *snapshot, now));
    // The splitter may take room from the cards, but not so much that one is cut off.
    m_cardArea->setMinimumWidth(m_cards->minimumSizeHint().width()
                                + m_cardArea->verticalScrollBar()->sizeHint().width());
    m_cards->setOpenCard(m_openCard);
    showFooter();
    if (isFirst && isVisible() && !focusWidget())
        focusFirst(); // wherever the keyboard was on the page before: work begins here
}

SheetMeter StandingSheetPanel::meter() const
{
    const QDate today = m_clock.now().toLocalTime().date();
    return meterOf(*m_answers, m_workspace.askedBack().facts(today));
}

void StandingSheetPanel::showFooter()
{
    if (!m_answers)
        return;
    const SheetMeter meter = this->meter();
    const FormItem *next = m_answers->form().item(meter.missing.value(0));
    m_footer->showMeter(meter, next ? next->label() : QString());
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const ClientEntry *entry = snapshot->client(m_client);
    m_footer->showSaving(m_saver->state(), m_clock.now(), entry && entry->isSheetOnlyHere);
}

void StandingSheetPanel::openCard(const QString &key)
{
    if (!m_answers)
        return;
    for (const FormCard &card : m_answers->form().cards()) {
        if (card.key != key)
            continue;
        m_openCard = key;
        m_cards->setOpenCard(key);
        m_cardArea->setVisible(width() >= roomForBoth); // else the questions take all of it
        m_split->setSizes({width() / 3, width() * 2 / 3});
        m_editor->open(sheetCardTitle(m_answers->form(), card), card.linkIds);
    }
}

void StandingSheetPanel::closeCard()
{
    if (m_openCard.isEmpty())
        return;
    const QString key = std::exchange(m_openCard, {});
    saveNow();
    m_editor->hide();
    m_cardArea->show();
    m_cards->setOpenCard({});
    m_cards->focusCard(key);
}

void StandingSheetPanel::confirm(const QStringList &cards)
{
    if (m_isConfirming || !m_answers || cards.isEmpty())
        return;
    m_isConfirming = true;
    m_saver->saveThen([this, cards](const Result<void> &done) {
        if (!done) {
            m_isConfirming = false;
            return;
        }
        whenDone(m_workspace.standingSheets().confirm(m_saver->seen().id, cards), this,
                 [this, cards](const Result<Sheet> &sheet) {
                     m_isConfirming = false;
                     if (!sheet) {
                         Q_EMIT failed(errorText(sheet.error()));
                         return;
                     }
                     take(*sheet);
                     m_cards->focusAfter(cards.last());
                     if (cardsToConfirm().isEmpty())
                         Q_EMIT everythingConfirmed();
                 });
    });
}

QStringList StandingSheetPanel::cardsToConfirm() const
{
    return m_cards->unconfirmedCards();
}

/// From the one gone to last to the next; what is asked back most comes first.
void StandingSheetPanel::goToMissing()
{
    if (!m_answers)
        return;
    const QStringList missing = meter().missing;
    if (missing.isEmpty())
        return;
    m_missing = missing[(missing.indexOf(m_missing) + 1) % missing.size()];
    const QString card = m_answers->form().cardOf(m_missing);
    if (card != m_openCard)
        openCard(card);
    m_editor->showItem(m_missing);
}

void StandingSheetPanel::goToQuoted()
{
    const std::optional<ItemQuote> quote = std::exchange(m_quoted, std::nullopt);
    if (!quote)
        return;
    const QString card = m_answers->form().cardOf(quote->linkId);
    openCard(card);
    if (!m_answers->form().item(quote->linkId) || m_openCard != card) {
        Q_EMIT warned(itemGoneText(*quote));
        return;
    }
    m_editor->showItem(quote->linkId);
    if (isOvertaken(*quote, m_saver->seen(), *m_answers))
        Q_EMIT warned(overtakenText(*quote));
}

/// What was typed last is quoted, too.
void StandingSheetPanel::quote(const QString &key)
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const ClientEntry *entry = snapshot->client(m_client);
    if (!m_answers || !entry)
        return;
    if (entry->openEpisode.isNull()) {
        Q_EMIT warned(tr("She is not in hospital, so there is no room to quote it in."));
        return;
    }
    saveThen([this, key, episode = entry->openEpisode](const Result<void> &done) {
        if (done)
            m_quoter->quote(episode, m_saver->seen(), *m_answers, key);
    });
}

/// Who wrote the answer, when and whence; nothing beside what nobody answered.
QString StandingSheetPanel::sourceOf(const QString &key) const
{
    const QString group = m_answers->form().mergeGroupOf(m_answers->linkIdOf(key));
    const GroupTrace trace = m_saver->seen().traces.value(group);
    if (!trace.at.isValid() || !m_answers->isAnswered(key))
        return {};
    return traceText(trace, *m_workspace.snapshot(), m_clock.now());
}

void StandingSheetPanel::showHistory(const QString &key)
{
    if (!m_answers || key.isEmpty())
        return;
    const QString group = m_answers->form().mergeGroupOf(m_answers->linkIdOf(key));
    auto *dialog = new HistoryDialog(m_workspace, m_answers->sharedForm(), m_saver->seen().id,
                                     group, m_clock.now(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::valueChosen, this, &StandingSheetPanel::takeAgain);
    dialog->open();
}

void StandingSheetPanel::takeAgain(const QString &group, const QJsonValue &value)
{
    if (QUndoStack *stack = m_editor->undoStack())
        stack->push(new GroupStep(*m_answers, group, value, [this] {
            m_editor->refresh();
            m_saver->touch();
        }));
}

void StandingSheetPanel::focusFirst()
{
    m_cards->focusFirst();
}

void StandingSheetPanel::commit()
{
    m_editor->commit();
}

void StandingSheetPanel::saveNow()
{
    commit();
    m_saver->saveNow();
}

void StandingSheetPanel::saveThen(std::function<void(const Result<void> &)> next)
{
    commit();
    m_saver->saveThen(std::move(next));
}

/// What neither a card nor a field has taken.
void StandingSheetPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        m_footer->undo();
    else if (event->matches(QKeySequence::Redo))
        m_footer->redo();
    else if (event->key() == Qt::Key_F5)
        goToMissing();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tasuki
