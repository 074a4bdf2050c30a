// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recordreader.h"

#include <algorithm>

namespace tasuki {

RecordReader::RecordReader(Author me)
    : m_me(me)
{ }

Result<const OwnWords *> RecordReader::readWords(ClientStore &store)
{
    const auto read = m_words.refresh(store);
    return read ? Result<const OwnWords *>(&m_words) : read.error();
}

Result<RecordView> RecordReader::read(ClientStore &store)
{
    if (const auto words = readWords(store); !words)
        return words.error();
    if (const auto rooms = readRooms(store); !rooms)
        return rooms.error();
    QList<OverlayObject> records;
    QHash<ScopeId, quint64> stamps;
    for (const auto &[id, room] : m_rooms) {
        records.append(room.records);
        stamps.insert(id, room.stamp);
    }
    return RecordView(std::move(records), m_words.all(), std::move(stamps));
}

Result<void> RecordReader::readRooms(ClientStore &store)
{
    const auto scopes = store.scopes().all();
    if (!scopes)
        return scopes.error();
    QSet<ScopeId> ids;
    for (const ScopeRecord &scope : *scopes) {
        ids.insert(scope.id);
        const quint64 change = store.changes().last(scope.id);
        const auto known = m_rooms.find(scope.id);
        if (known == m_rooms.end() || known->second.scope.roomTemplate != scope.roomTemplate) {
            if (const auto read = readRoom(store, scope, change); !read)
                return read;
        } else if (Room &room = known->second; room.change != change) {
            const auto changed = store.changes().since(scope.id, room.change);
            const auto read
                = changed ? readChanged(store, *changed, room) : readRoom(store, scope, change);
            if (!read)
                return read;
            room.change = change;
        }
    }
    std::erase_if(m_rooms, [&ids](const auto &room) { return !ids.contains(room.first); });
    return {};
}

Result<void> RecordReader::readRoom(ClientStore &store, const ScopeRecord &scope, quint64 change)
{
    const auto objects = store.objects().butPosts(scope.id);
    if (!objects)
        return objects.error();
    QList<OutboxEntry> words = m_words.inRoom(scope.id);
    words.removeIf(isOnPost);
    m_rooms[scope.id] = {change, ++m_readings, scope, overlayView({scope}, *objects, words, m_me)};
    return {};
}

Result<void> RecordReader::readChanged(ClientStore &store, const QSet<ObjectId> &changed,
                                       Room &room)
{
    for (const ObjectId &id : changed) {
        const auto isOther = readRecord(store, id, room);
        if (!isOther)
            return isOther.error();
        if (*isOther)
            room.stamp = ++m_readings;
    }
    return {};
}

/// True when it is another than before.
Result<bool> RecordReader::readRecord(ClientStore &store, ObjectId id, Room &room)
{
    const auto object = store.objects().findButPost(room.scope.id, id);
    if (!object)
        return object.error();
    QList<OutboxEntry> words = m_words.on(room.scope.id, id);
    words.removeIf(isOnPost);
    const QList<OverlayObject> now = overlayView(
        {room.scope}, *object ? QList<StoredObject>{**object} : QList<StoredObject>(), words, m_me);
    const auto place = std::lower_bound(
        room.records.begin(), room.records.end(), id,
        [](const OverlayObject &record, const ObjectId &wanted) { return record.id < wanted; });
    const bool wasThere = place != room.records.end() && place->id == id;
    if (wasThere && !now.isEmpty()) {
        const bool isOther = *place != now.first();
        *place = now.first();
        return isOther;
    }
    if (wasThere)
        room.records.erase(place);
    else if (!now.isEmpty())
        room.records.insert(place, now.first());
    return wasThere || !now.isEmpty();
}

} // namespace tasuki
