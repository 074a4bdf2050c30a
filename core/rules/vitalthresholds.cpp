// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/vitalthresholds.h"

#include "core/base/json.h"
#include "core/base/log.h"

#include <QFile>

#include <algorithm>
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
    const auto root = parseJsonObject(json);
    if (!root)
        return root.error();
    VitalThresholds rules;
    for (const QJsonValue &value : root->value(u"editions").toArray()) {
        JsonReader reader(value.toObject(), QStringLiteral("editions."));
        Edition edition;
        edition.from = QDate::fromString(reader.string("from"), Qt::ISODate);
        if (!edition.from.isValid())
            reader.fail("from", "is not a date");
        edition.limits = limitsFrom(reader);
        if (!reader.ok())
            return reader.error();
        rules.m_editions += edition;
    }
    if (rules.m_editions.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("no editions")};
    std::sort(rules.m_editions.begin(), rules.m_editions.end(),
              [](const Edition &a, const Edition &b) { return a.from > b.from; });
    return rules;
}

VitalThresholds VitalThresholds::builtIn()
{
    QFile file(QStringLiteral(":/tasuki/rules/vital-thresholds.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto rules = load(file.readAll());
    if (!rules)
        qCWarning(logForms).noquote() << "vital-thresholds.json:" << rules.error().detail;
    return rules.value_or({});
}

VitalLimits VitalThresholds::limits(VitalSign sign, QDate day) const
{
    const auto edition = std::find_if(m_editions.begin(), m_editions.end(),
                                      [day](const Edition &each) { return each.from <= day; });
    return edition == m_editions.end() ? VitalLimits() : edition->limits.value(sign);
}

VitalMark VitalThresholds::mark(VitalSign sign, int value, QDate day) const
{
    return markOf(limits(sign, day), value);
}

} // namespace tasuki
