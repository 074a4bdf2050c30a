// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vitals/vitalentrybox.h"

#include "core/base/clock.h"
#include "ui/support/theme.h"
#include "ui/vitals/momentedit.h"
#include "ui/vitals/vitaltext.h"
#include "ui/widgets/enterline.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

VitalEntryBox::VitalEntryBox(const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_mode(new QLabel(this))
    , m_leave(new QPushButton(tr("Stop  Esc"), this))
    , m_line(new EnterLine(this))
    , m_readBack(new QLabel(this))
    , m_when(new MomentEdit(this))
    , m_note(new EnterLine(this))
    , m_store(new QPushButton(tr("Store  Enter"), this))
    , m_bar(new MessageBar(this))
{
    setObjectName(QStringLiteral("vitalEntryBox"));
    setFrameShape(QFrame::StyledPanel);
    m_leave->setObjectName(QStringLiteral("leaveCorrectionButton"));
    m_line->setObjectName(QStringLiteral("vitalLineEdit"));
    m_line->setAccessibleName(tr("Values in one line"));
    m_line->setPlaceholderText(
        tr("e.g. 36.8 128/74 72 98, or T36.8 BP128/74 P72 SpO2 98 BW45.2 BS110 FS2"));
    // The input method may start direct, yet must not be refused: people have it on all day.
    m_line->setInputMethodHints(Qt::ImhPreferNumbers);
    m_readBack->setObjectName(QStringLiteral("readBackLabel"));
    m_readBack->setTextFormat(Qt::PlainText);
    m_readBack->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("vitalNoteEdit"));
    m_note->setAccessibleName(tr("Remark"));
    m_note->setPlaceholderText(tr("Remark, if any"));
    m_note->setMaxLength(Measurement::longestNote);
    m_store->setObjectName(QStringLiteral("storeVitalButton"));
    m_store->setAutoDefault(true);
    m_bar->setObjectName(QStringLiteral("vitalMessageBar"));
    layOut();
    connectParts();
    setFocusProxy(m_line);
    showMode();
    readBack();
}

void VitalEntryBox::layOut()
{
    m_mode->setTextFormat(Qt::PlainText);
    m_mode->setText(tr("You are correcting a measurement. The others will see both."));
    auto *mode = new QHBoxLayout;
    mode->addWidget(m_mode, 1);
    mode->addWidget(m_leave);
    auto *first = new QHBoxLayout;
    first->addWidget(m_line, 1);
    first->addWidget(m_store);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::smallSpace, theme::hairSpace, theme::smallSpace,
                               theme::smallSpace);
    column->setSpacing(theme::hairSpace);
    column->addLayout(mode);
    column->addLayout(first);
    column->addWidget(m_readBack);
    column->addLayout(secondLine());
    column->addWidget(m_bar);
}

QBoxLayout *VitalEntryBox::secondLine()
{
    auto *when = new QLabel(tr("Measured"), this);
    when->setBuddy(m_when);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::smallSpace);
    line->addWidget(when);
    line->addWidget(m_when, 1);
    line->addWidget(m_note, 1);
    return line;
}

void VitalEntryBox::connectParts()
{
    connect(m_line, &EnterLine::typedChanged, this, &VitalEntryBox::readBack);
    connect(m_line, &EnterLine::entered, this, &VitalEntryBox::store);
    connect(m_note, &EnterLine::entered, this, &VitalEntryBox::store);
    connect(m_when, &MomentEdit::entered, this, &VitalEntryBox::store);
    connect(m_store, &QPushButton::clicked, this, &VitalEntryBox::store);
    connect(m_leave, &QPushButton::clicked, this, &VitalEntryBox::clear);
    for (const auto *line : {m_line, m_note})
        connect(line, &EnterLine::textEdited, m_bar, &MessageBar::clear);
    connect(m_when, &MomentEdit::edited, m_bar, &MessageBar::clear);
}

void VitalEntryBox::correct(const Measurement &measurement)
{
    clear();
    m_correcting = measurement.id;
    m_line->setText(vitalLine(measurement.values));
    m_when->setMoment(measurement.measuredAt);
    m_note->setText(measurement.note);
    showMode();
    m_line->setFocus();
}

void VitalEntryBox::clear()
{
    m_correcting = {};
    m_line->clear();
    m_note->clear();
    m_when->setMoment({});
    m_bar->clear();
    showMode();
}

void VitalEntryBox::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_store->setEnabled(!isBusy);
}

void VitalEntryBox::showError(const QString &text)
{
    m_bar->showError(text);
}

void VitalEntryBox::showStored(const VitalValues &values)
{
    m_bar->showGood(tr("Stored: %1").arg(understoodText(values)));
}

void VitalEntryBox::showMode()
{
    m_mode->setVisible(!m_correcting.isNull());
    m_leave->setVisible(!m_correcting.isNull());
}

/// While one types, what is not understood yet is no error: it is said quietly.
void VitalEntryBox::readBack()
{
    const VitalReading reading = readVitalLine(m_line->typed());
    QStringList parts;
    if (!reading.values.isEmpty())
        parts += tr("Understood: %1").arg(understoodText(reading.values));
    if (reading.fault)
        parts += faultText(*reading.fault);
    m_readBack->setText(parts.isEmpty()
                            ? tr("What is understood stands here before Enter stores it.")
                            : parts.join(u'\n'));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     reading.fault                  ? theme::warning
                         : reading.values.isEmpty() ? theme::quietInk
                                                    : theme::ink);
    m_readBack->setPalette(colours);
}

void VitalEntryBox::store()
{
    if (m_isBusy)
        return;
    const VitalReading reading = readVitalLine(m_line->typed());
    const QDateTime now = m_clock.now();
    const QString lateness = m_when->problem(now);
    if (reading.fault || reading.values.isEmpty()) {
        showError(reading.fault ? faultText(*reading.fault)
                                : tr("Write what was measured, such as 36.8 128/74 72 98."));
        m_line->setFocus();
    } else if (!lateness.isEmpty()) {
        showError(lateness);
        m_when->setFocus();
    } else {
        Q_EMIT storeRequested(MeasurementDraft{m_when->moment(now), reading.values,
                                               m_note->text().trimmed(), m_correcting});
    }
}

void VitalEntryBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_leave->isVisible())
        clear();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tasuki
