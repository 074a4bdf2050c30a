// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medicines/medicineentrybox.h"

#include "core/base/clock.h"
#include "ui/medicines/medicinetext.h"
#include "ui/support/theme.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/enterline.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

MedicineEntryBox::MedicineEntryBox(const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_mode(new QLabel(this))
    , m_leave(new QPushButton(tr("Back  Esc"), this))
    , m_line(namedLine("medicineLineEdit", tr("A medicine in one line"),
                       tr("e.g. アムロジピンOD錠5mg 1錠 朝食後")))
    , m_readBack(new QLabel(this))
    , m_dayLabel(new QLabel(this))
    , m_day(new DateEdit(this))
    , m_prescriber(namedLine("medicinePrescriberEdit", tr("Prescribed by"),
                             tr("Prescribed by (clinic or doctor)")))
    , m_remark(namedLine("medicineRemarkEdit", tr("Remark"), tr("Remark, if any")))
    , m_reason(namedLine("medicineReasonEdit", tr("Why"),
                         tr("Why? e.g. copied from the notebook, blood pressure was high")))
    , m_store(new QPushButton(tr("Store  Enter"), this))
    , m_bar(new MessageBar(this))
{
    setObjectName(QStringLiteral("medicineEntryBox"));
    setFrameShape(QFrame::StyledPanel);
    m_leave->setObjectName(QStringLiteral("leaveMedicineChangeButton"));
    m_readBack->setObjectName(QStringLiteral("medicineReadBackLabel"));
    m_day->lineEdit()->setObjectName(QStringLiteral("medicineDayEdit"));
    m_store->setObjectName(QStringLiteral("storeMedicineButton"));
    m_store->setAutoDefault(true);
    m_bar->setObjectName(QStringLiteral("medicineMessageBar"));
    for (QLabel *label : {m_mode, m_readBack}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    layOut();
    connectParts();
    setFocusProxy(m_line);
    showMode();
    readBack();
}

EnterLine *MedicineEntryBox::namedLine(const char *name, const QString &spoken, const QString &hint)
{
    auto *line = new EnterLine(this);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(spoken);
    line->setPlaceholderText(hint);
    return line;
}

void MedicineEntryBox::layOut()
{
    m_day->setHintBelow();
    m_dayLabel->setBuddy(m_day->lineEdit());
    auto *mode = new QHBoxLayout;
    mode->addWidget(m_mode, 1);
    mode->addWidget(m_leave);
    auto *first = new QHBoxLayout;
    first->addWidget(m_line, 1);
    first->addWidget(m_store);
    auto *second = new QHBoxLayout;
    second->setSpacing(theme::smallSpace);
    second->addWidget(m_reason, 2);
    second->addWidget(m_dayLabel);
    second->addWidget(m_day, 2);
    auto *third = new QHBoxLayout;
    third->setSpacing(theme::smallSpace);
    third->addWidget(m_prescriber, 1);
    third->addWidget(m_remark, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::smallSpace, theme::hairSpace, theme::smallSpace,
                               theme::smallSpace);
    column->setSpacing(theme::hairSpace);
    column->addLayout(mode);
    column->addLayout(first);
    column->addWidget(m_readBack);
    column->addLayout(second);
    column->addLayout(third);
    column->addWidget(m_bar);
}

void MedicineEntryBox::connectParts()
{
    connect(m_line, &EnterLine::typedChanged, this, &MedicineEntryBox::readBack);
    for (EnterLine *line : {m_line, m_prescriber, m_remark, m_reason}) {
        connect(line, &EnterLine::entered, this, &MedicineEntryBox::store);
        connect(line, &EnterLine::textEdited, m_bar, &MessageBar::clear);
    }
    connect(m_day->lineEdit(), &QLineEdit::returnPressed, this, &MedicineEntryBox::store);
    connect(m_day, &DateEdit::edited, m_bar, &MessageBar::clear);
    connect(m_store, &QPushButton::clicked, this, &MedicineEntryBox::store);
    connect(m_leave, &QPushButton::clicked, this, &MedicineEntryBox::clear);
}

void MedicineEntryBox::change(const Medicine &medicine)
{
    m_changing = medicine.id;
    m_seen = medicine.latest().operation;
    m_before = medicine.use();
    m_line->setText(medicineLine(m_before));
    m_prescriber->setText(m_before.prescriber);
    m_remark->setText(m_before.remark);
    m_reason->clear();
    m_bar->clear();
    showMode();
    m_day->setDate(PartialDate::fromDate(m_clock.now().toLocalTime().date()));
    m_line->setFocus();
}

void MedicineEntryBox::clear()
{
    const bool wasChange = !m_changing.isNull();
    m_changing = {};
    m_line->clear();
    m_remark->clear();
    m_day->setDate({});
    if (wasChange) { // those of another medicine
        m_reason->clear();
        m_prescriber->clear();
    }
    m_bar->clear();
    showMode();
}

bool MedicineEntryBox::isEmpty() const
{
    return m_line->typed().trimmed().isEmpty();
}

void MedicineEntryBox::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_store->setEnabled(!isBusy);
}

void MedicineEntryBox::showError(const QString &text)
{
    m_bar->showError(text);
}

void MedicineEntryBox::showWarning(const QString &text)
{
    m_bar->showWarning(text);
}

void MedicineEntryBox::showGood(const QString &text)
{
    m_bar->showGood(text);
}

void MedicineEntryBox::showMode()
{
    const bool isChange = !m_changing.isNull();
    m_mode->setText(tr("You are changing %1. How it was taken before stays in the history.")
                        .arg(m_before.name));
    m_mode->setVisible(isChange);
    m_leave->setVisible(isChange);
    m_dayLabel->setText(isChange ? tr("Holds from") : tr("Taken since"));
    m_day->lineEdit()->setAccessibleName(isChange ? tr("Day from which the change holds")
                                                  : tr("Since when it is taken; empty if unknown"));
}

/// While one types, what is not understood yet is no error: it is said quietly.
void MedicineEntryBox::readBack()
{
    const MedicineReading reading = readMedicineLine(m_line->typed());
    const bool isNothing = reading.use.name.isEmpty();
    QStringList parts;
    if (!isNothing)
        parts += tr("Understood: %1").arg(understoodMedicine(reading.use));
    if (reading.fault)
        parts += medicineFaultText(*reading.fault);
    m_readBack->setText(parts.isEmpty()
                            ? tr("What is understood stands here before Enter stores it.")
                            : parts.join(u'\n'));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     reading.fault   ? theme::warning
                         : isNothing ? theme::quietInk
                                     : theme::ink);
    m_readBack->setPalette(colours);
}

