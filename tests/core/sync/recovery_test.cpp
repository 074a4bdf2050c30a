// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/signature.h"
#include "core/sync/farewell.h"
#include "tests/core/sync/syncdevice.h"

using namespace tasuki;

namespace {

/// Two people share a file; both desks have it.
struct Desks {
    Desks()
    {
        file = server.addScope({mine.me.person, theirs.me.person});
        for (int round = 0; round < 2; ++round) {
            mine.settle();
            theirs.settle();
        }
    }
    ModelServer server;
    SyncDevice mine{server};
    SyncDevice theirs{server};
    ScopeId file;
    ObjectId client = ObjectId::create();
};

SyncRequest::Purpose askedNext(SyncDevice &device)
{
    const auto request = device.engine->nextPull({});
    REQUIRE(request);
    REQUIRE(*request);
    device.engine->failed((*request)->number);
    return (*request)->purpose;
}

} // namespace

TEST_CASE("What only this desk still has is handed in before the room is read again",
          "[sync][recovery]")
{
    Desks desks;
    const ModelServer before = desks.server;
    desks.theirs.writeClient(desks.file, desks.client, QStringLiteral("佐藤"));
    desks.theirs.settle();
    desks.mine.settle();
    REQUIRE(desks.mine.name(desks.client) == QStringLiteral("佐藤"));

    desks.server = before;
    desks.server.epoch = QStringLiteral("e2");
    desks.mine.settle();

    REQUIRE(desks.server.witnessed.size() == 1);
    CHECK(desks.server.witnessed[0].id == desks.client);
    CHECK(desks.mine.name(desks.client) == QStringLiteral("佐藤")); // nothing went from the screen
    desks.theirs.settle(); // whoever wrote it sends it again
    desks.mine.settle();
    CHECK(desks.mine.base(desks.file) == contentOf(desks.server, desks.file));
}

TEST_CASE("A desk that was switched off while it asked begins its questions again",
          "[sync][recovery]")
{
    Desks desks;
    const ModelServer before = desks.server;
    const auto written = desks.mine.writeClient(desks.file, desks.client, QStringLiteral("佐藤"));
    desks.mine.settle();
    desks.server = before;
    desks.server.epoch = QStringLiteral("e2");

    for (int questions = 0; questions < 4; ++questions) {
        CAPTURE(questions);
        desks.mine.restart();
        for (int i = 0; i <= questions; ++i)
            desks.mine.pullOnce();
        CHECK(desks.mine.name(desks.client) == QStringLiteral("佐藤"));
    }
    desks.mine.restart();
    desks.mine.settle();
    CHECK(desks.server.effects.value(written.id) == 1);
    CHECK(desks.mine.entry(written).state == OutboxEntry::State::Confirmed);
}

TEST_CASE("What the server judged anew after it went back is not taken for applied any longer",
          "[sync][recovery]")
{
    Desks desks;
    const auto written = desks.mine.writeClient(desks.file, desks.client, QStringLiteral("佐藤"));
    desks.mine.settle();
    const ModelServer before = desks.server;
    const auto late = desks.mine.patchClient(desks.file, desks.client, QStringLiteral("斎藤"));
    desks.mine.settle();
    desks.server = before;
    desks.server.epoch = QStringLiteral("e2");
    // A duplicate that was still on its way came before the room it belongs to.
    desks.server.seen[late.id] = {late.id, OperationStatus::Held, 0, {}};
    desks.mine.settle();
    CHECK(desks.mine.entry(late).state == OutboxEntry::State::Held);
    CHECK(desks.mine.entry(written).state == OutboxEntry::State::Confirmed);
}

TEST_CASE("The journal is compared once a day, and finds what nothing else can show",
          "[sync][recovery]")
{
    Desks desks;
    const auto written = desks.mine.writeClient(desks.file, desks.client, QStringLiteral("佐藤"));
    desks.mine.settle();
    CHECK(askedNext(desks.mine) == SyncRequest::Purpose::Pull);
    desks.server.seen.remove(written.id); // same epoch, same ticks, same sums
    desks.mine.clock.advance(std::chrono::hours(25));
    CHECK(askedNext(desks.mine) == SyncRequest::Purpose::Status);
    desks.mine.pullOnce();
    desks.mine.pullOnce();
    CHECK(desks.mine.entry(written).state == OutboxEntry::State::Waiting);
}

