// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/sqlitefaults.h"
#include "tests/core/storage/storefixture.h"

#include <random>
#include <sqlite3.h>

using namespace tasuki;

namespace {

struct FailNth final : SqliteFaults {
    int beforeStep(const char *) override { return ++calls == nth ? code : SQLITE_OK; }
    int calls = 0;
    int nth = 0; ///< 0 = never
    int code = SQLITE_FULL;
};

/// The edit of a person: overlay base, cursor and outbox in one.
Result<void> edit(ClientStore &store, const ScopeRecord &scope, const ObjectRow &object,
                  const Operation &operation)
{
    return store.transaction([&]() -> Result<void> {
        if (const auto done = store.scopes().put(scope); !done)
            return done;
        if (const auto done = store.objects().put(scope.id, object); !done)
            return done;
        if (const auto added = store.outbox().add(operation); !added)
            return added.error();
        return {};
    });
}

bool isEmpty(ClientStore &store)
{
    return store.scopes().all()->isEmpty() && store.objects().all()->isEmpty()
        && store.outbox().all()->isEmpty();
}

} // namespace

TEST_CASE("Wherever the disk fills up, an edit is whole or gone and the next one works",
          "[storage]")
{
    for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE}) {
        int failures = 0;
        for (int nth = 1;; ++nth) {
            StoreFixture fixture;
            FailNth faults;
            StoreOptions options;
            options.faults = &faults;
            const auto store = fixture.open(options);
            const ScopeRecord scope = aScope();
            const ObjectRow object = anObject();
            const Operation operation = anOperation(scope.id);
            faults.calls = 0;
            faults.nth = nth;
            faults.code = code;
            const auto done = edit(*store, scope, object, operation);
            if (faults.calls < nth)
                break;
            ++failures;
            REQUIRE(!done);
            CHECK(done.error().kind
                  == (code == SQLITE_FULL ? Error::Kind::DiskFull : Error::Kind::Storage));
            REQUIRE(isEmpty(*store));
            REQUIRE(isEmpty(*fixture.open()));
            REQUIRE(edit(*store, scope, object, operation));
            const auto again = fixture.open();
            REQUIRE(again->objects().find(scope.id, object.id).value()->row == object);
            REQUIRE(again->outbox().all()->first().operation.deviceSequence == 1);
        }
        CHECK(failures
              >= 8); // BEGIN, key, scope, object, SAVEPOINT, number, entry, RELEASE, COMMIT
    }
}

TEST_CASE("On a disk that is really full nothing is half done, and after a purge it goes on",
          "[storage]")
{
    StoreFixture fixture;
    StoreOptions options;
    options.maxPages = 40;
    const auto store = fixture.open(options);
    const ScopeRecord scope = aScope();
    Result<void> done;
    qsizetype written = 0;
    while (done && written < 1000) {
        done = edit(*store, scope, anObject(QByteArray(3000, 'x')), anOperation(scope.id));
        written += done ? 1 : 0;
    }
    REQUIRE(!done);
    CHECK(done.error().kind == Error::Kind::DiskFull);
    CHECK(written > 5);
    CHECK(store->objects().all()->size() == written);
    CHECK(store->outbox().all()->size() == written);
    REQUIRE(store->scopes().destroy(scope.id));
    CHECK(edit(*store, aScope(), anObject(QByteArray(3000, 'x')), anOperation()));
}

TEST_CASE("A row moved to another id, scope, type or number is called corrupt", "[storage]")
{
    StoreFixture fixture;
    const auto store = fixture.open();
    const ScopeRecord one = aScope();
    const ScopeRecord two = aScope();
    REQUIRE(store->scopes().put(one));
    REQUIRE(store->scopes().put(two));
    const ObjectRow object = anObject();
    const auto raw = fixture.raw();
    const auto spoiled = [&](const QByteArray &assignment, const QUuid &value) {
        REQUIRE(raw->run("t", "DELETE FROM object"));
        REQUIRE(store->objects().put(one.id, object));
        REQUIRE(raw->run("t", "UPDATE object SET " + assignment, value));
        const auto all = store->objects().all();
        return !all && all.error().kind == Error::Kind::Corrupt;
    };
    CHECK(spoiled("id=?", QUuid::createUuid()));
    CHECK(spoiled("scope=?", two.id.uuid()));
    CHECK(spoiled("type='client' WHERE id<>?", QUuid::createUuid()));
    CHECK(spoiled("sequence=sequence+1 WHERE id<>?", QUuid::createUuid()));
    REQUIRE(raw->run("t", "DELETE FROM object"));

    const Operation operation = anOperation();
    REQUIRE(store->outbox().add(operation));
    for (const QByteArray column : {"state", "tries", "device_sequence"}) {
        REQUIRE(raw->run("t", "UPDATE outbox SET " + column + "=" + column + "+1"));
        CHECK(store->outbox().all().error().kind == Error::Kind::Corrupt);
        REQUIRE(raw->run("t", "UPDATE outbox SET " + column + "=" + column + "-1"));
    }
    CHECK(store->outbox().all()->size() == 1);

    // Scope rows exchange their keys and payloads.
    REQUIRE(raw->run("t",
                     "UPDATE scope SET key=(SELECT key FROM scope WHERE id=?1), "
                     "payload=(SELECT payload FROM scope WHERE id=?1)",
                     one.id.uuid()));
    CHECK(!fixture.open()->scopes().all());
}

TEST_CASE("One flipped bit anywhere in the file never shows as something else", "[storage]")
{
    StoreFixture fixture;
    QHash<ObjectId, ObjectRow> objects;
    QHash<OperationId, QJsonObject> payloads;
    const ScopeRecord scope = aScope();
    {
        const auto store = fixture.open();
        REQUIRE(store->scopes().put(scope));
        for (int i = 0; i < 30; ++i) {
            const ObjectRow object = anObject(QByteArray::number(i).repeated(200), i + 1);
            const Operation operation = anOperation(scope.id, object.id);
            objects.insert(object.id, object);
            payloads.insert(operation.id, operation.payload);
            REQUIRE(edit(*store, scope, object, operation));
        }
    }
    const QByteArray good = fixture.bytes();
    std::mt19937 random(20261121); // the same trials each time
    int detected = 0;
    constexpr int trials = 400;
    for (int trial = 0; trial < trials; ++trial) {
        QByteArray bytes = good;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(good.size()));
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
        QFile file(fixture.path());
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        const auto store = ClientStore::open(fixture.path(), testVault(), fixture.clock);
        if (!store) {
            ++detected;
            continue;
        }
        const auto scopes = (*store)->scopes().all();
        const auto rows = (*store)->objects().all();
        const auto entries = (*store)->outbox().all();
        if (scopes)
            for (const ScopeRecord &record : *scopes)
                REQUIRE(record == scope);
        if (rows)
            for (const StoredObject &row : *rows)
                REQUIRE(row.row == objects.value(row.row.id));
        if (entries)
            for (const OutboxEntry &entry : *entries)
                REQUIRE(entry.operation.payload == payloads.value(entry.operation.id));
        if (scopes && rows && entries) // and nothing went missing in silence
            REQUIRE(rows->size() + entries->size() == 60);
        detected += scopes && rows && entries ? 0 : 1;
    }
    CHECK(detected > trials / 4); // the rest hit unused space: small tables on pages of 4 kB
}
