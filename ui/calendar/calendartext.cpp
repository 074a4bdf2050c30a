// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendartext.h"

#include "core/domain/partialdate.h"
#include "core/services/snapshot.h"
#include "ui/carepoints/pointtext.h"
#include "ui/support/errortext.h"
#include "ui/support/japanesetime.h"

#include <QCoreApplication>
#include <QLocale>

namespace tasuki {

namespace {

    struct CalendarText {
        Q_DECLARE_TR_FUNCTIONS(CalendarText)
    };

    using Every = EventRepeat::Every;

    /// Empty for a code that says nothing to a person.
    QString codeText(const QString &code)
    {
        if (code == u"archived")
            return CalendarText::tr("This room is closed. It can only be read.");
        if (code == u"no_consent")
            return CalendarText::tr(
                "There is no consent for this room now, so nothing can be written in it.");
        if (code == u"feature_off")
            return CalendarText::tr("The calendar is switched off in this room.");
        if (code == u"meeting_off")
            return CalendarText::tr("Online meetings are switched off in this room. Leave the web "
                                    "address out, or have them switched on in the settings.");
        if (code == u"cancelled")
            return CalendarText::tr("This entry was cancelled. Write a new one if it takes place.");
        if (code == u"ended")
            return CalendarText::tr("These candidate dates were closed meanwhile.");
        if (code == u"not_the_author")
            return CalendarText::tr("Only who asked for dates can close them.");
        return {};
    }

    QString weekdaysText(const EventRepeat &repeat)
    {
        QStringList names;
        for (const int weekday : repeat.weekdays)
            names += weekdayText(weekday);
        return names.join(CalendarText::tr(", ", "between weekdays"));
    }

    QString everyText(const EventRepeat &repeat, QDate first)
    {
        constexpr int weekDays = 7;
        switch (repeat.every) {
        case Every::Never:
            break;
        case Every::Day:
            return CalendarText::tr("Every day");
        case Every::Week:
            return CalendarText::tr("Every week on %1").arg(weekdaysText(repeat));
        case Every::TwoWeeks:
            return CalendarText::tr("Every two weeks on %1").arg(weekdaysText(repeat));
        case Every::MonthDay:
            return CalendarText::tr("Every month on day %1").arg(first.day());
        case Every::MonthWeekday:
            return CalendarText::tr("Every month on %2 number %1", "which one, weekday")
                .arg(QString::number((first.day() - 1) / weekDays + 1),
                     weekdayText(first.dayOfWeek()));
        }
        return {};
    }

    QString versionText(const EventVersion &version, const Snapshot &snapshot, const QDateTime &now)
    {
        const EventContent &content = version.content;
        const QString repeat = repeatText(content.repeat, content.time.from);
        QStringList said{content.title, timeText(content.time)};
        if (!repeat.isEmpty())
            said += repeat;
        for (const QString &more : {content.place, content.people, content.note, content.link}) {
            if (!more.isEmpty())
                said += more;
        }
        QString text = CalendarText::tr("%1 %2: %3", "moment, writer, text")
                           .arg(toLocalText(version.at, now),
                                writerText(version.by, version.office, snapshot),
                                said.join(QStringLiteral(" / ")));
        if (version.day.isValid())
            text += u'\n' + CalendarText::tr("  Only this time: %1").arg(dayText(version.day));
        if (!version.sawPrevious)
            text
                += u'\n' + CalendarText::tr("  Written without having read the version before it.");
        return text;
    }

