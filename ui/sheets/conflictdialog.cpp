// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/conflictdialog.h"

#include "core/base/whendone.h"
#include "core/services/standingsheets.h"
#include "core/services/workspace.h"
#include "ui/sheets/sheetvaluetext.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"

#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

ConflictDialog::ConflictDialog(Workspace &workspace, std::shared_ptr<const FormDefinition> form,
                               const Sheet &sheet, const QDateTime &now, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_form(std::move(form))
    , m_sheet(sheet)
    , m_now(now)
    , m_question(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_versions(new QVBoxLayout)
{
    setObjectName(QStringLiteral("conflictDialog"));
    setWindowTitle(tr("Two answers to one question"));
    setMinimumWidth(520);
    for (QLabel *label : {m_question, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = font();
    bold.setBold(true);
    m_question->setFont(bold);
    m_problem->setObjectName(QStringLiteral("conflictProblemLabel"));
    m_problem->hide();
    auto *later = new QPushButton(tr("Later  Esc"), this);
    later->setObjectName(QStringLiteral("conflictLaterButton"));
    later->setToolTip(tr("Both answers stay until somebody chooses"));
    later->setAutoDefault(false);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_question);
    column->addLayout(m_versions);
    column->addWidget(m_problem);
    column->addWidget(later, 0, Qt::AlignRight);
    showNext();
}

void ConflictDialog::showNext()
{
    while (QLayoutItem *item = m_versions->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    if (m_sheet.conflicts.isEmpty()) {
        accept();
        return;
    }
    const SheetConflict conflict = m_sheet.conflicts.first();
    m_question->setText(tr("%1 – which answer is right? (%2 left)")
                            .arg(groupTitle(*m_form, conflict.group))
                            .arg(m_sheet.conflicts.size()));
    int number = 0;
    addVersion(conflict, conflict.current, ++number);
    for (const auto &alternative : conflict.alternatives)
        addVersion(conflict, alternative, ++number);
}

void ConflictDialog::addVersion(const SheetConflict &conflict,
                                const SheetConflict::Alternative &version, int number)
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    auto *box = new QGroupBox(traceText({version.by, version.at, {}}, *snapshot, m_now), this);
    auto *row = new QHBoxLayout(box);
    auto *text = new QLabel(groupValueText(m_form, conflict.group, version.value), box);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(text, 1);
    auto *choose = new QPushButton(tr("Take this  &%1", "shortcut digit").arg(number), box);
    choose->setObjectName(QStringLiteral("conflictOption%1Button").arg(number));
    choose->setAutoDefault(false); // a choice between two people's words needs its own key
    choose->setShortcut(QKeySequence(Qt::Key_0 + number));
    row->addWidget(choose);
    m_versions->addWidget(box);
    connect(choose, &QPushButton::clicked, this,
            [this, conflict, value = version.value] { this->choose(conflict, value); });
    if (number == 1)
        choose->setFocus();
}

void ConflictDialog::choose(const SheetConflict &conflict, const QJsonValue &value)
{
    if (m_isSaving)
        return;
    m_isSaving = true;
    m_problem->hide();
    whenDone(m_workspace.standingSheets().settle(m_sheet.id, conflict, value), this,
             [this](const Result<Sheet> &sheet) {
                 m_isSaving = false;
                 if (!sheet) {
                     m_problem->setText(errorText(sheet.error()));
                     m_problem->show();
                     return;
                 }
                 m_sheet = *sheet;
                 Q_EMIT settled(m_sheet);
                 showNext();
             });
}

} // namespace tasuki
