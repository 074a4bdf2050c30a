// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/profile.h"

#include <QFuture>

namespace tasuki {

/// 患者情報 of a room: RoomEntry::profile shows it. Everything works offline; any member may write.
///
/// NotFound when this person is not in the room; Conflict when nothing may be written into it now,
/// with the server's code in the detail ("archived", "no_consent", "feature_off").
class Profiles {
public:
    virtual ~Profiles() = default;

    /// `seen` are the versions this person had before the eyes (Profile::standing()); the new one
    /// takes their place. The same value again changes nothing, unless it settles something.
    ///
    /// Invalid for what may not stand there, see faultIn() – "my_number" in the detail where an
    /// individual number was found, and nothing of it is kept anywhere. TooLarge after
    /// Profile::mostVersions.
    virtual QFuture<Result<void>> put(ScopeId room, ProfileGroup group, const ProfileValue &value,
                                      const QList<OperationId> &seen)
        = 0;
};

} // namespace tasuki
