// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace tasuki {

/// The table of what was measured: one line is chosen, F2 corrects it and Del takes it back.
class VitalTable final : public QTableView {
    Q_OBJECT

public:
    explicit VitalTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void rowChosen();
    void correctWanted();
    void retractWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace tasuki
