// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vitals/vitalrowbar.h"

#include "ui/support/theme.h"
#include "ui/vitals/vitalpanels.h"
#include "ui/vitals/vitaltablemodel.h"
#include "ui/widgets/enterline.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

static QPushButton *namedButton(const char *name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true);
    return button;
}

VitalRowBar::VitalRowBar(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel(this))
    , m_correct(namedButton("correctVitalButton", tr("Correct  F2"), this))
    , m_retract(namedButton("retractVitalButton", tr("Take back  Del"), this))
    , m_question(new QWidget(this))
    , m_reason(new EnterLine(m_question))
{
    m_hint->setObjectName(QStringLiteral("vitalRemarkLabel"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_correct->setToolTip(tr("Writes it anew; the first one stays to be seen (F2)"));
    m_retract->setToolTip(tr("It stays to be seen, struck out, with the reason (Del)"));
    m_reason->setObjectName(QStringLiteral("retractVitalReasonEdit"));
    m_reason->setPlaceholderText(tr("Why? Everybody here can read it"));
    m_reason->setAccessibleName(tr("Reason for taking the measurement back"));
    m_reason->setMaxLength(Measurement::longestReason);
    auto *confirm = namedButton("confirmRetractVitalButton", tr("Take back  Enter"), m_question);
    auto *leave = namedButton("leaveRetractVitalButton", tr("Stop  Esc"), m_question);
    auto *question = new QHBoxLayout(m_question);
    question->setContentsMargins({});
    question->addWidget(m_reason, 1);
    question->addWidget(confirm);
    question->addWidget(leave);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_correct);
    buttons->addWidget(m_retract);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::hairSpace);
    column->addLayout(buttons);
    column->addWidget(m_question);
    connect(m_correct, &QPushButton::clicked, this, &VitalRowBar::correctRequested);
    connect(m_retract, &QPushButton::clicked, this, &VitalRowBar::askWhy);
    connect(m_reason, &EnterLine::entered, this, &VitalRowBar::give);
    connect(confirm, &QPushButton::clicked, this, &VitalRowBar::give);
    connect(leave, &QPushButton::clicked, this, &VitalRowBar::closeQuestion);
    setRow(nullptr, false);
}

void VitalRowBar::setRow(const VitalRow *row, bool isWritable)
{
    const bool isOpen = row && row->isMine && isWritable && isStanding(row->entry);
    m_correct->setEnabled(isOpen);
    m_retract->setEnabled(isOpen);
    m_correct->setVisible(isWritable);
    m_retract->setVisible(isWritable);
    if (!isOpen)
        m_question->hide();
    QStringList parts;
    if (row && !row->remark.isEmpty())
        parts += row->remark;
    if (row && !row->isMine && isWritable)
        parts += tr("Only who wrote a measurement can correct it or take it back.");
    m_hint->setText(parts.join(u'\n'));
}

void VitalRowBar::correct()
{
    if (m_correct->isEnabled())
        Q_EMIT correctRequested();
}

void VitalRowBar::askWhy()
{
    if (!m_retract->isEnabled())
        return;
    m_reason->clear();
    m_question->show();
    m_reason->setFocus();
}

void VitalRowBar::give()
{
    const QString reason = m_reason->text();
    closeQuestion();
    Q_EMIT retractRequested(reason);
}

void VitalRowBar::closeQuestion()
{
    m_question->hide();
    Q_EMIT closed();
}

void VitalRowBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_question->isVisible())
        closeQuestion();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tasuki
