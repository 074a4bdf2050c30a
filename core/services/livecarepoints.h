// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/carepoints.h"
#include "core/services/desk.h"

namespace tasuki {

class LiveCarePoints final : public CarePoints {
public:
    explicit LiveCarePoints(Desk &desk);

    QFuture<Result<ObjectId>> add(ScopeId room, const CarePointDraft &draft) override;
    QFuture<Result<void>> edit(ScopeId room, ObjectId point, OperationId seen,
                               const QString &text) override;
    QFuture<Result<void>> pin(ScopeId room, ObjectId point, bool on) override;
    QFuture<Result<void>> end(ScopeId room, ObjectId point, const QString &reason) override;

private:
    Desk &m_desk;
};

} // namespace tasuki
