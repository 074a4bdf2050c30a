// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk.h"
#include "core/services/vitals.h"

namespace tasuki {

/// Measurements are records like others: a few thousand a room, read with the snapshot.
class LiveVitals final : public Vitals {
public:
    explicit LiveVitals(Desk &desk);

    QFuture<Result<QList<MeasurementEntry>>> latest(ScopeId room, int most) override;
    QFuture<Result<QList<MeasurementEntry>>> between(ScopeId room, const QDateTime &from,
                                                     const QDateTime &to) override;
    QFuture<Result<ObjectId>> add(ScopeId room, const MeasurementDraft &draft) override;
    QFuture<Result<void>> retract(ScopeId room, ObjectId measurement,
                                  const QString &reason) override;
    QFuture<Result<ObjectId>> correct(ScopeId room, const MeasurementDraft &draft) override;

private:
    Desk &m_desk;
};

} // namespace tasuki
