// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/repeatedit.h"

#include "core/base/japanesetext.h"
#include "ui/calendar/calendartext.h"
#include "ui/support/theme.h"
#include "ui/widgets/chipgroup.h"
#include "ui/widgets/dateedit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

using Every = EventRepeat::Every;
static constexpr int weekdayCount = 7;

static bool isWeekly(Every every)
{
    return every == Every::Week || every == Every::TwoWeeks;
}

RepeatEdit::RepeatEdit(QWidget *parent)
    : QWidget(parent)
    , m_every(new QComboBox(this))
    , m_weekdays(new ChipGroup(ChipGroup::Mode::Multiple, this))
    , m_end(new QWidget(this))
    , m_until(new DateEdit(m_end))
    , m_count(new QLineEdit(m_end))
{
    m_every->setObjectName(QStringLiteral("repeatComboBox"));
    m_every->setAccessibleName(tr("How often"));
    m_every->addItems({tr("Once"), tr("Every day"), tr("Every week"), tr("Every two weeks"),
                       tr("Every month, the same day"), tr("Every month, the same weekday")});
    m_weekdays->setObjectName(QStringLiteral("repeatWeekdayChips"));
    for (int weekday = 1; weekday <= weekdayCount; ++weekday)
        m_weekdays->addChoice(weekdayText(weekday));
    m_until->lineEdit()->setObjectName(QStringLiteral("repeatUntilEdit"));
    m_until->lineEdit()->setAccessibleName(tr("Until which day; empty: no end"));
    m_count->setObjectName(QStringLiteral("repeatCountEdit"));
    m_count->setAccessibleName(tr("How many times in all; empty: no limit"));
    m_count->setFixedWidth(fontMetrics().horizontalAdvance(u'国') * 4);
    auto *end = new QHBoxLayout(m_end);
    end->setContentsMargins({});
    end->addWidget(new QLabel(tr("Until"), m_end));
    end->addWidget(m_until, 1);
    end->addWidget(new QLabel(tr("or times"), m_end));
    end->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::hairSpace);
    column->addWidget(m_every);
    column->addWidget(m_weekdays);
    column->addWidget(m_end);
    setFocusProxy(m_every);
    connect(m_every, &QComboBox::currentIndexChanged, this, &RepeatEdit::showParts);
    connect(m_every, &QComboBox::activated, this, &RepeatEdit::edited);
    connect(m_weekdays, &ChipGroup::toggled, this, &RepeatEdit::edited);
    connect(m_until, &DateEdit::edited, this, &RepeatEdit::edited);
    connect(m_count, &QLineEdit::textEdited, this, &RepeatEdit::edited);
    showParts();
}

Every RepeatEdit::every() const
{
    return static_cast<Every>(std::max(0, m_every->currentIndex()));
}

void RepeatEdit::showParts()
{
    m_weekdays->setVisible(isWeekly(every()));
    m_end->setVisible(every() != Every::Never);
}

EventRepeat RepeatEdit::repeat(QDate first) const
{
    EventRepeat repeat;
    repeat.every = every();
    if (repeat.every == Every::Never)
        return repeat;
    if (isWeekly(repeat.every)) {
        QSet<int> days{first.dayOfWeek()};
        for (const int index : m_weekdays->chosen())
            days.insert(index + 1);
        repeat.weekdays = days.values();
        std::sort(repeat.weekdays.begin(), repeat.weekdays.end());
    }
    if (const auto until = m_until->date())
        repeat.until = until->toDate();
    repeat.count = plainDigits(m_count->text()).toInt();
    return repeat;
}

QString RepeatEdit::problem(QDate first) const
{
    if (every() == Every::Never)
        return {};
    if (!m_until->text().isEmpty() && (!m_until->date() || !m_until->date()->isWhole()))
        return tr("The last day of the series cannot be read. Write it like R8.6.1.");
    const QString count = plainDigits(m_count->text());
    if (!count.isEmpty() && (count.toInt() < 1 || count.toInt() > EventRepeat::mostTimes))
        return tr("How many times? Write a number up to %1, or nothing.")
            .arg(EventRepeat::mostTimes);
    if (!m_until->text().isEmpty() && !count.isEmpty())
        return tr("Please write either the last day or how many times, not both.");
    return isGoodRepeat(repeat(first), first) ? QString() : tr("The series ends before it begins.");
}

void RepeatEdit::setRepeat(const EventRepeat &repeat)
{
    m_every->setCurrentIndex(static_cast<int>(repeat.every));
    QSet<int> chosen;
    for (const int weekday : repeat.weekdays)
        chosen.insert(weekday - 1);
    m_weekdays->setChosen(chosen);
    m_until->setDate(repeat.until.isValid() ? std::optional(PartialDate::fromDate(repeat.until))
                                            : std::nullopt);
    m_count->setText(repeat.count > 0 ? QString::number(repeat.count) : QString());
    showParts();
}

} // namespace tasuki
