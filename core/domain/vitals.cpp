// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/vitals.h"

#include "core/domain/room.h"

#include <array>

namespace tasuki {

namespace {

    struct SignFacts {
        VitalSign sign;
        const char *code;
        int decimals;
        VitalRange possible;
    };

    constexpr std::array<SignFacts, 8> facts{{
        {VitalSign::Temperature, "temperature", 1, {250, 450}},
        {VitalSign::Systolic, "systolic", 0, {30, 300}},
        {VitalSign::Diastolic, "diastolic", 0, {10, 200}},
        {VitalSign::Pulse, "pulse", 0, {20, 300}},
        {VitalSign::Saturation, "saturation", 0, {30, 100}},
        {VitalSign::Weight, "weight", 1, {10, 3000}},
        {VitalSign::Glucose, "glucose", 0, {10, 1000}},
        {VitalSign::Face, "face", 0, {0, 5}},
    }};

    const SignFacts &factsOf(VitalSign sign)
    {
        return facts.at(static_cast<size_t>(sign));
    }

} // namespace

const QList<VitalSign> &allVitalSigns()
{
    static const QList<VitalSign> all = [] {
        QList<VitalSign> signs;
        for (const SignFacts &each : facts)
            signs.append(each.sign);
        return signs;
    }();
    return all;
}

QString toCode(VitalSign sign)
{
    return QString::fromLatin1(factsOf(sign).code);
}

std::optional<VitalSign> vitalSignFromCode(const QString &code)
{
    for (const SignFacts &each : facts) {
        if (code == QLatin1String(each.code))
            return each.sign;
    }
    return std::nullopt;
}

int vitalDecimals(VitalSign sign)
{
    return factsOf(sign).decimals;
}

QString vitalNumber(VitalSign sign, int value)
{
    if (vitalDecimals(sign) == 0)
        return QString::number(value);
    return QStringLiteral("%1.%2").arg(value / 10).arg(value % 10);
}

VitalRange possibleRange(VitalSign sign)
{
    return factsOf(sign).possible;
}

bool arePossible(const VitalValues &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const VitalRange range = possibleRange(it.key());
        if (it.value() < range.least || it.value() > range.most)
            return false;
    }
    const auto lower = values.constFind(VitalSign::Diastolic);
    if (lower != values.constEnd() && *lower >= values.value(VitalSign::Systolic))
        return false;
    return !values.isEmpty();
}

bool isGoodMeasurement(const MeasurementDraft &draft)
{
    return draft.measuredAt.isValid() && arePossible(draft.values)
        && isGoodRoomLine(draft.note, Measurement::longestNote);
}

} // namespace tasuki
