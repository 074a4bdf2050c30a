// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/roomend.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

/// This person's office opened the room and closed it; another office is in it.
struct Closed {
    Closed()
    {
        snapshot.me.id = PersonId::create();
        snapshot.me.office = OfficeId::create();
        room.scope = ScopeId::create();
        room.roomTemplate = QStringLiteral("patient");
        room.opened = {PersonId::create(), snapshot.me.office, day.addYears(-1), {}};
        room.members = {snapshot.me.office, OfficeId::create()};
        room.archived = RoomMark{room.opened.person, room.opener(), day, {}};
    }
    RoomEnd at(const QDateTime &now) const
    {
        const auto end = roomEnd(room, snapshot, RetentionRules::builtIn(), now);
        REQUIRE(end);
        return *end;
    }
    void ask(PersonId person, OfficeId office)
    {
        room.discard = RoomDiscard{OperationId::create(),
                                   RoomMark{person, office, day.addYears(5), {}},
                                   DiscardReason::Moved,
                                   {}};
    }

    const QDateTime day{QDate(2026, 6, 1), QTime(1, 0), Qt::UTC};
    Snapshot snapshot;
    Room room;
};

} // namespace

TEST_CASE("An open room has no end, and a closed one says until when it is kept",
          "[services][rooms]")
{
    Closed closed;
    CHECK(closed.at(closed.day).waiting == DiscardFault::UsedLately);
    CHECK(closed.at(closed.day.addYears(2)).waiting == DiscardFault::MustBeKept);
    CHECK(closed.at(closed.day.addYears(2)).code() == u"must_be_kept:2031-06-01T01:00:00.000Z");
    CHECK_FALSE(closed.at(closed.day.addYears(2)).mayAsk);
    const RoomEnd end = closed.at(closed.day.addYears(5));
    CHECK_FALSE(end.waiting);
    CHECK(end.code().isEmpty());
    CHECK(end.mayAsk);
    CHECK_FALSE(end.mayAgree);
    CHECK_FALSE(end.isCentres);
    closed.room.archived.reset();
    CHECK_FALSE(
        roomEnd(closed.room, closed.snapshot, RetentionRules::builtIn(), closed.day.addYears(5)));
}

TEST_CASE("A circle this person sees is in the way of the room around it", "[services][rooms]")
{
    Closed closed;
    RoomEntry circle;
    circle.room.scope = ScopeId::create();
    circle.room.within = closed.room.scope;
    closed.snapshot.rooms = {circle};
    CHECK(closed.at(closed.day.addYears(5)).waiting == DiscardFault::HasCircles);
    CHECK_FALSE(closed.at(closed.day.addYears(5)).mayAsk);
}

TEST_CASE("Who asked does not agree, another office does, and else the centre", "[services][rooms]")
{
    Closed closed;
    const QDateTime now = closed.day.addYears(6);
    const Person &me = closed.snapshot.me;
    closed.ask(me.id, me.office);
    CHECK_FALSE(closed.at(now).mayAsk);
    CHECK_FALSE(closed.at(now).mayAgree);
    closed.ask(PersonId::create(), me.office);
    CHECK_FALSE(closed.at(now).mayAgree);
    closed.ask(PersonId::create(), closed.room.members.last());
    CHECK(closed.at(now).mayAgree);
    closed.room.discard->agreed = closed.room.discard->asked;
    CHECK_FALSE(closed.at(now).mayAgree);
    closed.room.members = {me.office};
    closed.ask(me.id, me.office);
    CHECK(closed.at(now).isCentres);
    closed.room.discard.reset();
    CHECK(closed.at(now).isCentres);
}
