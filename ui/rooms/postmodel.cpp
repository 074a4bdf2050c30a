// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/postmodel.h"

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
