// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/services/posts.h"
#include "core/services/roomlife.h"
#include "core/services/rooms.h"
#include "core/sqlite/database.h"
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

    /// Closed by Nishida so long ago: by her clock, and by what the centre knows of its own.
    void closedYearsAgo(int years)
    {
        const QDateTime then = TestDevice::systemClock().now().addYears(-years);
        Operation archive;
        archive.id = OperationId::create();
        archive.scope = room;
        archive.object = ObjectId(room.uuid());
        archive.kind = QStringLiteral("room.archive");
        archive.at = then;
        const auto closed = ward.server.administration().importRecord(
            archive, {ward.nishida.person.id, ward.hanamizuki.id});
        REQUIRE(closed);
        REQUIRE(closed->status == OperationStatus::Applied);
        const auto file
            = Database::open(ward.server.dataFolder() + QStringLiteral("/server.sqlite"));
        REQUIRE(file);
        REQUIRE((*file)->run("test.age",
                             "UPDATE op_seen SET at = '" + toIsoUtc(then).toLatin1() + "'"));
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

TEST_CASE("A room that was just closed is kept, whoever asks", "[scenario][rooms]")
{
    LifeDesks desks;
    RoomLife &life = desks.nishida->workspace().roomLife();
    CHECK(await(life.discard(desks.room, DiscardReason::Moved, {})).error().detail
          == u"not_archived");
    REQUIRE(await(desks.nishida->workspace().rooms().archive(desks.room, QStringLiteral("転居"))));
    REQUIRE(waitFor([&] { return life.end(desks.room).has_value(); }));
    CHECK(life.end(desks.room)->waiting == DiscardFault::UsedLately);
    const auto asked = await(life.discard(desks.room, DiscardReason::Moved, {}));
    CHECK(splitDiscardCode(asked.error().detail).first == u"used_lately");
}

TEST_CASE("A room goes at both desks when one asked and the other agreed, after its years",
          "[scenario][rooms]")
{
    LifeDesks desks;
    desks.closedYearsAgo(6);
    const auto roomAt = [&](TestDevice &device) -> const Room * {
        const RoomEntry *entry = device.now().room(desks.room);
        return entry ? &entry->room : nullptr;
    };
    REQUIRE(settle({desks.nishida.get(), desks.tanaka.get()}));
    REQUIRE(waitFor([&] { return roomAt(*desks.tanaka)->archived.has_value(); }));
    RoomLife &caretakers = desks.tanaka->workspace().roomLife();
    REQUIRE(caretakers.end(desks.room)->mayAsk);
    REQUIRE(await(
        caretakers.discard(desks.room, DiscardReason::CareEnded, QStringLiteral("支援終了"))));
    CHECK(await(caretakers.erase(desks.room)).error().detail == u"same_person");
    REQUIRE(settle({desks.nishida.get(), desks.tanaka.get()}));
    REQUIRE(waitFor([&] { return roomAt(*desks.nishida)->discard.has_value(); }));
    RoomLife &openers = desks.nishida->workspace().roomLife();
    CHECK(openers.end(desks.room)->mayAgree);
    REQUIRE(await(openers.erase(desks.room)));
    for (TestDevice *device : {desks.nishida.get(), desks.tanaka.get()}) {
        REQUIRE(waitFor([&] {
            device->workspace().retryNow();
            return roomAt(*device) == nullptr;
        }));
    }
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
