// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rooms/roomrow.h"
#include "ui/shell/valuelistmodel.h"

namespace tasuki {

/// Every room this person is in.
class RoomModel final : public ValueListModel<RoomRow> {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };

    using ValueListModel::ValueListModel;

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    bool isSame(const RoomRow &one, const RoomRow &other) const override;
};

} // namespace tasuki
