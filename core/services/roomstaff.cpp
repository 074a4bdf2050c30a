// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/roomstaff.h"

#include <algorithm>

namespace tasuki {

QList<Office> officesFor(const RoomTemplate &roomTemplate, const QList<OfficeId> &members,
                         const Snapshot &snapshot)
{
    QList<Office> offices;
    for (const Office &office : snapshot.offices) {
        if (roomTemplate.members.contains(office.kind) && !members.contains(office.id))
            offices.append(office);
    }
    std::sort(offices.begin(), offices.end(), [](const Office &a, const Office &b) {
        return std::pair(a.name, a.id) < std::pair(b.name, b.id);
    });
    return offices;
}

QList<RoomTemplate> largerKinds(const Room &room)
{
    const RoomTemplates &templates = RoomTemplates::builtIn();
    const RoomTemplate *known = templates.find(room.roomTemplate);
    QList<RoomTemplate> larger;
    for (const RoomTemplate &one : templates.all()) {
        if (known && known->growsInto.contains(one.id))
            larger.append(one);
    }
    return larger;
}

MissingRole missingAmong(const RoomTemplate &roomTemplate, const QList<OfficeId> &offices,
                         const Snapshot &snapshot)
{
    QList<RoomStaff> staff;
    for (const Person &person : snapshot.people) {
        const auto office = snapshot.offices.constFind(person.office);
        if (office != snapshot.offices.constEnd() && offices.contains(person.office))
            staff.append({person.profession, office->kind});
    }
    return missingRole(roomTemplate, staff);
}

} // namespace tasuki
