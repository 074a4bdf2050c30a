// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/today.h"
#include "ui/shell/valuelistmodel.h"

namespace tasuki {

/// The lines of 今日, gathered by group; inside a group in the order of the service, most urgent
/// first.
class TodayModel final : public ValueListModel<TodayItem> {
public:
    enum Role {
        TodayRole = Qt::UserRole, ///< the TodayItem
        GroupStartRole, ///< heading to paint above, or empty
    };

    using ValueListModel::ValueListModel;

    void setItems(QList<TodayItem> items);
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    bool isSame(const TodayItem &one, const TodayItem &other) const override;

private:
    QString heading(int row) const;
};

} // namespace tasuki

Q_DECLARE_METATYPE(tasuki::TodayItem)
