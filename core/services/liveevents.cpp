// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/liveevents.h"

#include "core/base/log.h"
#include "core/services/roomgate.h"

namespace tasuki {

namespace {

    using Entries = QList<EventEntry>;
    const auto eventType = QStringLiteral("event");

    Error conflict(const char *why)
    {
        return {Error::Kind::Conflict, QLatin1String(why)};
    }

    Error tooLarge(const char *what)
    {
        return {Error::Kind::TooLarge, QLatin1String(what)};
    }

    std::optional<EventEntry> entryOf(const OverlayObject &record)
    {
        const auto read = eventFromBody(record.scope, record.id, record.body);
        if (!read) {
            qCWarning(logStorage).noquote() << "calendar entry" << record.id.toString()
                                            << "cannot be read:" << read.error().detail;
            return std::nullopt;
        }
        EventEntry entry{*read, record.hasUnsent, {}, false};
        for (const OutboxEntry &own : record.entries) {
            if (own.state == OutboxEntry::State::Rejected) {
                entry.refusal = own.why;
                entry.isRefused = entry.isRefused || own.operation.verb() == u"add";
            }
        }
        return entry;
    }

    bool takesMeetings(const RecordView &view, ScopeId room)
    {
        return checkWritable(view, room, RoomFeature::Meeting).has_value();
    }

    /// What is posted of a meeting, in the same gesture.
    void tell(const RecordView &view, Gesture &gesture, ScopeId room, const EventContent &content,
              const QString &words)
    {
        if (content.kind == EventKind::Meeting && isGoodPostText(words) && takesMeetings(view, room)
            && checkWritable(view, room, RoomFeature::Talk))
            gesture.post(room, {words, {}, false, {}});
    }

    Result<void> checkContent(const RecordView &view, ScopeId room, const EventContent &content)
    {
        // As merge will read it: what it refuses would be seen by nobody, not even here.
        if (const auto good = eventContentFromJson(toJson(content)); !good)
            return good.error();
        if (!content.link.isEmpty() && !takesMeetings(view, room))
            return conflict("meeting_off");
        return {};
    }

    Result<Event> openEvent(const RecordView &view, ScopeId room, ObjectId id)
    {
        if (const auto isWritable = checkWritable(view, room, RoomFeature::Calendar); !isWritable)
            return isWritable.error();
        const OverlayObject *record = view.find(id);
        if (!record || record->scope != room || record->type != eventType)
            return Error{Error::Kind::NotFound, QStringLiteral("no such entry")};
        const auto event = eventFromBody(room, id, record->body);
        if (event && event->cancelled)
            return conflict("cancelled");
        return event;
    }

    /// What stands there of that day, or of all of it.
    EventContent standing(const Event &event, QDate day)
    {
        if (!day.isValid() || event.changeOf(day))
            return event.versionOn(day).content;
        EventContent content = event.latest().content;
        content.repeat = {};
        content.time = content.time.movedTo(day);
        return content;
    }

    bool isAnnounced(const EventContent &before, const EventContent &after)
    {
        return before.time != after.time || before.repeat != after.repeat
            || before.link != after.link || before.kind != after.kind;
    }

    Result<void> changeEvent(const RecordView &view, Gesture &gesture, ScopeId room, ObjectId id,
                             const EventChange &change, const QString &words)
    {
        const auto event = openEvent(view, room, id);
        if (!event)
            return event.error();
        const EventContent before = standing(*event, change.day);
        // An address that stands there already is no reason to refuse another title.
        const bool isNewLink = change.content.link != before.link;
        if (const auto good = eventChangeFromJson(toJson(change)); !good)
            return good.error();
        if (isNewLink) {
            if (const auto good = checkContent(view, room, change.content); !good)
                return good;
        }
        if (event->versions.size() >= Event::mostVersions)
            return tooLarge("changed too often");
        if (before == change.content)
            return {};
        gesture.change(room, id, "event.change", toJson(change));
        if (isAnnounced(before, change.content))
            tell(view, gesture, room, change.content, words);
        return {};
    }

