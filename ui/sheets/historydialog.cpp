// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/historydialog.h"

#include "core/base/whendone.h"
#include "core/services/standingsheets.h"
#include "core/services/workspace.h"
#include "ui/sheets/sheetvaluetext.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

HistoryDialog::HistoryDialog(Workspace &workspace, std::shared_ptr<const FormDefinition> form,
                             ObjectId sheet, const QString &group, const QDateTime &now,
                             QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_form(std::move(form))
    , m_group(group)
    , m_now(now)
    , m_problem(new QLabel(tr("Looking …"), this))
    , m_list(new QListWidget(this))
    , m_restore(new QPushButton(tr("Take this value again  Enter"), this))
{
    setObjectName(QStringLiteral("historyDialog"));
    setWindowTitle(tr("What was written here before"));
    setMinimumSize(560, 360);
    auto *title = new QLabel(groupTitle(*m_form, group), this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(theme::largeFont());
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("What was written here before"));
    m_list->setWordWrap(true);
    m_list->setSpacing(theme::hairSpace);
    m_restore->setObjectName(QStringLiteral("takeAgainButton"));
    m_restore->setEnabled(false);
    m_restore->setDefault(true);
    auto *close = new QPushButton(tr("Close  Esc"), this);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_restore);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(m_problem);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDialog::offer);
    whenDone(workspace.standingSheets().history(sheet, group), this,
             [this](const Result<QList<SheetValue>> &history) {
                 if (history)
                     display(*history);
                 else
                     m_problem->setText(errorText(history.error()));
             });
}

void HistoryDialog::display(const QList<SheetValue> &history)
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    for (auto it = history.crbegin(); it != history.crend(); ++it) {
        m_values += *it;
        QString head = traceText(it->trace, *snapshot, m_now);
        if (it == history.crbegin())
            head = tr("Now: %1").arg(head);
        else if (!it->wasShown)
            head = tr("%1 – was not chosen").arg(head);
        m_list->addItem(head + u'\n' + groupValueText(m_form, m_group, it->value));
    }
    m_problem->setText(history.isEmpty()         ? tr("Nobody has written here yet.")
                           : history.size() == 1 ? tr("There is no earlier value.")
                                                 : QString());
    m_problem->setVisible(history.size() < 2);
    m_list->setCurrentRow(history.size() > 1 ? 1 : 0);
    m_list->setFocus();
}

void HistoryDialog::offer(int row)
{
    // The first is what stands there now.
    m_restore->setEnabled(row > 0 && m_values[row].value != m_values.first().value);
}

void HistoryDialog::choose()
{
    const int row = m_list->currentRow();
    if (row > 0)
        Q_EMIT valueChosen(m_group, m_values[row].value);
    accept();
}

} // namespace tasuki
