// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/drafts.h"
#include "core/services/profiles.h"
#include "core/services/rooms.h"
#include "tests/scenario/ward.h"
#include "tests/support/waitfor.h"

using namespace tasuki;

namespace {

constexpr auto hospitals = ProfileGroup::Hospitals;

ProfileValue wished(const QString &hospital)
{
    return {{{QStringLiteral("wished"), hospital}}};
}

const ProfileValue minato = wished(QStringLiteral("みなと病院"));
const ProfileValue yamate = wished(QStringLiteral("やまて病院"));

/// Nishida's desk and the hospital's, in one patient's room.
struct ProfileDesks {
    ProfileDesks()
    {
        RoomDraft draft = nishida->workspace().rooms().begin(QStringLiteral("patient"));
        draft.title = QStringLiteral("ハルさんを支える部屋");
        draft.patient = RoomPatient{ward.haru.name, ward.haru.kana, ward.haru.birth};
        draft.consent = ConsentForm{QStringLiteral("2026-04"),
                                    QStringLiteral("支える事業所すべて"),
                                    QDate(2026, 6, 1),
                                    ward.haru.name,
                                    {}};
        draft.members = {ward.sakura.id};
        const auto opened = await(nishida->workspace().rooms().open(draft));
        REQUIRE(opened);
        room = *opened;
        together();
        REQUIRE(waitFor([&] { return tanaka->now().room(room) != nullptr; }));
    }
    void together() { REQUIRE(settle({nishida.get(), tanaka.get()})); }
    ProfileEntry shownAt(TestDevice &device)
    {
        const RoomEntry *entry = device.now().room(room);
        return entry ? entry->profile : ProfileEntry();
    }
    Result<void> put(TestDevice &device, const ProfileValue &value)
    {
        const QList<OperationId> seen = operationsOf(shownAt(device).profile.standing(hospitals));
        return await(device.workspace().profiles().put(room, hospitals, value, seen));
    }
    /// Both desks show the same, and the server has all of it.
    void checkSame()
    {
        together();
        CHECK(waitFor([&] {
            const ProfileEntry here = shownAt(*nishida);
            return here == shownAt(*tanaka) && !here.isOnlyHere;
        }));
    }

    Ward ward;
    std::unique_ptr<TestDevice> nishida = ward.deviceOf(ward.nishida);
    std::unique_ptr<TestDevice> tanaka = ward.deviceOf(ward.tanaka);
    ScopeId room;
};

} // namespace

TEST_CASE("Two desks begin the profile of a room without a line, and it is one, with both words",
          "[scenario][profile]")
{
    ProfileDesks desks;
    desks.ward.server.stop();
    REQUIRE(desks.put(*desks.nishida, minato));
    REQUIRE(desks.put(*desks.tanaka, yamate));
    desks.ward.server.start();
    desks.checkSame();
    const Profile both = desks.shownAt(*desks.nishida).profile;
    REQUIRE(both.standing(hospitals).size() == 2);
    REQUIRE(both.beside(hospitals).size() == 1);
    const ProfileValue other = both.beside(hospitals).first().value;
    CHECK((both.value(hospitals) == minato ? other == yamate : other == minato));

    REQUIRE(desks.put(*desks.tanaka, minato));
    desks.checkSame();
    const Profile settled = desks.shownAt(*desks.nishida).profile;
    CHECK_FALSE(settled.isDisputed(hospitals));
    CHECK(settled.value(hospitals) == minato);
    CHECK(settled.trail.value(hospitals).size() == 3);
    CHECK(settled.latest(hospitals)->by == desks.ward.tanaka.person.id);
    REQUIRE(desks.put(*desks.nishida, minato)); // the same again is nothing new
    desks.checkSame();
    CHECK(desks.shownAt(*desks.tanaka).profile == settled);
}

TEST_CASE("An individual number gets nowhere: no service takes it, and nothing keeps it",
          "[scenario][profile][mynumber]")
{
    ProfileDesks desks;
    const ProfileValue secret = wished(QStringLiteral("１２３４-５６７８-９０１８"));
    const auto refused = desks.put(*desks.nishida, secret);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Invalid);
    CHECK(refused.error().detail == QStringLiteral("my_number"));
    Drafts &drafts = desks.nishida->workspace().drafts();
    REQUIRE(await(drafts.keepProfile(desks.room, ProfilePut{hospitals, secret, {}})));
    CHECK_FALSE(await(drafts.profileIn(desks.room)).value());
    desks.checkSame();
    CHECK(desks.shownAt(*desks.tanaka).profile.trail.isEmpty());
}

TEST_CASE("A part of the profile that was begun does not touch what else was begun",
          "[scenario][profile]")
{
    ProfileDesks desks;
    Drafts &drafts = desks.nishida->workspace().drafts();
    const PostDraft message{QStringLiteral("あした"), {}, false, {}};
    const ProfilePut begun{ProfileGroup::CareLevel,
                           {{{QStringLiteral("until"), QStringLiteral("R9.")}}},
                           {OperationId::create()}};
    REQUIRE(await(drafts.keepProfile(desks.room, begun)));
    REQUIRE(await(drafts.keep(desks.room, message)));
    REQUIRE(await(drafts.keepPoint(desks.room, QStringLiteral("食後"))));
    CHECK(await(drafts.profileIn(desks.room)).value() == begun);
    REQUIRE(await(drafts.keepProfile(desks.room, std::nullopt)));
    CHECK_FALSE(await(drafts.profileIn(desks.room)).value());
    CHECK(await(drafts.of(desks.room)).value() == message);
    CHECK(await(drafts.pointIn(desks.room)).value() == QStringLiteral("食後"));
}

TEST_CASE("With the switch off nobody writes the profile, and the centre says the same",
          "[scenario][profile]")
{
    ProfileDesks desks;
    REQUIRE(desks.put(*desks.nishida, minato));
    desks.checkSame();
    REQUIRE(await(
        desks.nishida->workspace().rooms().setFeature(desks.room, RoomFeature::Profile, false)));
    CHECK(desks.put(*desks.nishida, yamate).error().detail == QStringLiteral("feature_off"));
    REQUIRE(settle({desks.nishida.get()}));
    // The hospital's desk may not know of it yet; then it is the server who says no.
    const auto late = desks.put(*desks.tanaka, yamate);
    CHECK((late || late.error().detail == u"feature_off"));
    desks.together();
    CHECK(desks.shownAt(*desks.nishida).profile.value(hospitals) == minato);
    const auto nowhere = await(
        desks.nishida->workspace().profiles().put(ScopeId::create(), hospitals, minato, {}));
    CHECK(nowhere.error().kind == Error::Kind::NotFound);
}
