// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/medicineentry.h"
#include "core/wire/medicine.h"

#include <QFuture>

namespace tasuki {

/// おくすり of a room: what is taken now, what was, and why it changed. Everything works offline;
/// any member may do all of it. `MedicineTurn::base` is the last step this person had read.
///
/// Reading a room that this person is not in gives nothing. Writing: NotFound when there is no such
/// room or medicine; Conflict, with the code in the detail, while it takes no medicines –
/// "archived", "no_consent", "feature_off" – or the medicine stands otherwise: "stopped", "taken".
/// Invalid for what medicineDraftFromJson() and its like would not read. TooLarge beyond the limits
/// of Medicine.
class Medicines {
public:
    virtual ~Medicines() = default;

    /// Those that are taken first, see standsBefore().
    virtual QFuture<Result<QList<MedicineEntry>>> all(ScopeId room) = 0;

    virtual QFuture<Result<ObjectId>> add(ScopeId room, const MedicineDraft &draft) = 0;
    /// The same again changes nothing.
    virtual QFuture<Result<void>> change(ScopeId room, ObjectId medicine,
                                         const MedicineChange &change)
        = 0;
    virtual QFuture<Result<void>> stop(ScopeId room, ObjectId medicine, const MedicineTurn &turn)
        = 0;
    virtual QFuture<Result<void>> resume(ScopeId room, ObjectId medicine, const MedicineTurn &turn)
        = 0;
};

} // namespace tasuki
