// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/vitalthresholds.h"
#include "core/services/vitals.h"

#include <QAbstractTableModel>

namespace tasuki {

struct Snapshot;

/// One measurement as a line of the table.
struct VitalRow {
    MeasurementEntry entry;
    QString when;
    QString author;
    QString remark; ///< its note, and how it stands with it
    bool isMine = false;
    bool isCorrected = false; ///< another one replaces it
    bool operator==(const VitalRow &) const = default;
};

/// Lines of the table, youngest first. `entries` oldest first.
QList<VitalRow> vitalRows(const QList<MeasurementEntry> &entries, const Snapshot &snapshot,
                          const QDateTime &now);

/// What was measured, one measurement a line. A value beyond its limits carries ▲ or ▼; what was
/// taken back is struck out and says so in words.
class VitalTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        When,
        Temperature,
        Pressure,
        Pulse,
        Saturation,
        Weight,
        Glucose,
        Face,
        By,
        Remark
    };
    static constexpr int columns = Remark + 1;

    explicit VitalTableModel(VitalThresholds thresholds, QObject *parent = nullptr);

    void setRows(const QList<VitalRow> &rows);
    const VitalRow *row(const QModelIndex &index) const; ///< null for none
    bool hasValues(int column) const; ///< in any line
    QModelIndex indexOf(ObjectId measurement) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(const VitalRow &row, int column) const;
    QString valueCell(const Measurement &measurement, VitalSign sign) const;

    const VitalThresholds m_thresholds;
    QList<VitalRow> m_rows;
};

} // namespace tasuki
