// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merge.h"
#include "core/wire/room.h"
#include "tests/support/text.h"

#include <QJsonArray>

#include <rapidcheck.h>

using namespace tasuki;

namespace {

const ScopeId scope = ScopeId::create();
const Author sato{PersonId::create(), OfficeId::create()};
const Author mori{PersonId::create(), OfficeId::create()};
const QDateTime noon(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);
const OfficeId clinic = OfficeId::create();

Operation operation(const char *kind, const QJsonObject &payload)
{
    return {OperationId::create(),  scope, {},   QLatin1String(kind),
            ObjectId(scope.uuid()), 0,     noon, payload};
}

ConsentForm aConsent()
{
    return {QStringLiteral("2026-04"),
            QStringLiteral("全員"),
            QDate(2026, 6, 1),
            QStringLiteral("佐藤ハル"),
            {}};
}

RoomDraft aDraft()
{
    RoomDraft draft;
    draft.roomTemplate = QStringLiteral("patient");
    draft.members = {sato.office, mori.office};
    draft.title = QStringLiteral("佐藤ハルさんの部屋");
    draft.patient = RoomPatient{QStringLiteral("佐藤 ハル"), {}, {1942, 3, 14}};
    draft.features = RoomFeature::Talk | RoomFeature::Profile;
    draft.consent = aConsent();
    return draft;
}

QJsonObject aRoom()
{
    const auto made = apply({}, operation("room.new", toJson(aDraft())), sato);
    REQUIRE(made.status == OperationStatus::Applied);
    return made.body;
}

Room read(const QJsonObject &body)
{
    return roomFromBody(scope, body).value();
}

QJsonObject after(const QJsonObject &body, const char *kind, const QJsonObject &payload)
{
    const auto applied = apply(body, operation(kind, payload), sato);
    INFO(kind << ": " << applied.why.toStdString());
    REQUIRE(applied.status == OperationStatus::Applied);
    return applied.body;
}

QJsonObject switching(RoomFeature feature, bool on)
{
    return toJson(RoomPatch{{}, {{feature, on}}, {}});
}

Operation anything()
{
    switch (*rc::gen::inRange(0, 13)) {
    case 0:
        return operation("member.invite", memberToJson(clinic));
    case 1:
        return operation("member.remove",
                         memberToJson(*rc::gen::arbitrary<bool>() ? clinic : mori.office));
    case 2:
        return operation("consent.give", toJson(aConsent()));
    case 3:
        return operation("consent.withdraw", {});
    case 4:
        return operation("room.archive", {});
    case 5:
        return operation("member.leave", {});
    case 6:
        return operation("room.grow",
                         grownToJson(*rc::gen::element(QStringLiteral("care-meeting"),
                                                       QStringLiteral("patient"))));
    case 7:
        return operation("room.tended", {});
    case 8:
        return operation("room.discard", discardToJson(DiscardReason::Moved, {}));
    case 9:
        return operation("room.keep", {});
    case 10:
        return operation("room.patch", toJson(RoomPatch{{}, {}, mori.person}));
    default:
        return operation("room.patch", switching(RoomFeature::Vitals, *rc::gen::arbitrary<bool>()));
    }
}

} // namespace

TEST_CASE("A room begins as its opener says, and nothing can be smuggled in", "[merge][room]")
{
    QJsonObject payload = toJson(aDraft());
    payload.insert(QStringLiteral("office"), mori.office.toString());
    payload.insert(QStringLiteral("archived"), QJsonObject());
    payload.insert(QStringLiteral("log"), QJsonArray{1});
    const Operation open = operation("room.new", payload);
    const auto made = apply({}, open, sato);
    REQUIRE(made.status == OperationStatus::Applied);
    CHECK(made.isCreation);
    const Room room = read(made.body);
    CHECK(room.opener() == sato.office);
    CHECK_FALSE(room.archived);
    CHECK(room.consentState() == ConsentState::Given);
    CHECK(room.consents.first().recorded.person == sato.person);
    CHECK(apply(made.body, open, sato).body == made.body);
    CHECK(apply(made.body, operation("room.new", payload), mori).why == u"exists");
    Operation elsewhere = operation("room.new", payload);
    elsewhere.object = ObjectId::create();
    CHECK(apply({}, elsewhere, sato).why == u"bad_schema");
}

