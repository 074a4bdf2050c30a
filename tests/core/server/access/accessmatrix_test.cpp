// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/routes.h"
#include "core/wire/directory.h"
#include "core/wire/push.h"
#include "core/wire/status.h"
#include "core/wire/witness.h"
#include "tests/core/server/access/doors.h"
#include "tests/support/numberfrom.h"

using namespace tasuki;

namespace {

/// What comes of knocking at a door.
enum class Outcome {
    Refused, ///< 401: who are you?
    NotHere, ///< 404
    Unread, ///< 400: let in, and what was said made no sense
    Public, ///< 200, and nothing of the room in it
    Room, ///< 200, and the room's content in it
    Written, ///< 200, and the operation is in the room
    Held, ///< 200, and the operation waits for a person to decide
    Listening, ///< 101, and pokes for the room
    Deaf, ///< 101, and pokes for everything but the room
};

constexpr Standing standings[]
    = {Standing::Member,       Standing::ExMember,       Standing::OtherOffice,
       Standing::Newcomer,     Standing::RevokedDevice,  Standing::DisabledPerson,
       Standing::WithoutToken, Standing::StrangersToken, Standing::WithoutCertificate};

bool hasCertificate(Standing standing)
{
    return standing != Standing::WithoutCertificate && standing != Standing::RevokedDevice
        && standing != Standing::DisabledPerson;
}

bool hasSession(Standing standing)
{
    return standing == Standing::Member || standing == Standing::ExMember
        || standing == Standing::OtherOffice || standing == Standing::Newcomer;
}

/// What a circle is for: the field that others do not see lies in it.
bool isClinician(Profession profession)
{
    return profession == Profession::Doctor || profession == Profession::Nurse
        || profession == Profession::Pharmacist;
}

/// The table, by hand: from security.md 4.6 and the templates of a handoff, of a patient's room and
/// of a circle, not from the code it judges. A route that is not in it does not compile.
Outcome expected(RouteHandler door, const Actor &actor, Doors::Kind room)
{
    const bool isCaring
        = actor.office != OfficeKind::Centre && actor.profession != Profession::Administrator;
    const bool isInHandoffs = actor.office != OfficeKind::Pharmacy;
    const bool isRightOne = (room != Doors::Kind::Handoff || isInHandoffs)
        && (room != Doors::Kind::Circle || isClinician(actor.profession));
    const bool sees = actor.standing == Standing::Member && isCaring && isRightOne;
    switch (door) {
    case RouteHandler::Hello:
        return Outcome::Public;
    case RouteHandler::Enrol:
        return Outcome::NotHere; // it is at the other entrance
    case RouteHandler::SignIn:
    case RouteHandler::Refresh:
        return hasCertificate(actor.standing) ? Outcome::Unread : Outcome::Refused;
    case RouteHandler::RenewCertificate:
        return hasSession(actor.standing) ? Outcome::Unread : Outcome::Refused;
    case RouteHandler::Directory:
    case RouteHandler::Status: // tells a caller about the caller's own operations only
    case RouteHandler::Witness: // takes, and says no more than what it would like to be given
        return hasSession(actor.standing) ? Outcome::Public : Outcome::Refused;
    case RouteHandler::Pull:
        return !hasSession(actor.standing) ? Outcome::Refused
            : sees                         ? Outcome::Room
                                           : Outcome::Public;
    case RouteHandler::Push:
        return !hasSession(actor.standing) ? Outcome::Refused
            : sees                         ? Outcome::Written
                                           : Outcome::Held;
    case RouteHandler::Events:
        return !hasSession(actor.standing) ? Outcome::Refused
            : sees                         ? Outcome::Listening
                                           : Outcome::Deaf;
    case RouteHandler::OpenBlob:
    case RouteHandler::PutChunk:
    case RouteHandler::CompleteBlob:
        return !hasSession(actor.standing) ? Outcome::Refused
            : sees                         ? Outcome::Public
                                           : Outcome::NotHere;
    case RouteHandler::Blob:
    case RouteHandler::Chunk:
        return !hasSession(actor.standing) ? Outcome::Refused
            : sees                         ? Outcome::Room
                                           : Outcome::NotHere;
    }
    FAIL("a door without a row");
    return Outcome::Refused;
}

bool tellsOf(const QByteArray &body, const Doors &doors)
{
    return body.contains(Doors::canary) || body.contains(doors.manifest.hash.toHex())
        || body.contains(doors.room.toString().toLatin1());
}

Outcome outcomeOf(const ServerResponse &response, const Doors &doors)
{
    if (response.status == 200)
        return tellsOf(response.body, doors) ? Outcome::Room : Outcome::Public;
    CHECK_FALSE(tellsOf(response.body, doors));
    return response.status == 401 ? Outcome::Refused
        : response.status == 404  ? Outcome::NotHere
                                  : Outcome::Unread;
}

Outcome push(Doors &doors, const Actor &actor)
{
    const auto head = [&doors] { return doors.ward.roomHead(doors.room); };
    const qint64 before = head();
    const Operation writing = doors.somethingWritten();
    const auto response = doors.ask(actor, "POST", "/v1/sync/push", encode(PushRequest{{writing}}));
    const qint64 moved = head() - before;
    const auto answer = pushAnswerFromBytes(response.body);
    if (response.status != 200 || !answer) {
        CHECK(moved == 0);
        return outcomeOf(response, doors);
    }
    REQUIRE(answer->results.size() == 1);
    const auto status = answer->results.first().status;
    CHECK(moved == (status == OperationStatus::Applied ? 1 : 0));
    CHECK_FALSE(tellsOf(response.body, doors));
    return status == OperationStatus::Applied ? Outcome::Written
        : status == OperationStatus::Held     ? Outcome::Held
                                              : Outcome::Unread;
}

Outcome listen(Doors &doors, const Actor &actor)
{
    const Reply reply = doors.openSocket(actor);
    if (reply.response.status != 101)
        return outcomeOf(reply.response, doors);
    const auto heard = doors.heard(actor);
    REQUIRE(heard);
    CHECK(heard->contains(doors.ward.store->region()));
    return heard->contains(doors.room) ? Outcome::Listening : Outcome::Deaf;
}

/// Asks for the room where a question can name one.
QByteArray questionFor(const Route &route, const Doors &doors)
{
    if (route.handler == RouteHandler::Status)
        return encode(StatusRequest{{}, {doors.written}, {}});
    if (route.handler == RouteHandler::Witness)
        return encode(WitnessRequest{{{doors.room, ObjectId::create(), 1, 7}}, {}, {}});
    if (route.handler == RouteHandler::OpenBlob)
        return encode(doors.manifest);
    if (route.handler == RouteHandler::PutChunk)
        return doors.file;
    return "{}";
}

Outcome knock(Doors &doors, const Route &route, const Actor &actor)
{
    if (route.handler == RouteHandler::Push)
        return push(doors, actor);
    if (route.handler == RouteHandler::Events)
        return listen(doors, actor);
    return outcomeOf(doors.ask(actor, route.method, doors.pathOf(route), questionFor(route, doors)),
                     doors);
}

} // namespace

