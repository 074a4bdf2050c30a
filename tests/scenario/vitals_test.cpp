// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/rooms.h"
#include "core/services/vitals.h"
#include "tests/scenario/ward.h"
#include "tests/support/waitfor.h"

using namespace tasuki;

namespace {

/// A patient's room with the care manager and the hospital in it.
struct Bedsides {
    ScopeId open()
    {
        Rooms &rooms = nishida->workspace().rooms();
        RoomDraft draft = rooms.begin(QStringLiteral("patient"));
        draft.title = QStringLiteral("ハルさんを支える部屋");
        draft.patient = RoomPatient{ward.haru.name, ward.haru.kana, ward.haru.birth};
        draft.consent = ConsentForm{QStringLiteral("2026-04"),
                                    QStringLiteral("支える事業所すべて"),
                                    QDate(2026, 6, 1),
                                    ward.haru.name,
                                    {}};
        const auto opened = await(rooms.open(draft));
        REQUIRE(opened);
        REQUIRE(await(rooms.invite(*opened, ward.sakura.id)));
        REQUIRE(settle({nishida.get(), tanaka.get()}));
        tanaka->workspace().retryNow();
        REQUIRE(waitFor([&] { return tanaka->now().room(*opened) != nullptr; }));
        return *opened;
    }
    QList<MeasurementEntry> at(TestDevice &device, ScopeId room)
    {
        return await(device.workspace().vitals().latest(room, 10)).value_or({});
    }
    MeasurementDraft pulse(int value)
    {
        return {QDateTime::currentDateTimeUtc().addSecs(-60),
                {{VitalSign::Pulse, value}, {VitalSign::Temperature, 368}},
                QStringLiteral("入浴の前"),
                {}};
    }

    Ward ward;
    std::unique_ptr<TestDevice> nishida = ward.deviceOf(ward.nishida);
    std::unique_ptr<TestDevice> tanaka = ward.deviceOf(ward.tanaka);
};

} // namespace

TEST_CASE("What the hospital measured while the line was down is at the care manager's after, and "
          "a correction leaves both to be seen",
          "[scenario][vitals]")
{
    Bedsides desks;
    const ScopeId room = desks.open();
    desks.ward.server.stop();
    Vitals &vitals = desks.tanaka->workspace().vitals();
    const auto first = await(vitals.add(room, desks.pulse(172)));
    REQUIRE(first);
    REQUIRE(desks.at(*desks.tanaka, room).size() == 1);
    CHECK(desks.at(*desks.tanaka, room).first().isOnlyHere);
    MeasurementDraft right = desks.pulse(72);
    right.replaces = *first;
    REQUIRE(await(vitals.correct(room, right)));
    CHECK(await(vitals.correct(room, right)).error().kind == Error::Kind::Conflict);
    desks.ward.server.start();
    desks.tanaka->workspace().retryNow();
    REQUIRE(settle({desks.nishida.get(), desks.tanaka.get()}));

    desks.nishida->workspace().retryNow();
    REQUIRE(waitFor([&] { return desks.at(*desks.nishida, room).size() == 2; }));
    const auto there = desks.at(*desks.nishida, room);
    REQUIRE(waitFor([&] { return desks.at(*desks.tanaka, room) == there; }));
    for (const MeasurementEntry &entry : there) {
        CHECK(entry.measurement.author == desks.ward.tanaka.person.id);
        CHECK(entry.measurement.isRetracted() == (entry.measurement.id == *first));
        CHECK(entry.measurement.note == QStringLiteral("入浴の前"));
    }
    Vitals &others = desks.nishida->workspace().vitals();
    CHECK(await(others.retract(room, there.last().measurement.id, {})).error().kind
          == Error::Kind::Forbidden);
    CHECK(await(others.add(ScopeId::create(), desks.pulse(70))).error().kind
          == Error::Kind::NotFound);
    CHECK(await(others.add(room, desks.pulse(7000))).error().kind == Error::Kind::Invalid);
}

TEST_CASE("With the vitals switched off nothing more goes in, and it says why",
          "[scenario][vitals]")
{
    Bedsides desks;
    const ScopeId room = desks.open();
    REQUIRE(await(desks.nishida->workspace().rooms().setFeature(room, RoomFeature::Vitals, false)));
    const auto refused = await(desks.nishida->workspace().vitals().add(room, desks.pulse(72)));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == QStringLiteral("feature_off"));
    REQUIRE(settle({desks.nishida.get()}));

    // The other desk may not have heard of it: then the server says no, and it is told.
    const auto late = await(desks.tanaka->workspace().vitals().add(room, desks.pulse(72)));
    REQUIRE(settle({desks.nishida.get(), desks.tanaka.get()}));
    if (late)
        CHECK(waitFor([&] {
            const auto own = desks.at(*desks.tanaka, room);
            return own.size() == 1 && own.first().isRefused
                && own.first().refusal == QStringLiteral("feature_off");
        }));
    else
        CHECK(late.error().detail == QStringLiteral("feature_off"));
    CHECK(desks.at(*desks.nishida, room).isEmpty());
}
