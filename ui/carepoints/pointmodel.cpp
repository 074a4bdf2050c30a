// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/carepoints/pointmodel.h"

#include "core/services/snapshot.h"
#include "ui/carepoints/pointtext.h"

namespace tasuki {

namespace {

    QString spokenPoint(const PointRow &row)
    {
        QStringList parts;
        if (row.point().ended)
            parts.append(PointModel::tr("Ended"));
        else if (row.point().isPinned)
            parts.append(PointModel::tr("On top"));
        parts += {row.point().text(), row.about};
        if (!row.waiting.isEmpty())
            parts.append(row.waiting);
        return parts.join(QStringLiteral("、"));
    }

} // namespace

QList<PointRow> pointRows(const QList<CarePointEntry> &points, bool withEnded,
                          const Snapshot &snapshot, const QDateTime &now)
{
    QList<PointRow> rows;
    for (const CarePointEntry &entry : points) {
        if (withEnded || !entry.point.ended)
            rows.append({entry, standingText(entry.point, snapshot, now), waitingText(entry)});
    }
    return rows;
}

QVariant PointModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rows().size())
        return {};
    const PointRow &row = rows().at(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spokenPoint(row);
    default:
        return {};
    }
}

QModelIndex PointModel::indexOf(ObjectId point) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (rows().at(i).point().id == point)
            return index(i);
    }
    return {};
}

bool PointModel::isSame(const PointRow &one, const PointRow &other) const
{
    return one.point().id == other.point().id;
}

} // namespace tasuki
