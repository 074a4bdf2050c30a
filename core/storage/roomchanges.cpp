// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/roomchanges.h"

namespace tasuki {

void RoomChanges::note(ScopeId room, ObjectId object)
{
    Room &noted = m_rooms[room];
    noted.last = ++m_now;
    noted.changes.append({noted.last, object});
    if (noted.changes.size() < 2 * remembered)
        return;
    noted.forgotten = noted.changes.at(remembered - 1).stamp;
    noted.changes.remove(0, remembered);
}

void RoomChanges::note(ScopeId room)
{
    Room &noted = m_rooms[room];
    noted.last = ++m_now;
    noted.forgotten = noted.last;
    noted.changes.clear();
}

void RoomChanges::takeBack(quint64 stamp)
{
    for (const ScopeId &room : m_rooms.keys()) {
        if (last(room) <= stamp)
            continue;
        const auto objects = since(room, stamp);
        if (!objects) {
            note(room);
            continue;
        }
        for (const ObjectId &object : *objects)
            note(room, object);
    }
}

std::optional<QSet<ObjectId>> RoomChanges::since(ScopeId room, quint64 stamp) const
{
    QSet<ObjectId> objects;
    const auto noted = m_rooms.constFind(room);
    if (noted == m_rooms.constEnd())
        return objects;
    if (stamp < noted->forgotten)
        return std::nullopt;
    for (auto it = noted->changes.crbegin(); it != noted->changes.crend() && it->stamp > stamp;
         ++it)
        objects.insert(it->object);
    return objects;
}

} // namespace tasuki
