// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/events.h"
#include "tests/support/ready.h"

namespace tasuki {

/// A room's calendar in RAM, whichever room is asked for. Does what is asked, as `me`; set `refuse`
/// to let it fail. `words` has what would have been posted, had it been a meeting.
class FakeEvents final : public Events {
public:
    QFuture<Result<QList<EventEntry>>> inRoom(ScopeId) override
    {
        return ready(Result<QList<EventEntry>>(entries));
    }
    QFuture<Result<QList<EventEntry>>> everywhere() override
    {
        return ready(Result<QList<EventEntry>>(entries));
    }
    QFuture<Result<ObjectId>> add(ScopeId room, const EventContent &content,
                                  const QString &posted) override
    {
        if (refuse)
            return ready(Result<ObjectId>(*refuse));
        words.append(posted);
        return ready(Result<ObjectId>(put(room, content)));
    }
    QFuture<Result<void>> addAll(ScopeId room, const QList<EventContent> &contents) override
    {
        if (refuse)
            return ready(Result<void>(*refuse));
        for (const EventContent &content : contents)
            put(room, content);
        return ready(Result<void>());
    }
    QFuture<Result<void>> change(ScopeId, ObjectId event, const EventChange &change,
                                 const QString &posted) override
    {
        return with(event, posted, [&](Event &known) {
            known.versions.append({OperationId::create(), change.content, change.day, me, office,
                                   now, change.base == known.versionOn(change.day).operation});
        });
    }
    QFuture<Result<void>> skip(ScopeId, ObjectId event, QDate day, const QString &posted) override
    {
        return with(event, posted, [&](Event &known) {
            known.skips.append({day, me, office, now});
        });
    }
    QFuture<Result<void>> cancel(ScopeId, ObjectId event, const QString &reason,
                                 const QString &posted) override
    {
        return with(event, posted, [&](Event &known) {
            known.cancelled = EventCancel{me, office, now, reason};
        });
    }

    ObjectId put(ScopeId room, const EventContent &content)
    {
        EventEntry entry;
        entry.event.id = ObjectId::create();
        entry.event.scope = room;
        entry.event.versions.append({OperationId::create(), content, {}, me, office, now, true});
        entries.append(entry);
        return entry.event.id;
    }

    QList<EventEntry> entries;
    PersonId me;
    OfficeId office;
    QDateTime now;
    std::optional<Error> refuse;
    QStringList words;

private:
    template<typename Change>
    QFuture<Result<void>> with(ObjectId event, const QString &posted, Change change)
    {
        if (refuse)
            return ready(Result<void>(*refuse));
        for (EventEntry &entry : entries) {
            if (entry.event.id != event)
                continue;
            change(entry.event);
            words.append(posted);
            return ready(Result<void>());
        }
        return ready(Result<void>(Error{Error::Kind::NotFound, {}}));
    }
};

} // namespace tasuki