TEST_CASE("A room without a record of its own is what it always was", "[merge][room]")
{
    const Operation open = operation("room.new",
                                     {{QStringLiteral("template"), QStringLiteral("handoff")},
                                      {QStringLiteral("members"), QJsonArray()}});
    const QJsonObject body = apply({}, open, sato).body;
    const QJsonObject expected{{QStringLiteral("type"), QStringLiteral("room")},
                               {QStringLiteral("template"), QStringLiteral("handoff")},
                               {QStringLiteral("members"), QJsonArray()},
                               {QStringLiteral("groups"), QJsonObject()},
                               {QStringLiteral("op"), open.id.toString()},
                               {QStringLiteral("by"), sato.person.toString()},
                               {QStringLiteral("office"), sato.office.toString()},
                               {QStringLiteral("at"), toIsoUtc(noon)}};
    CHECK(body == expected);
    CHECK(apply(body, operation("member.invite", memberToJson(clinic)), sato).why == u"bad_schema");
}

TEST_CASE("Each switch is its own, and who turned it stays in the log", "[merge][room]")
{
    QJsonObject body = after(aRoom(), "room.patch", switching(RoomFeature::Talk, false));
    body = after(body, "room.patch", switching(RoomFeature::Calendar, true));
    CHECK(read(body).features == (RoomFeature::Profile | RoomFeature::Calendar));
    RoomPatch patch{QStringLiteral("ハルさんを支える部屋"), {}, mori.person};
    body = after(body, "room.patch", toJson(patch));
    CHECK(read(body).title == *patch.title);
    CHECK(read(body).caretaker == mori.person);
    body = after(body, "room.patch", toJson(RoomPatch{{}, {}, PersonId()}));
    CHECK(read(body).caretaker.isNull());
    CHECK(body[u"log"].toArray().size() == 4);
    CHECK(body[u"log"][0][u"by"].toString() == sato.person.toString());
    CHECK(apply(body, operation("room.patch", {}), sato).why == u"bad_schema");
}

TEST_CASE("With the consent goes everybody it let in", "[merge][room]")
{
    QJsonObject body = after(aRoom(), "consent.withdraw", reasonToJson(QStringLiteral("希望なし")));
    CHECK(read(body).consentState() == ConsentState::Withdrawn);
    CHECK(read(body).consents.first().withdrawn->reason == QStringLiteral("希望なし"));
    CHECK(read(body).members == QList<OfficeId>{sato.office});
    CHECK(after(body, "consent.withdraw", {}) == body);
    body = after(body, "consent.give", toJson(aConsent()));
    CHECK(read(body).consentState() == ConsentState::Given);
    CHECK(read(body).consents.size() == 2);
    CHECK(read(body).members.size() == 1); // who was let go is asked again
    CHECK(apply(body, operation("consent.give", {}), sato).why == u"bad_schema");
}

TEST_CASE("An office comes and goes, but not the one that opened the room", "[merge][room]")
{
    QJsonObject body = after(aRoom(), "member.invite", memberToJson(clinic));
    CHECK(read(body).members == QList<OfficeId>{sato.office, mori.office, clinic});
    CHECK(after(body, "member.invite", memberToJson(clinic)) == body);
    body = after(body, "member.remove", memberToJson(mori.office, QStringLiteral("担当終了")));
    CHECK(read(body).members == QList<OfficeId>{sato.office, clinic});
    CHECK(body[u"log"][1][u"p"][u"why"].toString() == QStringLiteral("担当終了"));
    CHECK(after(body, "member.remove", memberToJson(mori.office)) == body);
    CHECK(apply(body, operation("member.remove", memberToJson(sato.office)), sato).why
          == u"opener_stays");
    CHECK(apply(body, operation("member.invite", {}), sato).why == u"bad_schema");
}

