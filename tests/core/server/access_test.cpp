// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/access/access.h"
#include "core/server/api/routes.h"
#include "tests/core/server/ward.h"

#include <set>

using namespace tasuki;

namespace {

const char *kinds[] = {"read",
                       "room.new",
                       "client.new",
                       "client.patch",
                       "client.resolve",
                       "client.move",
                       "sheet.new",
                       "sheet.patch",
                       "sheet.resolve",
                       "sheet.move",
                       "episode.new",
                       "episode.patch",
                       "episode.resolve",
                       "receipt.new",
                       "receipt.patch",
                       "review.new",
                       "review.patch",
                       "review.resolve",
                       "review.move",
                       "office.new",
                       "office.patch",
                       "person.new",
                       "person.patch",
                       "message.new",
                       "attach.add",
                       "attach.patch",
                       "attach.slot",
                       "msg.add",
                       "msg.edit",
                       "msg.retract",
                       "msg.ack",
                       "msg.seen",
                       "msg.new",
                       "point.add",
                       "point.end",
                       "medicine.add",
                       "medicine.stop",
                       "event.add",
                       "event.cancel",
                       "poll.add",
                       "poll.close",
                       "room.patch",
                       "room.archive",
                       "room.discard",
                       "room.keep",
                       "room.erase",
                       "consent.give",
                       "consent.withdraw",
                       "member.invite",
                       "member.remove",
                       "vital.add",
                       "vital.retract",
                       "msg.pin",
                       "profile.put",
                       "",
                       "READ"};

/// Written out by hand from the design, on purpose without the table of access.cpp.
bool isMeant(const QString &room, OfficeKind office, Profession profession, bool isMember,
             const QString &action)
{
    const bool isCare = office == OfficeKind::CareOffice;
    const bool isPartner = office == OfficeKind::VisitingNursing || office == OfficeKind::Pharmacy
        || office == OfficeKind::CareService || office == OfficeKind::Facility;
    if (room == u"region")
        return isMember && action == u"read";
    if (profession == Profession::Administrator || office == OfficeKind::Centre)
        return false;
    if (isPartner) // at home with their own file, and in no handoff
        return room == u"office-file"
            && (isMember ? action == u"read" || action == u"attach.add" : action == u"room.new");
    if (action == u"room.new")
        return !isMember && (room == u"office-file" || (isCare && room == u"handoff"));
    if (!isMember)
        return false;
    const QString type = action.section(u'.', 0, 0);
    const QString verb = action.section(u'.', 1, 1);
    const bool isWriting = verb == u"new" || verb == u"patch" || verb == u"resolve";
    const bool isSaying = action == u"msg.add" || action == u"msg.edit" || action == u"msg.retract"
        || action == u"msg.ack" || action == u"msg.seen" || action == u"msg.pin";
    if (room == u"office-file")
        return action == u"read" || action == u"attach.add"
            || (isWriting && (type == u"sheet" || (isCare && type == u"client")));
    if (room != u"handoff")
        return false;
    if (action == u"read" || action == u"receipt.new" || action == u"sheet.move"
        || action == u"attach.add" || action == u"attach.slot" || isSaying)
        return true;
    return isWriting && (type == u"sheet" || (isCare && (type == u"episode" || type == u"review")));
}

} // namespace

TEST_CASE("The access table allows what the design says and nothing else", "[server][access]")
{
    int allowed = 0;
    for (const char *room : {"office-file", "handoff", "region", "ward", ""})
        for (int office = 0; office < 8; ++office)
            for (int profession = 0; profession < 11; ++profession)
                for (const bool isMember : {true, false})
                    for (const char *kind : kinds) {
                        const Caller caller{
                            PersonId::create(), OfficeId::create(), Profession(profession), {}};
                        const Relation relation{QLatin1String(room), OfficeKind(office), isMember};
                        const bool is = decide(caller, relation, QLatin1String(kind)).isAllowed;
                        CAPTURE(room, office, profession, isMember, kind);
                        CHECK(is
                              == isMeant(QLatin1String(room), OfficeKind(office),
                                         Profession(profession), isMember, QLatin1String(kind)));
                        CHECK_FALSE(decide({}, relation, QLatin1String(kind)).isAllowed);
                        allowed += is;
                    }
    CHECK(allowed > 50);
}

