// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/medicineentry.h"

#include <QAbstractTableModel>

namespace tasuki {

/// The medicines of a room, one a line: those that are taken, below them those that were stopped,
/// struck out with the reason. What is new carries ◆ and a word.
class MedicineTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Mark, Name, Dose, When, Route, Since, Prescriber, Remark };
    static constexpr int columns = Remark + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// In the order of standsBefore().
    void setEntries(const QList<MedicineEntry> &entries, QDate today);
    const QList<MedicineEntry> &entries() const { return m_entries; }
    const MedicineEntry *entry(const QModelIndex &index) const; ///< null for none
    QModelIndex indexOf(ObjectId medicine) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(const MedicineEntry &entry, int column) const;
    QFont fontOf(const MedicineEntry &entry, int column) const;

    QList<MedicineEntry> m_entries;
    QDate m_today;
};

} // namespace tasuki
