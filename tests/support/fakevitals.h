// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/vitals.h"
#include "tests/support/ready.h"

#include <algorithm>

namespace tasuki {

/// A room's measurements in RAM, whichever room is asked for. Does what is asked, as `me`; set
/// `refuse` to let it fail.
class FakeVitals final : public Vitals {
public:
    QFuture<Result<QList<MeasurementEntry>>> latest(ScopeId, int most) override
    {
        const auto all = sorted();
        return ready(
            Result<QList<MeasurementEntry>>(all.mid(std::max<qsizetype>(0, all.size() - most))));
    }
    QFuture<Result<QList<MeasurementEntry>>> between(ScopeId, const QDateTime &from,
                                                     const QDateTime &to) override
    {
        auto found = sorted();
        found.removeIf([&](const MeasurementEntry &entry) {
            return entry.measurement.measuredAt < from || entry.measurement.measuredAt > to;
        });
        return ready(Result<QList<MeasurementEntry>>(found));
    }
    QFuture<Result<ObjectId>> add(ScopeId room, const MeasurementDraft &draft) override
    {
        if (refuse)
            return ready(Result<ObjectId>(*refuse));
        written.append(draft);
        Measurement made;
        made.id = ObjectId::create();
        made.scope = room;
        made.author = me;
        made.measuredAt = draft.measuredAt;
        made.enteredAt = now;
        made.values = draft.values;
        made.note = draft.note;
        made.replaces = draft.replaces;
        entries.append({made, true, {}, false});
        return ready(Result<ObjectId>(made.id));
    }
    QFuture<Result<void>> retract(ScopeId, ObjectId id, const QString &reason) override
    {
        if (refuse)
            return ready(Result<void>(*refuse));
        for (MeasurementEntry &entry : entries) {
            if (entry.measurement.id == id) {
                entry.measurement.retractedAt = now;
                entry.measurement.retractReason = reason;
            }
        }
        return ready(Result<void>());
    }
    QFuture<Result<ObjectId>> correct(ScopeId room, const MeasurementDraft &draft) override
    {
        if (refuse)
            return ready(Result<ObjectId>(*refuse));
        (void)retract(room, draft.replaces, {});
        return add(room, draft);
    }

    QList<MeasurementEntry> entries;
    PersonId me;
    QDateTime now;
    std::optional<Error> refuse;
    QList<MeasurementDraft> written;

private:
    QList<MeasurementEntry> sorted() const
    {
        auto all = entries;
        std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
            return a.measurement.isBefore(b.measurement);
        });
        return all;
    }
};

} // namespace tasuki
