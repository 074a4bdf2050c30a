// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendarfile.h"

#include "core/calendar/icslines.h"
#include "core/calendar/icsrepeat.h"
#include "core/calendar/icstext.h"
#include "core/calendar/icstime.h"
#include "core/calendar/icstree.h"
#include "core/rules/recurrence.h"
#include "core/wire/event.h"
#include "core/wire/strictid.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

namespace tasuki {

namespace {

    const auto ownMark = QStringLiteral("@tasuki");

    struct Reading {
        IcsClock clock;
        QString untitled;
        FoundCalendar *found;
    };

    bool isCancelled(const IcsComponent &entry)
    {
        return entry.value("STATUS") == u"CANCELLED";
    }

    /// P1D, PT1H30M, P2W; nothing for what goes back in time.
    std::optional<qint64> secondsOf(const QString &duration)
    {
        static const QRegularExpression form(
            QStringLiteral("^\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,4})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,7})"
                           "M)?(?:(\\d{1,8})S)?)?$"));
        const auto match = form.match(duration);
        if (!match.hasMatch())
            return std::nullopt;
        constexpr std::array<qint64, 5> units{604'800, 86'400, 3600, 60, 1};
        qint64 seconds = 0;
        for (size_t i = 0; i < units.size(); ++i)
            seconds += match.captured(int(i) + 1).toLongLong() * units[i];
        return seconds;
    }

    /// The end of what begins then; the beginning itself when nothing is said of one.
    std::optional<IcsMoment> endOf(const IcsComponent &entry, const IcsMoment &start,
                                   const IcsClock &clock)
    {
        const bool isAllDay = !start.clock.isValid();
        if (const IcsProperty *end = entry.find("DTEND")) {
            auto moment = clock.read(*end);
            if (!moment || moment->clock.isValid() == isAllDay)
                return std::nullopt;
            if (isAllDay && moment->day > start.day)
                moment->day = moment->day.addDays(-1); // the day after the last one
            return moment;
        }
        const IcsProperty *duration = entry.find("DURATION");
        if (!duration)
            return start;
        const auto seconds = secondsOf(duration->value);
        if (!seconds)
            return std::nullopt;
        IcsMoment end = start;
        constexpr qint64 daySeconds = 86'400;
        if (isAllDay) {
            end.day = start.day.addDays(std::max<qint64>(0, *seconds / daySeconds - 1));
            return end;
        }
        const QDateTime until = QDateTime(start.day, start.clock, Qt::UTC).addSecs(*seconds);
        end.day = until.date();
        end.clock = QTime(until.time().hour(), until.time().minute());
        return end;
    }

    /// Without its repeat; nothing when it has no time that could stand here.
    std::optional<FoundEvent> contentOf(const IcsComponent &entry, const Reading &reading)
    {
        const IcsProperty *begin = entry.find("DTSTART");
        const auto start = begin ? reading.clock.read(*begin) : std::nullopt;
        const auto end = start ? endOf(entry, *start, reading.clock) : std::nullopt;
        if (!end)
            return std::nullopt;
        FoundEvent event;
        event.uid = entry.value("UID");
        event.content.time = {start->day, end->day, start->clock, end->clock};
        if (!isGoodEventTime(event.content.time))
            return std::nullopt;
        if (!start->isZoneKnown || !end->isZoneKnown)
            event.note(FoundNote::ZoneUnknown);
        readTexts(entry, reading.untitled, event);
        if (event.uid.isEmpty())
            event.uid = event.content.title + u'/' + icsTime(start->day, start->clock);
        if (!eventContentFromJson(toJson(event.content)))
            return std::nullopt;
        return event;
    }

    void readRepeat(const IcsComponent &entry, const Reading &reading, FoundEvent &event)
    {
        const auto rules = entry.all("RRULE");
        if (entry.find("RDATE"))
            event.note(FoundNote::DaysLost);
        if (rules.isEmpty())
            return;
        const IcsProperty &begin = *entry.find("DTSTART");
        const bool isSteady = reading.clock.read(begin)->isSteady;
        const auto repeat = repeatOfRule(rules.first()->value, event.content.time, reading.clock,
                                         begin.parameters.value("TZID"));
        if (repeat && isSteady && rules.size() == 1 && !entry.find("EXRULE"))
            event.content.repeat = *repeat;
        else
            event.note(FoundNote::RepeatLost);
    }

    bool isDayOf(const FoundEvent &event, QDate day)
    {
        const EventContent &whole = event.content;
        return whole.repeat.every != EventRepeat::Every::Never
            && !repeatDays(whole.time.from, whole.repeat, day, day).isEmpty();
    }

