// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QList>
#include <QMap>

#include <tuple>

namespace tasuki {

/// What is measured at a bedside, in the order in which people say it.
enum class VitalSign {
    Temperature, ///< °C, tenths
    Systolic, ///< mmHg
    Diastolic, ///< mmHg
    Pulse, ///< a minute
    Saturation, ///< SpO2, %
    Weight, ///< kg, tenths
    Glucose, ///< mg/dL
    Face, ///< how one feels: 0 at ease … 5 as bad as can be
};

const QList<VitalSign> &allVitalSigns();
QString toCode(VitalSign sign); ///< "temperature", "systolic" …
std::optional<VitalSign> vitalSignFromCode(const QString &code);

/// 1 where values are tenths of the unit, else 0.
int vitalDecimals(VitalSign sign);
/// "36.8": a value as one writes it, without its unit.
QString vitalNumber(VitalSign sign, int value);

/// Whole numbers, so that what was typed is what is kept: 36.8 °C is 368.
using VitalValues = QMap<VitalSign, int>;

struct VitalRange {
    int least = 0;
    int most = 0;
    bool operator==(const VitalRange &) const = default;
};

/// Beyond this it is a typing error and not a patient. Wide on purpose: somewhat more than the
/// devices at a bedside can show (thermometers 32–42 °C, cuffs up to 300 mmHg, meters 10–600
/// mg/dL), because a clinic's show more, and what is merely alarming must be written down.
VitalRange possibleRange(VitalSign sign);

/// Something was measured, nothing of it is impossible, and a lower pressure stands only below an
/// upper one.
bool arePossible(const VitalValues &values);

/// What a person writes down.
struct MeasurementDraft {
    QDateTime measuredAt;
    VitalValues values;
    QString note; ///< one line; may be empty
    ObjectId replaces; ///< the measurement it corrects; may be null
    bool operator==(const MeasurementDraft &) const = default;
};

/// Values taken at one moment by one person. It is never changed: who erred takes it back and
/// writes another one, and both stay to be seen.
struct Measurement {
    static constexpr qsizetype longestNote = 200; ///< UTF-16 units
    static constexpr qsizetype longestReason = 500;

    ObjectId id;
    ScopeId scope;
    PersonId author;
    OfficeId office;
    QDateTime measuredAt; ///< UTC, as the author said
    QDateTime enteredAt; ///< UTC, by the author's clock
    VitalValues values;
    QString note;
    ObjectId replaces; ///< null for most
    QDateTime retractedAt; ///< invalid while it stands
    QString retractReason;
    bool operator==(const Measurement &) const = default;

    bool isRetracted() const { return retractedAt.isValid(); }
    /// By when it was measured; what was entered later stands later.
    bool isBefore(const Measurement &other) const
    {
        return std::tuple(measuredAt, enteredAt, id)
            < std::tuple(other.measuredAt, other.enteredAt, other.id);
    }
};

/// A valid moment, possible values and a note of one readable line.
bool isGoodMeasurement(const MeasurementDraft &draft);

} // namespace tasuki
