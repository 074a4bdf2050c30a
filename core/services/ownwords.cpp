// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/ownwords.h"

#include <algorithm>

namespace tasuki {

namespace {

    /// Also what the base does not have (any more) as a post.
    bool isJournal(const OutboxEntry &entry)
    {
        return entry.state == OutboxEntry::State::Confirmed && isOnPost(entry);
    }

    void sort(QList<OutboxEntry> &entries)
    {
        std::sort(entries.begin(), entries.end(), [](const OutboxEntry &a, const OutboxEntry &b) {
            return a.operation.deviceSequence < b.operation.deviceSequence;
        });
    }

} // namespace

bool isOnPost(const OutboxEntry &entry)
{
    return entry.operation.kind.startsWith(u"msg.");
}

Result<void> OwnWords::refresh(ClientStore &store)
{
    const quint64 now = store.changes().now();
    if (m_isRead && now == m_change)
        return {};
    const auto scopes = store.outbox().scopes();
    if (!scopes)
        return scopes.error();
    for (const ScopeId &scope : *scopes) {
        const quint64 change = store.changes().last(scope);
        const auto known = m_rooms.find(scope);
        if (known != m_rooms.end() && known->second.change == change)
            continue;
        if (const auto read = readRoom(store, scope, change); !read)
            return read;
    }
    const QSet<ScopeId> ids(scopes->begin(), scopes->end());
    std::erase_if(m_rooms, [&ids](const auto &room) { return !ids.contains(room.first); });
    m_change = now;
    m_isRead = true;
    return {};
}

Result<void> OwnWords::readRoom(ClientStore &store, ScopeId scope, quint64 change)
{
    const auto known = m_rooms.find(scope);
    const auto changed = known == m_rooms.end()
        ? std::nullopt
        : store.changes().since(scope, known->second.change);
    Room room = known == m_rooms.end() ? Room() : known->second;
    if (changed) {
        if (const auto read = readChanged(store, scope, *changed, room); !read)
            return read;
    } else {
        const auto entries = store.outbox().spoken(scope);
        if (!entries)
            return entries.error();
        room.byObject.clear();
        for (const OutboxEntry &entry : *entries) {
            if (!isJournal(entry))
                room.byObject[entry.operation.object].append(entry);
        }
    }
    room.change = change;
    room.entries.clear();
    for (const auto &[id, entries] : room.byObject)
        room.entries += entries;
    sort(room.entries);
    m_rooms[scope] = std::move(room);
    return {};
}

Result<void> OwnWords::readChanged(ClientStore &store, ScopeId scope, const QSet<ObjectId> &objects,
                                   Room &room) const
{
    for (const ObjectId &object : objects) {
        auto entries = store.outbox().spoken(scope, object);
        if (!entries)
            return entries.error();
        entries->removeIf(isJournal);
        if (entries->isEmpty())
            room.byObject.erase(object);
        else
            room.byObject[object] = std::move(*entries);
    }
    return {};
}

QList<OutboxEntry> OwnWords::all() const
{
    QList<OutboxEntry> entries;
    for (const auto &[id, room] : m_rooms)
        entries += room.entries;
    return entries;
}

QList<OutboxEntry> OwnWords::inRoom(ScopeId room) const
{
    const auto known = m_rooms.find(room);
    return known == m_rooms.end() ? QList<OutboxEntry>() : known->second.entries;
}

QList<OutboxEntry> OwnWords::on(ScopeId room, ObjectId object) const
{
    const auto known = m_rooms.find(room);
    if (known == m_rooms.end())
        return {};
    const auto entries = known->second.byObject.find(object);
    return entries == known->second.byObject.end() ? QList<OutboxEntry>() : entries->second;
}

QList<ObjectId> OwnWords::postsBegun(ScopeId room) const
{
    QList<ObjectId> posts;
    const auto known = m_rooms.find(room);
    if (known == m_rooms.end())
        return posts;
    for (const auto &[id, entries] : known->second.byObject) {
        if (std::any_of(entries.begin(), entries.end(), [](const OutboxEntry &entry) {
                return entry.operation.kind == u"msg.add";
            }))
            posts.append(id);
    }
    return posts;
}

} // namespace tasuki
