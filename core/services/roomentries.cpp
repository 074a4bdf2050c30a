// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/roomentries.h"

#include "core/base/japanesetext.h"
#include "core/base/log.h"
#include "core/services/roomstaff.h"
#include "core/wire/room.h"

#include <map>

namespace tasuki {

namespace {

    using Refusals = QHash<ScopeId, QHash<ObjectId, QString>>;

    Refusals refusedPosts(const RecordView &view)
    {
        Refusals refused;
        for (const OutboxEntry &entry : view.outbox()) {
            if (entry.state == OutboxEntry::State::Rejected && entry.operation.type() == u"msg")
                refused[entry.operation.scope].insert(entry.operation.object, entry.why);
        }
        return refused;
    }

    RoomEntry entryOf(const PostIndex &posts, const OverlayObject &record, const Room &room,
                      const Snapshot &snapshot)
    {
        RoomEntry entry;
        entry.room = room;
        entry.talk = posts.talk(record.scope);
        // One from a newer program: shown, and what it asks for is for the server to say.
        if (const RoomTemplate *known = RoomTemplates::builtIn().find(room.roomTemplate)) {
            entry.missing = missingAmong(*known, room.members, snapshot);
            entry.needsConsent = known->needsConsent;
        }
        entry.isOwn = room.opener() == snapshot.me.office;
        entry.isOnlyHere = record.hasUnsent;
        if (const OutboxEntry *rejected = record.rejected())
            entry.refusal = rejected->why;
        return entry;
    }

    /// Rooms of one patient beside each other, and hers beside those of nobody with her name.
    QString sortKey(const Room &room)
    {
        const QString name = room.patient
            ? (room.patient->kana.isEmpty() ? room.patient->name : room.patient->kana)
            : room.title;
        return searchKey(name) + u'\n' + searchKey(room.title) + u'\n' + room.scope.toString();
    }

} // namespace

QList<RoomEntry> roomEntries(const RecordView &view, const PostIndex &posts,
                             const Snapshot &snapshot)
{
    const Refusals refused = refusedPosts(view);
    std::map<QString, RoomEntry> byName;
    for (const OverlayObject &record : view.records()) {
        if (record.type != u"room" || !hasRoomRecord(record.body))
            continue;
        const auto room = roomFromBody(record.scope, record.body);
        if (!room) {
            qCWarning(logStorage).noquote()
                << "room" << record.id.toString() << "cannot be read:" << room.error().detail;
            continue;
        }
        RoomEntry entry = entryOf(posts, record, *room, snapshot);
        entry.refusedPosts = refused.value(record.scope);
        byName.emplace(sortKey(*room), std::move(entry));
    }
    QList<RoomEntry> entries;
    for (auto &[key, entry] : byName)
        entries.append(std::move(entry));
    return entries;
}

} // namespace tasuki
