// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/roomrow.h"

#include "core/services/snapshot.h"
#include "ui/support/japanesetime.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki {

namespace {

    struct RoomText {
        Q_DECLARE_TR_FUNCTIONS(RoomText)
    };

    QString countsOf(const RoomTalk &talk)
    {
        if (!talk.isCounted)
            return RoomText::tr("counting…");
        QStringList parts;
        if (talk.awaited > 0)
            parts += RoomText::tr("%n to acknowledge", nullptr, talk.awaited);
        if (talk.unseen > 0)
            parts += RoomText::tr("%n new", nullptr, talk.unseen);
        return parts.join(QStringLiteral(" · "));
    }

    int urgency(const RoomTalk &talk)
    {
        return talk.awaited > 0 ? 2 : talk.unseen > 0 ? 1 : 0;
    }

} // namespace

QList<RoomRow> roomRows(const Snapshot &snapshot, const QDateTime &now)
{
    QList<const EpisodeEntry *> entries;
    for (const EpisodeEntry &entry : snapshot.episodes)
        entries.append(&entry);
    std::stable_sort(entries.begin(), entries.end(),
                     [](const EpisodeEntry *a, const EpisodeEntry *b) {
                         const int one = urgency(a->talk), other = urgency(b->talk);
                         return one != other ? one > other : a->talk.latest > b->talk.latest;
                     });
    QList<RoomRow> rows;
    for (const EpisodeEntry *entry : std::as_const(entries)) {
        const Episode &episode = entry->episode;
        const OfficeId other
            = episode.careOffice == snapshot.myOffice.id ? episode.hospital : episode.careOffice;
        rows.append({episode.id, roomFace(*entry), snapshot.officeName(other),
                     toLocalText(entry->talk.latest, now), countsOf(entry->talk),
                     entry->talk.awaited > 0, entry->talk.unseen > 0});
    }
    return rows;
}

} // namespace tasuki
