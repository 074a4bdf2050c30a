// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/farewell.h"
#include "core/sync/syncengine.h"
#include "tests/core/sync/syncdevice.h"

using namespace tasuki;

namespace {

struct Ward {
    ModelServer server;
    SyncDevice device{server};
    ScopeId file = server.addScope({device.me.person});
    ObjectId client = ObjectId::create();
};

} // namespace

TEST_CASE("What is written here is shown at once and reaches the file once", "[sync]")
{
    Ward ward;
    ward.device.settle();

    const auto operation = ward.device.writeClient(ward.file, ward.client, QStringLiteral("佐藤"));
    CHECK(ward.device.name(ward.client) == QStringLiteral("佐藤"));
    CHECK(ward.device.view(ward.client).hasUnsent);
    ward.device.settle();

    CHECK(ward.device.entry(operation).state == OutboxEntry::State::Confirmed);
    CHECK_FALSE(ward.device.view(ward.client).hasUnsent);
    CHECK(ward.server.effects.value(operation.id) == 1);
    CHECK(ward.device.base(ward.file) == contentOf(ward.server, ward.file));
}

TEST_CASE("An acknowledged write stays in view until the base has it", "[sync]")
{
    Ward ward;
    ward.device.settle();
    const auto operation = ward.device.writeClient(ward.file, ward.client, QStringLiteral("佐藤"));

    ward.device.pushOnce();

    CHECK(ward.device.entry(operation).state == OutboxEntry::State::Acknowledged);
    CHECK(ward.device.base(ward.file).isEmpty());
    CHECK(ward.device.name(ward.client) == QStringLiteral("佐藤"));
}

TEST_CASE("A sheet whose answer was lost after the server kept it arrives once", "[sync]")
{
    Ward ward;
    ward.device.settle();
    const auto operation = ward.device.writeClient(ward.file, ward.client, QStringLiteral("佐藤"));

    const auto request = ward.device.engine->nextPush();
    ward.server.push((**request).body, ward.device.me);
    ward.device.engine->failed((**request).number);
    CHECK(ward.device.entry(operation).state == OutboxEntry::State::Waiting);
    ward.device.settle();

    CHECK(ward.server.effects.value(operation.id) == 1);
    CHECK(ward.device.entry(operation).state == OutboxEntry::State::Confirmed);
}

TEST_CASE("Answers that come twice, late or cut off change nothing", "[sync]")
{
    Ward ward;
    ward.server.pageObjects = 1;
    for (int i = 0; i < 3; ++i)
        ward.device.writeClient(ward.file, ObjectId::create(), QString::number(i));
    ward.device.pullOnce();
    ward.device.pushOnce();

    const auto request = ward.device.engine->nextPull({});
    const QByteArray answer = ward.server.pull((**request).body, ward.device.me);
    SECTION("cut off")
    {
        CHECK_FALSE(
            ward.device.engine->answered((**request).number, answer.left(answer.size() / 2)));
        CHECK(ward.device.base(ward.file).isEmpty());
    }
    SECTION("twice and late")
    {
        CHECK(ward.device.engine->answered((**request).number, answer));
        const auto again = ward.device.engine->answered((**request).number, answer);
        CHECK(again->ignored);
        const auto next = ward.device.engine->nextPull({}); // a cache answers with the old one
        const auto stale = ward.device.engine->answered((**next).number, answer);
        REQUIRE(stale);
        CHECK(stale->baseChanged.isEmpty());
    }
    ward.device.settle();
    CHECK(ward.device.base(ward.file) == contentOf(ward.server, ward.file));
}

TEST_CASE("An idle pull names no room, and what is new comes with the one after it", "[sync]")
{
    ModelServer server;
    SyncDevice device(server);
    SyncDevice other(server);
    const ScopeId file = server.addScope({device.me.person, other.me.person});
    const ObjectId client = ObjectId::create();
    device.settle();
    device.writeClient(file, client, QStringLiteral("one"));
    device.settle();
    const auto idle = device.engine->nextPull({}, Expecting::Nothing);
    REQUIRE((idle && *idle));
    CHECK_FALSE((**idle).body.contains(file.toString().toLatin1()));
    const auto nothing
        = device.engine->answered((**idle).number, server.pull((**idle).body, device.me));
    REQUIRE(nothing);
    CHECK_FALSE(nothing->pullAgain);
    CHECK(nothing->baseChanged.isEmpty());

    other.settle();
    other.patchClient(file, client, QStringLiteral("two"));
    other.settle();
    CHECK(device.pullOnce(Expecting::Nothing).pullAgain);
    CHECK(device.pullOnce(Expecting::Nothing).baseChanged.contains(file));
    CHECK(device.name(client) == QStringLiteral("two"));
    CHECK_FALSE(device.pullOnce(Expecting::Nothing).pullAgain);
}