TEST_CASE("Nobody gets a byte of a room that is not theirs, on any route", "[server][access]")
{
    Ward ward;
    const ScopeId file = ward.anOfficeFile();
    REQUIRE(ward.push(ward.sato, Ward::newClient(file, QStringLiteral("山田"))).status
            == OperationStatus::Applied);
    REQUIRE(ward.push(ward.sato, Ward::newSheet(ward.handoff)).status == OperationStatus::Applied);
    const Caller officeAdmin = ward.addPerson(ward.sakura, Profession::Administrator);
    const Caller stranger{PersonId::create(), ward.sakura.id, Profession::CareManager, {}};
    Caller impostor = ward.abe; // a foreign office in the request is not believed
    impostor.office = ward.sakura.id;
    Caller promoted = officeAdmin;
    promoted.profession = Profession::CareManager;
    const ScopeId region = ward.store->region();
    const std::vector<std::pair<Caller, std::set<ScopeId>>> matrix{
        {ward.sato, {file, ward.handoff, region}},
        {ward.abe, {region}},
        {ward.mori, {ward.handoff, region}},
        {ward.admin, {region}},
        {officeAdmin, {region}},
        {stranger, {}},
        {impostor, {}},
        {promoted, {}}};
    for (const auto &[caller, allowed] : matrix) {
        const auto heads = ward.store->headsFor(caller);
        REQUIRE(heads);
        const auto keys = heads->keys();
        CHECK(std::set<ScopeId>(keys.begin(), keys.end()) == allowed);
        const auto pulled = Ward::scopesOf(ward.pull(caller));
        CHECK(std::set<ScopeId>(pulled.begin(), pulled.end()) == allowed);
        for (const ScopeId &scope : {file, ward.handoff}) {
            if (allowed.count(scope) == 0)
                CHECK(ward.push(caller, Ward::newSheet(scope)).status == OperationStatus::Held);
        }
    }
}

TEST_CASE(
    "A hospital's draft is no room of the care office, and a review is no hospital's to write",
    "[server][access]")
{
    Ward ward;
    const Operation file = Ward::newRoom("office-file", {ward.hospital.id});
    REQUIRE(ward.push(ward.mori, file).status == OperationStatus::Applied);
    REQUIRE(ward.push(ward.mori, Ward::newSheet(file.scope)).status == OperationStatus::Applied);
    CHECK(Ward::scopesOf(ward.pull(ward.mori)).contains(file.scope));
    CHECK_FALSE(Ward::scopesOf(ward.pull(ward.sato)).contains(file.scope));
    CHECK(ward.push(ward.sato, Ward::newSheet(file.scope)).status == OperationStatus::Held);

    Review review;
    review.sheet = ObjectId::create();
    Operation begun = Ward::operation("review.new", ward.handoff, ObjectId::create(),
                                      {{QStringLiteral("groups"), groupsOf(review)}});
    CHECK(ward.push(ward.mori, begun).status == OperationStatus::Rejected);
    begun.id = OperationId::create();
    CHECK(ward.push(ward.sato, begun).status == OperationStatus::Applied);
    begun.id = OperationId::create(); // a colleague began it at the same moment
    CHECK(ward.push(ward.sato, begun).status == OperationStatus::Applied);
}

TEST_CASE("Every route is in the matrix and no other door opens", "[server][access]")
{
    const std::set<std::pair<std::string, RouteNeeds>> expected{
        {"GET /v1/hello", RouteNeeds::Nothing},
        {"POST /v1/enrol", RouteNeeds::Nothing},
        {"POST /v1/session", RouteNeeds::Certificate},
        {"POST /v1/session/refresh", RouteNeeds::Certificate},
        {"POST /v1/device/certificate", RouteNeeds::Session},
        {"GET /v1/directory", RouteNeeds::Session},
        {"POST /v1/sync/pull", RouteNeeds::Session},
        {"POST /v1/sync/push", RouteNeeds::Session},
        {"POST /v1/sync/status", RouteNeeds::Session},
        {"POST /v1/sync/witness", RouteNeeds::Session},
        {"GET /v1/sync/events", RouteNeeds::Session},
        {"POST /v1/blobs/{scope}", RouteNeeds::Session},
        {"PUT /v1/blobs/{scope}/{hash}/{chunk}", RouteNeeds::Session},
        {"POST /v1/blobs/{scope}/{hash}/complete", RouteNeeds::Session},
        {"GET /v1/blobs/{scope}/{hash}", RouteNeeds::Session},
        {"GET /v1/blobs/{scope}/{hash}/{chunk}", RouteNeeds::Session}};
    std::set<std::pair<std::string, RouteNeeds>> found;
    for (const Route &route : routes()) {
        found.insert({std::string(route.method) + ' ' + route.path, route.needs});
        const RouteSide side
            = route.side == RouteSide::Enrolment ? RouteSide::Enrolment : RouteSide::Api;
        CHECK(matchRoute(side, route.method, route.path).route == &route);
        CHECK(matchRoute(side, "DELETE", route.path).status == 405);
        const RouteSide other = side == RouteSide::Api ? RouteSide::Enrolment : RouteSide::Api;
        CHECK(matchRoute(other, route.method, route.path).status
              == (route.side == RouteSide::Both ? 200 : 404));
    }
    CHECK(found == expected);
    for (const char *path : {"", "/", "/v1", "/v1/hello/", "/v1/HELLO", "/v1/sync/pull?x",
                             "/v1/../v1/hello", "/v2/hello", "/v1/blobs", "/v1/blobs/",
                             "/v1/blobs//", "/v1/blobs/a//0", "/v1/blobs/a/b/0/1"})
        CHECK(matchRoute(RouteSide::Api, "GET", path).status == 404);
}
