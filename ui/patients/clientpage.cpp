// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/clientpage.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/handoffs.h"
#include "core/services/standingsheets.h"
#include "core/services/today.h"
#include "core/services/workspace.h"
#include "ui/episode/admissionpanel.h"
#include "ui/episode/episodestrip.h"
#include "ui/episode/sendpanel.h"
#include "ui/patients/cardeditor.h"
#include "ui/patients/cardgrid.h"
#include "ui/patients/clientheader.h"
#include "ui/patients/profilepanel.h"
#include "ui/sheets/conflictdialog.h"
#include "ui/sheets/sheetform.h"
#include "ui/support/errortext.h"
#include "ui/support/japanesetime.h"
#include "ui/support/theme.h"
#include "ui/widgets/messagebar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tasuki {

/// Cards and questions fit side by side from this width on.
static constexpr int roomForBoth = 960;

ClientPage::ClientPage(ObjectId client, Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_client(client)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_saver(new SheetSaver(workspace.standingSheets(), this))
    , m_header(new ClientHeader(this))
    , m_bar(new MessageBar(this))
    , m_strip(new EpisodeStrip(this))
    , m_work(new QStackedWidget(this))
    , m_sheet(new QSplitter(this))
    , m_cardArea(new QScrollArea(this))
    , m_cards(new CardGrid)
    , m_editor(new CardEditor(this))
    , m_admission(new AdmissionPanel(workspace, clock, this))
    , m_send(new SendPanel(workspace, this))
    , m_profile(new ProfilePanel(workspace, this))
    , m_saving(new QLabel(this))
{
    setObjectName(QStringLiteral("clientPage"));
    buildPage();
    connectPanels();
    connectEditing();
    addKey(QKeySequence(Qt::Key_F2), &ClientPage::editProfile);
    addKey(QKeySequence(Qt::Key_F4), &ClientPage::admit);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Return), &ClientPage::beginSending);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Enter), &ClientPage::beginSending);
}

ClientPage::~ClientPage()
{
    m_editor->setAnswers(nullptr); // the answers go before the widgets do
}

static QScrollArea *scrolled(QWidget *panel, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(panel);
    area->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return area;
}

void ClientPage::buildPage()
{
    m_bar->setObjectName(QStringLiteral("clientMessageBar"));
    m_saving->setObjectName(QStringLiteral("savingStateLabel"));
    m_saving->setTextFormat(Qt::PlainText);
    m_cardArea->setWidgetResizable(true);
    m_cardArea->setFrameShape(QFrame::NoFrame);
    m_cardArea->setFocusPolicy(Qt::NoFocus);
    m_cardArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cardArea->setWidget(m_cards);
    m_cardArea->setMinimumWidth(280);
    m_sheet->addWidget(m_cardArea);
    m_sheet->addWidget(m_editor);
    m_sheet->setStretchFactor(0, 2);
    m_sheet->setStretchFactor(1, 3);
    m_sheet->setChildrenCollapsible(false);
    m_editor->hide();
    m_work->addWidget(m_sheet);
    for (QWidget *panel : {static_cast<QWidget *>(m_admission), static_cast<QWidget *>(m_send),
                           static_cast<QWidget *>(m_profile)})
        m_work->addWidget(scrolled(panel, m_work));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space, theme::smallSpace, theme::space, theme::hairSpace);
    column->setSpacing(theme::smallSpace);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(m_strip);
    column->addWidget(m_work, 1);
    column->addWidget(m_saving, 0, Qt::AlignRight);
    m_strip->hide();
}

void ClientPage::connectPanels()
{
    connect(m_header, &ClientHeader::admitRequested, this, &ClientPage::admit);
    connect(m_header, &ClientHeader::editRequested, this, &ClientPage::editProfile);
    connect(m_header, &ClientHeader::conflictsRequested, this, &ClientPage::chooseBetweenAnswers);
    connect(m_strip, &EpisodeStrip::sendRequested, this, &ClientPage::beginSending);
    connect(m_strip, &EpisodeStrip::withdrawRequested, this, &ClientPage::withdraw);
    connect(m_strip, &EpisodeStrip::previewRequested, this, &ClientPage::previewRequested);
    connect(m_strip, &EpisodeStrip::pdfRequested, this, &ClientPage::pdfRequested);
    connect(m_admission, &AdmissionPanel::closed, this, &ClientPage::closePanels);
    connect(m_admission, &AdmissionPanel::admitted, this, [this] {
        closePanels();
        refresh();
        m_bar->showGood(tr("Recorded. Please look through the six cards (Space: no change), then "
                           "send with Ctrl+Enter."));
    });
    connect(m_send, &SendPanel::closed, this, &ClientPage::closePanels);
    connect(m_send, &SendPanel::conflictsRequested, this, &ClientPage::chooseBetweenAnswers);
    connect(m_send, &SendPanel::sent, this, [this] {
        closePanels();
        refresh();
        m_bar->showGood(tr("The sheet is on its way. Its state is shown above."));
    });
    connect(m_profile, &ProfilePanel::closed, this, &ClientPage::closePanels);
    connect(m_profile, &ProfilePanel::saved, this, [this] {
        closePanels();
        refresh();
        m_bar->showGood(tr("Saved."));
    });
}

