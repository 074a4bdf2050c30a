// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/livecalendarfiles.h"

#include "core/base/whendone.h"
#include "core/calendar/calendarfile.h"
#include "core/calendar/icslines.h"
#include "core/calendar/icstext.h"
#include "core/services/roomgate.h"
#include "core/services/targetfile.h"

#include <QFile>
#include <QPromise>
#include <QSet>
#include <QtConcurrent>

#include <algorithm>
#include <memory>
#include <utility>

namespace tasuki {

namespace {

    Error conflict(const char *why)
    {
        return {Error::Kind::Conflict, QLatin1String(why)};
    }

    Result<FoundCalendar> readFile(const QString &path, const QString &untitled)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Storage,
                         QStringLiteral("a calendar file: ") + file.errorString()};
        return readCalendar(file.read(mostIcsBytes + 1), untitled);
    }

    Result<void> writeFile(const QString &path, const QByteArray &bytes)
    {
        TargetFile file(path);
        if (const auto opened = file.open(); !opened)
            return opened;
        if (const auto written = file.write(bytes); !written)
            return written;
        return file.commit();
    }

    bool isEventOf(const RecordView &view, ScopeId room, ObjectId id)
    {
        const OverlayObject *record = id.isNull() ? nullptr : view.find(id);
        return record && record->scope == room && record->type == u"event";
    }

    ObjectId idIn(ScopeId room, const QString &uid)
    {
        return ObjectId::derived(room.uuid(), QStringLiteral("ics/") + uid);
    }

    bool isKnown(const RecordView &view, ScopeId room, const QString &uid)
    {
        return isEventOf(view, room, eventNamedBy(uid)) || isEventOf(view, room, idIn(room, uid));
    }

    /// Where meetings are off an address has no place but in the note.
    void withoutLink(FoundEvent &event)
    {
        const auto move = [&event](EventContent &content) {
            const QString link = std::exchange(content.link, {});
            if (!link.isEmpty())
                event.note(moveToNote(link, content) ? FoundNote::LinkLost : FoundNote::Shortened);
        };
        move(event.content);
        for (FoundChange &change : event.changes)
            move(change.content);
    }

    Result<CalendarReading> compare(const RecordView &view, ScopeId room, FoundCalendar found)
    {
        if (const auto isWritable = checkWritable(view, room, RoomFeature::Calendar); !isWritable)
            return isWritable.error();
        const bool takesLinks = checkWritable(view, room, RoomFeature::Meeting).has_value();
        CalendarReading reading{{}, found.cancelled, found.unreadable};
        for (FoundEvent &event : found.events) {
            if (!takesLinks)
                withoutLink(event);
            reading.finds.append({event, isKnown(view, room, event.uid)});
        }
        return reading;
    }

    bool hasLink(const FoundEvent &event)
    {
        return !event.content.link.isEmpty()
            || std::any_of(event.changes.begin(), event.changes.end(),
                           [](const FoundChange &one) { return !one.content.link.isEmpty(); });
    }

    void writeFound(Gesture &gesture, ScopeId room, const FoundEvent &found)
    {
        const ObjectId id = idIn(room, found.uid);
        const OperationId added = gesture.placeEvent(room, id, found.content);
        for (const FoundChange &change : found.changes)
            gesture.change(room, id, "event.change",
                           toJson(EventChange{change.content, added, change.day}));
        for (const QDate day : found.skips)
            gesture.change(room, id, "event.skip", skipToJson(day));
    }

    Result<int> writeAll(const RecordView &view, Gesture &gesture, ScopeId room,
                         const QList<FoundEvent> &events)
    {
        if (const auto isWritable = checkWritable(view, room, RoomFeature::Calendar); !isWritable)
            return isWritable.error();
        const bool takesLinks = checkWritable(view, room, RoomFeature::Meeting).has_value();
        QSet<QString> written;
        qsizetype operations = 0;
        for (const FoundEvent &event : events) {
            if (isKnown(view, room, event.uid) || written.contains(event.uid))
                continue;
            if (const auto good = eventContentFromJson(toJson(event.content)); !good)
                return good.error();
            if (!takesLinks && hasLink(event))
                return conflict("meeting_off");
            written.insert(event.uid);
            operations += 1 + event.changes.size() + event.skips.size();
            if (written.size() > CalendarFiles::mostAtOnce
                || operations > CalendarFiles::mostOperations)
                return Error{Error::Kind::TooLarge, QStringLiteral("too many at once")};
            writeFound(gesture, room, event);
        }
        return int(written.size());
    }

} // namespace

LiveCalendarFiles::LiveCalendarFiles(Desk &desk, const Clock &clock)
    : m_desk(desk)
    , m_clock(clock)
{
    m_worker.setMaxThreadCount(1);
}

QFuture<Result<CalendarReading>> LiveCalendarFiles::read(ScopeId room, const QString &path,
                                                         const QString &untitled)
{
    const auto promise = std::make_shared<QPromise<Result<CalendarReading>>>();
    promise->start();
    const auto tell = [promise](const Result<CalendarReading> &reading) {
        promise->addResult(reading);
        promise->finish();
    };
    const auto compareHere = [this, room, tell](const Result<FoundCalendar> &found) {
        if (!found) {
            tell(found.error());
            return;
        }
        whenDone(m_desk.gesture<CalendarReading>(
                     [room, found = *found](const RecordView &view, Gesture &) {
                         return compare(view, room, found);
                     }),
                 this, tell);
    };
    whenDone(QtConcurrent::run(&m_worker, [path, untitled] { return readFile(path, untitled); }),
             this, compareHere);
    return promise->future();
}

QFuture<Result<int>> LiveCalendarFiles::takeIn(ScopeId room, const QList<FoundEvent> &events)
{
    return m_desk.gesture<int>([room, events](const RecordView &view, Gesture &gesture) {
        return writeAll(view, gesture, room, events);
    });
}

QFuture<Result<void>> LiveCalendarFiles::save(const QList<Event> &events, const QString &path)
{
    return QtConcurrent::run(&m_worker, [events, path, now = m_clock.now()]() -> Result<void> {
        const auto bytes = writeCalendar(events, now);
        return bytes ? writeFile(path, *bytes) : bytes.error();
    });
}

} // namespace tasuki
