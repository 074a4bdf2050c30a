// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/vitalthresholds.h"
#include "core/services/vitals.h"

namespace tasuki {

/// Where a chart has something to say: one measurement in one panel.
struct VitalPoint {
    ObjectId measurement;
    QDateTime at;
    VitalValues values; ///< of the panel's signs
    bool operator==(const VitalPoint &) const = default;
};

/// One sign over time – both pressures share a panel.
struct VitalPanel {
    QList<VitalSign> signs;
    QMap<VitalSign, VitalLimits> limits;
    QList<VitalPoint> points; ///< oldest first, never empty
    bool operator==(const VitalPanel &) const = default;

    VitalMark mark(VitalSign sign, int value) const { return markOf(limits.value(sign), value); }
    /// Which values the panel has to show, its limits included where they are not far off.
    VitalRange range() const;
};

/// A panel for each sign that was measured. What was taken back or refused is in none.
QList<VitalPanel> vitalPanels(const QList<MeasurementEntry> &entries,
                              const VitalThresholds &thresholds, QDate day);
/// Whether it counts: neither taken back nor kept from the others.
bool isStanding(const MeasurementEntry &entry);

} // namespace tasuki
