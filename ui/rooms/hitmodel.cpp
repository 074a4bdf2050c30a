// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/hitmodel.h"

#include "core/services/snapshot.h"
#include "ui/rooms/roomrow.h"
#include "ui/support/japanesetime.h"

namespace tasuki {

namespace {

    constexpr qsizetype before = 12; ///< characters shown before the word
    constexpr qsizetype longest = 120;

    /// The word itself where it stands as it was typed; the beginning where it is spelt otherwise.
    QString excerptOf(const QString &text, const QString &words)
    {
        const QString line = text.simplified();
        const QString word = words.simplified().section(u' ', 0, 0);
        const qsizetype at = std::max<qsizetype>(line.indexOf(word, 0, Qt::CaseInsensitive), 0);
        const qsizetype from = at > before ? at - before : 0;
        return (from > 0 ? QStringLiteral("…") : QString()) + line.mid(from, longest);
    }

    HitRow rowOf(const PostHit &hit, const Place &room, const RoomFace &face, const QString &words,
                 const Snapshot &snapshot, const QDateTime &now)
    {
        Place place = room;
        place.post = hit.place;
        return {place, face, snapshot.personName(hit.author), toLocalText(hit.place.at, now),
                excerptOf(hit.text, words)};
    }

} // namespace

QList<HitRow> hitRows(const QList<PostHit> &hits, const QString &words, const Snapshot &snapshot,
                      const QDateTime &now)
{
    QHash<ScopeId, const EpisodeEntry *> admissions;
    for (const EpisodeEntry &entry : snapshot.episodes)
        admissions.insert(entry.episode.scope, &entry);
    QList<HitRow> rows;
    for (const PostHit &hit : hits) {
        if (const RoomEntry *entry = snapshot.room(hit.room))
            rows.append(rowOf(hit, placeOf(*entry), roomFace(*entry), words, snapshot, now));
        else if (const EpisodeEntry *admission = admissions.value(hit.room))
            rows.append(
                rowOf(hit, placeOf(*admission), roomFace(*admission), words, snapshot, now));
    }
    return rows;
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rows().size())
        return {};
    const HitRow &row = rows().at(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringList{roomText(row.face), row.author, row.moment, row.excerpt}.join(
            QStringLiteral("、"));
    default:
        return {};
    }
}

bool HitModel::isSame(const HitRow &one, const HitRow &other) const
{
    return one.place == other.place;
}

} // namespace tasuki
