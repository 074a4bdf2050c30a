// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/medicineline.h"
#include "core/services/medicines.h"
#include "core/services/rooms.h"
#include "tests/scenario/ward.h"
#include "tests/support/waitfor.h"

using namespace tasuki;

namespace {

const QDate day(2026, 11, 20);

/// Nishida's desk and the hospital's, in one patient's room.
struct Cabinets {
    Cabinets()
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
    Medicines &of(TestDevice &device) { return device.workspace().medicines(); }
    QList<MedicineEntry> at(TestDevice &device) { return await(of(device).all(room)).value_or({}); }
    /// Both desks show the same, and the server has all of it.
    void checkSame()
    {
        together();
        const auto isSame = [&] {
            const QList<MedicineEntry> here = at(*nishida);
            return here == at(*tanaka)
                && std::none_of(here.begin(), here.end(),
                                [](const MedicineEntry &entry) { return entry.isOnlyHere; });
        };
        CHECK(waitFor(isSame));
    }
    ObjectId add(TestDevice &device, const QString &line)
    {
        const auto added = await(of(device).add(room, draft(line)));
        REQUIRE(added);
        return *added;
    }
    static MedicineDraft draft(const QString &line)
    {
        return {readMedicineLine(line).use, QStringLiteral("お薬手帳から")};
    }

    Ward ward;
    std::unique_ptr<TestDevice> nishida = ward.deviceOf(ward.nishida);
    std::unique_ptr<TestDevice> tanaka = ward.deviceOf(ward.tanaka);
    ScopeId room;
};

} // namespace

TEST_CASE("A list typed while the line was down is at the hospital's after, in its order",
          "[scenario][medicine]")
{
    Cabinets desks;
    desks.ward.server.stop();
    desks.add(*desks.nishida, QStringLiteral("アムロジピンOD錠5mg 1錠 朝食後"));
    desks.add(*desks.nishida, QStringLiteral("酸化マグネシウム錠330mg 1錠 毎食後"));
    REQUIRE(desks.at(*desks.nishida).size() == 2);
    CHECK(desks.at(*desks.nishida).first().isOnlyHere);
    desks.ward.server.start();
    desks.nishida->workspace().retryNow();
    desks.checkSame();
    const auto there = desks.at(*desks.tanaka);
    REQUIRE(there.size() == 2);
    CHECK(there[0].medicine.use().strength == QStringLiteral("5mg"));
    CHECK(there[1].medicine.use().name == QStringLiteral("酸化マグネシウム錠"));
    CHECK(there[0].medicine.started().reason == QStringLiteral("お薬手帳から"));
    CHECK(there[0].medicine.started().by == desks.ward.nishida.person.id);
}

TEST_CASE("The hospital stops what the care manager changes at the same time, and both are told",
          "[scenario][medicine]")
{
    Cabinets desks;
    const ObjectId id = desks.add(*desks.nishida, QStringLiteral("ワーファリン錠1mg 2錠 夕食後"));
    desks.checkSame();
    REQUIRE(desks.at(*desks.tanaka).size() == 1);
    const OperationId seen = desks.at(*desks.tanaka).first().medicine.latest().operation;

    desks.ward.server.stop();
    MedicineUse less = desks.at(*desks.nishida).first().medicine.use();
    less.dose = QStringLiteral("1錠");
    REQUIRE(
        await(desks.of(*desks.nishida)
                  .change(desks.room, id, {less, {seen, day, QStringLiteral("PT-INRが高い")}})));
    REQUIRE(await(
        desks.of(*desks.tanaka).stop(desks.room, id, {seen, day, QStringLiteral("手術のため")})));
    CHECK(desks.at(*desks.tanaka).first().medicine.stop());
    desks.ward.server.start();
    desks.checkSame();
    const Medicine both = desks.at(*desks.nishida).first().medicine;
    REQUIRE(both.steps.size() == 3);
    CHECK(both.steps[1].sawPrevious);
    CHECK(both.unread());
    REQUIRE(both.stop());
    CHECK(both.stop()->reason == QStringLiteral("手術のため"));
    CHECK(both.use().dose == QStringLiteral("1錠"));

    const auto refused = await(
        desks.of(*desks.nishida)
            .change(desks.room, id,
                    {both.started().use, {both.latest().operation, day, QStringLiteral("元に")}}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == QStringLiteral("stopped"));
    REQUIRE(await(
        desks.of(*desks.nishida)
            .resume(desks.room, id, {both.latest().operation, day, QStringLiteral("術後に再開")})));
    desks.checkSame();
    CHECK_FALSE(desks.at(*desks.tanaka).first().medicine.stop());
    CHECK_FALSE(desks.at(*desks.tanaka).first().medicine.unread());
}

TEST_CASE("With the medicines switched off nobody writes one, and the centre says the same",
          "[scenario][medicine]")
{
    Cabinets desks;
    const MedicineDraft draft = Cabinets::draft(QStringLiteral("葛根湯 1包 食間"));
    REQUIRE(await(
        desks.nishida->workspace().rooms().setFeature(desks.room, RoomFeature::Medicines, false)));
    const auto refused = await(desks.of(*desks.nishida).add(desks.room, draft));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == QStringLiteral("feature_off"));
    REQUIRE(settle({desks.nishida.get()}));
    // The other desk may not have heard of it: then the server says no, and it is told.
    const auto late = await(desks.of(*desks.tanaka).add(desks.room, draft));
    desks.together();
    if (late)
        CHECK(waitFor([&] {
            const auto own = desks.at(*desks.tanaka);
            return own.size() == 1 && own.first().isRefused
                && own.first().refusal == QStringLiteral("feature_off");
        }));
    else
        CHECK(late.error().detail == QStringLiteral("feature_off"));
    CHECK(desks.at(*desks.nishida).isEmpty());
    CHECK(await(desks.of(*desks.nishida).add(ScopeId::create(), draft)).error().kind
          == Error::Kind::NotFound);
}
