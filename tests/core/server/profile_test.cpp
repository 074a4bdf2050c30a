// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/profile.h"
#include "tests/core/server/roomward.h"

using namespace tasuki;

namespace {

Operation putting(ScopeId room, const QString &hospital)
{
    const ProfileValue value{{{QStringLiteral("wished"), hospital}}};
    return Ward::operation("profile.put", room, Profile::idIn(room),
                           toJson(ProfilePut{ProfileGroup::Hospitals, value, {}}));
}

} // namespace

TEST_CASE("Members write the profile of a room, and it is one for all of them",
          "[server][rooms][profile]")
{
    RoomWard ward;
    const ScopeId room = ward.opened({ward.hospital.id});
    const auto status = [&](const Caller &caller, const QString &hospital) {
        return ward.push(caller, putting(room, hospital)).status;
    };
    CHECK(status(ward.sato, QStringLiteral("みなと病院")) == OperationStatus::Applied);
    CHECK(status(ward.mori, QStringLiteral("やまて病院")) == OperationStatus::Applied);
    CHECK(status(ward.abe, QStringLiteral("みさき病院")) == OperationStatus::Held);
    Operation second = putting(room, QStringLiteral("みなと病院"));
    second.object = ObjectId::create();
    CHECK(ward.push(ward.sato, second).why == u"bad_schema");
}

TEST_CASE("The server takes an individual number from nobody, and holds none",
          "[server][rooms][profile][mynumber]")
{
    RoomWard ward;
    const ScopeId room = ward.opened({ward.hospital.id});
    const qint64 before = ward.roomHead(room);
    const QString made = QStringLiteral("1234 5678 9018"); // for this test
    for (const Caller &caller : {ward.sato, ward.abe}) { // a member, and a stranger
        const auto refused = ward.push(caller, putting(room, made));
        CHECK(refused.status == OperationStatus::Rejected);
        CHECK(refused.why == u"my_number");
    }
    CHECK(ward.push(ward.sato, putting(ScopeId::create(), made)).why == u"my_number");
    CHECK(ward.roomHead(room) == before);
}
