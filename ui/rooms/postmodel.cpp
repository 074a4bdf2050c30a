// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/postmodel.h"

#include <QSet>

namespace tasuki {

QVariant PostModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rows().size())
        return {};
    const ShownPost &row = rows().at(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case Qt::AccessibleTextRole:
    case Qt::DisplayRole:
        return spokenPost(row);
    default:
        return {};
    }
}

void PostModel::moveTo(const QList<ShownPost> &wanted)
{
    QSet<ObjectId> stay;
    for (const ShownPost &row : wanted)
        stay.insert(row.post().id);
    QList<ShownPost> kept;
    for (const ShownPost &row : rows()) {
        if (stay.contains(row.post().id))
            kept.append(row);
    }
    if (kept.size() < rows().size())
        setRows(kept);
    setRows(wanted);
}

QModelIndex PostModel::indexOf(ObjectId post) const
{
    for (int i = 0; i < rows().size(); ++i) {
        if (rows().at(i).post().id == post)
            return index(i);
    }
    return {};
}

bool PostModel::isSame(const ShownPost &one, const ShownPost &other) const
{
    return one.post().id == other.post().id;
}

} // namespace tasuki
