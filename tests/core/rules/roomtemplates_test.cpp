// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/roomtemplates.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tasuki;

namespace {

QJsonObject shipped(const QString &name)
{
    QFile file(QStringLiteral(":/tasuki/rooms/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<RoomTemplate> readJson(const QJsonObject &json)
{
    return RoomTemplates::read(QJsonDocument(json).toJson());
}

QString complaint(const QJsonObject &json)
{
    const auto made = readJson(json);
    return made ? QString() : made.error().detail;
}

QJsonObject with(const char *member, const QJsonValue &value)
{
    QJsonObject json = shipped(QStringLiteral("patient.json"));
    json.insert(QLatin1String(member), value);
    return json;
}

QJsonObject members(const char *of, const QJsonArray &kinds, int fewest, int most)
{
    return {{QStringLiteral("of"), QLatin1String(of)},
            {QStringLiteral("kinds"), kinds},
            {QStringLiteral("min"), fewest},
            {QStringLiteral("max"), most}};
}

/// The switches as the table of the region's plan has them: 連絡帳, 療養のポイント, バイタル,
/// おくすり, Zoom連携, 患者情報, カレンダー.
QString switchesOf(const RoomTemplate &roomTemplate)
{
    QString switches;
    for (const RoomFeature feature : allRoomFeatures())
        switches += roomTemplate.features.testFlag(feature) ? u'1' : u'0';
    return switches;
}

} // namespace

TEST_CASE("Every kind of room we ship is read, with the switches of the region's plan",
          "[rooms][templates]")
{
    const RoomTemplates &templates = RoomTemplates::builtIn();
    const std::vector<std::tuple<const char *, const char *, bool>> plan{
        {"office-file", "0000000", false}, {"handoff", "1000000", false},
        {"patient", "1111011", true},      {"doctor-and-cm", "1100010", true},
        {"care-meeting", "1111111", true}, {"discharge-conference", "1111111", true},
        {"two-doctors", "1101011", true},  {"hospital-clinic", "1000000", false},
        {"profession", "1000001", false},  {"direct", "1000000", false},
        {"clinical", "1000000", true},     {"region", "0000000", false}};
    REQUIRE(templates.all().size() == qsizetype(plan.size()));
    for (const auto &[id, switches, consent] : plan) {
        CAPTURE(id);
        const RoomTemplate *found = templates.find(QLatin1String(id));
        REQUIRE(found);
        CHECK(switchesOf(*found) == QLatin1String(switches));
        CHECK(found->needsConsent == consent);
        CHECK(
            found->hasRecord
            == (found->id != u"office-file" && found->id != u"handoff" && found->id != u"region"));
        CHECK_FALSE(found->openedBy.contains(OfficeKind::Centre));
        const bool isCircle = found->id == u"clinical";
        CHECK((found->roleRule == RoleRule::DoctorOrVisitingNurse) == (consent && !isCircle));
        CHECK(found->isPart == isCircle);
        CHECK(found->professions.isEmpty() == !isCircle);
    }
    CHECK_FALSE(templates.find({}));
    CHECK_FALSE(templates.find(QStringLiteral("Patient")));
}

TEST_CASE("What a file says and nobody understands is never passed over", "[rooms][templates]")
{
    for (const QString &name : QDir(QStringLiteral(":/tasuki/rooms")).entryList()) {
        const QJsonObject whole = shipped(name);
        CAPTURE(name);
        REQUIRE(readJson(whole));
        for (const QString &member : whole.keys()) {
            QJsonObject less = whole;
            less.remove(member);
            CAPTURE(member);
            CHECK_FALSE(readJson(less));
            less.insert(member, 7.5);
            CHECK_FALSE(readJson(less));
        }
        QJsonObject more = whole;
        more.insert(QStringLiteral("fetaures"), QJsonObject());
        CHECK(complaint(more).contains(QStringLiteral("fetaures")));
    }
}

TEST_CASE("A kind of room in which the rules cannot be kept is refused with the place",
          "[rooms][templates]")
{
    const QJsonArray three{QStringLiteral("care-office"), QStringLiteral("hospital"),
                           QStringLiteral("clinic")};
    QJsonObject features = shipped(QStringLiteral("patient.json"))[u"features"].toObject();
    features.remove(QStringLiteral("vitals"));
    CHECK(complaint(with("features", features)).contains(QStringLiteral("vitals is missing")));
    features.insert(QStringLiteral("vitals"), QStringLiteral("yes"));
    CHECK_FALSE(readJson(with("features", features)));
    features.insert(QStringLiteral("vitals"), true);
    features.insert(QStringLiteral("vitls"), true);
    CHECK(complaint(with("features", features)).contains(QStringLiteral("vitls")));
    CHECK_FALSE(readJson(with("id", QStringLiteral("Patient room"))));
    CHECK_FALSE(readJson(with("title", QJsonObject{{QStringLiteral("ja"), QStringLiteral("x")}})));
    CHECK_FALSE(readJson(with("settings", QStringLiteral("sometimes"))));
    CHECK_FALSE(readJson(with("settings", QStringLiteral("fixed")))); // where would consent be?
    CHECK_FALSE(readJson(with("aboutPatient", false)));
    CHECK_FALSE(readJson(with("roleRule", QStringLiteral("doctor"))));
    CHECK_FALSE(readJson(with("openedBy", QJsonArray{QStringLiteral("centre")})));
    CHECK_FALSE(readJson(with("openedBy", QJsonArray{QStringLiteral("school")})));
    CHECK_FALSE(readJson(with("members", members("offices", three, 3, 2))));
    CHECK_FALSE(readJson(with("members", members("offices", three, -1, 2))));
    CHECK_FALSE(readJson(with("members", members("offices", three, 1, 5000))));
    CHECK_FALSE(readJson(with("members", members("people", three, 1, 2))));
    CHECK_FALSE(readJson(with("professions", QJsonArray{QStringLiteral("plumber")})));
    CHECK_FALSE(readJson(
        with("professions", QJsonArray{QStringLiteral("nurse"), QStringLiteral("nurse")})));
    QJsonObject handoff = shipped(QStringLiteral("handoff.json"));
    handoff.insert(QStringLiteral("professions"), QJsonArray{QStringLiteral("nurse")});
    CHECK(complaint(handoff).contains(QStringLiteral("professions")));
    CHECK_FALSE(RoomTemplates::read("nonsense"));
    CHECK_FALSE(RoomTemplates::read("[]"));
}

TEST_CASE("A region adds a kind of room of its own, but not a second one of a name",
          "[rooms][templates]")
{
    const QByteArray patient = QJsonDocument(shipped(QStringLiteral("patient.json"))).toJson();
    const QByteArray own = QJsonDocument(with("id", QStringLiteral("palliative"))).toJson();
    const auto both = RoomTemplates::load(
        {{QStringLiteral("a.json"), patient}, {QStringLiteral("b.json"), own}});
    REQUIRE(both);
    CHECK(both->find(QStringLiteral("palliative")));
    const auto twice = RoomTemplates::load(
        {{QStringLiteral("a.json"), patient}, {QStringLiteral("b.json"), patient}});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().detail.startsWith(QStringLiteral("b.json: ")));
}

TEST_CASE("No kind of room grows into one that its rooms do not fit into", "[rooms][templates]")
{
    const auto together = [](const QJsonObject &larger) {
        QJsonObject small = with("id", QStringLiteral("small"));
        small.insert(QStringLiteral("growsInto"), QJsonArray{QStringLiteral("patient")});
        return RoomTemplates::load({{QStringLiteral("a.json"), QJsonDocument(small).toJson()},
                                    {QStringLiteral("b.json"), QJsonDocument(larger).toJson()}})
            .has_value();
    };
    const QJsonArray two{QStringLiteral("hospital"), QStringLiteral("clinic")};
    QJsonObject open = with("consent", false);
    CHECK(together(shipped(QStringLiteral("patient.json"))));
    CHECK_FALSE(together(open));
    CHECK_FALSE(together(with("members", members("offices", two, 1, 30))));
    CHECK_FALSE(together(with("professions", QJsonArray{QStringLiteral("nurse")})));
    CHECK_FALSE(together(with("part", true)));
    CHECK_FALSE(together(with("id", QStringLiteral("other"))));
    CHECK_FALSE(readJson(with("growsInto", QJsonArray{1})));
}

TEST_CASE("A room of people names nobody it is about", "[rooms][templates]")
{
    QJsonObject direct = shipped(QStringLiteral("direct.json"));
    CHECK(readJson(direct)->membersAre == RoomTemplate::MembersAre::People);
    direct.insert(QStringLiteral("aboutPatient"), true);
    CHECK(complaint(direct).contains(QStringLiteral("aboutPatient")));
}
