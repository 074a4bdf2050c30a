// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/event.h"

#include "core/domain/room.h"
#include "core/wire/post.h"
#include "core/wire/strictid.h"

namespace tasuki {

namespace {

    const auto dayForm = QStringLiteral("yyyy-MM-dd");
    const auto timeForm = QStringLiteral("HH:mm");

    QDate readDay(JsonReader &reader, const char *name, bool isRequired)
    {
        const QString text = isRequired ? reader.string(name) : reader.optionalString(name);
        const QDate day = QDate::fromString(text, dayForm);
        if (!day.isValid() && (isRequired || !text.isEmpty()))
            reader.fail(name, "is no day");
        return day;
    }

    QTime readClock(JsonReader &reader, const char *name)
    {
        const QString text = reader.optionalString(name);
        const QTime time = QTime::fromString(text, timeForm);
        if (!time.isValid() && !text.isEmpty())
            reader.fail(name, "is no time of day");
        return time;
    }

    QString readLine(JsonReader &reader, const char *name, qsizetype most)
    {
        const QString text = reader.optionalString(name);
        if (!isGoodRoomLine(text, most))
            reader.fail(name, "is too long or no line");
        return text;
    }

    QString readNote(JsonReader &reader)
    {
        const QString note = reader.optionalString("note");
        if (!note.isEmpty() && (note.size() > EventContent::longestNote || !isGoodPostText(note)))
            reader.fail("note", "is too long or not text");
        return note;
    }

    EventRepeat readRepeat(JsonReader &outer)
    {
        const QJsonObject json = outer.optionalObject("repeat");
        EventRepeat repeat;
        if (json.isEmpty())
            return repeat;
        JsonReader reader(json, QStringLiteral("event.repeat."));
        const auto every = repeatFromCode(reader.string("every"));
        repeat.every = every.value_or(EventRepeat::Every::Never);
        const QJsonArray weekdays = reader.optionalArray("on");
        for (const QJsonValue &weekday : weekdays)
            repeat.weekdays.append(weekday.toInt());
        repeat.until = readDay(reader, "until", false);
        const qint64 count = reader.optionalInteger("count", 0);
        repeat.count = count > EventRepeat::mostTimes ? -1 : static_cast<int>(qMax(count, -1LL));
        if (!every || !reader.ok())
            outer.fail("repeat", "is none that is known here");
        return repeat;
    }

    EventContent readContent(JsonReader &reader)
    {
        EventContent content;
        content.title = readLine(reader, "title", EventContent::longestTitle);
        content.place = readLine(reader, "place", EventContent::longestLine);
        content.people = readLine(reader, "who", EventContent::longestLine);
        content.offices = readIds<OfficeId>(reader, "offices", Event::mostOffices);
        content.note = readNote(reader);
        const auto kind = eventKindFromCode(reader.string("kind"));
        content.kind = kind.value_or(EventKind::Other);
        content.time = readEventTime(reader, "time");
        content.repeat = readRepeat(reader);
        content.link = reader.optionalString("link");
        if (!kind)
            reader.fail("kind", "is not known here");
        if (content.title.trimmed().isEmpty())
            reader.fail("title", "says nothing");
        if (!isGoodRepeat(content.repeat, content.time.from))
            reader.fail("repeat", "does not fit its first day");
        if (!content.link.isEmpty() && !isGoodMeetingLink(content.link))
            reader.fail("link", "is no plain https address");
        return content;
    }

    EventVersion readStamp(JsonReader &reader)
    {
        EventVersion version;
        version.operation = readId<OperationId>(reader, "op");
        version.by = readId<PersonId>(reader, "by");
        version.office = readId<OfficeId>(reader, "office");
        version.at = reader.time("at");
        return version;
    }

    Result<void> readChanges(const QJsonObject &body, Event &event)
    {
        JsonReader outer(body, QStringLiteral("event."));
        for (const QJsonValue &value : outer.optionalArray("changes")) {
            const QJsonObject json = value.toObject();
            const auto change = eventChangeFromJson(json);
            if (!change)
                return change.error();
            JsonReader reader(json, QStringLiteral("event.changes."));
            EventVersion version = readStamp(reader);
            if (!reader.ok())
                return reader.error();
            version.content = change->content;
            version.day = change->day;
            version.sawPrevious = change->base == event.versionOn(change->day).operation;
            event.versions.append(version);
        }
        return outer.ok() ? Result<void>() : outer.error();
    }

    Result<void> readSkips(const QJsonObject &body, Event &event)
    {
        JsonReader outer(body, QStringLiteral("event."));
        for (const QJsonValue &value : outer.optionalArray("skips")) {
            JsonReader reader(value.toObject(), QStringLiteral("event.skips."));
            const EventVersion stamp = readStamp(reader);
            event.skips.append({readDay(reader, "day", true), stamp.by, stamp.office, stamp.at});
            if (!reader.ok())
                return reader.error();
        }
        return outer.ok() ? Result<void>() : outer.error();
    }