TEST_CASE("A room made up offline is opened before anything is put into it", "[sync]")
{
    Ward ward;
    const ScopeId room = ScopeId::create();
    REQUIRE(ward.device.store->scopes().put({room, QStringLiteral("handoff"), {}}));
    const auto opening
        = ward.device.write(room, QStringLiteral("room.new"), ObjectId(room.uuid()),
                            {{QStringLiteral("template"), QStringLiteral("handoff")}});
    const auto operation = ward.device.writeClient(room, ward.client, QStringLiteral("佐藤"));
    CHECK(ward.device.name(ward.client) == QStringLiteral("佐藤"));

    ward.device.pushOnce();
    CHECK(ward.server.arrivals.last() == QList{opening.id});
    ward.device.settle();

    CHECK(ward.device.entry(operation).state == OutboxEntry::State::Confirmed);
    CHECK_FALSE((*ward.device.store->scopes().find(room).value()).cursor.grant.isNull());
}

TEST_CASE("What waits for a room the server refuses is shown as refused, not as waiting", "[sync]")
{
    Ward ward;
    const ScopeId room = ScopeId::create();
    REQUIRE(ward.device.store->scopes().put({room, QStringLiteral("handoff"), {}}));
    const auto opening
        = ward.device.write(room, QStringLiteral("room.new"), ObjectId(room.uuid()), {});
    const auto operation = ward.device.writeClient(room, ward.client, QStringLiteral("佐藤"));
    ward.server.poison.insert(opening.id);

    ward.device.settle();

    CHECK(ward.device.entry(operation).state == OutboxEntry::State::Rejected);
    REQUIRE(ward.device.view(ward.client).rejected());
    CHECK(ward.device.view(ward.client).rejected()->why == QStringLiteral("room_refused"));
    CHECK(ward.device.name(ward.client) == QStringLiteral("佐藤")); // the words are still there
}

TEST_CASE("One refused or blocked operation delays nothing but its own object", "[sync]")
{
    Ward ward;
    ward.device.settle();
    const auto bad = ward.device.writeClient(ward.file, ward.client, QStringLiteral("毒"));
    const ObjectId other = ObjectId::create();
    const auto blocked = ward.device.writeClient(ward.file, other, QStringLiteral("待つ"));
    const auto follower = ward.device.patchClient(ward.file, other, QStringLiteral("後"));
    const auto good
        = ward.device.writeClient(ward.file, ObjectId::create(), QStringLiteral("良い"));
    ward.server.poison.insert(bad.id);
    ward.server.blocked.insert(blocked.id);

    ward.device.settle();
    CHECK(ward.device.entry(bad).state == OutboxEntry::State::Rejected);
    CHECK(ward.device.entry(bad).why == QStringLiteral("bad_schema"));
    CHECK(ward.device.entry(good).state == OutboxEntry::State::Confirmed);
    CHECK(ward.device.entry(blocked).state == OutboxEntry::State::Waiting);
    CHECK(ward.device.entry(blocked).tries > 0);

    ward.server.blocked.clear();
    ward.device.settle();
    CHECK(ward.device.entry(follower).state == OutboxEntry::State::Confirmed);
    CHECK(ward.device.name(other) == QStringLiteral("後"));
}

TEST_CASE("A request refused as a whole is cut down to the operation to blame", "[sync]")
{
    Ward ward;
    ward.device.settle();
    QList<Operation> operations;
    for (int i = 0; i < 5; ++i)
        operations.append(
            ward.device.writeClient(ward.file, ObjectId::create(), QString::number(i)));
    const OperationId poison = operations.at(3).id;
    for (int round = 0; round < 20; ++round) {
        const auto request = ward.device.engine->nextPush();
        REQUIRE(request);
        if (!*request)
            break;
        if ((*request)->body.contains(poison.toString().toLatin1())) {
            REQUIRE(ward.device.engine->refused((*request)->number, QStringLiteral("bad_request")));
        } else {
            const QByteArray answer = ward.server.push((*request)->body, ward.device.me);
            REQUIRE(ward.device.engine->answered((*request)->number, answer));
        }
    }
    ward.device.settle();
    for (const Operation &operation : operations)
        CHECK(ward.device.entry(operation).state
              == (operation.id == poison ? OutboxEntry::State::Rejected
                                         : OutboxEntry::State::Confirmed));
}

TEST_CASE("A room that differs from the server's is read again without going from the screen",
          "[sync]")
{
    Ward ward;
    const ObjectId extra = ObjectId::create();
    ward.device.writeClient(ward.file, ward.client, QStringLiteral("佐藤"));
    ward.device.settle();
    REQUIRE(ward.device.store->objects().put(
        ward.file, {QStringLiteral("client"), extra, 1, R"({"groups":{},"type":"client"})"}));
    ward.server.scopes[ward.file].objects[ward.client].body
        = R"({"groups":{"name":{"v":"斎藤"}},"type":"client"})";

    const SyncOutcome found = ward.device.pullOnce();
    CHECK(found.pullAgain);
    CHECK(ward.device.name(ward.client) == QStringLiteral("佐藤"));
    ward.device.settle();

    CHECK(ward.device.name(ward.client) == QStringLiteral("斎藤"));
    CHECK(ward.device.base(ward.file) == contentOf(ward.server, ward.file));
}