void ClientPage::connectEditing()
{
    connect(m_cards, &CardGrid::openRequested, this, &ClientPage::openCard);
    connect(m_cards, &CardGrid::confirmRequested, this, &ClientPage::confirmCard);
    connect(m_editor, &CardEditor::edited, m_saver, &SheetSaver::touch);
    connect(m_editor, &CardEditor::closed, this, &ClientPage::closeCard);
    connect(m_saver, &SheetSaver::stateChanged, this, &ClientPage::showSavingState);
    connect(m_saver, &SheetSaver::saved, this, &ClientPage::showCards);
    connect(m_saver, &SheetSaver::answersReplaced, m_editor, &CardEditor::refresh);
    connect(m_saver, &SheetSaver::failed, this, [this](const Error &error) {
        m_bar->showMessage(MessageBar::Severity::Error,
                           errorText(error) + u' ' + tr("What you wrote is still here."),
                           tr("Save again"));
    });
    connect(m_bar, &MessageBar::actionTriggered, m_saver, &SheetSaver::saveNow);
}

void ClientPage::addKey(const QKeySequence &keys, void (ClientPage::*order)())
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, order);
}

QString ClientPage::title() const
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const ClientEntry *entry = snapshot->client(m_client);
    return entry ? entry->client.name : tr("Client");
}

void ClientPage::refresh()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const ClientEntry *entry = snapshot->client(m_client);
    if (!entry) {
        m_bar->showWarning(tr("This client's file is no longer here."));
        m_work->setEnabled(false);
        return;
    }
    m_header->display(*entry, *snapshot, m_clock.now());
    showStrip();
    openSheet();
}

void ClientPage::showStrip()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const ClientEntry *client = snapshot->client(m_client);
    const EpisodeEntry *entry = client ? snapshot->episode(client->openEpisode) : nullptr;
    m_strip->setVisible(entry != nullptr);
    if (!entry)
        return;
    EpisodeStripContent content = stripContent(*entry, *snapshot, m_clock.now());
    content.canWithdraw = m_workspace.handoffs().canWithdraw(entry->episode.id);
    for (const TodayItem &item : m_workspace.today().items()) {
        if (item.episode == entry->episode.id && item.deadline)
            content.deadline = item.deadline;
    }
    m_strip->display(content, m_clock.now());
}

void ClientPage::openSheet()
{
    if (m_saver->hasUnsaved())
        return; // the answer to the save brings what others wrote
    whenDone(m_workspace.standingSheets().open(m_client), this, [this](const Result<Sheet> &sheet) {
        if (!sheet)
            m_bar->showError(errorText(sheet.error()));
        else if (!m_saver->hasUnsaved())
            takeSheet(*sheet);
    });
}

void ClientPage::takeSheet(const Sheet &sheet)
{
    const auto form = formOf(m_workspace, sheet);
    if (!form) {
        m_bar->showWarning(tr("This computer does not know the form of this sheet yet."));
        return;
    }
    if (m_answers && m_answers->sharedForm() == form && m_saver->seen().id == sheet.id) {
        m_saver->adopt(sheet);
    } else {
        m_editor->setAnswers(nullptr);
        m_answers = std::make_unique<FormState>(form);
        m_answers->setReferenceDay(m_clock.now().toLocalTime().date());
        m_answers->loadGroups(sheet.groups);
        m_editor->setAnswers(m_answers.get());
        m_saver->begin(sheet, m_answers.get());
    }
    showCards();
}

void ClientPage::showCards()
{
    if (!m_answers)
        return;
    const bool isFirst = m_cards->findChildren<QWidget *>().isEmpty();
    m_cards->display(
        sheetCards(*m_answers, m_saver->seen(), *m_workspace.snapshot(), m_clock.now()));
    m_cards->setOpenCard(m_openCard);
    if (isFirst && (hasFocus() || !focusWidget()))
        focusFirst();
}

