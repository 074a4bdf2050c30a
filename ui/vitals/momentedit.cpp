// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vitals/momentedit.h"

#include "core/base/japanesetext.h"
#include "ui/forms/timeeditor.h"
#include "ui/support/theme.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/enterline.h"

#include <QHBoxLayout>

namespace tasuki {

static constexpr qint64 clocksApartSeconds = 5 * 60;

MomentEdit::MomentEdit(QWidget *parent)
    : QWidget(parent)
    , m_date(new DateEdit(this))
    , m_time(new EnterLine(this))
{
    m_date->lineEdit()->setObjectName(QStringLiteral("measuredDateEdit"));
    m_date->lineEdit()->setAccessibleName(tr("Day of the measurement; empty for today"));
    m_time->setObjectName(QStringLiteral("measuredTimeEdit"));
    m_time->setAccessibleName(tr("Time of the measurement; empty for now"));
    m_time->setPlaceholderText(tr("now"));
    m_time->setFixedWidth(fontMetrics().horizontalAdvance(u'国') * 6);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme::smallSpace);
    row->addWidget(m_time);
    row->addWidget(m_date, 1);
    setFocusProxy(m_time);
    connect(m_date, &DateEdit::edited, this, &MomentEdit::edited);
    connect(m_time, &EnterLine::typedChanged, this, &MomentEdit::edited);
    connect(m_time, &EnterLine::entered, this, &MomentEdit::entered);
}

QDateTime MomentEdit::moment(const QDateTime &now) const
{
    const bool hasTime = !plainDigits(m_time->text()).isEmpty();
    if (!hasTime && m_date->text().isEmpty())
        return now;
    const auto time = readTime(m_time->text());
    const auto date = m_date->date();
    const QDate day = m_date->text().isEmpty() ? now.toLocalTime().date()
        : date                                 ? date->toDate()
                                               : QDate();
    if (!time || !day.isValid())
        return {};
    const QDateTime moment = QDateTime(day, *time).toUTC();
    return now.secsTo(moment) > clocksApartSeconds ? QDateTime() : moment;
}

QString MomentEdit::problem(const QDateTime &now) const
{
    if (moment(now).isValid())
        return {};
    const bool hasDay = !m_date->text().isEmpty();
    if (hasDay && (!m_date->date() || !m_date->date()->isWhole()))
        return tr("The day of the measurement cannot be read. Write it like R8.6.1 or 2026-06-01.");
    if (plainDigits(m_time->text()).isEmpty())
        return tr("At what time was it measured? Write it beside the day, like 9:30.");
    if (!readTime(m_time->text()))
        return tr("The time of the measurement cannot be read. Write it like 9:30.");
    return tr("The measurement lies in the future. Please check day and time.");
}

void MomentEdit::setMoment(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    m_time->setText(moment.isValid() ? local.time().toString(u"HH:mm") : QString());
    m_date->setDate(moment.isValid() ? std::optional(PartialDate::fromDate(local.date()))
                                     : std::nullopt);
}

} // namespace tasuki
