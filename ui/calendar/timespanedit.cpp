// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/timespanedit.h"

#include "core/base/japanesetext.h"
#include "ui/forms/timeeditor.h"
#include "ui/support/theme.h"
#include "ui/widgets/dateedit.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace tasuki {

static QDate dayOf(const DateEdit &edit)
{
    const auto date = edit.date();
    return date ? date->toDate() : QDate();
}

static bool isBlank(const QLineEdit &edit)
{
    return plainDigits(edit.text()).isEmpty();
}

static QTime hourLater(QTime begins)
{
    constexpr int hour = 3600;
    const QTime ends = begins.addSecs(hour);
    return ends > begins ? ends : QTime(23, 59);
}

TimeSpanEdit::TimeSpanEdit(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_from(new DateEdit(this))
    , m_begins(clock(prefix + QStringLiteral("BeginsEdit"), tr("Begins at; empty: all day")))
    , m_until(new DateEdit(this))
    , m_ends(clock(prefix + QStringLiteral("EndsEdit"), tr("Ends at")))
{
    m_from->lineEdit()->setObjectName(prefix + QStringLiteral("FromEdit"));
    m_from->lineEdit()->setAccessibleName(tr("Day"));
    m_until->lineEdit()->setObjectName(prefix + QStringLiteral("UntilEdit"));
    m_until->lineEdit()->setAccessibleName(tr("Last day; empty: the same day"));
    m_begins->setPlaceholderText(tr("all day"));
    m_ends->setPlaceholderText(tr("+1 hour"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(theme::hairSpace);
    grid->addWidget(new QLabel(tr("From"), this), 0, 0, Qt::AlignTop);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(m_begins, 0, 2, Qt::AlignTop);
    grid->addWidget(new QLabel(tr("To"), this), 1, 0, Qt::AlignTop);
    grid->addWidget(m_until, 1, 1);
    grid->addWidget(m_ends, 1, 2, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    setTabOrder(m_from->lineEdit(), m_begins);
    setTabOrder(m_begins, m_until->lineEdit());
    setTabOrder(m_until->lineEdit(), m_ends);
    setFocusProxy(m_from);
    for (DateEdit *date : {m_from, m_until}) {
        date->setHintBelow();
        connect(date, &DateEdit::edited, this, &TimeSpanEdit::edited);
    }
}

QLineEdit *TimeSpanEdit::clock(const QString &name, const QString &spoken)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(spoken);
    edit->setToolTip(tr("Like 9:30 or 0930"));
    edit->setFixedWidth(fontMetrics().horizontalAdvance(u'国') * 5);
    connect(edit, &QLineEdit::textEdited, this, &TimeSpanEdit::edited);
    return edit;
}

bool TimeSpanEdit::isEmpty() const
{
    return m_from->text().isEmpty() && m_until->text().isEmpty() && isBlank(*m_begins)
        && isBlank(*m_ends);
}

EventTime TimeSpanEdit::time() const
{
    EventTime time;
    time.from = dayOf(*m_from);
    time.until = m_until->text().isEmpty() ? time.from : dayOf(*m_until);
    if (const auto begins = readTime(m_begins->text()))
        time.begins = *begins;
    if (const auto ends = readTime(m_ends->text()))
        time.ends = *ends;
    else if (time.begins.isValid() && isBlank(*m_ends))
        time.ends = hourLater(time.begins);
    return time;
}

QString TimeSpanEdit::problem() const
{
    const EventTime read = time();
    if (!read.from.isValid() || !read.until.isValid())
        return tr("The day cannot be read. Write it like R8.6.1 or 2026-06-01.");
    for (const QLineEdit *edit : {m_begins, m_ends}) {
        if (!isBlank(*edit) && !readTime(edit->text()))
            return tr("The time cannot be read. Write it like 9:30.");
    }
    if (isBlank(*m_begins) && !isBlank(*m_ends))
        return tr("When does it begin? Without times it is all day.");
    if (!isGoodEventTime(read))
        return tr("It ends before it begins, or lasts longer than a year. Please check days and "
                  "times.");
    return {};
}

void TimeSpanEdit::setTime(const EventTime &time)
{
    const auto dateOf = [](QDate day) {
        return day.isValid() ? std::optional(PartialDate::fromDate(day)) : std::nullopt;
    };
    m_from->setDate(dateOf(time.from));
    m_until->setDate(time.until == time.from ? std::nullopt : dateOf(time.until));
    m_begins->setText(time.begins.toString(u"H:mm"));
    m_ends->setText(time.ends.toString(u"H:mm"));
}

void TimeSpanEdit::setTexts(const QStringList &texts)
{
    m_from->setText(texts.value(0));
    m_begins->setText(texts.value(1));
    m_until->setText(texts.value(2));
    m_ends->setText(texts.value(3));
}

QStringList TimeSpanEdit::texts() const
{
    return {m_from->lineEdit()->text(), m_begins->text(), m_until->lineEdit()->text(),
            m_ends->text()};
}

} // namespace tasuki
