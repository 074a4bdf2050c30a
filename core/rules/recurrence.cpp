// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recurrence.h"

#include <algorithm>
#include <tuple>

namespace tasuki {

namespace {

    using Every = EventRepeat::Every;
    constexpr int weekDays = 7;
    constexpr int yearMonths = 12;

    QDate mondayOf(QDate day)
    {
        return day.addDays(1 - day.dayOfWeek());
    }

    int monthsBetween(QDate first, QDate day)
    {
        return (day.year() - first.year()) * yearMonths + day.month() - first.month();
    }

    /// A repeat is cut into periods – days, weeks, pairs of weeks, months – each of which has its
    /// days, or none.
    class Periods {
    public:
        Periods(QDate first, const EventRepeat &repeat)
            : m_first(first)
            , m_repeat(repeat)
        { }

        qint64 numberOf(QDate day) const
        {
            switch (m_repeat.every) {
            case Every::Never:
                return 0;
            case Every::Day:
                return m_first.daysTo(day);
            case Every::Week:
                return mondayOf(m_first).daysTo(mondayOf(day)) / weekDays;
            case Every::TwoWeeks:
                return mondayOf(m_first).daysTo(mondayOf(day)) / (2 * weekDays);
            case Every::MonthDay:
            case Every::MonthWeekday:
                return monthsBetween(m_first, day);
            }
            return 0;
        }

        QDate begin(qint64 number) const
        {
            switch (m_repeat.every) {
            case Every::Never:
            case Every::Day:
                return m_first.addDays(number);
            case Every::Week:
                return mondayOf(m_first).addDays(number * weekDays);
            case Every::TwoWeeks:
                return mondayOf(m_first).addDays(number * 2 * weekDays);
            case Every::MonthDay:
            case Every::MonthWeekday:
                break;
            }
            return QDate(m_first.year(), m_first.month(), 1).addMonths(int(number));
        }

        QList<QDate> days(qint64 number) const
        {
            const QDate start = begin(number);
            switch (m_repeat.every) {
            case Every::Never:
                return number == 0 ? QList<QDate>{m_first} : QList<QDate>();
            case Every::Day:
                return {start};
            case Every::Week:
            case Every::TwoWeeks:
                return inWeek(start);
            case Every::MonthDay:
                return valid(QDate(start.year(), start.month(), m_first.day()));
            case Every::MonthWeekday:
                return valid(sameWeekday(start));
            }
            return {};
        }

    private:
        static QList<QDate> valid(QDate day)
        {
            return day.isValid() ? QList<QDate>{day} : QList<QDate>();
        }

        QList<QDate> inWeek(QDate monday) const
        {
            QList<QDate> days;
            for (const int weekday : m_repeat.weekdays) {
                const QDate day = monday.addDays(weekday - 1);
                if (day >= m_first)
                    days.append(day);
            }
            return days;
        }

        QDate sameWeekday(QDate month) const
        {
            const int number = (m_first.day() - 1) / weekDays;
            const int ahead = (m_first.dayOfWeek() - month.dayOfWeek() + weekDays) % weekDays;
            const QDate day = month.addDays(ahead + number * weekDays);
            return day.month() == month.month() ? day : QDate();
        }

        const QDate m_first;
        const EventRepeat &m_repeat;
    };

    bool isDayOf(const EventContent &whole, QDate day)
    {
        return !repeatDays(whole.time.from, whole.repeat, day, day).isEmpty();
    }

} // namespace

QList<QDate> repeatDays(QDate first, const EventRepeat &repeat, QDate from, QDate until)
{
    const Periods periods(first, repeat);
    const QDate last = repeat.until.isValid() ? std::min(until, repeat.until) : until;
    QList<QDate> found;
    // What is counted is counted from the beginning.
    qint64 number = repeat.count > 0 ? 0 : std::max<qint64>(0, periods.numberOf(from));
    int times = 0;
    for (; periods.begin(number) <= last; ++number) {
        const QList<QDate> days = periods.days(number);
        if (repeat.every == Every::Never && number > 0)
            break;
        for (const QDate day : days) {
            ++times;
            if (day > last || (repeat.count > 0 && times > repeat.count))
                return found;
            if (day >= from)
                found.append(day);
        }
    }
    return found;
}

QList<Occurrence> occurrences(const Event &event, QDate from, QDate until)
{
    const EventContent &whole = event.latest().content;
    const qint64 length = whole.time.from.daysTo(whole.time.until);
    QList<Occurrence> found;
    const QList<QDate> days
        = repeatDays(whole.time.from, whole.repeat, from.addDays(-length), until);
    for (const QDate day : days) {
        if (event.isSkipped(day) || event.changeOf(day))
            continue;
        Occurrence one{day, whole, false};
        one.content.time = whole.time.movedTo(day);
        found.append(one);
    }
    for (const EventVersion &version : event.versions) {
        const QDate day = version.day;
        if (day.isValid() && event.changeOf(day) == &version && !event.isSkipped(day)
            && isDayOf(whole, day) && version.content.time.touches(from, until))
            found.append({day, version.content, true});
    }
    std::sort(found.begin(), found.end(), [](const Occurrence &one, const Occurrence &other) {
        const EventTime &a = one.content.time;
        const EventTime &b = other.content.time;
        return std::tuple(a.from, a.begins, one.day) < std::tuple(b.from, b.begins, other.day);
    });
    return found;
}

} // namespace tasuki