    Entries entriesOf(const QList<const OverlayObject *> &records)
    {
        Entries entries;
        for (const OverlayObject *record : records) {
            if (auto entry = entryOf(*record))
                entries.append(std::move(*entry));
        }
        return entries;
    }

} // namespace

Result<ObjectId> writeEvent(const RecordView &view, Gesture &gesture, ScopeId room,
                            const EventContent &content, const QString &words)
{
    if (const auto isWritable = checkWritable(view, room, RoomFeature::Calendar); !isWritable)
        return isWritable.error();
    if (const auto good = checkContent(view, room, content); !good)
        return good.error();
    const ObjectId id = gesture.addEvent(room, content);
    tell(view, gesture, room, content, words);
    return id;
}

LiveEvents::LiveEvents(Desk &desk)
    : m_desk(desk)
{ }

QFuture<Result<Entries>> LiveEvents::inRoom(ScopeId room)
{
    return m_desk.gesture<Entries>([room](const RecordView &view, Gesture &) -> Result<Entries> {
        return entriesOf(view.inScope(room, eventType));
    });
}

QFuture<Result<Entries>> LiveEvents::everywhere()
{
    return m_desk.gesture<Entries>([](const RecordView &view, Gesture &) -> Result<Entries> {
        QList<const OverlayObject *> records;
        for (const OverlayObject &record : view.records()) {
            if (record.type == eventType)
                records.append(&record);
        }
        return entriesOf(records);
    });
}

QFuture<Result<ObjectId>> LiveEvents::add(ScopeId room, const EventContent &content,
                                          const QString &words)
{
    return m_desk.gesture<ObjectId>(
        [room, content, words](const RecordView &view, Gesture &gesture) {
            return writeEvent(view, gesture, room, content, words);
        });
}

QFuture<Result<void>> LiveEvents::addAll(ScopeId room, const QList<EventContent> &contents)
{
    return m_desk.gesture<void>(
        [room, contents](const RecordView &view, Gesture &gesture) -> Result<void> {
            if (contents.size() > mostAtOnce)
                return tooLarge("too many at once");
            for (const EventContent &content : contents) {
                if (const auto written = writeEvent(view, gesture, room, content, {}); !written)
                    return written.error();
            }
            return {};
        });
}

QFuture<Result<void>> LiveEvents::change(ScopeId room, ObjectId event, const EventChange &change,
                                         const QString &words)
{
    return m_desk.gesture<void>(
        [room, event, change, words](const RecordView &view, Gesture &gesture) {
            return changeEvent(view, gesture, room, event, change, words);
        });
}

QFuture<Result<void>> LiveEvents::skip(ScopeId room, ObjectId event, QDate day,
                                       const QString &words)
{
    return m_desk.gesture<void>(
        [room, event, day, words](const RecordView &view, Gesture &gesture) -> Result<void> {
            const auto known = openEvent(view, room, event);
            if (!known)
                return known.error();
            if (!day.isValid())
                return Error{Error::Kind::Invalid, QStringLiteral("no day")};
            if (known->skips.size() >= Event::mostSkips)
                return tooLarge("left out too often");
            if (known->isSkipped(day))
                return {};
            gesture.change(room, event, "event.skip", skipToJson(day));
            tell(view, gesture, room, standing(*known, day), words);
            return {};
        });
}

QFuture<Result<void>> LiveEvents::cancel(ScopeId room, ObjectId event, const QString &reason,
                                         const QString &words)
{
    return m_desk.gesture<void>(
        [room, event, reason, words](const RecordView &view, Gesture &gesture) -> Result<void> {
            const auto known = openEvent(view, room, event);
            if (!known)
                return known.error();
            if (!isGoodEventReason(reason))
                return Error{Error::Kind::Invalid, QStringLiteral("not a reason")};
            gesture.change(room, event, "event.cancel", {{QStringLiteral("why"), reason}});
            tell(view, gesture, room, known->latest().content, words);
            return {};
        });
}

} // namespace tasuki
