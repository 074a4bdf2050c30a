// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/reviews.h"
#include "ui/shell/valuelistmodel.h"

namespace tasuki {

/// The rows of a review in the order of the service: what got worse first.
class ReviewModel final : public ValueListModel<ReviewRow> {
public:
    enum Role {
        RowRole = Qt::UserRole, ///< the ReviewRow
    };

    using ValueListModel::ValueListModel;

    QVariant data(const QModelIndex &index, int role) const override;
    /// The next row nobody decided on, from a row on and then from the top; -1 when there is none.
    /// `decided`: rows decided a moment ago, which the workspace does not show yet.
    int nextOpen(int from, const QStringList &decided = {}) const;
    int rowOf(const QString &key) const;

protected:
    bool isSame(const ReviewRow &one, const ReviewRow &other) const override
    {
        return one.key == other.key;
    }
};

} // namespace tasuki

Q_DECLARE_METATYPE(tasuki::ReviewRow)
