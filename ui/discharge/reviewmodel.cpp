// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discharge/reviewmodel.h"

#include "ui/discharge/dischargetext.h"

namespace tasuki {

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewRow &row = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.difference.label;
    case Qt::AccessibleTextRole: {
        const QString outcome = row.outcome ? u' ' + choiceText(row.outcome->choice) : QString();
        return QString(kindText(row.difference.kind) + u' ' + toText(row.difference) + outcome);
    }
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

int ReviewModel::nextOpen(int from, const QStringList &decided) const
{
    const int count = rowCount();
    for (int step = 0; step < count; ++step) {
        const int row = (std::max(from, 0) + step) % count;
        if (!rows().at(row).outcome && !decided.contains(rows().at(row).key))
            return row;
    }
    return -1;
}

int ReviewModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rows().at(row).key == key)
            return row;
    }
    return -1;
}

} // namespace tasuki
