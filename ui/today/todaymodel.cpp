// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaymodel.h"

#include "ui/support/deadlinetext.h"
#include "ui/today/todaytext.h"

namespace tasuki {

void TodayModel::setItems(QList<TodayItem> items)
{
    std::stable_sort(items.begin(), items.end(), [](const TodayItem &a, const TodayItem &b) {
        return groupOf(a.kind) < groupOf(b.kind);
    });
    setRows(items);
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TodayItem &item = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return subjectText(item);
    case Qt::AccessibleTextRole:
        return QString(subjectText(item) + u' ' + actionText(item.kind));
    case Qt::ToolTipRole:
        return item.deadline ? deadlineReason(*item.deadline) : QString();
    case TodayRole:
        return QVariant::fromValue(item);
    case GroupStartRole:
        return heading(index.row());
    default:
        return {};
    }
}

bool TodayModel::isSame(const TodayItem &one, const TodayItem &other) const
{
    return one.kind == other.kind && one.episode == other.episode && one.client == other.client
        && one.room == other.room;
}

QString TodayModel::heading(int row) const
{
    const TodayGroup group = groupOf(rows().at(row).kind);
    if (row > 0 && groupOf(rows().at(row - 1).kind) == group)
        return {};
    return groupText(group);
}

} // namespace tasuki
