// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merge.h"
#include "core/wire/room.h"
#include "tests/support/text.h"

#include <QJsonArray>

#include <rapidcheck.h>

using namespace tasuki;

namespace {

QString aLine()
{
    const QString letters = QStringLiteral("あ髙a1 、");
    QString line = QStringLiteral("行");
    for (const int letter : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6)))
        line += letters.at(letter);
    return line.left(Room::longestTitle);
}

ConsentForm aConsent(const QString &patient)
{
    const bool isProxy = *rc::gen::arbitrary<bool>();
    return {aLine(), aLine(), QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 4000)),
            isProxy ? aLine() : patient, isProxy ? aLine() : QString()};
}

RoomDraft aDraft()
{
    RoomDraft draft;
    draft.roomTemplate = QStringLiteral("patient");
    for (int i = *rc::gen::inRange(1, 5); i > 0; --i)
        draft.members.append(OfficeId::create());
    draft.title = aLine();
    draft.features = RoomFeatures::fromInt(*rc::gen::inRange(0u, 128u));
    if (*rc::gen::arbitrary<bool>())
        draft.patient = RoomPatient{aLine(), aLine(), {1942, 3, *rc::gen::inRange(0, 28)}};
    if (*rc::gen::arbitrary<bool>())
        draft.people = {PersonId::create(), PersonId::create()};
    if (*rc::gen::arbitrary<bool>())
        draft.caretaker = PersonId::create();
    if (draft.patient && *rc::gen::arbitrary<bool>())
        draft.consent = aConsent(draft.patient->name);
    if (*rc::gen::arbitrary<bool>())
        draft.part = RoomPart{ScopeId::create(),
                              *rc::gen::element(RoomPart::As::Chapter, RoomPart::As::Circle)};
    return draft;
}

RoomDraft aPlainDraft()
{
    RoomDraft draft;
    draft.roomTemplate = QStringLiteral("patient");
    draft.members = {OfficeId::create()};
    draft.title = QStringLiteral("佐藤ハルさんの部屋");
    draft.patient
        = RoomPatient{QStringLiteral("佐藤 ハル"), QStringLiteral("さとう はる"), {1942, 3, 14}};
    draft.consent = ConsentForm{QStringLiteral("2026-04"),
                                QStringLiteral("全員"),
                                QDate(2026, 6, 1),
                                QStringLiteral("佐藤ハル"),
                                {}};
    draft.features = RoomFeature::Talk | RoomFeature::Profile;
    return draft;
}

bool isReadWith(const char *member, const QJsonValue &value)
{
    QJsonObject json = toJson(aPlainDraft());
    json.insert(QLatin1String(member), value);
    return roomDraftFromJson(json).has_value();
}

} // namespace

TEST_CASE("What a room begins with survives the wire", "[wire][room]")
{
    rc::check("a draft", [] {
        const RoomDraft draft = aDraft();
        const auto read = roomDraftFromJson(*parseJsonObject(canonicalJson(toJson(draft))));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == draft);
    });
    rc::check("a change of settings", [] {
        RoomPatch patch;
        patch.title = aLine();
        for (const RoomFeature feature : allRoomFeatures()) {
            if (*rc::gen::arbitrary<bool>())
                patch.features.insert(feature, *rc::gen::arbitrary<bool>());
        }
        if (*rc::gen::arbitrary<bool>())
            patch.caretaker = *rc::gen::arbitrary<bool>() ? PersonId::create() : PersonId();
        RC_ASSERT(*roomPatchFromJson(toJson(patch)) == patch);
    });
    rc::check("and a room is what it began with", [] {
        const RoomDraft draft = aDraft();
        const ScopeId scope = ScopeId::create();
        const Author author{PersonId::create(), draft.members.first()};
        const Operation open{OperationId::create(),
                             scope,
                             {},
                             QStringLiteral("room.new"),
                             ObjectId(scope.uuid()),
                             0,
                             QDateTime(QDate(2026, 6, 1), QTime(3, 0), Qt::UTC),
                             toJson(draft)};
        const auto room = roomFromBody(scope, apply({}, open, author).body);
        RC_ASSERT(room.has_value());
        RC_ASSERT(room->title == draft.title);
        RC_ASSERT(room->features == draft.features);
        RC_ASSERT(room->members == draft.members);
        RC_ASSERT(room->patient == draft.patient);
        RC_ASSERT(room->caretaker == draft.caretaker);
        RC_ASSERT(room->opener() == author.office);
        RC_ASSERT(room->consents.size() == (draft.consent ? 1 : 0));
    });
}