TEST_CASE("Unsent words of a lost room are erased after seven days of both clocks, with a notice",
          "[sync][recovery]")
{
    Desks desks;
    desks.mine.writeClient(desks.file, desks.client, QStringLiteral("佐藤"));
    desks.mine.settle();
    const auto unsent = desks.mine.patchClient(desks.file, desks.client, QStringLiteral("斎藤"));
    desks.server.revoke(desks.file, desks.mine.me.person);
    desks.mine.pullOnce();
    REQUIRE(desks.mine.entry(unsent).state == OutboxEntry::State::Waiting);
    REQUIRE(desks.mine.entry(unsent).operation == unsent);

    const QDateTime here = desks.mine.clock.now();
    const QDateTime there(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);
    Farewell farewell(*desks.mine.store);
    CHECK_FALSE(farewell.eraseOverdue(here.addYears(10), there.addDays(6)).value());
    CHECK_FALSE(farewell.eraseOverdue(here.addDays(6), there.addYears(10)).value());
    CHECK_FALSE(farewell.eraseOverdue(here.addDays(8), there.addDays(8)).value()); // never offered
    const auto refuse = [&](int tries) {
        const auto entries = desks.mine.store->outbox().all().value();
        for (OutboxEntry refused : entries) {
            refused.tries = tries;
            REQUIRE(desks.mine.store->outbox().update(refused));
        }
    };
    refuse(1); // for now: it was not asked to hold it yet
    CHECK_FALSE(farewell.eraseOverdue(here.addDays(8), there.addDays(8)).value());
    refuse(2);
    CHECK(farewell.eraseOverdue(here.addDays(8), there.addDays(8)).value());
    CHECK(desks.mine.store->outbox().all().value().isEmpty());
    const auto notices = desks.mine.store->settings().value(QStringLiteral("farewells"));
    const QJsonObject notice = notices.value().value().value(desks.file.toString()).toObject();
    CHECK(notice.value(u"erased").toInt() == 1);
}

TEST_CASE("What a lost room's words wait for will not come: the server holds them the second time",
          "[sync][recovery]")
{
    Desks desks;
    desks.mine.writeClient(desks.file, desks.client, QStringLiteral("佐藤"));
    desks.mine.settle();
    const auto unsent
        = desks.mine.patchClient(desks.file, ObjectId::create(), QStringLiteral("斎藤"));
    desks.server.revoke(desks.file, desks.mine.me.person);
    desks.mine.pullOnce();
    const auto asksToHold = [&](int tries) {
        OutboxEntry entry = desks.mine.entry(unsent);
        entry.tries = tries;
        REQUIRE(desks.mine.store->outbox().update(entry));
        const auto request = desks.mine.engine->nextPush();
        REQUIRE((request && *request));
        const auto push = pushRequestFromBytes((*request)->body);
        REQUIRE(push);
        desks.mine.engine->failed((*request)->number);
        return push->hold.contains(unsent.id);
    };
    CHECK_FALSE(asksToHold(0));
    CHECK(asksToHold(1));
}

TEST_CASE("The signed end of the audit is kept, and one that is not well signed stops nobody",
          "[sync][audit]")
{
    Desks desks;
    const Secret key = makeSigningKey();
    AuditHead head{desks.server.epoch,
                   QStringLiteral("7:00"),
                   QDateTime(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC),
                   *publicKeyOf(key),
                   {}};
    head.signature = *sign(key, signedBytes(head));
    desks.server.audit = head;
    desks.mine.pullOnce();
    desks.mine.pullOnce();
    CHECK(desks.mine.store->auditHeads().all().value() == QList<AuditHead>{head});

    desks.server.audit->rows = QStringLiteral("8:00"); // the signature is of the other
    desks.theirs.writeClient(desks.file, desks.client, QStringLiteral("佐藤"));
    desks.theirs.settle();
    desks.mine.settle();
    CHECK(desks.mine.name(desks.client) == QStringLiteral("佐藤"));
    CHECK(desks.mine.store->auditHeads().all().value() == QList<AuditHead>{head});
}