void ClientPage::openCard(const QString &key)
{
    if (!m_answers)
        return;
    for (const FormCard &card : m_answers->form().cards()) {
        if (card.key != key)
            continue;
        m_openCard = key;
        m_cards->setOpenCard(key);
        m_cardArea->setVisible(width() >= roomForBoth); // else the questions take all of it
        m_sheet->setSizes({width() / 3, width() * 2 / 3});
        m_editor->open(sheetCardTitle(m_answers->form(), card), card.linkIds);
    }
}

void ClientPage::closeCard()
{
    const QString key = std::exchange(m_openCard, {});
    saveNow();
    m_editor->hide();
    m_cardArea->show();
    m_cards->setOpenCard({});
    m_cards->focusCard(key);
}

void ClientPage::confirmCard(const QString &key)
{
    if (m_isConfirming || !m_answers)
        return;
    m_isConfirming = true;
    m_saver->saveThen([this, key](const Result<void> &done) {
        if (!done) {
            m_isConfirming = false;
            return;
        }
        whenDone(m_workspace.standingSheets().confirm(m_saver->seen().id, key), this,
                 [this, key](const Result<Sheet> &sheet) {
                     m_isConfirming = false;
                     if (!sheet) {
                         m_bar->showError(errorText(sheet.error()));
                         return;
                     }
                     takeSheet(*sheet);
                     m_cards->focusAfter(key);
                 });
    });
}

void ClientPage::showSavingState(SheetSaver::State state)
{
    switch (state) {
    case SheetSaver::State::Typing:
    case SheetSaver::State::Saving:
        m_saving->setText(tr("Writing …"));
        break;
    case SheetSaver::State::Saved:
        m_saving->setText(tr("Saved %1").arg(toLocalText(m_clock.now(), m_clock.now())));
        break;
    case SheetSaver::State::Failed:
        m_saving->setText(tr("Not saved yet"));
        break;
    }
}

void ClientPage::saveNow()
{
    m_editor->commit();
    m_saver->saveNow();
}

void ClientPage::focusFirst()
{
    m_cards->focusFirst();
}

void ClientPage::openPanel(QWidget *panel)
{
    for (int i = 0; i < m_work->count(); ++i) {
        if (m_work->widget(i)->isAncestorOf(panel))
            m_work->setCurrentIndex(i);
    }
    m_bar->clear();
}

void ClientPage::closePanels()
{
    m_work->setCurrentWidget(m_sheet);
    focusFirst();
}

void ClientPage::editProfile()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    if (const ClientEntry *entry = snapshot->client(m_client)) {
        openPanel(m_profile);
        m_profile->begin(entry->client);
    }
}

void ClientPage::admit()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const ClientEntry *entry = snapshot->client(m_client);
    if (!entry)
        return;
    if (!entry->openEpisode.isNull()) {
        m_bar->showInfo(tr("She is already recorded as being in hospital."));
        return;
    }
    saveNow();
    openPanel(m_admission);
    m_admission->begin(entry->client);
}

void ClientPage::beginSending()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const ClientEntry *entry = snapshot->client(m_client);
    if (!entry)
        return;
    if (entry->openEpisode.isNull()) {
        m_bar->showInfo(tr("Please record first that she went to hospital (F4)."));
        return;
    }
    m_editor->commit();
    m_saver->saveThen([this, episode = entry->openEpisode](const Result<void> &done) {
        if (!done)
            return; // the message bar says why; nothing half saved is sent
        openPanel(m_send);
        m_send->begin(episode);
    });
}

void ClientPage::withdraw(ObjectId episode)
{
    whenDone(m_workspace.handoffs().withdraw(episode), this, [this](const Result<void> &done) {
        if (done)
            m_bar->showInfo(tr("Taken back. Nobody there had read it."));
        else if (done.error().kind == Error::Kind::Conflict)
            m_bar->showWarning(tr("It was read in the meantime and cannot be taken back."));
        else
            m_bar->showError(errorText(done.error()));
        refresh();
    });
}

void ClientPage::chooseBetweenAnswers()
{
    if (!m_answers || m_saver->seen().conflicts.isEmpty())
        return;
    auto *dialog = new ConflictDialog(m_workspace, m_answers->sharedForm(), m_saver->seen(),
                                      m_clock.now(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::settled, this, &ClientPage::takeSheet);
    connect(dialog, &QDialog::finished, this, [this] {
        const SnapshotPtr snapshot = m_workspace.snapshot();
        const ClientEntry *entry = snapshot->client(m_client);
        if (entry && m_work->isAncestorOf(m_send) && m_send->isVisible())
            m_send->begin(entry->openEpisode);
    });
    dialog->open();
}

void ClientPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_work->currentWidget() != m_sheet)
        closePanels();
    else
        Page::keyPressEvent(event);
}

} // namespace tasuki
