// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/carepoints.h"
#include "core/services/drafts.h"
#include "core/services/keeping.h"
#include "core/services/posts.h"
#include "core/services/rooms.h"
#include "core/services/standingsheets.h"
#include "tests/scenario/ward.h"
#include "tests/support/waitfor.h"

using namespace tasuki;

namespace {

const QString upright = QStringLiteral("食後三十分は体を起こす");

/// Nishida's desk and the hospital's, in one patient's room.
struct PointDesks {
    PointDesks()
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
    QList<CarePointEntry> pointsOf(TestDevice &device)
    {
        const RoomEntry *entry = device.now().room(room);
        return entry ? entry->points : QList<CarePointEntry>();
    }
    /// Both desks show the same, and the server has all of it.
    void checkSame()
    {
        together();
        const auto isSame = [&] {
            const QList<CarePointEntry> here = pointsOf(*nishida);
            return here == pointsOf(*tanaka)
                && std::none_of(here.begin(), here.end(),
                                [](const CarePointEntry &entry) { return entry.isOnlyHere; });
        };
        CHECK(waitFor(isSame));
    }
    ObjectId add(TestDevice &device, const QString &text)
    {
        const auto added = await(device.workspace().carePoints().add(room, {text, {}}));
        REQUIRE(added);
        REQUIRE(waitFor([&] { return !pointsOf(device).isEmpty(); }));
        return *added;
    }

    Ward ward;
    std::unique_ptr<TestDevice> nishida = ward.deviceOf(ward.nishida);
    std::unique_ptr<TestDevice> tanaka = ward.deviceOf(ward.tanaka);
    ScopeId room;
};

} // namespace

TEST_CASE("Two people edit one care point without knowing of each other, and neither word is lost",
          "[scenario][point]")
{
    PointDesks desks;
    const ObjectId point = desks.add(*desks.nishida, upright);
    desks.checkSame();
    REQUIRE(desks.pointsOf(*desks.tanaka).size() == 1);
    const OperationId seen = desks.pointsOf(*desks.tanaka).first().point.latest().operation;

    desks.ward.server.stop();
    const QString hers = QStringLiteral("食後一時間は体を起こす");
    const QString his = QStringLiteral("ベッドは三十度まで");
    REQUIRE(await(desks.nishida->workspace().carePoints().edit(desks.room, point, seen, hers)));
    REQUIRE(await(desks.tanaka->workspace().carePoints().edit(desks.room, point, seen, his)));
    REQUIRE(await(desks.tanaka->workspace().carePoints().pin(desks.room, point, true)));
    desks.ward.server.start();
    desks.checkSame();
    const CarePoint both = desks.pointsOf(*desks.nishida).first().point;
    REQUIRE(both.versions.size() == 3);
    CHECK(both.begun().text == upright);
    CHECK(QSet<QString>{both.versions[1].text, both.versions[2].text} == QSet<QString>{hers, his});
    CHECK(both.versions[1].sawPrevious);
    CHECK_FALSE(both.versions[2].sawPrevious);
    CHECK(both.isPinned);

    REQUIRE(await(desks.tanaka->workspace().carePoints().end(desks.room, point,
                                                             QStringLiteral("嚥下が改善"))));
    desks.checkSame();
    const CarePoint ended = desks.pointsOf(*desks.nishida).first().point;
    REQUIRE(ended.ended);
    CHECK(ended.ended->by == desks.ward.tanaka.person.id);
    CHECK(await(desks.nishida->workspace().carePoints().edit(desks.room, point, seen, upright))
              .error()
              .detail
          == QStringLiteral("ended"));
}