MedicineUse MedicineEntryBox::written() const
{
    MedicineUse use = readMedicineLine(m_line->typed()).use;
    use.prescriber = m_prescriber->text().trimmed();
    use.remark = m_remark->text().trimmed();
    use.since = m_changing.isNull() ? m_day->date() : m_before.since;
    return use;
}

bool MedicineEntryBox::isReady(const MedicineUse &use)
{
    const MedicineReading reading = readMedicineLine(m_line->typed());
    const auto refuse = [this](QWidget *place, const QString &text) {
        showError(text);
        place->setFocus();
        return false;
    };
    if (reading.fault)
        return refuse(m_line, medicineFaultText(*reading.fault));
    if (use.name.isEmpty())
        return refuse(m_line, tr("Write a medicine, such as アムロジピンOD錠5mg 1錠 朝食後."));
    const auto day = m_day->date();
    if (m_day->isUnreadable())
        return refuse(m_day->lineEdit(),
                      tr("The day cannot be read. Write it like R8.6.1 or 2026-06-01."));
    if (!m_changing.isNull() && !(day && day->isWhole()))
        return refuse(m_day->lineEdit(), tr("From which day does the change hold?"));
    if (!isGoodMedicineUse(use))
        return refuse(m_remark, tr("Please write less into prescriber and remark."));
    if (m_reason->text().trimmed().isEmpty())
        return refuse(m_reason, tr("Please say why: others will ask. It stays for the next line."));
    if (!isGoodMedicineReason(m_reason->text()))
        return refuse(
            m_reason,
            tr("Please give a shorter reason, up to %1 characters.").arg(Medicine::longestReason));
    return true;
}

void MedicineEntryBox::store()
{
    const MedicineUse use = written();
    if (m_isBusy || !isReady(use))
        return;
    const QString reason = m_reason->text().trimmed();
    if (m_changing.isNull())
        Q_EMIT addRequested({use, reason});
    else if (use == m_before)
        showWarning(tr("Nothing has changed. Esc leaves it as it is."));
    else
        Q_EMIT changeRequested(m_changing, {use, {m_seen, m_day->date()->toDate(), reason}});
}

void MedicineEntryBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_leave->isVisible())
        clear();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tasuki
