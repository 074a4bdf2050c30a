// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/livemedicines.h"

#include "core/services/medicineentries.h"
#include "core/services/roomgate.h"

#include <algorithm>

namespace tasuki {

namespace {

    using Kind = MedicineStep::Kind;
    using Entries = QList<MedicineEntry>;

    Error conflict(const char *why)
    {
        return {Error::Kind::Conflict, QLatin1String(why)};
    }

    Error tooMany(const char *what)
    {
        return {Error::Kind::TooLarge, QLatin1String(what)};
    }

    Result<Medicine> medicineOf(const RecordView &view, ScopeId room, ObjectId id)
    {
        const auto isWritable = checkWritable(view, room, RoomFeature::Medicines);
        if (!isWritable)
            return isWritable.error();
        const OverlayObject *record = view.find(id);
        if (!record || record->scope != room || record->type != u"medicine")
            return Error{Error::Kind::NotFound, QStringLiteral("no such medicine")};
        return medicineFromBody(room, id, record->body);
    }

    qsizetype stepsOf(const Medicine &medicine, bool areChanges)
    {
        return std::count_if(medicine.steps.begin() + 1, medicine.steps.end(),
                             [areChanges](const MedicineStep &step) {
                                 return (step.kind == Kind::Changed) == areChanges;
                             });
    }

    Result<ObjectId> writeDown(const RecordView &view, Gesture &gesture, ScopeId room,
                               const MedicineDraft &draft)
    {
        const auto isWritable = checkWritable(view, room, RoomFeature::Medicines);
        if (!isWritable)
            return isWritable.error();
        // As merge will read it: what it refuses would be seen by nobody, not even here.
        if (const auto good = medicineDraftFromJson(toJson(draft)); !good)
            return good.error();
        const Entries all = medicineEntries(view, room);
        const auto taken = std::count_if(all.begin(), all.end(), [](const MedicineEntry &entry) {
            return !entry.medicine.stop();
        });
        if (taken >= Medicine::mostTaken)
            return tooMany("too many medicines");
        return gesture.addMedicine(room, draft);
    }

    Result<void> writeChange(const RecordView &view, Gesture &gesture, ScopeId room, ObjectId id,
                             const MedicineChange &change)
    {
        const auto medicine = medicineOf(view, room, id);
        if (!medicine)
            return medicine.error();
        if (const auto good = medicineChangeFromJson(toJson(change)); !good)
            return good.error();
        if (medicine->stop())
            return conflict("stopped");
        if (stepsOf(*medicine, true) >= Medicine::mostChanges)
            return tooMany("changed too often");
        if (change.use != medicine->use())
            gesture.change(room, id, "medicine.change", toJson(change));
        return {};
    }

    Result<void> writeTurn(const RecordView &view, Gesture &gesture, ScopeId room, ObjectId id,
                           Kind kind, const MedicineTurn &turn)
    {
        const auto medicine = medicineOf(view, room, id);
        if (!medicine)
            return medicine.error();
        if (const auto good = medicineTurnFromJson(toJson(turn)); !good)
            return good.error();
        const bool isStop = kind == Kind::Stopped;
        if (isStop == (medicine->stop() != nullptr))
            return conflict(isStop ? "stopped" : "taken");
        if (stepsOf(*medicine, false) >= Medicine::mostTurns - (isStop ? 0 : 1))
            return tooMany("stopped too often");
        gesture.change(room, id, isStop ? "medicine.stop" : "medicine.resume", toJson(turn));
        return {};
    }

} // namespace

LiveMedicines::LiveMedicines(Desk &desk)
    : m_desk(desk)
{ }

QFuture<Result<Entries>> LiveMedicines::all(ScopeId room)
{
    return m_desk.gesture<Entries>([room](const RecordView &view, Gesture &) -> Result<Entries> {
        return medicineEntries(view, room);
    });
}

QFuture<Result<ObjectId>> LiveMedicines::add(ScopeId room, const MedicineDraft &draft)
{
    return m_desk.gesture<ObjectId>([room, draft](const RecordView &view, Gesture &gesture) {
        return writeDown(view, gesture, room, draft);
    });
}

QFuture<Result<void>> LiveMedicines::change(ScopeId room, ObjectId medicine,
                                            const MedicineChange &change)
{
    return m_desk.gesture<void>([room, medicine, change](const RecordView &view, Gesture &gesture) {
        return writeChange(view, gesture, room, medicine, change);
    });
}

QFuture<Result<void>> LiveMedicines::stop(ScopeId room, ObjectId medicine, const MedicineTurn &turn)
{
    return write(room, medicine, Kind::Stopped, turn);
}

QFuture<Result<void>> LiveMedicines::resume(ScopeId room, ObjectId medicine,
                                            const MedicineTurn &turn)
{
    return write(room, medicine, Kind::Resumed, turn);
}

QFuture<Result<void>> LiveMedicines::write(ScopeId room, ObjectId medicine, Kind kind,
                                           const MedicineTurn &turn)
{
    return m_desk.gesture<void>(
        [room, medicine, kind, turn](const RecordView &view, Gesture &gesture) {
            return writeTurn(view, gesture, room, medicine, kind, turn);
        });
}

} // namespace tasuki
