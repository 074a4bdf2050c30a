// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/posts.h"
#include "core/services/roomlife.h"
#include "core/services/rooms.h"
#include "tests/scenario/ward.h"
#include "tests/support/waitfor.h"

using namespace tasuki;

namespace {

/// Nishida opens a room of two professions with the hospital; Tanaka is its caretaker.
struct LifeDesks {
    LifeDesks()
    {
        RoomDraft draft = nishida->workspace().rooms().begin(QStringLiteral("doctor-and-cm"));
        draft.title = QStringLiteral("ハルさんの相談");
        draft.patient = RoomPatient{ward.haru.name, ward.haru.kana, ward.haru.birth};
        draft.consent = ConsentForm{QStringLiteral("2026-04"),
                                    QStringLiteral("全員"),
                                    QDate(2026, 6, 1),
                                    ward.haru.name,
                                    {}};
        draft.members = {ward.sakura.id};
        draft.caretaker = ward.tanaka.person.id;
        const auto opened = await(nishida->workspace().rooms().open(draft));
        REQUIRE(opened);
        room = *opened;
        REQUIRE(has(*tanaka, room));
    }
    bool has(TestDevice &device, ScopeId scope)
    {
        nishida->workspace().retryNow();
        device.workspace().retryNow();
        return waitFor([&] { return device.now().room(scope) != nullptr; });
    }

    Ward ward;
    std::unique_ptr<TestDevice> nishida = ward.deviceOf(ward.nishida);
    std::unique_ptr<TestDevice> tanaka = ward.deviceOf(ward.tanaka);
    ScopeId room;
};

} // namespace

TEST_CASE("The caretaker's look through a room is seen at the other desk", "[scenario][rooms]")
{
    LifeDesks desks;
    CHECK(await(desks.nishida->workspace().roomLife().tend(desks.room)).error().kind
          == Error::Kind::Forbidden);
    REQUIRE(await(desks.tanaka->workspace().roomLife().tend(desks.room)));
    REQUIRE(settle({desks.nishida.get(), desks.tanaka.get()}));
    REQUIRE(
        waitFor([&] { return desks.nishida->now().room(desks.room)->room.tended.has_value(); }));
    CHECK(desks.nishida->now().room(desks.room)->room.tended->person
          == desks.ward.tanaka.person.id);
}

TEST_CASE("A room of two professions becomes the patient's, for newcomers from today on",
          "[scenario][rooms]")
{
    LifeDesks desks;
    const auto grown = await(desks.nishida->workspace().roomLife().grow(
        desks.room, {QStringLiteral("patient"), {}, false}));
    REQUIRE(grown);
    CHECK(*grown == desks.room);
    REQUIRE(settle({desks.nishida.get(), desks.tanaka.get()}));
    REQUIRE(waitFor(
        [&] { return desks.tanaka->now().room(desks.room)->room.roomTemplate == u"patient"; }));
    CHECK(desks.tanaka->now().room(desks.room)->room.features.testFlag(RoomFeature::Vitals));
    CHECK(desks.nishida->now().room(desks.room)->refusal.isEmpty());
}

TEST_CASE("An office that leaves has the room no more, and the others keep it", "[scenario][rooms]")
{
    LifeDesks desks;
    CHECK(await(desks.nishida->workspace().roomLife().leave(desks.room, {})).error().detail
          == u"opener_stays");
    REQUIRE(
        await(desks.tanaka->workspace().roomLife().leave(desks.room, QStringLiteral("担当終了"))));
    desks.tanaka->workspace().retryNow();
    REQUIRE(waitFor([&] { return desks.tanaka->now().room(desks.room) == nullptr; }));
    desks.nishida->workspace().retryNow();
    REQUIRE(waitFor([&] {
        return !desks.nishida->now().room(desks.room)->room.members.contains(desks.ward.sakura.id);
    }));
}

TEST_CASE("Two people write to each other in one room, whoever begins", "[scenario][rooms]")
{
    LifeDesks desks;
    const auto mine
        = await(desks.nishida->workspace().roomLife().writeTo(desks.ward.tanaka.person.id));
    REQUIRE(mine);
    REQUIRE(desks.has(*desks.tanaka, *mine));
    const auto theirs
        = await(desks.tanaka->workspace().roomLife().writeTo(desks.ward.nishida.person.id));
    REQUIRE(theirs);
    CHECK(*theirs == *mine);
    CHECK(
        await(desks.nishida->workspace().rooms().invite(*mine, desks.ward.kawabe.id)).error().detail
        == u"too_many_members");
}
