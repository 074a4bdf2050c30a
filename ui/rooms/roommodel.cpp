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
        return spokenRoom(row);
    default:
        return {};
    }
}

bool RoomModel::isSame(const RoomRow &one, const RoomRow &other) const
{
    return one.place == other.place;
}

} // namespace tasuki
