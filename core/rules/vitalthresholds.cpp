// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/vitalthresholds.h"

#include <cmath>

namespace tasuki {

namespace {

    /// Written in the unit people read, kept as values are.
    std::optional<int> limitFrom(JsonReader &reader, const QJsonObject &json, const char *name,
                                 VitalSign sign)
    {
        const QJsonValue value = json.value(QLatin1String(name));
        if (value.isUndefined())
            return std::nullopt;
        const double scaled = value.toDouble() * (vitalDecimals(sign) == 1 ? 10 : 1);
        const double whole = std::round(scaled);
        const VitalRange range = possibleRange(sign);
        if (!value.isDouble() || std::abs(scaled - whole) > 1e-6 || whole < range.least
            || whole > range.most) {
            reader.fail(name, "is no value of this sign");
            return std::nullopt;
        }
        return static_cast<int>(whole);
    }

    QMap<VitalSign, VitalLimits> limitsFrom(JsonReader &edition)
    {
        QMap<VitalSign, VitalLimits> limits;
        for (const QJsonValue &value : edition.array("signs")) {
            const QJsonObject json = value.toObject();
            JsonReader reader(json, QStringLiteral("signs."));
            const auto sign = vitalSignFromCode(reader.string("sign"));
            if (!sign || limits.contains(*sign)) {
                edition.fail("signs", "has one that is unknown or stands twice");
                return limits;
            }
            const VitalLimits each{limitFrom(reader, json, "low", *sign),
                                   limitFrom(reader, json, "high", *sign)};
            if (!reader.ok() || (!each.low && !each.high)
                || (each.low && each.high && *each.low > *each.high))
                edition.fail("signs", "has limits that are none");
            limits.insert(*sign, each);
        }
        return limits;
    }

} // namespace

VitalMark markOf(const VitalLimits &limits, int value)
{
    if (limits.low && value < *limits.low)
        return VitalMark::Low;
    if (limits.high && value > *limits.high)
        return VitalMark::High;
    return VitalMark::Within;
}

Result<VitalThresholds> VitalThresholds::load(const QByteArray &json)
{
    auto editions = Editions<QMap<VitalSign, VitalLimits>>::load(json, limitsFrom);
    if (!editions)
        return editions.error();
    VitalThresholds rules;
    rules.m_editions = std::move(*editions);
    return rules;
}

VitalThresholds VitalThresholds::builtIn()
{
    return builtInTable<VitalThresholds>(QStringLiteral("vital-thresholds.json"));
}

VitalLimits VitalThresholds::limits(VitalSign sign, QDate day) const
{
    const auto *limits = m_editions.on(day);
    return limits ? limits->value(sign) : VitalLimits();
}

VitalMark VitalThresholds::mark(VitalSign sign, int value, QDate day) const
{
    return markOf(limits(sign, day), value);
}

} // namespace tasuki