TEST_CASE("A message is kept as a care point and in the standing sheet, with its source",
          "[scenario][point]")
{
    PointDesks desks;
    const QString said = QStringLiteral("右手は使わないでください");
    REQUIRE(
        await(desks.tanaka->workspace().posts().write(desks.room, PostDraft{said, {}, false, {}})));
    desks.together();
    const auto heard = [&] {
        const auto stretch = await(desks.nishida->workspace().posts().newest(desks.room, 5));
        return stretch && stretch->posts.size() == 1 ? stretch->posts.first().post : Post();
    };
    REQUIRE(waitFor([&] { return !heard().id.isNull(); }));
    const PointSource source = sourceOf(heard(), desks.room, said);
    REQUIRE(await(desks.nishida->workspace().carePoints().add(desks.room, {said, source})));
    desks.checkSame();
    REQUIRE(desks.pointsOf(*desks.tanaka).size() == 1);
    CHECK(desks.pointsOf(*desks.tanaka).first().point.source == source);
    CHECK(source.author == desks.ward.tanaka.person.id);

    const QList<ObjectId> clients
        = clientsLike(*desks.nishida->now().room(desks.room)->room.patient, desks.nishida->now());
    REQUIRE(clients.size() == 1);
    StandingSheets &sheets = desks.nishida->workspace().standingSheets();
    const QString place = QStringLiteral("D02");
    REQUIRE(await(sheets.append(clients.first(), place, QStringLiteral("一行目"))));
    const auto sheet = await(sheets.append(clients.first(), place, said));
    REQUIRE(sheet);
    const QString whole = QStringLiteral("一行目\n") + said;
    const auto isThere = [&](const Sheet &shown) {
        const auto places = sheetPlaces(shown, desks.nishida->workspace().forms());
        return std::any_of(places.begin(), places.end(), [&](const SheetPlace &one) {
            return one.linkId == place && one.text == whole;
        });
    };
    CHECK(isThere(*sheet));
    CHECK(sheet->traces.value(place).source == AnswerSource::Kept);
    desks.together();
    const auto again = await(sheets.open(clients.first()));
    REQUIRE(again);
    CHECK(isThere(*again));
    CHECK(again->conflicts.isEmpty());
    CHECK(await(sheets.append(clients.first(), QStringLiteral("nowhere"), said)).error().kind
          == Error::Kind::NotFound);
}

TEST_CASE("A care point that was begun and a message that was begun do not touch each other",
          "[scenario][point]")
{
    PointDesks desks;
    Drafts &drafts = desks.nishida->workspace().drafts();
    const PostDraft message{QStringLiteral("あした"), {}, false, {}};
    REQUIRE(await(drafts.keepPoint(desks.room, upright)));
    REQUIRE(await(drafts.keep(desks.room, message)));
    CHECK(await(drafts.pointIn(desks.room)).value() == upright);
    CHECK(await(drafts.of(desks.room)).value() == message);
    REQUIRE(await(drafts.keep(desks.room, {})));
    CHECK(await(drafts.pointIn(desks.room)).value() == upright);
    REQUIRE(await(drafts.keepPoint(desks.room, QStringLiteral(" "))));
    CHECK(await(drafts.pointIn(desks.room)).value().isEmpty());
    CHECK(await(drafts.of(desks.room)).value() == PostDraft());
}

TEST_CASE("With the switch off nobody writes a care point, and the centre says the same",
          "[scenario][point]")
{
    PointDesks desks;
    const ObjectId point = desks.add(*desks.nishida, upright);
    desks.checkSame();
    REQUIRE(await(
        desks.nishida->workspace().rooms().setFeature(desks.room, RoomFeature::Cautions, false)));
    const auto refused
        = await(desks.nishida->workspace().carePoints().add(desks.room, {upright, {}}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == QStringLiteral("feature_off"));
    REQUIRE(settle({desks.nishida.get()}));
    // The hospital's desk may not know of it yet; then it is the server who says no.
    const auto late = await(
        desks.tanaka->workspace().carePoints().end(desks.room, point, QStringLiteral("遅れて")));
    CHECK((late || late.error().detail == u"feature_off"));
    desks.together();
    CHECK_FALSE(desks.pointsOf(*desks.nishida).first().point.ended);
    CHECK(await(desks.nishida->workspace().carePoints().add(ScopeId::create(), {upright, {}}))
              .error()
              .kind
          == Error::Kind::NotFound);
}