    QStringList contentLines(const EventContent &content, const Snapshot &snapshot)
    {
        QStringList lines{content.title, timeText(content.time)};
        if (const QString repeat = repeatText(content.repeat, content.time.from); !repeat.isEmpty())
            lines += repeat;
        if (!content.place.isEmpty())
            lines += CalendarText::tr("Place: %1").arg(content.place);
        if (const QString people = takingPartText(content, snapshot); !people.isEmpty())
            lines += CalendarText::tr("Taking part: %1").arg(people);
        if (!content.link.isEmpty())
            lines += CalendarText::tr("Web address: %1").arg(content.link);
        if (!content.note.isEmpty())
            lines += content.note;
        return lines;
    }

} // namespace

QString kindText(EventKind kind)
{
    switch (kind) {
    case EventKind::Visit:
        return CalendarText::tr("Visit");
    case EventKind::Meeting:
        return CalendarText::tr("Meeting");
    case EventKind::Outpatient:
        return CalendarText::tr("Outpatient visit");
    case EventKind::Other:
        break;
    }
    return CalendarText::tr("Other");
}

QString weekdayText(int weekday)
{
    return QLocale().dayName(weekday, QLocale::ShortFormat);
}

QString dayText(QDate day)
{
    return CalendarText::tr("%1 (%2)", "day, weekday")
        .arg(toWareki(PartialDate::fromDate(day)), weekdayText(day.dayOfWeek()));
}

QString shownText(const CalendarModel &model)
{
    const QDate day = model.day();
    if (model.span() == CalendarSpan::Day)
        return CalendarText::tr("%1 / %2", "era, Western")
            .arg(dayText(day), day.toString(Qt::ISODate));
    if (model.span() == CalendarSpan::Month)
        return CalendarText::tr("%1 / %2", "era, Western")
            .arg(toWareki({day.year(), day.month(), 0}), day.toString(u"yyyy-MM"));
    return CalendarText::tr("%1 to %2", "days")
        .arg(dayText(model.firstShown()), dayText(model.lastShown()));
}

QString clockText(const EventTime &time)
{
    if (time.isAllDay())
        return CalendarText::tr("All day");
    return CalendarText::tr("%1–%2", "times")
        .arg(time.begins.toString(u"H:mm"), time.ends.toString(u"H:mm"));
}

QString timeText(const EventTime &time)
{
    if (time.from == time.until)
        return CalendarText::tr("%1 %2", "day, times").arg(dayText(time.from), clockText(time));
    const auto end = [](QDate day, QTime clock) {
        return clock.isValid() ? dayText(day) + u' ' + clock.toString(u"H:mm") : dayText(day);
    };
    return CalendarText::tr("%1 to %2", "days")
        .arg(end(time.from, time.begins), end(time.until, time.ends));
}

QString repeatText(const EventRepeat &repeat, QDate first)
{
    const QString every = everyText(repeat, first);
    if (repeat.until.isValid())
        return CalendarText::tr("%1, until %2", "how often, day").arg(every, dayText(repeat.until));
    if (repeat.count > 0)
        return CalendarText::tr("%1, %2 times in all", "how often, count")
            .arg(every, QString::number(repeat.count));
    return every;
}

QString takingPartText(const EventContent &content, const Snapshot &snapshot)
{
    QStringList names;
    for (const OfficeId office : content.offices) {
        const QString name = snapshot.officeName(office);
        names += name.isEmpty() ? CalendarText::tr("An office that is not known here") : name;
    }
    if (!content.people.isEmpty())
        names += content.people;
    return names.join(CalendarText::tr(", ", "between names"));
}

QString itemText(const CalendarItem &item)
{
    QString text = item.content().title;
    if (item.isCancelled())
        text = CalendarText::tr("Cancelled: %1").arg(text);
    if (!item.entry.refusal.isEmpty())
        text = CalendarText::tr("Refused: %1").arg(text);
    else if (item.entry.isOnlyHere)
        text = CalendarText::tr("%1 (not sent yet)").arg(text);
    return text;
}

QString wholeText(const CalendarItem &item, const Snapshot &snapshot)
{
    const EventContent &content = item.content();
    QStringList lines = contentLines(content, snapshot);
    lines.first() = itemText(item);
    lines.insert(1, kindText(content.kind));
    const EventContent &whole = item.entry.event.latest().content;
    if (content.repeat.every == Every::Never && whole.repeat.every != Every::Never)
        lines.insert(3, repeatText(whole.repeat, whole.time.from));
    if (item.occurrence.isChanged)
        lines += CalendarText::tr("Only this time is different: the series has it on %1.")
                     .arg(dayText(item.occurrence.day));
    if (!item.entry.event.versionOn(item.occurrence.day).sawPrevious)
        lines += CalendarText::tr("Two people changed this at the same time. Please look below at "
                                  "what the other one wrote.");
    if (const QString standing = standingText(item.entry.refusal, item.entry.isOnlyHere);
        !standing.isEmpty())
        lines += standing;
    return lines.join(u'\n');
}

QString eventTrail(const Event &event, const Snapshot &snapshot, const QDateTime &now)
{
    QStringList lines;
    for (const EventVersion &version : event.versions)
        lines += versionText(version, snapshot, now);
    for (const EventSkip &skip : event.skips)
        lines += CalendarText::tr("%1 %2: left out on %3", "moment, writer, day")
                     .arg(toLocalText(skip.at, now), writerText(skip.by, skip.office, snapshot),
                          dayText(skip.day));
    if (const auto &end = event.cancelled)
        lines += CalendarText::tr("%1 %2: cancelled. %3", "moment, writer, reason")
                     .arg(toLocalText(end->at, now), writerText(end->by, end->office, snapshot),
                          end->reason);
    return lines.join(QStringLiteral("\n\n"));
}

QString standingText(const QString &refusal, bool isOnlyHere)
{
    if (refusal.isEmpty())
        return isOnlyHere ? CalendarText::tr("Waiting to be sent") : QString();
    const QString why = codeText(refusal);
    return CalendarText::tr("The centre did not take what was written here. %1")
        .arg(why.isEmpty() ? CalendarText::tr("Copy it if you need it, and write it again.") : why);
}

QString closedCalendarText(const RoomEntry &room)
{
    return codeText(room.lockCode(RoomFeature::Calendar));
}

QString calendarErrorText(const Error &error)
{
    if (error.kind == Error::Kind::TooLarge)
        return CalendarText::tr("This was changed too often, or it is too much at once. Please "
                                "write a new entry.");
    const QString known = error.kind == Error::Kind::Conflict ? codeText(error.detail) : QString();
    return known.isEmpty() ? errorText(error) : known;
}

QString invitationText(const EventContent &content, const Snapshot &snapshot)
{
    return CalendarText::tr("Invitation to a meeting") + u'\n'
        + contentLines(content, snapshot).join(u'\n');
}

QString correctionText(const EventContent &content, const Snapshot &snapshot)
{
    return CalendarText::tr("The meeting has changed. Now it is:") + u'\n'
        + contentLines(content, snapshot).join(u'\n');
}

QString calledOffText(const EventContent &content, const QString &reason)
{
    QStringList lines{CalendarText::tr("The meeting does not take place:"), content.title,
                      timeText(content.time)};
    if (!reason.isEmpty())
        lines += reason;
    return lines.join(u'\n');
}

} // namespace tasuki