TEST_CASE("A checksum that never fits does not keep the device busy for ever", "[sync]")
{
    Ward ward;
    ward.device.writeClient(ward.file, ward.client, QStringLiteral("佐藤"));
    ward.server.lieAboutSum = true;
    ward.device.pushOnce();
    int rounds = 0;
    while (rounds < 50 && ward.device.pullOnce().pullAgain)
        ++rounds;
    CHECK(rounds < 10);
    CHECK(ward.device.name(ward.client) == QStringLiteral("佐藤"));
}

TEST_CASE("A deleted record goes, and only it", "[sync]")
{
    Ward ward;
    const ObjectId other = ObjectId::create();
    ward.device.writeClient(ward.file, ward.client, QStringLiteral("佐藤"));
    ward.device.writeClient(ward.file, other, QStringLiteral("田中"));
    ward.device.settle();
    ward.server.remove(ward.file, ward.client);
    ward.device.settle();
    CHECK(ward.device.name(ward.client).isEmpty());
    CHECK(ward.device.name(other) == QStringLiteral("田中"));
}

TEST_CASE("A lost room leaves with its key, but what was not sent is handed over first", "[sync]")
{
    Ward ward;
    ward.device.settle();
    ward.device.writeClient(ward.file, ward.client, QStringLiteral("佐藤"));
    ward.device.settle();
    const auto unsent = ward.device.patchClient(ward.file, ward.client, QStringLiteral("斎藤"));
    ward.server.revoke(ward.file, ward.device.me.person);

    CHECK(ward.device.pullOnce().baseChanged.contains(ward.file));
    CHECK_FALSE(ward.device.store->scopes().find(ward.file).value());
    CHECK(ward.device.view().isEmpty());
    // What the server had answered is offered once more: it may have gone back since.
    CHECK(ward.device.store->outbox().inState(OutboxEntry::State::Waiting).value().size() == 2);
    ward.device.settle();
    CHECK(ward.device.store->outbox().all().value().isEmpty());
    const auto farewells = ward.device.store->settings().value(QStringLiteral("farewells"));
    const QJsonObject notice = farewells.value().value().value(ward.file.toString()).toObject();
    CHECK(notice.value(u"handed-over").toInt() == 1);
    Farewell farewell(*ward.device.store);
    CHECK(farewell.notice().value() == Farewell::Notice{1, 0});
    REQUIRE(farewell.noticeRead());
    CHECK(farewell.notice().value() == Farewell::Notice());
    CHECK_FALSE(ward.device.entry(unsent).operation.id == unsent.id);

    ward.server.grant(ward.file, ward.device.me.person);
    ward.device.settle();
    CHECK(ward.device.base(ward.file) == contentOf(ward.server, ward.file));
}

TEST_CASE("A room the server merely does not know of is kept", "[sync]")
{
    Ward ward;
    ward.device.writeClient(ward.file, ward.client, QStringLiteral("佐藤"));
    ward.device.settle();
    ward.server.revoke(ward.file, ward.device.me.person);
    const auto request = ward.device.engine->nextPull({});
    QByteArray answer = ward.server.pull((**request).body, ward.device.me);
    auto parsed = pullAnswerFromBytes(answer);
    parsed->lost.first().known = false;
    REQUIRE(ward.device.engine->answered((**request).number, encode(*parsed)));
    CHECK(ward.device.name(ward.client) == QStringLiteral("佐藤"));
}

TEST_CASE("A server that went back in time gets everything again and takes nothing", "[sync]")
{
    Ward ward;
    ward.device.settle();
    const ModelServer before = ward.server;
    const auto operation = ward.device.writeClient(ward.file, ward.client, QStringLiteral("佐藤"));
    ward.device.settle();
    REQUIRE(ward.device.entry(operation).state == OutboxEntry::State::Confirmed);

    ward.server = before;
    ward.server.epoch = QStringLiteral("e2");
    CHECK(ward.device.pullOnce().pullAgain);
    CHECK_FALSE(ward.device.engine->nextPush().value()); // first it asks what the server knows
    ward.device.pullOnce(); // the days
    CHECK(ward.device.pullOnce().pushAgain); // the operations
    CHECK(ward.device.entry(operation).state == OutboxEntry::State::Waiting);
    CHECK(ward.device.name(ward.client) == QStringLiteral("佐藤"));
    ward.device.settle();

    CHECK(ward.server.effects.value(operation.id) == 1);
    CHECK(ward.device.base(ward.file) == contentOf(ward.server, ward.file));
}

TEST_CASE("A restore nobody announced is noticed by an operation the server has forgotten",
          "[sync]")
{
    Ward ward;
    ward.device.settle();
    const auto operation = ward.device.writeClient(ward.file, ward.client, QStringLiteral("佐藤"));
    ward.device.pushOnce();
    ward.server.seen.remove(operation.id);
    ward.server.scopes[ward.file] = {QStringLiteral("office-file"), 0, {}};
    ward.device.settle();
    CHECK(ward.device.entry(operation).state == OutboxEntry::State::Confirmed);
    CHECK(ward.device.name(ward.client) == QStringLiteral("佐藤"));
}
