// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/recurrence.h"
#include "core/services/events.h"

#include <QHash>
#include <QObject>

namespace tasuki {

/// How much of a calendar is on the screen.
enum class CalendarSpan { Month, Week, Day };

/// One time of an entry, as a calendar shows it.
struct CalendarItem {
    EventEntry entry;
    Occurrence occurrence;
    const EventContent &content() const { return occurrence.content; }
    bool isCancelled() const { return entry.event.cancelled.has_value(); }
};

/// What a calendar shows: which days, what is on each of them, and which one somebody looks at.
class CalendarModel final : public QObject {
    Q_OBJECT

public:
    explicit CalendarModel(QDate today, QObject *parent = nullptr);

    void setEntries(const QList<EventEntry> &entries);
    /// Where entries of several rooms are shown: whose they are.
    void setRoomNames(const QHash<ScopeId, QString> &names) { m_roomNames = names; }
    QString roomName(const CalendarItem &item) const
    {
        return m_roomNames.value(item.entry.event.scope);
    }
    void setToday(QDate today) { m_today = today; }
    QDate today() const { return m_today; }
    CalendarSpan span() const { return m_span; }
    void setSpan(CalendarSpan span);
    QDate day() const { return m_day; }
    void setDay(QDate day); ///< and looks at its first entry
    void step(int spans); ///< by months, weeks or days

    QDate firstShown() const; ///< a Monday, but of a day
    QDate lastShown() const;
    QList<CalendarItem> itemsOn(QDate day) const { return m_items.value(day); }
    qsizetype shown() const; ///< entries on days of this span, each day counted

    int chosen() const { return m_chosen; } ///< of the day
    void choose(int index);
    const CalendarItem *item() const; ///< null: nothing on that day
    /// Goes to that entry, at the time nearest to the day; as soon as it is there.
    void lookFor(ObjectId event);

Q_SIGNALS:
    void changed();

private:
    void fill();
    void goTo(QDate day, ObjectId event, QDate seriesDay);
    bool findWanted();

    QList<EventEntry> m_entries;
    QHash<ScopeId, QString> m_roomNames;
    QHash<QDate, QList<CalendarItem>> m_items;
    CalendarSpan m_span = CalendarSpan::Month;
    QDate m_today;
    QDate m_day;
    int m_chosen = 0;
    ObjectId m_wanted; ///< null: nothing is looked for
};

} // namespace tasuki