    void leaveOut(FoundEvent &event, QDate day)
    {
        if (event.skips.contains(day))
            return;
        if (event.skips.size() < Event::mostSkips)
            event.skips.append(day);
        else
            event.note(FoundNote::DaysLost);
    }

    void readSkips(const IcsComponent &entry, const Reading &reading, FoundEvent &event)
    {
        for (const IcsProperty *skip : entry.all("EXDATE")) {
            const auto moment = reading.clock.read(*skip);
            if (moment && isDayOf(event, moment->day))
                leaveOut(event, moment->day);
        }
        std::sort(event.skips.begin(), event.skips.end());
    }

    /// One time of a series stands as an entry of its own, with the day it was meant for.
    void readChange(const IcsComponent &entry, const Reading &reading, FoundEvent &event)
    {
        const IcsProperty &which = *entry.find("RECURRENCE-ID");
        const auto moment = reading.clock.read(which);
        const auto one = contentOf(entry, reading);
        const bool isKnown = moment && isDayOf(event, moment->day);
        if (isKnown && isCancelled(entry)) {
            event.changes.removeIf(
                [&](const FoundChange &known) { return known.day == moment->day; });
            leaveOut(event, moment->day);
            std::sort(event.skips.begin(), event.skips.end());
            return;
        }
        const bool isFirst = isKnown
            && std::none_of(event.changes.begin(), event.changes.end(),
                            [&](const FoundChange &known) { return known.day == moment->day; });
        if (!isFirst || !one || which.parameters.contains("RANGE")
            || event.changes.size() + 2 >= Event::mostVersions) {
            event.note(FoundNote::DaysLost);
            return;
        }
        if (event.skips.contains(moment->day))
            return;
        for (const FoundNote note : one->notes)
            event.note(note);
        event.changes.append({moment->day, one->content});
    }

    void readWhole(const IcsComponent &entry, const Reading &reading, QHash<QString, qsizetype> &at)
    {
        FoundCalendar &found = *reading.found;
        auto event = contentOf(entry, reading);
        if (isCancelled(entry)) {
            ++found.cancelled;
        } else if (!event || at.contains(event->uid)) {
            ++found.unreadable;
        } else {
            readRepeat(entry, reading, *event);
            readSkips(entry, reading, *event);
            at.insert(event->uid, found.events.size());
            found.events.append(*event);
        }
    }

    /// A change of a series that is not in the file – an invitation to one time of it – is an
    /// entry.
    void readAlone(const IcsComponent &entry, const Reading &reading)
    {
        FoundCalendar &found = *reading.found;
        auto event = contentOf(entry, reading);
        if (isCancelled(entry)) {
            ++found.cancelled;
        } else if (!event) {
            ++found.unreadable;
        } else {
            event->uid += u'/' + entry.value("RECURRENCE-ID");
            found.events.append(*event);
        }
    }

    void readEntries(const IcsComponent &calendar, const QString &untitled, FoundCalendar &found)
    {
        const Reading reading{IcsClock(calendar), untitled, &found};
        QHash<QString, qsizetype> at; ///< the series of this calendar
        for (const IcsComponent &part : calendar.parts) {
            if (part.name == "VEVENT" && !part.find("RECURRENCE-ID"))
                readWhole(part, reading, at);
        }
        for (const IcsComponent &part : calendar.parts) {
            if (part.name != "VEVENT" || !part.find("RECURRENCE-ID"))
                continue;
            const auto series = at.constFind(part.value("UID"));
            if (series == at.constEnd())
                readAlone(part, reading);
            else
                readChange(part, reading, found.events[*series]);
        }
    }

} // namespace

Result<FoundCalendar> readCalendar(const QByteArray &file, const QString &untitled)
{
    const auto lines = readableIcsLines(file);
    if (!lines)
        return lines.error();
    const auto calendars = parseIcs(*lines);
    if (!calendars)
        return calendars.error();
    FoundCalendar found;
    for (const IcsComponent &calendar : *calendars)
        readEntries(calendar, untitled, found);
    std::stable_sort(found.events.begin(), found.events.end(),
                     [](const FoundEvent &one, const FoundEvent &other) {
                         const EventTime &a = one.content.time;
                         const EventTime &b = other.content.time;
                         return std::tie(a.from, a.begins) < std::tie(b.from, b.begins);
                     });
    return found;
}

QString uidOf(ObjectId event)
{
    return event.toString() + ownMark;
}

ObjectId eventNamedBy(const QString &uid)
{
    const auto id
        = uid.endsWith(ownMark) ? strictId<ObjectId>(uid.chopped(ownMark.size())) : std::nullopt;
    return id.value_or(ObjectId());
}

} // namespace tasuki
