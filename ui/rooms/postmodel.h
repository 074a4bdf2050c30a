// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rooms/shownpost.h"
#include "ui/shell/valuelistmodel.h"

namespace tasuki {

/// The stretch of a room's posts that is on screen and a little around it.
class PostModel final : public ValueListModel<ShownPost> {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };

    using ValueListModel::ValueListModel;

    QVariant data(const QModelIndex &index, int role) const override;
    /// As setRows(), but a stretch that went on at one end and was let go at the other keeps the
    /// rows in between: whoever reads them stays with them.
    void moveTo(const QList<ShownPost> &rows);
    QModelIndex indexOf(ObjectId post) const; ///< invalid when it is not in the stretch

protected:
    bool isSame(const ShownPost &one, const ShownPost &other) const override;
};

} // namespace tasuki
