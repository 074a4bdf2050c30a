// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/postentry.h"
#include "ui/rooms/roomface.h"
#include "ui/shell/place.h"
#include "ui/shell/valuelistmodel.h"

namespace tasuki {

struct Snapshot;

/// A post that holds the words one looks for.
struct HitRow {
    Place place; ///< the post, in its room
    RoomFace face;
    QString author;
    QString moment;
    QString excerpt; ///< one line, the first of the words near its beginning
    bool operator==(const HitRow &) const = default;
};

/// Of hits in rooms that the snapshot knows.
QList<HitRow> hitRows(const QList<PostHit> &hits, const QString &words, const Snapshot &snapshot,
                      const QDateTime &now);

class HitModel final : public ValueListModel<HitRow> {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };

    using ValueListModel::ValueListModel;

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    bool isSame(const HitRow &one, const HitRow &other) const override;
};

} // namespace tasuki

Q_DECLARE_METATYPE(tasuki::HitRow)
