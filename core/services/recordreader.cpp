// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recordreader.h"

#include <QSet>

namespace tasuki {

namespace {

    template<typename Map, typename Ids>
    void keepOnly(Map &map, const Ids &ids)
    {
        for (auto it = map.begin(); it != map.end();)
            it = ids.contains(it->first) ? std::next(it) : map.erase(it);
    }

} // namespace

RecordReader::RecordReader(Author me)
    : m_me(me)
{ }

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
    QList<OutboxEntry> outbox;
    for (const auto &[id, words] : m_words)
        outbox.append(words.entries);
    return RecordView(std::move(records), std::move(outbox), std::move(stamps));
}

Result<void> RecordReader::readWords(ClientStore &store)
{
    const auto scopes = store.outbox().scopes();
    if (!scopes)
        return scopes.error();
    for (const ScopeId &scope : *scopes) {
        const quint64 change = store.changes().last(scope);
        const auto known = m_words.find(scope);
        if (known != m_words.end() && known->second.change == change)
            continue;
        auto entries = store.outbox().inScope(scope);
        if (!entries)
            return entries.error();
        m_words[scope] = {change, std::move(*entries)};
    }
    keepOnly(m_words, QSet<ScopeId>(scopes->begin(), scopes->end()));
    return {};
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
        if (known != m_rooms.end() && known->second.change == change
            && known->second.roomTemplate == scope.roomTemplate)
            continue;
        if (const auto read = readRoom(store, scope, change); !read)
            return read;
    }
    keepOnly(m_rooms, ids);
    return {};
}

Result<void> RecordReader::readRoom(ClientStore &store, const ScopeRecord &scope, quint64 change)
{
    const auto objects = store.objects().inScope(scope.id);
    if (!objects)
        return objects.error();
    const auto words = m_words.find(scope.id);
    m_rooms[scope.id] = {
        change, ++m_readings, scope.roomTemplate,
        overlayView({scope}, *objects,
                    words == m_words.end() ? QList<OutboxEntry>() : words->second.entries, m_me)};
    return {};
}

} // namespace tasuki
