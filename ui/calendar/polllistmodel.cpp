// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/polllistmodel.h"

#include "ui/calendar/polltext.h"

#include <algorithm>

namespace tasuki {

QList<PollRow> pollRows(const QList<PollEntry> &entries, PersonId me)
{
    QList<PollRow> rows;
    for (const PollEntry &entry : entries)
        rows.append({entry, pollLine(entry, me)});
    std::stable_partition(rows.begin(), rows.end(),
                          [](const PollRow &row) { return !row.entry.poll.ended; });
    return rows;
}

QVariant PollListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return rows().at(index.row()).line;
    return {};
}

QModelIndex PollListModel::indexOf(ObjectId poll) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (rows().at(i).entry.poll.id == poll)
            return index(i);
    }
    return {};
}

const PollEntry *PollListModel::entry(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &rows().at(index.row()).entry : nullptr;
}

bool PollListModel::isSame(const PollRow &one, const PollRow &other) const
{
    return one.entry.poll.id == other.entry.poll.id;
}

} // namespace tasuki
