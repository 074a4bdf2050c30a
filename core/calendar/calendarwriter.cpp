// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendarfile.h"
#include "core/calendar/icsrepeat.h"
#include "core/calendar/icstime.h"
#include "core/calendar/icstree.h"
#include "core/rules/recurrence.h"

#include <algorithm>

namespace tasuki {

namespace {

    const auto zoneName = QStringLiteral("Asia/Tokyo");

    void add(IcsComponent &component, const char *name, const QString &value)
    {
        if (!value.isEmpty())
            component.properties.append({name, value, {}});
    }

    void addTime(IcsComponent &component, const char *name, QDate day, QTime clock)
    {
        IcsProperty property{name, icsDay(day), {}};
        if (clock.isValid()) {
            property.value = icsTime(day, clock);
            property.parameters.insert("TZID", zoneName);
        }
        component.properties.append(property);
    }

    IcsComponent japan()
    {
        IcsComponent always{"STANDARD", {}, {}};
        add(always, "DTSTART", QStringLiteral("19700101T000000"));
        add(always, "TZOFFSETFROM", QStringLiteral("+0900"));
        add(always, "TZOFFSETTO", QStringLiteral("+0900"));
        add(always, "TZNAME", QStringLiteral("JST"));
        IcsComponent zone{"VTIMEZONE", {}, {always}};
        add(zone, "TZID", zoneName);
        return zone;
    }

    IcsComponent entryOf(const Event &event, const EventContent &content, const QDateTime &now)
    {
        IcsComponent entry{"VEVENT", {}, {}};
        const EventTime &time = content.time;
        const QDateTime utc = now.toUTC();
        add(entry, "UID", uidOf(event.id));
        add(entry, "DTSTAMP", icsTime(utc.date(), utc.time()) + u'Z');
        addTime(entry, "DTSTART", time.from, time.begins);
        // An end that is no later than the beginning is left out: the standard has none.
        if (time.isAllDay())
            addTime(entry, "DTEND", time.until.addDays(1), {});
        else if (time.from != time.until || time.begins != time.ends)
            addTime(entry, "DTEND", time.until, time.ends);
        add(entry, "SUMMARY", content.title);
        add(entry, "LOCATION", content.place);
        add(entry, "CONTACT", content.people);
        add(entry, "DESCRIPTION", content.note);
        add(entry, "CATEGORIES", toCode(content.kind).toUpper());
        add(entry, "URL", content.link);
        if (event.cancelled)
            add(entry, "STATUS", QStringLiteral("CANCELLED"));
        return entry;
    }

    bool isDayOf(const EventContent &whole, QDate day)
    {
        return !repeatDays(whole.time.from, whole.repeat, day, day).isEmpty();
    }

    void addSkips(const Event &event, const EventContent &whole, IcsComponent &entry)
    {
        QList<QDate> days;
        for (const EventSkip &skip : event.skips) {
            if (!days.contains(skip.day) && isDayOf(whole, skip.day))
                days.append(skip.day);
        }
        std::sort(days.begin(), days.end());
        for (const QDate day : days)
            addTime(entry, "EXDATE", day, whole.time.begins);
    }

    void addEvent(const Event &event, const QDateTime &now, IcsComponent &calendar)
    {
        const EventContent &whole = event.latest().content;
        IcsComponent entry = entryOf(event, whole, now);
        if (whole.repeat.every == EventRepeat::Every::Never) {
            calendar.parts.append(entry);
            return;
        }
        add(entry, "RRULE", icsRule(whole.repeat, whole.time));
        addSkips(event, whole, entry);
        calendar.parts.append(entry);
        for (const EventVersion &version : event.versions) {
            const QDate day = version.day;
            if (!day.isValid() || event.changeOf(day) != &version || event.isSkipped(day)
                || !isDayOf(whole, day))
                continue;
            IcsComponent one = entryOf(event, version.content, now);
            addTime(one, "RECURRENCE-ID", day, whole.time.begins);
            calendar.parts.append(one);
        }
    }

} // namespace

Result<QByteArray> writeCalendar(const QList<Event> &events, const QDateTime &now)
{
    IcsComponent calendar{"VCALENDAR", {}, {}};
    add(calendar, "VERSION", QStringLiteral("2.0"));
    add(calendar, "PRODID", QStringLiteral("-//Tasuki//Calendar//JA"));
    calendar.parts.append(japan());
    for (const Event &event : events)
        addEvent(event, now, calendar);
    return printIcs(calendar);
}

} // namespace tasuki
