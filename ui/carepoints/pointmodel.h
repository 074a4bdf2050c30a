// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/carepointentry.h"
#include "ui/shell/valuelistmodel.h"

#include <QMetaType>

namespace tasuki {

struct Snapshot;

/// A care point as the list draws it.
struct PointRow {
    CarePointEntry entry;
    QString about; ///< who and when, or how it ended
    QString waiting; ///< see waitingText()
    const CarePoint &point() const { return entry.point; }
};

QList<PointRow> pointRows(const QList<CarePointEntry> &points, bool withEnded,
                          const Snapshot &snapshot, const QDateTime &now);

/// The care points of one room.
class PointModel final : public ValueListModel<PointRow> {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };

    using ValueListModel::ValueListModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QModelIndex indexOf(ObjectId point) const; ///< invalid when it is not in the list

protected:
    bool isSame(const PointRow &one, const PointRow &other) const override;
};

} // namespace tasuki

Q_DECLARE_METATYPE(tasuki::PointRow)
