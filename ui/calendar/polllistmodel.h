// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/polls.h"
#include "ui/shell/valuelistmodel.h"

namespace tasuki {

/// A poll as the list shows it.
struct PollRow {
    PollEntry entry;
    QString line; ///< pollLine()
};

/// Those that are open before those that ended, each newest first. `entries` newest first.
QList<PollRow> pollRows(const QList<PollEntry> &entries, PersonId me);

/// The polls of one room.
class PollListModel final : public ValueListModel<PollRow> {
    Q_OBJECT

public:
    using ValueListModel::ValueListModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QModelIndex indexOf(ObjectId poll) const; ///< invalid when it is not in the list
    const PollEntry *entry(const QModelIndex &index) const; ///< null for none

protected:
    bool isSame(const PollRow &one, const PollRow &other) const override;
};

} // namespace tasuki
