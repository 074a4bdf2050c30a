// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/profileentries.h"
#include "core/wire/profile.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

Operation putting(ScopeId room, const QString &hospital)
{
    const ProfileValue value{{{QStringLiteral("wished"), hospital}}};
    Operation put;
    put.id = OperationId::create();
    put.scope = room;
    put.object = Profile::idIn(room);
    put.kind = QStringLiteral("profile.put");
    put.at = QDateTime(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);
    put.payload = toJson(ProfilePut{ProfileGroup::Hospitals, value, {}});
    return put;
}

OverlayObject record(ScopeId room, const QString &hospital)
{
    OverlayObject made;
    made.scope = room;
    made.roomTemplate = QStringLiteral("patient");
    made.id = Profile::idIn(room);
    made.type = QStringLiteral("profile");
    made.body = apply({}, putting(room, hospital), {PersonId::create(), OfficeId::create()}).body;
    return made;
}

QString wishedIn(const ProfileEntry &entry)
{
    return entry.profile.value(ProfileGroup::Hospitals).value(0).value(QStringLiteral("wished"));
}

} // namespace

TEST_CASE("The profile of a room is its own, with what the centre did not take",
          "[services][profile]")
{
    const ScopeId room = ScopeId::create();
    const ScopeId empty = ScopeId::create();
    const ScopeId broken = ScopeId::create();
    OverlayObject known = record(room, QStringLiteral("みなと病院"));
    known.hasUnsent = true;
    OutboxEntry refused;
    refused.state = OutboxEntry::State::Rejected;
    refused.why = QStringLiteral("feature_off");
    refused.operation = putting(room, QStringLiteral("やまて病院"));
    OutboxEntry waiting;
    waiting.operation = putting(room, QStringLiteral("みさき病院"));
    known.entries = {waiting, refused};
    OverlayObject unreadable = record(broken, QStringLiteral("壊れた"));
    unreadable.body.remove(QStringLiteral("fields"));
    const RecordView view({known, unreadable}, {}, {});

    const ProfileEntry entry = profileEntry(view, room);
    CHECK(wishedIn(entry) == QStringLiteral("みなと病院"));
    CHECK(entry.isOnlyHere);
    REQUIRE(entry.refused.size() == 1);
    CHECK(entry.refused.first().why == QStringLiteral("feature_off"));
    CHECK(entry.refused.first().value.first().value(QStringLiteral("wished"))
          == QStringLiteral("やまて病院"));
    CHECK(entry.profile.scope == room);
    CHECK(profileEntry(view, empty).profile.trail.isEmpty());
    CHECK(profileEntry(view, empty).profile.scope == empty);
    CHECK(profileEntry(view, broken).profile.trail.isEmpty());
}
