// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outboxstore.h"
#include "tests/core/storage/storefixture.h"

using namespace tasuki;

namespace {

QList<OperationId> idsOf(const QList<OutboxEntry> &entries)
{
    QList<OperationId> ids;
    for (const OutboxEntry &entry : entries)
        ids.append(entry.operation.id);
    return ids;
}

Operation added(ClientStore &store, const Operation &operation)
{
    const auto done = store.outbox().add(operation);
    REQUIRE(done);
    return *done;
}

void setTries(ClientStore &store, const Operation &operation, int tries)
{
    OutboxEntry entry;
    entry.operation = operation;
    entry.tries = tries;
    REQUIRE(store.outbox().update(entry));
}

} // namespace

TEST_CASE("An operation gets the next number of the device, also after a restart", "[storage]")
{
    StoreFixture fixture;
    Operation first;
    {
        const auto store = fixture.open();
        first = added(*store, anOperation());
        CHECK(first.deviceSequence == 1);
        OutboxEntry entry{first, OutboxEntry::State::Confirmed, 5, {}, 1, first.at};
        REQUIRE(store->outbox().update(entry));
        CHECK(*store->outbox().find(first.id).value() == entry);
        REQUIRE(store->outbox().forgetConfirmedBefore(first.at));
        CHECK(store->outbox().all()->size() == 1); // not before: at
        REQUIRE(store->outbox().forgetConfirmedBefore(first.at.addSecs(1)));
        CHECK(store->outbox().all()->isEmpty());
    }
    const auto store = fixture.open();
    CHECK(added(*store, anOperation()).deviceSequence == 2); // a forgotten number is not used again
    CHECK(!store->outbox().add(store->outbox().all()->first().operation)); // the same id again
}

TEST_CASE("The journal keeps what is on its way, held or rejected", "[storage]")
{
    StoreFixture fixture;
    const auto store = fixture.open();
    const QDateTime long_ago(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    for (const auto state : {OutboxEntry::State::Waiting, OutboxEntry::State::Acknowledged,
                             OutboxEntry::State::Held, OutboxEntry::State::Rejected}) {
        const Operation operation = added(*store, anOperation());
        const OutboxEntry entry{operation, state, 3, QStringLiteral("bad_schema"), 2, long_ago};
        REQUIRE(store->outbox().update(entry));
        CHECK(store->outbox().inState(state).value() == QList<OutboxEntry>{entry});
    }
    REQUIRE(store->outbox().forgetConfirmedBefore(long_ago.addYears(1)));
    CHECK(store->outbox().all()->size() == 4);
}

TEST_CASE("What failed often goes last, but nothing overtakes its own object or room", "[storage]")
{
    StoreFixture fixture;
    const auto store = fixture.open();
    const ScopeId scope = ScopeId::create();
    const ObjectId sheet = ObjectId::create();
    const Operation stubborn = added(*store, anOperation(scope, sheet));
    const Operation later = added(*store, anOperation(scope, sheet));
    const Operation other = added(*store, anOperation(scope));
    const ScopeId newRoom = ScopeId::create();
    const Operation room = added(*store, anOperation(newRoom, ObjectId(newRoom.uuid())));
    const Operation inRoom = added(*store, anOperation(newRoom));
    setTries(*store, stubborn, 3);
    setTries(*store, room, 1);
    const auto order = store->outbox().toSend(10);
    REQUIRE(order);
    CHECK(idsOf(*order) == QList<OperationId>{other.id, room.id, inRoom.id, stubborn.id, later.id});
    CHECK(idsOf(*store->outbox().toSend(2)) == QList<OperationId>{other.id, room.id});
}

TEST_CASE("An operation is never changed after it was written", "[storage]")
{
    StoreFixture fixture;
    const auto store = fixture.open();
    Operation operation = added(*store, anOperation());
    operation.payload.insert(QStringLiteral("x"), 1);
    OutboxEntry entry;
    entry.operation = operation;
    CHECK(store->outbox().update(entry).error().kind == Error::Kind::Invalid);
    entry.operation = anOperation();
    CHECK(store->outbox().update(entry).error().kind == Error::Kind::NotFound);
}
