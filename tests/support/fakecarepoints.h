// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/carepoints.h"

namespace tasuki {

class FakeWorkspace;

/// Care points over the values of a FakeWorkspace, by the person who sits there.
class FakeCarePoints final : public CarePoints {
public:
    explicit FakeCarePoints(FakeWorkspace &workspace)
        : m_workspace(workspace)
    { }

    QFuture<Result<ObjectId>> add(ScopeId room, const CarePointDraft &draft) override;
    QFuture<Result<void>> edit(ScopeId room, ObjectId point, OperationId seen,
                               const QString &text) override;
    QFuture<Result<void>> pin(ScopeId room, ObjectId point, bool on) override;
    QFuture<Result<void>> end(ScopeId room, ObjectId point, const QString &reason) override;

private:
    template<typename Change>
    QFuture<Result<void>> change(ScopeId room, ObjectId point, const char *what, Change change);

    FakeWorkspace &m_workspace;
};

} // namespace tasuki
