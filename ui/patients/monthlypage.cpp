// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/monthlypage.h"

#include "core/base/clock.h"
#include "core/services/sheetage.h"
#include "core/services/today.h"
#include "core/services/workspace.h"
#include "ui/patients/standingsheetpanel.h"
#include "ui/support/errortext.h"
#include "ui/support/japanesetime.h"
#include "ui/support/theme.h"
#include "ui/widgets/bigpatientlabel.h"
#include "ui/widgets/messagebar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tasuki {

static constexpr int listWidth = 200;

MonthlyPage::MonthlyPage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_progress(new QLabel(this))
    , m_bar(new MessageBar(this))
    , m_list(new QListWidget(this))
    , m_work(new QWidget(this))
    , m_patient(new BigPatientLabel(m_work))
    , m_all(new QPushButton(tr("No change at all  Ctrl+Shift+Enter"), m_work))
    , m_sheet(new StandingSheetPanel(workspace, clock, m_work))
{
    setObjectName(QStringLiteral("monthlyPage"));
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &MonthlyPage::openClient);
    connect(m_all, &QPushButton::clicked, this, &MonthlyPage::confirmEverything);
    connect(m_sheet, &StandingSheetPanel::everythingConfirmed, this, &MonthlyPage::goOn);
    connect(m_sheet, &StandingSheetPanel::openRequested, this, &Page::openRequested);
    connect(m_sheet, &StandingSheetPanel::failed, m_bar, &MessageBar::showError);
    connect(m_sheet, &StandingSheetPanel::warned, m_bar, &MessageBar::showWarning);
    connect(m_sheet, &StandingSheetPanel::saveFailed, this,
            [this](const Error &error) { m_bar->showError(errorText(error)); });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *all = new QShortcut(QKeySequence(int(Qt::CTRL | Qt::SHIFT) | key), this);
        all->setContext(Qt::WidgetWithChildrenShortcut);
        all->setAutoRepeat(false);
        connect(all, &QShortcut::activated, this, &MonthlyPage::confirmEverything);
    }
}

void MonthlyPage::build()
{
    auto *heading = new QLabel(title(), this);
    heading->setFont(theme::largeFont());
    m_progress->setObjectName(QStringLiteral("monthlyProgressLabel"));
    m_list->setObjectName(QStringLiteral("monthlyList"));
    m_list->setAccessibleName(tr("Clients to look at this month"));
    m_list->setFixedWidth(listWidth);
    m_list->installEventFilter(this);
    m_all->setObjectName(QStringLiteral("confirmAllButton"));
    m_all->setFocusPolicy(Qt::NoFocus);
    m_all->setToolTip(tr("I talked the whole sheet through with her this month and nothing "
                         "changed"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_patient, 1);
    head->addWidget(m_all, 0, Qt::AlignBottom);
    auto *right = new QVBoxLayout(m_work);
    right->setContentsMargins(0, 0, 0, 0);
    right->addLayout(head);
    right->addWidget(m_sheet, 1);
    auto *body = new QHBoxLayout;
    body->addWidget(m_list);
    body->addWidget(m_work, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space, theme::smallSpace, theme::space, theme::smallSpace);
    column->addWidget(heading);
    column->addWidget(m_progress);
    column->addWidget(m_bar);
    column->addLayout(body, 1);
}

QString MonthlyPage::title() const
{
    return tr("Monthly look");
}

void MonthlyPage::refresh()
{
    fillList();
    showProgress();
    if (m_open >= 0)
        m_sheet->open(m_clients[m_open]);
    else if (!m_clients.isEmpty())
        m_list->setCurrentRow(0);
}

/// Clients are added, never taken away: a list that jumps under the fingers confirms the wrong
/// person.
void MonthlyPage::fillList()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const QDateTime now = m_clock.now();
    for (const ClientEntry *entry : clientsToCheck(*snapshot, now)) {
        if (m_clients.contains(entry->client.id))
            continue;
        m_clients += entry->client.id;
        m_list->addItem(entry->client.name);
    }
    for (int row = 0; row < m_clients.size(); ++row) {
        const ClientEntry *entry = snapshot->client(m_clients[row]);
        if (!entry)
            continue;
        const QString last = entry->sheetConfirmedAt.isValid()
            ? tr("last: %1").arg(ageText(entry->sheetConfirmedAt, now))
            : tr("never confirmed");
        const QString sign = isDone(m_clients[row]) ? QStringLiteral("✓ ") : QString();
        m_list->item(row)->setText(sign + entry->client.name + u'\n' + last);
    }
}

bool MonthlyPage::isDone(ObjectId client) const
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const ClientEntry *entry = snapshot->client(client);
    return !entry || isOfThisMonth(entry->sheetConfirmedAt, m_clock.now());
}

void MonthlyPage::showProgress()
{
    const auto left = std::count_if(m_clients.begin(), m_clients.end(),
                                    [this](ObjectId client) { return !isDone(client); });
    m_progress->setText(left == 0 ? tr("Every sheet of yours was confirmed this month.")
                                  : tr("%1 of %2 still to confirm. Space on each card: no change. "
                                       "Enter: open it and write.")
                                        .arg(left)
                                        .arg(m_clients.size()));
    m_work->setVisible(!m_clients.isEmpty());
    m_list->setVisible(!m_clients.isEmpty());
}

void MonthlyPage::openClient(int row)
{
    if (row < 0 || row == m_open)
        return;
    m_open = row;
    const SnapshotPtr snapshot = m_workspace.snapshot();
    if (const ClientEntry *entry = snapshot->client(m_clients[row]))
        m_patient->setPatient(entry->client.name, entry->client.kana, entry->client.birth);
    m_sheet->open(m_clients[row]);
}

void MonthlyPage::confirmEverything()
{
    m_sheet->confirm(m_sheet->cardsToConfirm());
}

/// The next client is shown, but the keyboard waits at her name: a Space too many must not confirm
/// a card of hers.
void MonthlyPage::goOn()
{
    m_bar->showGood(tr("Confirmed. Enter: the next client."));
    for (int step = 1; step < m_clients.size(); ++step) {
        const int row = (m_open + step) % static_cast<int>(m_clients.size());
        if (isDone(m_clients[row]))
            continue;
        m_list->setFocus();
        m_list->setCurrentRow(row);
        return;
    }
    m_bar->showGood(tr("Confirmed. That was the last one."));
}

void MonthlyPage::saveNow()
{
    m_sheet->saveNow();
}

void MonthlyPage::focusFirst()
{
    if (m_open < 0)
        m_list->setFocus();
    else
        m_sheet->focusFirst();
}

bool MonthlyPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Space)
        return true;
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_bar->clear();
    m_sheet->focusFirst();
    return true;
}

} // namespace tasuki
