// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"

namespace tasuki {

/// Something this person wrote that the server did not take, for good.
struct RefusedProfile {
    ProfileGroup group = ProfileGroup::CareLevel;
    ProfileValue value; ///< so that it can be copied and is not lost
    QString why; ///< the server's code: "feature_off" …
    bool operator==(const RefusedProfile &) const = default;
};

/// 患者情報 of a room as its page shows it; without anything in it while nobody has written.
struct ProfileEntry {
    Profile profile;
    bool isOnlyHere = false; ///< something in it has not reached the server yet
    QList<RefusedProfile> refused; ///< in the order in which it was written
    bool operator==(const ProfileEntry &) const = default;
};

} // namespace tasuki
