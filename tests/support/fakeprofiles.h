// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/profiles.h"

namespace tasuki {

class FakeWorkspace;

/// 患者情報 over the values of a FakeWorkspace, by the person who sits there.
class FakeProfiles final : public Profiles {
public:
    explicit FakeProfiles(FakeWorkspace &workspace)
        : m_workspace(workspace)
    { }

    QFuture<Result<void>> put(ScopeId room, ProfileGroup group, const ProfileValue &value,
                              const QList<OperationId> &seen) override;

private:
    FakeWorkspace &m_workspace;
};

} // namespace tasuki