TEST_CASE("A room that is half one is refused", "[wire][room]")
{
    REQUIRE(roomDraftFromJson(toJson(aPlainDraft())));
    for (const char *member : {"template", "members", "title", "features"}) {
        QJsonObject json = toJson(aPlainDraft());
        json.remove(QLatin1String(member));
        CAPTURE(member);
        CHECK_FALSE(roomDraftFromJson(json));
        CHECK_FALSE(isReadWith(member, 7));
    }
    const QString office = OfficeId::create().toString();
    CHECK_FALSE(isReadWith("title", QStringLiteral(" 　")));
    CHECK_FALSE(isReadWith("title", QStringLiteral("a\nb")));
    CHECK_FALSE(isReadWith("title", QString(Room::longestTitle + 1, u'あ')));
    CHECK_FALSE(isReadWith("members", QJsonArray()));
    CHECK_FALSE(isReadWith("members", QJsonArray{office, office}));
    CHECK_FALSE(isReadWith("members", QJsonArray{office.toUpper()}));
    CHECK_FALSE(isReadWith("features", QJsonObject{{QStringLiteral("talk"), 1}}));
    CHECK_FALSE(isReadWith("features", QJsonObject{{QStringLiteral("tlak"), true}}));
    CHECK_FALSE(isReadWith("caretaker", QStringLiteral("me")));
    CHECK_FALSE(isReadWith("client", QJsonObject()));
    CHECK_FALSE(isReadWith("client",
                           QJsonObject{{QStringLiteral("name"), QStringLiteral("佐藤")},
                                       {QStringLiteral("birth"), QStringLiteral("S17")}}));
}

TEST_CASE("A consent that is incomplete is none", "[wire][room]")
{
    const RoomDraft draft = aPlainDraft();
    const QJsonObject whole = toJson(*draft.consent);
    REQUIRE(consentFormFromJson(whole, draft.patient));
    for (const QString &member : whole.keys()) {
        QJsonObject less = whole;
        less.remove(member);
        CAPTURE(member);
        CHECK_FALSE(consentFormFromJson(less, draft.patient));
        CHECK_FALSE(isReadWith("consent", less));
    }
    QJsonObject other = whole;
    other.insert(QStringLiteral("signer"), QStringLiteral("佐藤 健一"));
    CHECK_FALSE(consentFormFromJson(other, draft.patient));
    other.insert(QStringLiteral("proxy"), QStringLiteral("長男"));
    CHECK(consentFormFromJson(other, draft.patient));
    other.insert(QStringLiteral("on"), QStringLiteral("2026-6-1"));
    CHECK_FALSE(consentFormFromJson(other, draft.patient));
}

TEST_CASE("A change that changes nothing, and a member who is none, are refused", "[wire][room]")
{
    CHECK_FALSE(roomPatchFromJson({}));
    CHECK_FALSE(roomPatchFromJson({{QStringLiteral("features"), QJsonObject()}}));
    CHECK_FALSE(roomPatchFromJson({{QStringLiteral("title"), QString()}}));
    CHECK_FALSE(memberFromJson({}));
    CHECK_FALSE(memberFromJson({{QStringLiteral("office"), QStringLiteral("all")}}));
    const OfficeId office = OfficeId::create();
    CHECK(*memberFromJson(memberToJson(office, QStringLiteral("終了"))) == office);
    CHECK(*reasonFromJson(reasonToJson({})) == QString());
    CHECK_FALSE(reasonFromJson({{QStringLiteral("why"), QStringLiteral("a\nb")}}));
}

TEST_CASE("People of a room are each named once, and an older program's room has none",
          "[wire][room]")
{
    const QString one = PersonId::create().toString();
    CHECK(isReadWith("people", QJsonArray{one, PersonId::create().toString()}));
    CHECK_FALSE(isReadWith("people", QJsonArray{one, one}));
    CHECK_FALSE(isReadWith("people", QJsonArray{QStringLiteral("山田")}));
    CHECK(roomDraftFromJson(toJson(aPlainDraft()))->people.isEmpty());
    CHECK_FALSE(toJson(aPlainDraft()).contains(u"people"));
}

TEST_CASE("Since when an office is in a room is in its log", "[wire][room]")
{
    const ScopeId scope = ScopeId::create();
    const Author sato{PersonId::create(), OfficeId::create()};
    const QDateTime june(QDate(2026, 6, 1), QTime(1, 0), Qt::UTC);
    RoomDraft draft = aPlainDraft();
    draft.members = {sato.office};
    const ObjectId id(scope.uuid());
    QJsonObject body = apply({},
                             {OperationId::create(),
                              scope,
                              {},
                              QStringLiteral("room.new"),
                              id,
                              0,
                              june,
                              toJson(draft)},
                             sato)
                           .body;
    const OfficeId clinic = OfficeId::create();
    for (const char *kind : {"member.invite", "member.remove", "member.invite"})
        body = apply(body,
                     {OperationId::create(),
                      scope,
                      {},
                      QLatin1String(kind),
                      id,
                      0,
                      june.addDays(body[u"log"].toArray().size() + 1),
                      memberToJson(clinic)},
                     sato)
                   .body;
    const auto joined = joinedFromBody(roomFromBody(scope, body).value(), body);
    CHECK(joined.size() == 2);
    CHECK(joined.value(sato.office) == june);
    CHECK(joined.value(clinic) == june.addDays(3)); // the last time
}
