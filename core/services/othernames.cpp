// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/othernames.h"

#include "core/base/japanesetext.h"
#include "core/services/snapshot.h"

namespace tasuki {

QStringList othersNamedIn(const QString &text, const QString &patientName, const Snapshot &snapshot)
{
    constexpr qsizetype shortestName = 3; // 林一 is in too many words
    const QString written = searchKey(text);
    const QString own = searchKey(patientName);
    QStringList named;
    const auto look = [&](const QString &name) {
        const QString key = searchKey(name);
        if (key.size() >= shortestName && key != own && !own.contains(key) && written.contains(key)
            && !named.contains(name))
            named.append(name);
    };
    for (const ClientEntry &entry : snapshot.clients)
        look(entry.client.name);
    for (const EpisodeEntry &entry : snapshot.episodes)
        look(entry.episode.patientName);
    for (const RoomEntry &entry : snapshot.rooms) {
        if (entry.room.patient)
            look(entry.room.patient->name);
    }
    return named;
}

} // namespace tasuki
