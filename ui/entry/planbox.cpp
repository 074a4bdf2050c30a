// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/planbox.h"

#include "core/forms/answertext.h"
#include "ui/support/theme.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

namespace {

    constexpr QSize boxSize(720, 520);

    QString asItReads(const FormItem &item, const PlanProposal &proposal)
    {
        QStringList texts;
        for (const Answer &answer : proposal.answers)
            texts.append(displayText(item, answer));
        return texts.join(QStringLiteral("、"));
    }

} // namespace

PlanBox::PlanBox(const PlanReading &reading, const FormState &state, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_take(new QPushButton(this))
{
    setObjectName(QStringLiteral("planBox"));
    setWindowTitle(tr("From the pasted text"));
    setModal(true);
    m_list->setObjectName(QStringLiteral("planListWidget"));
    m_list->setAccessibleName(tr("From the pasted text"));
    m_list->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("takePlanButton"));
    m_take->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel  Esc"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    auto *hint = new QLabel(tr("↑ ↓ choose   Space ticks   Enter takes over what is ticked"), this);
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    resize(boxSize);
    for (const PlanProposal &proposal : reading.proposals)
        addProposal(proposal, state);
    for (const QString &text : reading.unplaced)
        addUnplaced(text);
    if (reading.proposals.isEmpty())
        hint->setText(tr("No heading of the sheet was found in the text. Write headings as the "
                         "care plan does, e.g. 家族の意向：…"));
    m_list->setCurrentRow(0);
    m_list->setFocus();
    connect(m_list, &QListWidget::itemChanged, this, &PlanBox::count);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    count();
}

void PlanBox::addProposal(const PlanProposal &proposal, const FormState &state)
{
    const FormItem *item = state.form().item(state.linkIdOf(proposal.key));
    if (!item)
        return;
    const bool isReadable = !proposal.answers.isEmpty();
    QString text = item->label() + QStringLiteral(" ← ")
        + (isReadable ? asItReads(*item, proposal) : proposal.excerpt);
    if (!isReadable)
        text += u'\n' + tr("fits none of the answers; please choose by hand");
    else if (proposal.isAnsweredAlready)
        text += u'\n' + tr("now: %1").arg(summary(state, proposal.key));
    auto *row = new QListWidgetItem(text, m_list);
    row->setData(Qt::UserRole, int(m_proposals.size()));
    m_proposals.append(proposal);
    if (!isReadable) {
        row->setFlags(row->flags() & ~Qt::ItemIsEnabled);
        return;
    }
    row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
    row->setCheckState(proposal.isAnsweredAlready ? Qt::Unchecked : Qt::Checked);
}

void PlanBox::addUnplaced(const QString &text)
{
    auto *row = new QListWidgetItem(tr("no place found: %1").arg(text), m_list);
    row->setFlags(row->flags() & ~Qt::ItemIsEnabled);
}

QList<PlanProposal> PlanBox::ticked() const
{
    QList<PlanProposal> found;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *row = m_list->item(i);
        if (row->flags().testFlag(Qt::ItemIsUserCheckable) && row->checkState() == Qt::Checked
            && row->flags().testFlag(Qt::ItemIsEnabled))
            found.append(m_proposals.at(row->data(Qt::UserRole).toInt()));
    }
    return found;
}

void PlanBox::count()
{
    const int chosen = int(ticked().size());
    m_take->setText(tr("Take over %n answers  Enter", nullptr, chosen));
    m_take->setEnabled(chosen > 0);
}

} // namespace tasuki
