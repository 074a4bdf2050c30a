// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/roommodel.h"

namespace tasuki {

QVariant RoomModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rows().size())
        return {};
    const RoomRow &row = rows().at(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringList{row.face.name, row.face.kana, row.others, row.counts, row.latest}.join(
            QStringLiteral("、"));
    default:
        return {};
    }
}

bool RoomModel::isSame(const RoomRow &one, const RoomRow &other) const
{
    return one.episode == other.episode;
}

} // namespace tasuki
