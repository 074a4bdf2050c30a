// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk.h"
#include "core/services/profiles.h"

namespace tasuki {

class LiveProfiles final : public Profiles {
public:
    explicit LiveProfiles(Desk &desk);

    QFuture<Result<void>> put(ScopeId room, ProfileGroup group, const ProfileValue &value,
                              const QList<OperationId> &seen) override;

private:
    Desk &m_desk;
};

} // namespace tasuki
