// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/snapshot.h"

#include <algorithm>

namespace tasuki {

const ClientEntry *Snapshot::client(ObjectId id) const
{
    const auto found = std::find_if(clients.begin(), clients.end(), [id](const ClientEntry &entry) {
        return entry.client.id == id;
    });
    return found == clients.end() ? nullptr : &*found;
}

const EpisodeEntry *Snapshot::episode(ObjectId id) const
{
    const auto found
        = std::find_if(episodes.begin(), episodes.end(),
                       [id](const EpisodeEntry &entry) { return entry.episode.id == id; });
    return found == episodes.end() ? nullptr : &*found;
}

const RoomEntry *Snapshot::room(ScopeId id) const
{
    const auto found = std::find_if(rooms.begin(), rooms.end(), [id](const RoomEntry &entry) {
        return entry.room.scope == id;
    });
    return found == rooms.end() ? nullptr : &*found;
}

QString Snapshot::personName(PersonId id) const
{
    return people.value(id).name;
}

QString Snapshot::officeName(OfficeId id) const
{
    return offices.value(id).name;
}

} // namespace tasuki