    Result<void> readCancel(const QJsonObject &body, Event &event)
    {
        if (!body.contains(u"cancel"))
            return {};
        JsonReader reader(body.value(u"cancel").toObject(), QStringLiteral("event.cancel."));
        const EventVersion stamp = readStamp(reader);
        const EventCancel cancelled{stamp.by, stamp.office, stamp.at, reader.string("why")};
        if (!isGoodEventReason(cancelled.reason))
            reader.fail("why", "says nothing");
        if (!reader.ok())
            return reader.error();
        event.cancelled = cancelled;
        return {};
    }

    QJsonObject toJson(const EventRepeat &repeat)
    {
        QJsonObject json{{QStringLiteral("every"), toCode(repeat.every)}};
        QJsonArray weekdays;
        for (const int weekday : repeat.weekdays)
            weekdays.append(weekday);
        if (!weekdays.isEmpty())
            json.insert(QStringLiteral("on"), weekdays);
        if (repeat.until.isValid())
            json.insert(QStringLiteral("until"), repeat.until.toString(dayForm));
        if (repeat.count > 0)
            json.insert(QStringLiteral("count"), repeat.count);
        return json;
    }

} // namespace

bool isGoodEventReason(const QString &reason)
{
    return reason.size() <= Event::longestReason && !reason.trimmed().isEmpty()
        && isGoodRetractReason(reason);
}

QJsonObject toJson(const EventTime &time)
{
    QJsonObject json{{QStringLiteral("from"), time.from.toString(dayForm)},
                     {QStringLiteral("until"), time.until.toString(dayForm)}};
    if (!time.isAllDay()) {
        json.insert(QStringLiteral("begins"), time.begins.toString(timeForm));
        json.insert(QStringLiteral("ends"), time.ends.toString(timeForm));
    }
    return json;
}

EventTime readEventTime(JsonReader &outer, const char *name)
{
    const QJsonObject json = outer.object(name);
    JsonReader reader(json, QStringLiteral("event.time."));
    const EventTime time{readDay(reader, "from", true), readDay(reader, "until", true),
                         readClock(reader, "begins"), readClock(reader, "ends")};
    if (!reader.ok() || !isGoodEventTime(time))
        outer.fail(name, "is no time");
    return time;
}

QJsonObject toJson(const EventContent &content)
{
    QJsonObject json{{QStringLiteral("title"), content.title},
                     {QStringLiteral("kind"), toCode(content.kind)},
                     {QStringLiteral("time"), toJson(content.time)}};
    const auto insertText = [&json](const char *name, const QString &text) {
        if (!text.isEmpty())
            json.insert(QLatin1String(name), text);
    };
    insertText("place", content.place);
    insertText("who", content.people);
    insertText("note", content.note);
    insertText("link", content.link);
    if (!content.offices.isEmpty())
        json.insert(QStringLiteral("offices"), idsToJson(content.offices));
    if (content.repeat.every != EventRepeat::Every::Never)
        json.insert(QStringLiteral("repeat"), toJson(content.repeat));
    return json;
}

QJsonObject toJson(const EventChange &change)
{
    QJsonObject json = toJson(change.content);
    json.insert(QStringLiteral("base"), change.base.toString());
    if (change.day.isValid())
        json.insert(QStringLiteral("day"), change.day.toString(dayForm));
    return json;
}

QJsonObject skipToJson(QDate day)
{
    return {{QStringLiteral("day"), day.toString(dayForm)}};
}

Result<EventContent> eventContentFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("event."));
    const EventContent content = readContent(reader);
    return reader.ok() ? Result<EventContent>(content) : reader.error();
}

Result<EventChange> eventChangeFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("event."));
    const EventChange change{readContent(reader), readId<OperationId>(reader, "base"),
                             readDay(reader, "day", false)};
    if (change.day.isValid() && change.content.repeat.every != EventRepeat::Every::Never)
        reader.fail("repeat", "has no place in one day of a series");
    return reader.ok() ? Result<EventChange>(change) : reader.error();
}

Result<QDate> skipFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("event."));
    const QDate day = readDay(reader, "day", true);
    return reader.ok() ? Result<QDate>(day) : reader.error();
}

Result<Event> eventFromBody(ScopeId scope, ObjectId id, const QJsonObject &body)
{
    const auto content = eventContentFromJson(body);
    if (!content)
        return content.error();
    JsonReader reader(body, QStringLiteral("event."));
    Event event;
    event.id = id;
    event.scope = scope;
    event.versions.append(readStamp(reader));
    event.versions.last().content = *content;
    if (!reader.ok())
        return reader.error();
    for (const auto read : {readChanges, readSkips, readCancel}) {
        if (const auto done = read(body, event); !done)
            return done.error();
    }
    return event;
}

} // namespace tasuki
