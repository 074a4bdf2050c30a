// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outboxstore.h"
#include "tests/core/storage/storefixture.h"

using namespace tasuki;

namespace {

Operation added(ClientStore &store, const Operation &operation)
{
    const auto done = store.outbox().add(operation);
    REQUIRE(done);
    return *done;
}

QJsonObject patchOf(const QString &value, const Operation *seen, const QJsonValue &baseValue)
{
    QJsonObject patch{{QStringLiteral("v"), value}, {QStringLiteral("base_v"), baseValue}};
    if (seen)
        patch.insert(QStringLiteral("base_op"), seen->id.toString());
    return patch;
}

Operation aPatch(ScopeId scope, ObjectId sheet, const QJsonObject &groups)
{
    Operation operation = anOperation(scope, sheet);
    operation.grant = GrantId(scope.uuid()); // one membership
    operation.payload = {{QStringLiteral("groups"), groups}};
    return operation;
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

TEST_CASE("What was confirmed is forgotten up to the first that is too young", "[storage]")
{
    StoreFixture fixture;
    const auto store = fixture.open();
    const QDateTime now(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC);
    const auto confirmed = [&](const QDateTime &at) {
        OutboxEntry entry;
        entry.operation = added(*store, anOperation());
        entry.state = OutboxEntry::State::Confirmed;
        entry.answeredAt = at;
        REQUIRE(store->outbox().update(entry));
        return entry.operation.id;
    };
    confirmed(now.addDays(-60));
    const auto wrongClock = confirmed(now.addYears(10)); // stops nobody
    confirmed(now.addDays(-50));
    const auto young = confirmed(now.addDays(-1));
    const auto behind = confirmed(now.addDays(-40));
    REQUIRE(store->outbox().forgetConfirmedBefore(now.addDays(-30)));
    QSet<OperationId> left;
    const auto all = store->outbox().all();
    REQUIRE(all);
    for (const OutboxEntry &entry : *all)
        left.insert(entry.operation.id);
    CHECK(left == QSet<OperationId>{wrongClock, young, behind});
}

TEST_CASE("What was written is found room by room", "[storage]")
{
    StoreFixture fixture;
    const auto store = fixture.open();
    const auto room = ScopeId::create();
    const auto first = added(*store, anOperation(room));
    const auto elsewhere = added(*store, anOperation());
    const auto second = added(*store, anOperation(room));
    const auto entries = store->outbox().inScope(room).value();
    REQUIRE(entries.size() == 2);
    CHECK(entries.at(0).operation == first);
    CHECK(entries.at(1).operation == second);
    const auto scopes = store->outbox().scopes().value();
    CHECK(QSet<ScopeId>(scopes.begin(), scopes.end()) == QSet<ScopeId>{room, elsewhere.scope});
}

TEST_CASE("What the server has of a post is no longer read, and everything else is", "[storage]")
{
    StoreFixture fixture;
    const auto store = fixture.open();
    const ScopeRecord room = aScope();
    REQUIRE(store->scopes().put(room));
    const ObjectRow sheet = anObject();
    const ObjectRow post{QStringLiteral("msg"), ObjectId::create(), 1, "{}"};
    for (const ObjectRow &row : {sheet, post})
        REQUIRE(store->objects().put(room.id, row));
    const Operation onSheet = added(*store, anOperation(room.id, sheet.id));
    const Operation onPost = added(*store, anOperation(room.id, post.id));
    const auto spoken = [&] {
        const auto entries = store->outbox().spoken(room.id);
        REQUIRE(entries);
        QList<OperationId> ids;
        for (const OutboxEntry &entry : *entries)
            ids.append(entry.operation.id);
        return ids;
    };
    CHECK(spoken() == QList<OperationId>{onSheet.id, onPost.id});
    CHECK(store->outbox().spoken(room.id, post.id)->size() == 1);
    for (const OperationId &id : spoken()) {
        OutboxEntry entry = **store->outbox().find(id);
        entry.state = OutboxEntry::State::Confirmed;
        REQUIRE(store->outbox().update(entry));
    }
    CHECK(spoken() == QList<OperationId>{onSheet.id});
    CHECK(store->outbox().spoken(room.id, post.id)->isEmpty());
    CHECK(store->outbox().spoken(room.id, sheet.id)->size() == 1);
    CHECK(store->outbox().spoken(ScopeId::create(), sheet.id)->isEmpty());
    CHECK(store->outbox().inScope(room.id)->size() == 2);
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

TEST_CASE("Typing without a line is one operation, written on what was there before it",
          "[storage]")
{
    StoreFixture fixture;
    const auto store = fixture.open();
    const ScopeId scope = ScopeId::create();
    const ObjectId sheet = ObjectId::create();
    const auto type = [&](const QString &group, const QString &value, const Operation *seen,
                          const QJsonValue &base) {
        return added(*store, aPatch(scope, sheet, {{group, patchOf(value, seen, base)}}));
    };
    const Operation first = type(QStringLiteral("a"), QStringLiteral("か"), nullptr, {});
    const Operation other = type(QStringLiteral("b"), QStringLiteral("熱"), nullptr, {});
    const Operation second
        = type(QStringLiteral("a"), QStringLiteral("かゆ"), &first, QStringLiteral("か"));

    const auto entries = store->outbox().all();
    REQUIRE(entries->size() == 2);
    CHECK(entries->at(0).operation == other);
    CHECK(entries->at(1).operation == second);
    const QJsonObject patch = second.payload.value(u"groups").toObject().value(u"a").toObject();
    CHECK(patch == patchOf(QStringLiteral("かゆ"), nullptr, {}));
    CHECK(second.deviceSequence > other.deviceSequence);
}

TEST_CASE("What may have been sent, or was not looked at, stays beside what is written after",
          "[storage]")
{
    StoreFixture fixture;
    const auto store = fixture.open();
    const ScopeId scope = ScopeId::create();
    const ObjectId sheet = ObjectId::create();
    const QString a = QStringLiteral("a");
    const QString value = QStringLiteral("か");
    const Operation first = added(*store, aPatch(scope, sheet, {{a, patchOf(value, nullptr, {})}}));
    switch (GENERATE(0, 1, 2, 3)) {
    case 0: // offered
        REQUIRE(store->outbox().markOffered({first}));
        added(*store, aPatch(scope, sheet, {{a, patchOf(value, &first, value)}}));
        break;
    case 1: // written on something else
        added(*store, aPatch(scope, sheet, {{a, patchOf(value, nullptr, value)}}));
        break;
    case 2: { // moved in between
        Operation move = anOperation(scope, sheet);
        move.kind = QStringLiteral("sheet.move");
        added(*store, move);
        added(*store, aPatch(scope, sheet, {{a, patchOf(value, &first, value)}}));
        break;
    }
    default: // from another source
        QJsonObject copied = patchOf(value, &first, value);
        copied.insert(QStringLiteral("src"), QStringLiteral("copied"));
        added(*store, aPatch(scope, sheet, {{a, copied}}));
    }
    CHECK(store->outbox().find(first.id)->has_value());
}
