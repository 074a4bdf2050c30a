// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/traymodel.h"

#include "ui/support/japanesetime.h"

#include <algorithm>

namespace tasuki {

std::optional<TrayModel::Group> trayGroup(const EpisodeEntry &entry, const Snapshot &snapshot)
{
    if (!entry.sheet || entry.episode.hospital != snapshot.myOffice.id
        || entry.sheet->state == SheetState::Draft)
        return std::nullopt;
    if (entry.acknowledged || entry.delivery == DeliveryState::Acknowledged)
        return TrayModel::Group::Acknowledged;
    // A colleague's reading does not make it read for me.
    const bool isReadByMe = std::any_of(
        entry.receipts.begin(), entry.receipts.end(), [&](const ReadReceipt &receipt) {
            return receipt.reader == snapshot.me.id && receipt.version >= entry.sheet->version;
        });
    return isReadByMe ? TrayModel::Group::Read : TrayModel::Group::New;
}

static TrayModel::Row rowOf(const EpisodeEntry &entry, TrayModel::Group group,
                            const Snapshot &snapshot, const QDateTime &now)
{
    const Episode &episode = entry.episode;
    TrayModel::Row row;
    row.episode = episode.id;
    row.group = group;
    row.title
        = TrayModel::tr("%1 (%2)", "name, kana").arg(episode.patientName, episode.patientKana);
    row.from
        = snapshot.officeName(episode.careOffice) + u' ' + snapshot.personName(episode.careManager);
    row.moment = toLocalText(entry.deliveredAt.isValid() ? entry.deliveredAt : entry.sentAt, now);
    row.note = TrayModel::tr("Born %1 · admitted %2")
                   .arg(toWareki(episode.patientBirth), toLocalText(episode.admittedAt, now));
    if (entry.acknowledged) {
        row.note += u' '
            + TrayModel::tr("· acknowledged by %1 %2")
                  .arg(snapshot.personName(entry.acknowledged->by),
                       toLocalText(entry.acknowledged->at, now));
    }
    return row;
}

static QString headingOf(TrayModel::Group group, qsizetype count)
{
    switch (group) {
    case TrayModel::Group::New:
        return TrayModel::tr("New sheets (%1)").arg(count);
    case TrayModel::Group::Read:
        return TrayModel::tr("Read, not yet acknowledged (%1)").arg(count);
    case TrayModel::Group::Acknowledged:
        return TrayModel::tr("Acknowledged (%1)").arg(count);
    }
    return {};
}

void TrayModel::display(const Snapshot &snapshot, const QDateTime &now)
{
    QList<Row> wanted;
    for (const Group group : {Group::New, Group::Read, Group::Acknowledged}) {
        QList<const EpisodeEntry *> entries;
        for (const EpisodeEntry &entry : snapshot.episodes) {
            if (trayGroup(entry, snapshot) == group)
                entries += &entry;
        }
        std::stable_sort(
            entries.begin(), entries.end(), [group](const EpisodeEntry *a, const EpisodeEntry *b) {
                return group == Group::Acknowledged ? a->sentAt > b->sentAt : a->sentAt < b->sentAt;
            });
        Row heading;
        heading.group = group;
        heading.title = headingOf(group, entries.size());
        wanted += heading;
        for (const EpisodeEntry *entry : std::as_const(entries))
            wanted += rowOf(*entry, group, snapshot, now);
    }
    moveTo(wanted);
}

static bool isSameRow(const TrayModel::Row &a, const TrayModel::Row &b)
{
    return a.episode.isNull() ? b.episode.isNull() && a.group == b.group : a.episode == b.episode;
}

void TrayModel::moveTo(const QList<Row> &wanted)
{
    for (int i = 0; i < wanted.size(); ++i) {
        int found = i;
        while (found < m_rows.size() && !isSameRow(m_rows[found], wanted[i]))
            ++found;
        if (found == m_rows.size()) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, wanted[i]);
            endInsertRows();
        } else if (found > i) {
            beginMoveRows({}, found, found, {}, i);
            m_rows.move(found, i);
            endMoveRows();
        }
        if (m_rows[i] != wanted[i]) {
            m_rows[i] = wanted[i];
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
    const int kept = static_cast<int>(wanted.size());
    if (m_rows.size() > kept) {
        beginRemoveRows({}, kept, static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(kept);
        endRemoveRows();
    }
}

int TrayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TrayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return row.title + u' ' + row.from + u' ' + row.moment + u' ' + row.note;
    case EpisodeRole:
        return QVariant::fromValue(row.episode);
    case IsHeadingRole:
        return row.episode.isNull();
    case FromRole:
        return row.from;
    case MomentRole:
        return row.moment;
    case NoteRole:
        return row.note;
    case GroupRole:
        return static_cast<int>(row.group);
    default:
        return {};
    }
}

Qt::ItemFlags TrayModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[index.row()].episode.isNull())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QModelIndex TrayModel::indexOf(ObjectId episode) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (!episode.isNull() && m_rows[i].episode == episode)
            return index(i);
    }
    return {};
}

} // namespace tasuki
