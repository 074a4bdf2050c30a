// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/vitals.h"

#include <QFuture>

namespace tasuki {

/// A measurement, and how it stands with it.
struct MeasurementEntry {
    Measurement measurement;
    bool isOnlyHere = false; ///< the server has not confirmed everything about it
    /// Code of the server's final no to what this person did last: "feature_off", "archived",
    /// "no_consent" …
    QString refusal;
    bool isRefused = false; ///< the measurement itself: nobody else has it
    bool operator==(const MeasurementEntry &) const = default;
};

/// バイタル of a room: what was measured, by whom. Everything works offline. Nothing is changed in
/// place: a correction takes the old measurement back and writes another one that names it.
///
/// Reading a room that this person is not in gives nothing. Writing: NotFound when there is no such
/// room; Conflict, with the server's code in the detail, while it takes no vitals – "archived",
/// "no_consent", "feature_off".
class Vitals {
public:
    virtual ~Vitals() = default;

    /// The `most` youngest ones, oldest first; by when they were measured.
    virtual QFuture<Result<QList<MeasurementEntry>>> latest(ScopeId room, int most) = 0;
    /// Both ends included; oldest first.
    virtual QFuture<Result<QList<MeasurementEntry>>> between(ScopeId room, const QDateTime &from,
                                                             const QDateTime &to)
        = 0;

    /// Invalid when it is not isGoodMeasurement().
    virtual QFuture<Result<ObjectId>> add(ScopeId room, const MeasurementDraft &draft) = 0;
    /// Forbidden when somebody else wrote it; Conflict when it was taken back.
    virtual QFuture<Result<void>> retract(ScopeId room, ObjectId measurement, const QString &reason)
        = 0;
    /// Takes back and writes anew in one gesture, or neither. `draft.replaces` says what.
    virtual QFuture<Result<ObjectId>> correct(ScopeId room, const MeasurementDraft &draft) = 0;
};

} // namespace tasuki
