// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vitals.h"
#include "core/rules/editions.h"

#include <optional>

namespace tasuki {

/// Between which values nothing is marked, both included; an end may be open.
struct VitalLimits {
    std::optional<int> low;
    std::optional<int> high;
    bool operator==(const VitalLimits &) const = default;
};

enum class VitalMark { Within, Low, High };
VitalMark markOf(const VitalLimits &limits, int value);

/// Which values are marked in chart and table, by edition, read from
/// `resources/rules/vital-thresholds.json`. They guide the eye; they say nothing about a patient,
/// and a region may lay its own file beside it.
class VitalThresholds {
public:
    static Result<VitalThresholds> load(const QByteArray &json);
    static VitalThresholds builtIn(); ///< marks nothing, and says so in the log, if it is damaged

    VitalLimits limits(VitalSign sign, QDate day) const;
    VitalMark mark(VitalSign sign, int value, QDate day) const;

private:
    Editions<QMap<VitalSign, VitalLimits>> m_editions;
};

} // namespace tasuki
