// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/domain/medicine.h"

namespace tasuki {

/// Operations on a medicine of a room's list: `medicine.add` {name, strength, dose,
/// times:["morning" …], meal, timing, route, since, prescriber, remark, why}, each where it is
/// known; `medicine.change` with the same members and {base, on}; `medicine.stop` and
/// `medicine.resume` {base, on, why}. `base` is the operation of the step the writer had read.
///
/// The record: {type, the members of the start, why, steps:[{kind, what the operation says, op, by,
/// office, at}], op, by, office, at}.
struct MedicineDraft {
    MedicineUse use;
    QString reason;
    bool operator==(const MedicineDraft &) const = default;
};

/// Why, from which day, and what its writer had read.
struct MedicineTurn {
    OperationId base;
    QDate on;
    QString reason;
    bool operator==(const MedicineTurn &) const = default;
};

struct MedicineChange {
    MedicineUse use;
    MedicineTurn turn;
    bool operator==(const MedicineChange &) const = default;
};

QJsonObject toJson(const MedicineDraft &draft);
QJsonObject toJson(const MedicineTurn &turn);
QJsonObject toJson(const MedicineChange &change);
/// Invalid unless isGoodMedicineUse(), with a reason and a day, and for codes that are not known.
Result<MedicineDraft> medicineDraftFromJson(const QJsonObject &json);
Result<MedicineTurn> medicineTurnFromJson(const QJsonObject &json);
Result<MedicineChange> medicineChangeFromJson(const QJsonObject &json);

/// Of a body that merge made. A time or side of meals that a newer program knows is not passed over
/// in silence: its code is read as part of the free text. Invalid when another program, or a
/// damaged store, made the body.
Result<Medicine> medicineFromBody(ScopeId scope, ObjectId id, const QJsonObject &body);

} // namespace tasuki
