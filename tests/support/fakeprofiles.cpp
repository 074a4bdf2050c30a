// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeprofiles.h"

#include "tests/support/fakeworkspace.h"
#include "tests/support/ready.h"

namespace tasuki {

QFuture<Result<void>> FakeProfiles::put(ScopeId room, ProfileGroup group, const ProfileValue &value,
                                        const QList<OperationId> &seen)
{
    m_workspace.gestures.append(QStringLiteral("put profile ") + shapeOf(group).code);
    if (m_workspace.refuse)
        return ready(Result<void>(*m_workspace.refuse));
    const ProfileValue clean = cleaned(group, value);
    if (faultIn(group, clean))
        return ready(Result<void>(Error{Error::Kind::Invalid, QStringLiteral("my_number")}));
    const Snapshot &data = m_workspace.data;
    for (RoomEntry &entry : m_workspace.data.rooms) {
        if (entry.room.scope == room)
            entry.profile.profile.trail[group].append({OperationId::create(), clean, seen,
                                                       data.me.id, data.myOffice.id,
                                                       FakeWorkspace::moment()});
    }
    m_workspace.publish();
    return ready(Result<void>());
}

} // namespace tasuki
