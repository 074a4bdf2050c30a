// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarmodel.h"

#include <algorithm>
#include <tuple>

namespace tasuki {

namespace {

    constexpr int weekDays = 7;
    constexpr int monthDays = 6 * weekDays; ///< six weeks hold every month
    constexpr int lookAround = 366; ///< so far an entry is looked for

    QDate mondayOf(QDate day)
    {
        return day.addDays(1 - day.dayOfWeek());
    }

    bool standsBefore(const CalendarItem &one, const CalendarItem &other)
    {
        const auto key = [](const CalendarItem &item) {
            const EventTime &time = item.content().time;
            return std::tuple(!time.isAllDay(), time.begins, time.ends, item.entry.event.id);
        };
        return key(one) < key(other);
    }

} // namespace

CalendarModel::CalendarModel(QDate today, QObject *parent)
    : QObject(parent)
    , m_today(today)
    , m_day(today)
{ }

void CalendarModel::setEntries(const QList<EventEntry> &entries)
{
    const CalendarItem *before = item();
    const ObjectId event = before ? before->entry.event.id : ObjectId();
    const QDate seriesDay = before ? before->occurrence.day : QDate();
    m_entries = entries;
    if (!m_wanted.isNull() && findWanted())
        return;
    goTo(m_day, event, seriesDay);
}

void CalendarModel::setSpan(CalendarSpan span)
{
    m_span = span;
    const CalendarItem *before = item();
    goTo(m_day, before ? before->entry.event.id : ObjectId(),
         before ? before->occurrence.day : QDate());
}

void CalendarModel::setDay(QDate day)
{
    if (day.isValid())
        goTo(day, {}, {});
}

void CalendarModel::step(int spans)
{
    if (m_span == CalendarSpan::Month)
        setDay(m_day.addMonths(spans));
    else
        setDay(m_day.addDays(m_span == CalendarSpan::Week ? spans * weekDays : spans));
}

QDate CalendarModel::firstShown() const
{
    if (m_span == CalendarSpan::Day)
        return m_day;
    return mondayOf(m_span == CalendarSpan::Month ? QDate(m_day.year(), m_day.month(), 1) : m_day);
}

QDate CalendarModel::lastShown() const
{
    if (m_span == CalendarSpan::Day)
        return m_day;
    return firstShown().addDays((m_span == CalendarSpan::Month ? monthDays : weekDays) - 1);
}

qsizetype CalendarModel::shown() const
{
    qsizetype all = 0;
    for (QDate day = firstShown(); day <= lastShown(); day = day.addDays(1))
        all += m_items.value(day).size();
    return all;
}

void CalendarModel::choose(int index)
{
    const int last = int(itemsOn(m_day).size()) - 1;
    m_chosen = std::clamp(index, 0, std::max(0, last));
    Q_EMIT changed();
}

const CalendarItem *CalendarModel::item() const
{
    const auto found = m_items.constFind(m_day);
    return found != m_items.constEnd() && m_chosen < found->size() ? &found->at(m_chosen) : nullptr;
}

void CalendarModel::lookFor(ObjectId event)
{
    m_wanted = event;
    findWanted();
}

bool CalendarModel::findWanted()
{
    const auto entry
        = std::find_if(m_entries.begin(), m_entries.end(),
                       [this](const EventEntry &one) { return one.event.id == m_wanted; });
    if (entry == m_entries.end())
        return false;
    const QList<Occurrence> times
        = occurrences(entry->event, m_day.addDays(-lookAround), m_day.addDays(lookAround));
    QDate nearest = entry->event.latest().content.time.from;
    QDate seriesDay = nearest;
    for (const Occurrence &one : times) {
        const QDate day = one.content.time.from;
        if (times.first() == one || qAbs(day.daysTo(m_day)) < qAbs(nearest.daysTo(m_day)))
            std::tie(nearest, seriesDay) = std::tuple(day, one.day);
    }
    goTo(nearest, std::exchange(m_wanted, ObjectId()), seriesDay);
    return true;
}

/// Of the entry that was looked at, the same time; else the first one of the day.
void CalendarModel::goTo(QDate day, ObjectId event, QDate seriesDay)
{
    m_day = day;
    fill();
    const QList<CalendarItem> here = itemsOn(day);
    const auto same
        = std::find_if(here.begin(), here.end(), [&event, seriesDay](const CalendarItem &item) {
              return item.entry.event.id == event && item.occurrence.day == seriesDay;
          });
    m_chosen = same == here.end() ? 0 : int(same - here.begin());
    Q_EMIT changed();
}

void CalendarModel::fill()
{
    m_items.clear();
    const QDate first = firstShown();
    const QDate last = lastShown();
    for (const EventEntry &entry : m_entries) {
        for (const Occurrence &one : occurrences(entry.event, first, last)) {
            const EventTime &time = one.content.time;
            const QDate end = std::min(time.until, last);
            for (QDate day = std::max(time.from, first); day <= end; day = day.addDays(1))
                m_items[day].append({entry, one});
        }
    }
    for (QList<CalendarItem> &items : m_items)
        std::sort(items.begin(), items.end(), standsBefore);
}

} // namespace tasuki