TEST_CASE("An office leaves by itself, and for nobody else", "[merge][room]")
{
    const Operation leave
        = operation("member.leave", memberToJson(sato.office, QStringLiteral("担当終了")));
    const auto left = apply(aRoom(), leave, mori);
    REQUIRE(left.status == OperationStatus::Applied);
    CHECK(read(left.body).members == QList<OfficeId>{sato.office});
    CHECK(left.body[u"log"][0][u"p"][u"office"].toString() == mori.office.toString());
    CHECK(left.body[u"log"][0][u"p"][u"why"].toString() == QStringLiteral("担当終了"));
    CHECK(apply(left.body, leave, mori).body == left.body);
    CHECK(apply(aRoom(), operation("member.leave", {}), sato).why == u"opener_stays");
}

TEST_CASE("Only the caretaker's look through a room counts, the last one", "[merge][room]")
{
    const QJsonObject room = after(aRoom(), "room.patch", toJson(RoomPatch{{}, {}, mori.person}));
    CHECK(apply(room, operation("room.tended", {}), sato).body == room);
    QJsonObject body = room;
    for (int week = 0; week < 2 * Room::mostTendings; ++week) {
        Operation look = operation("room.tended", {});
        look.at = noon.addDays(7 * week);
        const auto looked = apply(body, look, mori);
        REQUIRE(looked.status == OperationStatus::Applied);
        CHECK(apply(looked.body, look, mori).body == looked.body);
        body = looked.body;
        CHECK(read(body).tended->at == look.at);
    }
    CHECK(read(body).tended->person == mori.person);
    CHECK(body[u"tended"].toArray().size() == Room::mostTendings);
    CHECK(body[u"log"] == room[u"log"]);
}

TEST_CASE("A room becomes one of another kind, and who made it larger stays in the log",
          "[merge][room]")
{
    const QJsonObject grow = grownToJson(QStringLiteral("care-meeting"));
    const QJsonObject body = after(aRoom(), "room.grow", grow);
    CHECK(read(body).roomTemplate == u"care-meeting");
    CHECK(read(body).members == read(aRoom()).members);
    CHECK(body[u"log"][0][u"kind"].toString() == u"room.grow");
    CHECK(after(body, "room.grow", grow) == body);
    CHECK(apply(body, operation("room.grow", {}), sato).why == u"bad_schema");
}

TEST_CASE("A room is archived once", "[merge][room]")
{
    const QJsonObject body = after(aRoom(), "room.archive", reasonToJson(QStringLiteral("転居")));
    CHECK(read(body).archived->reason == QStringLiteral("転居"));
    CHECK(after(body, "room.archive", reasonToJson(QStringLiteral("x"))) == body);
}

TEST_CASE("A closed room is asked for once, kept after all, or agreed to by its asking",
          "[merge][room]")
{
    const QJsonObject asking = discardToJson(DiscardReason::Moved, QStringLiteral("施設へ転居"));
    CHECK(apply(aRoom(), operation("room.discard", asking), sato).why == u"not_archived");
    const QJsonObject closed = after(aRoom(), "room.archive", {});
    CHECK(apply(closed, operation("room.discard", {}), sato).why == u"bad_schema");
    CHECK(apply(closed,
                operation("room.discard", {{QStringLiteral("code"), QStringLiteral("boredom")}}),
                sato)
              .why
          == u"bad_schema");
    CHECK(after(closed, "room.keep", {}) == closed);

    const QJsonObject asked = after(closed, "room.discard", asking);
    const auto discard = read(asked).discard;
    REQUIRE(discard);
    CHECK(discard->asked.person == sato.person);
    CHECK(discard->asked.reason == QStringLiteral("施設へ転居"));
    CHECK(discard->reason == DiscardReason::Moved);
    CHECK_FALSE(discard->agreed);
    CHECK(after(asked, "room.discard", discardToJson(DiscardReason::Other, {})) == asked);
    CHECK_FALSE(read(after(asked, "room.keep", {})).discard);

    CHECK(apply(asked, operation("room.erase", {}), mori).why == u"bad_schema");
    CHECK(apply(asked, operation("room.erase", agreementToJson(OperationId::create())), mori).why
          == u"not_asked_for");
    CHECK(apply(closed, operation("room.erase", agreementToJson(discard->asking)), mori).why
          == u"not_asked_for");
    const auto agreed
        = apply(asked, operation("room.erase", agreementToJson(discard->asking)), mori);
    REQUIRE(agreed.status == OperationStatus::Applied);
    CHECK(read(agreed.body).discard->agreed->person == mori.person);
    const QJsonObject newer = after(after(asked, "room.keep", {}), "room.discard", asking);
    CHECK(apply(newer, operation("room.erase", agreementToJson(discard->asking)), mori).why
          == u"not_asked_for");
}

