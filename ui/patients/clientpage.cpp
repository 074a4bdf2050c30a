// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/clientpage.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/handoffs.h"
#include "core/services/today.h"
#include "core/services/workspace.h"
#include "ui/episode/admissionpanel.h"
#include "ui/episode/episodestrip.h"
#include "ui/episode/sendpanel.h"
#include "ui/patients/clientheader.h"
#include "ui/patients/profilepanel.h"
#include "ui/patients/standingsheetpanel.h"
#include "ui/sheets/conflictdialog.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/widgets/messagebar.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tasuki {

ClientPage::ClientPage(ObjectId client, Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_client(client)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_header(new ClientHeader(this))
    , m_bar(new MessageBar(this))
    , m_strip(new EpisodeStrip(this))
    , m_work(new QStackedWidget(this))
    , m_sheet(new StandingSheetPanel(workspace, clock, this))
    , m_admission(new AdmissionPanel(workspace, clock, this))
    , m_send(new SendPanel(workspace, this))
    , m_profile(new ProfilePanel(workspace, this))
{
    setObjectName(QStringLiteral("clientPage"));
    buildPage();
    connectPanels();
    connectSheet();
    addKey(QKeySequence(Qt::Key_F2), &ClientPage::editProfile);
    addKey(QKeySequence(Qt::Key_F4), &ClientPage::admit);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Return), &ClientPage::beginSending);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Enter), &ClientPage::beginSending);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_D), &ClientPage::compare);
    addKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &ClientPage::openRoom);
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
    m_strip->hide();
}

void ClientPage::connectPanels()
{
    connect(m_header, &ClientHeader::admitRequested, this, &ClientPage::admit);
    connect(m_header, &ClientHeader::editRequested, this, &ClientPage::editProfile);
    connect(m_header, &ClientHeader::comparisonRequested, this, &ClientPage::compare);
    connect(m_header, &ClientHeader::roomRequested, this, &ClientPage::openRoom);
    connect(m_header, &ClientHeader::conflictsRequested, this, &ClientPage::chooseBetweenAnswers);
    connect(m_strip, &EpisodeStrip::sendRequested, this, &ClientPage::beginSending);
    connect(m_strip, &EpisodeStrip::withdrawRequested, this, &ClientPage::withdraw);
    connect(m_strip, &EpisodeStrip::reviewRequested, this, [this](ObjectId episode) {
        Q_EMIT openRequested({Place::Kind::Review, episode});
    });
    connect(m_strip, &EpisodeStrip::conversationRequested, this, [this](ObjectId episode) {
        Q_EMIT openRequested({Place::Kind::Conversation, episode});
    });
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

void ClientPage::connectSheet()
{
    connect(m_sheet, &StandingSheetPanel::openRequested, this, &Page::openRequested);
    connect(m_sheet, &StandingSheetPanel::failed, m_bar, &MessageBar::showError);
    connect(m_sheet, &StandingSheetPanel::warned, m_bar, &MessageBar::showWarning);
    connect(m_sheet, &StandingSheetPanel::saveFailed, this, [this](const Error &error) {
        m_bar->showMessage(MessageBar::Severity::Error,
                           errorText(error) + u' ' + tr("What you wrote is still here."),
                           tr("Save again"));
    });
    connect(m_bar, &MessageBar::actionTriggered, m_sheet, &StandingSheetPanel::saveNow);
}

void ClientPage::addKey(const QKeySequence &keys, void (ClientPage::*order)())
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, order);
}

void ClientPage::beginAt(const ItemQuote &quote)
{
    m_sheet->beginAt(quote);
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
    m_sheet->open(m_client);
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

void ClientPage::saveNow()
{
    m_sheet->saveNow();
}

void ClientPage::focusFirst()
{
    m_sheet->focusFirst();
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
    m_sheet->saveThen([this, episode = entry->openEpisode](const Result<void> &done) {
        if (!done)
            return; // the message bar says why; nothing half saved is sent
        openPanel(m_send);
        m_send->begin(episode);
    });
}

void ClientPage::compare()
{
    saveNow();
    Q_EMIT openRequested({Place::Kind::Differences, m_client});
}

void ClientPage::openRoom()
{
    saveNow();
    Q_EMIT openRequested({Place::Kind::OpenRoom, m_client});
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
    if (!m_sheet->hasSheet() || m_sheet->sheet().conflicts.isEmpty())
        return;
    auto *dialog
        = new ConflictDialog(m_workspace, m_sheet->form(), m_sheet->sheet(), m_clock.now(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::settled, m_sheet, &StandingSheetPanel::take);
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
