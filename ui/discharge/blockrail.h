// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/dischargeblocks.h"
#include "core/services/snapshot.h"

#include <QListWidget>

namespace tasuki {

/// The professions' parts of a discharge sheet at the left edge: whose, how far, by whom and how
/// long ago. One's own stands first; nothing is hidden from anybody.
class BlockRail final : public QListWidget {
    Q_OBJECT

public:
    explicit BlockRail(QWidget *parent = nullptr);

    /// In the order they shall stand.
    void display(const QList<DischargeBlock> &blocks, const Snapshot &snapshot,
                 const QDateTime &now);
    void mark(const QString &owner); ///< the block that is open
    QString owner() const; ///< of the block that is marked

Q_SIGNALS:
    void blockChosen(const QString &owner);

private:
    static constexpr int OwnerRole = Qt::UserRole;
};

} // namespace tasuki
