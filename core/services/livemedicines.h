// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk.h"
#include "core/services/medicines.h"

namespace tasuki {

class LiveMedicines final : public Medicines {
public:
    explicit LiveMedicines(Desk &desk);

    QFuture<Result<QList<MedicineEntry>>> all(ScopeId room) override;
    QFuture<Result<ObjectId>> add(ScopeId room, const MedicineDraft &draft) override;
    QFuture<Result<void>> change(ScopeId room, ObjectId medicine,
                                 const MedicineChange &change) override;
    QFuture<Result<void>> stop(ScopeId room, ObjectId medicine, const MedicineTurn &turn) override;
    QFuture<Result<void>> resume(ScopeId room, ObjectId medicine,
                                 const MedicineTurn &turn) override;

private:
    QFuture<Result<void>> write(ScopeId room, ObjectId medicine, MedicineStep::Kind kind,
                                const MedicineTurn &turn);

    Desk &m_desk;
};

} // namespace tasuki
