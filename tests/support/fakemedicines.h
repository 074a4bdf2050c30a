// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/medicines.h"
#include "tests/support/ready.h"

#include <algorithm>

namespace tasuki {

/// A room's medicines in RAM, whichever room is asked for. Does what is asked, as `me`; set
/// `refuse` to let it fail.
class FakeMedicines final : public Medicines {
public:
    QFuture<Result<QList<MedicineEntry>>> all(ScopeId) override
    {
        auto sorted = entries;
        std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
            return standsBefore(a.medicine, b.medicine);
        });
        return ready(Result<QList<MedicineEntry>>(sorted));
    }
    QFuture<Result<ObjectId>> add(ScopeId room, const MedicineDraft &draft) override
    {
        if (refuse)
            return ready(Result<ObjectId>(*refuse));
        written.append(draft);
        MedicineStep start;
        start.use = draft.use;
        start.reason = draft.reason;
        sign(start);
        entries.append({{ObjectId::create(), room, {start}}, true, {}, false});
        return ready(Result<ObjectId>(entries.last().medicine.id));
    }
    QFuture<Result<void>> change(ScopeId, ObjectId id, const MedicineChange &change) override
    {
        return append(id, MedicineStep::Kind::Changed, change.turn, &change.use);
    }
    QFuture<Result<void>> stop(ScopeId, ObjectId id, const MedicineTurn &turn) override
    {
        return append(id, MedicineStep::Kind::Stopped, turn, nullptr);
    }
    QFuture<Result<void>> resume(ScopeId, ObjectId id, const MedicineTurn &turn) override
    {
        return append(id, MedicineStep::Kind::Resumed, turn, nullptr);
    }

    QList<MedicineEntry> entries;
    PersonId me;
    OfficeId office;
    QDateTime now;
    std::optional<Error> refuse;
    QList<MedicineDraft> written;

private:
    /// Each a second after the one before, as somebody types them.
    void sign(MedicineStep &step)
    {
        step.operation = OperationId::create();
        step.by = me;
        step.office = office;
        step.at = now.addSecs(m_seconds++);
    }
    QFuture<Result<void>> append(ObjectId id, MedicineStep::Kind kind, const MedicineTurn &turn,
                                 const MedicineUse *use)
    {
        if (refuse)
            return ready(Result<void>(*refuse));
        for (MedicineEntry &entry : entries) {
            if (entry.medicine.id != id)
                continue;
            MedicineStep step = entry.medicine.latest();
            step.sawPrevious = turn.base == step.operation;
            step.kind = kind;
            step.use = use ? *use : step.use;
            step.on = turn.on;
            step.reason = turn.reason;
            sign(step);
            entry.medicine.steps.append(step);
        }
        return ready(Result<void>());
    }

    int m_seconds = 0;
};

} // namespace tasuki