TEST_CASE("What makes a room smaller is never refused for its length", "[merge][room]")
{
    QJsonObject body = aRoom();
    for (int i = 0; i < Room::mostChanges; ++i)
        body = after(body, "room.patch", switching(RoomFeature::Vitals, i % 2 == 0));
    CHECK(apply(body, operation("room.patch", switching(RoomFeature::Talk, false)), sato).why
          == u"too_many_changes");
    CHECK(apply(body, operation("member.invite", memberToJson(clinic)), sato).why
          == u"too_many_changes");
    CHECK(read(after(body, "member.remove", memberToJson(mori.office))).members.size() == 1);
    CHECK(read(after(body, "consent.withdraw", {})).consentState() == ConsentState::Withdrawn);
    CHECK(read(after(body, "room.archive", {})).archived);
}

TEST_CASE("Whatever happens to a room, again is once, and it stays readable", "[merge][room]")
{
    rc::check([] {
        QJsonObject body = apply({}, operation("room.new", toJson(aDraft())), sato).body;
        QList<Operation> done;
        for (int i = *rc::gen::inRange(1, 20); i > 0; --i) {
            const Operation next = anything();
            const auto applied = apply(body, next, *rc::gen::arbitrary<bool>() ? sato : mori);
            const bool hasChanged = applied.body != body;
            RC_ASSERT((!hasChanged || applied.status == OperationStatus::Applied));
            body = applied.body;
            if (hasChanged)
                done.append(next);
            const auto room = roomFromBody(scope, body);
            RC_ASSERT(room.has_value());
            RC_ASSERT(room->members.contains(sato.office));
            RC_ASSERT(room->opener() == sato.office);
        }
        for (const Operation &again : done)
            RC_ASSERT(apply(body, again, sato).body == body);
        const auto logged = std::count_if(done.begin(), done.end(), [](const Operation &one) {
            return one.kind != u"room.tended";
        });
        RC_ASSERT(body.value(u"log").toArray().size() == logged);
    });
}

TEST_CASE("A room goes on in the first chapter that was begun, and a chapter knows of none before",
          "[merge][room]")
{
    const ScopeId chapter = ScopeId::create();
    const QJsonObject room = aRoom();
    CHECK(read(room).continuedIn.isNull());
    const QJsonObject continued = after(room, "room.continue", continuedToJson(chapter));
    CHECK(read(continued).continuedIn == chapter);
    CHECK(after(continued, "room.continue", continuedToJson(ScopeId::create())) == continued);
    CHECK(apply(room, operation("room.continue", continuedToJson(scope)), sato).why
          == u"bad_schema");
    CHECK(apply(room, operation("room.continue", {}), sato).why == u"bad_schema");

    RoomDraft draft = aDraft();
    draft.part = RoomPart{ScopeId::create(), RoomPart::As::Chapter};
    const QByteArray next
        = canonicalBody(apply({}, operation("room.new", toJson(draft)), sato).body);
    CHECK_FALSE(next.contains(draft.part->of.toString().toLatin1()));
}

TEST_CASE("A circle says whose part it is, and even its opener can be removed from it",
          "[merge][room]")
{
    RoomDraft draft = aDraft();
    draft.part = RoomPart{ScopeId::create(), RoomPart::As::Circle};
    const QJsonObject circle = apply({}, operation("room.new", toJson(draft)), sato).body;
    CHECK(read(circle).within == draft.part->of);
    const QJsonObject left = after(circle, "member.remove", memberToJson(sato.office));
    CHECK(read(left).members == QList<OfficeId>{mori.office});
    CHECK(apply(aRoom(), operation("member.remove", memberToJson(sato.office)), sato).why
          == u"opener_stays");
}
