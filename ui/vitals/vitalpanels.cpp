// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vitals/vitalpanels.h"

#include <algorithm>

namespace tasuki {

VitalRange VitalPanel::range() const
{
    VitalRange range{points.first().values.first(), points.first().values.first()};
    const auto include = [&range](int value) {
        range.least = std::min(range.least, value);
        range.most = std::max(range.most, value);
    };
    for (const VitalPoint &point : points) {
        for (const int value : point.values)
            include(value);
    }
    for (const VitalLimits &each : limits) {
        if (each.low)
            include(*each.low);
        if (each.high)
            include(*each.high);
    }
    const int room = std::max(2, (range.most - range.least) / 8);
    return {range.least - room, range.most + room};
}

bool isStanding(const MeasurementEntry &entry)
{
    return !entry.measurement.isRetracted() && !entry.isRefused;
}

QList<VitalPanel> vitalPanels(const QList<MeasurementEntry> &entries,
                              const VitalThresholds &thresholds, QDate day)
{
    QList<VitalPanel> panels;
    for (const VitalSign sign : allVitalSigns()) {
        if (sign == VitalSign::Diastolic)
            continue;
        VitalPanel panel;
        panel.signs = {sign};
        if (sign == VitalSign::Systolic)
            panel.signs += VitalSign::Diastolic;
        for (const VitalSign each : std::as_const(panel.signs))
            panel.limits.insert(each, thresholds.limits(each, day));
        for (const MeasurementEntry &entry : entries) {
            const VitalValues &all = entry.measurement.values;
            VitalPoint point{entry.measurement.id, entry.measurement.measuredAt, {}};
            for (const VitalSign each : std::as_const(panel.signs)) {
                if (all.contains(each))
                    point.values.insert(each, all.value(each));
            }
            if (isStanding(entry) && !point.values.isEmpty())
                panel.points.append(point);
        }
        if (!panel.points.isEmpty())
            panels.append(panel);
    }
    return panels;
}

} // namespace tasuki