TEST_CASE("Every role finds at every door what the table says, however it stands to the room",
          "[server][access][matrix]")
{
#ifdef __SANITIZE_ADDRESS__ // each kind takes minutes there; who may do what is seen without
    const auto room = GENERATE(Doors::Kind::Handoff, Doors::Kind::Circle);
#else
    const auto room = GENERATE(Doors::Kind::Handoff, Doors::Kind::Patient, Doors::Kind::Chapter,
                               Doors::Kind::Circle);
#endif
    CAPTURE(int(room));
    Doors doors(room);
    QList<Actor> actors;
    for (const OfficeKind kind : Doors::kinds()) {
        for (const Profession profession : Doors::professions()) {
            for (const Standing standing : standings)
                actors.append(doors.enter(kind, profession, standing));
        }
    }
    doors.endPastMemberships();
    REQUIRE(actors.size() >= qsizetype(4 * 9 * std::size(standings)));
    for (const Actor &actor : actors) {
        for (const Route &route : routes()) {
            CAPTURE(toCode(actor.office), toCode(actor.profession), int(actor.standing),
                    route.path);
            CHECK(knock(doors, route, actor) == expected(route.handler, actor, room));
        }
    }
}

TEST_CASE("A socket of somebody who is out is closed at the next poke", "[server][access][matrix]")
{
    Doors doors;
    for (const Standing standing : {Standing::RevokedDevice, Standing::DisabledPerson}) {
        const Actor actor = doors.enter(OfficeKind::CareOffice, Profession::CareManager, standing);
        CHECK_FALSE(doors.heard(actor));
    }
}

TEST_CASE("Somebody else's rooms look like rooms that are not there", "[server][access][ids]")
{
    // TASUKI_FOREIGN_IDS=200000 plays the whole of it.
    const int count = numberFrom("TASUKI_FOREIGN_IDS", 2000);
    Doors doors;
    const Actor nosy
        = doors.enter(OfficeKind::CareOffice, Profession::CareManager, Standing::OtherOffice);
    QList<ScopeId> foreign{doors.room};
    for (int i = 0; i < 20; ++i)
        foreign.append(doors.openRoom({doors.ward.sakura.id, doors.ward.hospital.id}));
    const GrantId grant = GrantId::create();
    const auto pulled = [&](ScopeId id) {
        PullRequest request;
        request.have.insert(id, {grant, 1, 2, 0});
        request.first = {id};
        ServerResponse response = doors.ask(nosy, "POST", "/v1/sync/pull", encode(request));
        response.body.replace(id.toString().toLatin1(), "ID");
        return response;
    };
    const auto pushed = [&](const QList<ScopeId> &ids) {
        PushRequest request;
        for (const ScopeId &id : ids)
            request.operations.append(Ward::newSheet(id));
        ServerResponse response = doors.ask(nosy, "POST", "/v1/sync/push", encode(request));
        for (const Operation &operation : request.operations)
            response.body.replace(operation.id.toString().toLatin1(), "OP");
        return response;
    };
    QList<ScopeId> there, absent;
    const auto witnessed = [&](ScopeId id) {
        const WitnessRequest list{{{id, ObjectId::create(), 1, 7}}, {}, {}};
        return doors.ask(nosy, "POST", "/v1/sync/witness", encode(list));
    };
    int different = 0;
    for (int i = 0; i < count; ++i) {
        there.append(foreign[i % foreign.size()]);
        absent.append(ScopeId::create());
        const ServerResponse one = pulled(there.last());
        const ServerResponse other = pulled(absent.last());
        different += one.status != other.status || one.body != other.body ? 1 : 0;
        if (there.size() == 100) {
            different += witnessed(there.last()).body != witnessed(absent.last()).body ? 1 : 0;
            const ServerResponse here = pushed(there);
            const ServerResponse nowhere = pushed(absent);
            different += here.status != nowhere.status || here.body != nowhere.body ? 1 : 0;
            CHECK(here.body.count("held") == 100);
            there.clear();
            absent.clear();
        }
    }
    CHECK(different == 0);
}
