// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/medicineturnbar.h"

#include "ui/medicines/medicinetext.h"
#include "ui/support/theme.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/enterline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

using Kind = MedicineStep::Kind;

static QPushButton *buttonNamed(const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true);
    return button;
}

MedicineTurnBar::MedicineTurnBar(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel(this))
    , m_change(buttonNamed("changeMedicineButton", this))
    , m_turn(buttonNamed("turnMedicineButton", this))
    , m_question(new QWidget(this))
    , m_asked(new QLabel(m_question))
    , m_day(new DateEdit(m_question))
    , m_reason(new EnterLine(m_question))
    , m_confirm(buttonNamed("confirmMedicineTurnButton", m_question))
{
    m_hint->setObjectName(QStringLiteral("medicineRemarkLabel"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_change->setText(tr("Change  F2"));
    m_change->setToolTip(tr("Writes how it is taken now; how it was stays in the history (F2)"));
    m_day->lineEdit()->setObjectName(QStringLiteral("medicineTurnDayEdit"));
    m_day->lineEdit()->setAccessibleName(tr("From which day"));
    m_reason->setObjectName(QStringLiteral("medicineTurnReasonEdit"));
    m_reason->setPlaceholderText(tr("Why? Everybody here can read it"));
    m_reason->setAccessibleName(tr("Why it is stopped or taken again"));
    layOut();
    connect(m_change, &QPushButton::clicked, this, &MedicineTurnBar::changeRequested);
    connect(m_turn, &QPushButton::clicked, this, &MedicineTurnBar::ask);
    connect(m_confirm, &QPushButton::clicked, this, &MedicineTurnBar::give);
    connect(m_reason, &EnterLine::entered, this, &MedicineTurnBar::give);
    connect(m_day->lineEdit(), &QLineEdit::returnPressed, this, &MedicineTurnBar::give);
    setEntry(nullptr, false, {});
}

void MedicineTurnBar::layOut()
{
    m_day->setHintBelow();
    auto *leave = buttonNamed("leaveMedicineTurnButton", m_question);
    leave->setText(tr("Back  Esc"));
    connect(leave, &QPushButton::clicked, this, &MedicineTurnBar::closeQuestion);
    m_asked->setTextFormat(Qt::PlainText);
    m_asked->setWordWrap(true);
    auto *answer = new QHBoxLayout;
    answer->addWidget(m_reason, 2);
    answer->addWidget(m_day, 1);
    answer->addWidget(m_confirm);
    answer->addWidget(leave);
    auto *question = new QVBoxLayout(m_question);
    question->setContentsMargins({});
    question->setSpacing(theme::hairSpace);
    question->addWidget(m_asked);
    question->addLayout(answer);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_change);
    buttons->addWidget(m_turn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::hairSpace);
    column->addLayout(buttons);
    column->addWidget(m_question);
}

void MedicineTurnBar::setEntry(const MedicineEntry *entry, bool isWritable, QDate today)
{
    const bool isOpen = entry && isWritable && !entry->isRefused;
    const bool isTaken = !entry || !entry->medicine.stop();
    const Kind kind = isTaken ? Kind::Stopped : Kind::Resumed;
    const bool isOther = (entry ? entry->medicine.id : ObjectId()) != m_shown || kind != m_kind;
    m_shown = entry ? entry->medicine.id : ObjectId();
    m_kind = kind;
    m_today = today;
    m_change->setVisible(isWritable);
    m_turn->setVisible(isWritable);
    m_change->setEnabled(isOpen && isTaken);
    m_turn->setEnabled(isOpen);
    m_turn->setText(isTaken ? tr("Not taken any more  Del") : tr("Taken again  Del"));
    m_confirm->setText(isTaken ? tr("Not taken any more  Enter") : tr("Taken again  Enter"));
    m_asked->setText(isTaken ? tr("Why is it stopped, and from which day?")
                             : tr("Why is it taken again, and from which day?"));
    m_hint->setText(entry ? medicineRemark(*entry, today) : QString());
    if (!isOpen || isOther)
        m_question->hide();
}

void MedicineTurnBar::change()
{
    if (m_change->isEnabled())
        Q_EMIT changeRequested();
}

void MedicineTurnBar::ask()
{
    if (!m_turn->isEnabled())
        return;
    m_reason->clear();
    m_day->setDate(PartialDate::fromDate(m_today));
    m_question->show();
    m_reason->setFocus();
}

void MedicineTurnBar::give()
{
    const auto day = m_day->date();
    Q_EMIT turnRequested(m_kind, day ? day->toDate() : QDate(), m_reason->text().trimmed());
}

void MedicineTurnBar::closeQuestion()
{
    m_question->hide();
    Q_EMIT closed();
}

void MedicineTurnBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_question->isVisible())
        closeQuestion();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tasuki
