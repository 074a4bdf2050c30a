// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/liveprofiles.h"

#include "core/services/profileentries.h"
#include "core/services/roomgate.h"
#include "core/wire/profile.h"

namespace tasuki {

static Error errorOf(const ProfileFault &fault)
{
    const bool isMyNumber = fault.kind == ProfileFault::Kind::MyNumber;
    return {Error::Kind::Invalid,
            isMyNumber ? QStringLiteral("my_number") : QStringLiteral("not what may stand there")};
}

LiveProfiles::LiveProfiles(Desk &desk)
    : m_desk(desk)
{ }

QFuture<Result<void>> LiveProfiles::put(ScopeId room, ProfileGroup group, const ProfileValue &value,
                                        const QList<OperationId> &seen)
{
    return m_desk.gesture<void>([room, put = ProfilePut{group, cleaned(group, value), seen}](
                                    const RecordView &view, Gesture &gesture) -> Result<void> {
        if (const auto isWritable = checkWritable(view, room, RoomFeature::Profile); !isWritable)
            return isWritable.error();
        if (const auto fault = faultIn(put.group, put.value))
            return errorOf(*fault);
        const Profile known = profileEntry(view, room).profile;
        if (known.trail.value(put.group).size() >= Profile::mostVersions)
            return Error{Error::Kind::TooLarge, QStringLiteral("changed too often")};
        if (put.value != known.value(put.group) || known.isDisputed(put.group))
            gesture.putProfile(room, put);
        return {};
    });
}

} // namespace tasuki
