// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/domain/vitals.h"

namespace tasuki {

/// `vital.add` {measured, values:{temperature:368, …}, note, replaces}: whole numbers, tenths where
/// vitalDecimals() says so. `vital.retract` {why}. A measurement is never changed: a correction is
/// another one that names in `replaces` the one that was taken back.
QJsonObject toJson(const MeasurementDraft &draft);
/// Invalid for what is not isGoodMeasurement(), and for a sign nobody here knows: what one cannot
/// read one must not let in.
Result<MeasurementDraft> measurementDraftFromJson(const QJsonObject &json);

/// Of a body that merge made. A sign of a newer program is passed over; Invalid when none is left.
Result<Measurement> measurementFromBody(ScopeId scope, ObjectId id, const QJsonObject &body);

} // namespace tasuki
