// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/snapshot.h"

#include <QAbstractListModel>

namespace tasuki {

/// The social worker's tray: sheets that came in, in three groups with a heading each. Unread
/// first, the longest waiting on top; what is settled has the newest on top.
///
/// Follows the snapshot by inserting, removing and changing rows, so the selection stays.
class TrayModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Group { New, Read, Acknowledged };
    enum Roles {
        EpisodeRole = Qt::UserRole, ///< ObjectId; null for a heading
        IsHeadingRole,
        TitleRole, ///< patient, or the heading's words
        FromRole, ///< office and care manager
        MomentRole, ///< when it came
        NoteRole, ///< birth, age, when admitted
        GroupRole,
    };
    struct Row {
        ObjectId episode; ///< null for a heading
        Group group = Group::New;
        QString title;
        QString from;
        QString moment;
        QString note;
        bool operator==(const Row &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void display(const Snapshot &snapshot, const QDateTime &now);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QModelIndex indexOf(ObjectId episode) const;

private:
    void moveTo(const QList<Row> &wanted);

    QList<Row> m_rows;
};

/// Which group of this person's tray a sheet belongs to; empty when it is not in the tray.
std::optional<TrayModel::Group> trayGroup(const EpisodeEntry &entry, const Snapshot &snapshot);

} // namespace tasuki
