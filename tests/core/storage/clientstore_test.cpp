// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/clientstore.h"
#include "tests/core/storage/storefixture.h"

using namespace tasuki;

TEST_CASE("What was stored is there again after closing and opening", "[storage]")
{
    StoreFixture fixture;
    const ScopeRecord scope = aScope();
    const ObjectRow object = anObject();
    ObjectRow tombstone = anObject();
    tombstone.body.clear();
    const QJsonObject setting{{QStringLiteral("tick"), QStringLiteral("t1")}};
    {
        const auto store = fixture.open();
        CHECK(store->opening() == StoreOpening::Created);
        REQUIRE(store->transaction([&]() -> Result<void> {
            if (const auto done = store->scopes().put(scope); !done)
                return done;
            if (const auto done = store->objects().put(scope.id, object); !done)
                return done;
            if (const auto done = store->objects().put(scope.id, tombstone); !done)
                return done;
            return store->settings().put(QStringLiteral("tick"), setting);
        }));
    }
    const auto store = fixture.open();
    CHECK(store->opening() == StoreOpening::Current);
    CHECK(store->scopes().all().value() == QList<ScopeRecord>{scope});
    CHECK(*store->scopes().find(scope.id).value() == scope);
    CHECK(!store->scopes().find(ScopeId::create()).value());
    CHECK(store->objects().all()->size() == 2);
    CHECK(store->objects().find(scope.id, object.id).value()->row == object);
    CHECK(store->objects().find(scope.id, tombstone.id).value()->row == tombstone);
    CHECK(*store->settings().value(QStringLiteral("tick")).value() == setting);
    CHECK(!store->settings().value(QStringLiteral("none")).value());
    REQUIRE(store->settings().remove(QStringLiteral("tick")));
    CHECK(!store->settings().value(QStringLiteral("tick")).value());
    REQUIRE(store->tidy());
    CHECK(store->objects().inScope(scope.id)->size() == 2);
}

TEST_CASE("A scope without a grant yet and a changed cursor are kept", "[storage]")
{
    StoreFixture fixture;
    const auto store = fixture.open();
    ScopeRecord scope = aScope();
    scope.cursor = {};
    REQUIRE(store->scopes().put(scope));
    CHECK(*store->scopes().find(scope.id).value() == scope);
    const ObjectRow object = anObject();
    REQUIRE(store->objects().put(scope.id, object));
    scope.cursor = {GrantId::create(), 1, ~0ULL, 0};
    REQUIRE(store->scopes().put(scope));
    CHECK(*store->scopes().find(scope.id).value() == scope);
    CHECK(store->objects().find(scope.id, object.id).value()->row == object); // same key as before
}

TEST_CASE("After a purge nothing of the scope can be read, and the others stay", "[storage]")
{
    StoreFixture fixture;
    const ScopeRecord lost = aScope();
    const ScopeRecord kept = aScope();
    const ObjectRow object = anObject();
    const auto store = fixture.open();
    REQUIRE(store->scopes().put(lost));
    REQUIRE(store->scopes().put(kept));
    REQUIRE(store->objects().put(lost.id, object));
    REQUIRE(store->objects().put(kept.id, object));
    // A thief keeps the ciphertext of the row and puts it back after the purge.
    const QByteArray sealed = [&] {
        const auto raw = fixture.raw();
        Statement query = raw->statement("t", "SELECT payload FROM object WHERE scope=?");
        REQUIRE(query.bindAll(lost.id.uuid()).step().value());
        return query.blob(0);
    }();
    REQUIRE(store->scopes().destroy(lost.id));
    CHECK(!store->scopes().find(lost.id).value());
    CHECK(store->objects().inScope(lost.id)->isEmpty());
    CHECK(store->objects().put(lost.id, object).error().kind == Error::Kind::NotFound);
    CHECK(store->objects().find(kept.id, object.id).value()->row == object);
    REQUIRE(store->tidy());
    CHECK(!fixture.bytes().contains(sealed.mid(16, 64)));

    REQUIRE(store->scopes().put(lost)); // a new membership: a new key
    REQUIRE(fixture.raw()->run("t",
                               "INSERT INTO object(scope,id,type,sequence,payload) "
                               "VALUES(?,?,?,?,?)",
                               lost.id.uuid(), object.id.uuid(), object.type, object.sequence,
                               sealed));
    CHECK(store->objects().inScope(lost.id).error().kind == Error::Kind::Corrupt);
}

TEST_CASE("After a purge not even the log holds the scope's key", "[storage]")
{
    StoreFixture fixture;
    const auto store = fixture.open();
    const ScopeRecord scope = aScope();
    REQUIRE(store->scopes().put(scope));
    const QByteArray key = [&] {
        const auto raw = fixture.raw();
        Statement query = raw->statement("t", "SELECT key FROM scope");
        REQUIRE(query.step().value());
        return query.blob(0);
    }();
    REQUIRE(fixture.bytes().contains(key));
    REQUIRE(store->transaction([&] { return store->scopes().destroy(scope.id); }));
    CHECK(!fixture.bytes().contains(key));
}

TEST_CASE("A purge that is rolled back has not happened, nor has a scope made in it", "[storage]")
{
    StoreFixture fixture;
    const auto store = fixture.open();
    const ScopeRecord scope = aScope();
    const ScopeRecord unborn = aScope();
    const ObjectRow object = anObject();
    REQUIRE(store->scopes().put(scope));
    REQUIRE(store->objects().put(scope.id, object));
    const auto done = store->transaction([&]() -> Result<void> {
        REQUIRE(store->scopes().destroy(scope.id));
        REQUIRE(store->scopes().put(unborn));
        return Error{Error::Kind::Cancelled, {}};
    });
    REQUIRE(!done);
    CHECK(done.error().kind == Error::Kind::Cancelled);
    CHECK(store->objects().find(scope.id, object.id).value()->row == object);
    CHECK(store->objects().put(unborn.id, object).error().kind == Error::Kind::NotFound);
    REQUIRE(store->scopes().put(unborn));
    REQUIRE(store->objects().put(unborn.id, object));
    CHECK(fixture.open()->objects().find(unborn.id, object.id).value()->row == object);
}

TEST_CASE("A store of another person's vault is refused", "[storage]")
{
    StoreFixture fixture;
    (void)fixture.open();
    QTemporaryDir folder;
    const auto other = Vault::create(folder.filePath(QStringLiteral("v")), {}, {}, {}, Secret("x"),
                                     {KeyCost::floorMemoryBytes, 3});
    REQUIRE(other);
    CHECK(ClientStore::open(fixture.path(), *other, fixture.clock).error().kind
          == Error::Kind::Corrupt);
}

TEST_CASE("A store of a newer Tasuki is refused and not one byte of it changes", "[storage]")
{
    StoreFixture fixture;
    (void)fixture.open();
    REQUIRE(fixture.raw()->run("t", "PRAGMA user_version=99"));
    const QByteArray before = fixture.bytes();
    CHECK(ClientStore::open(fixture.path(), testVault(), fixture.clock).error().kind
          == Error::Kind::Newer);
    CHECK(fixture.bytes() == before);
}

TEST_CASE("The files hold no word of what people wrote", "[storage]")
{
    StoreFixture fixture;
    const auto store = fixture.open();
    ScopeRecord scope = aScope();
    REQUIRE(store->scopes().put(scope));
    REQUIRE(store->objects().put(scope.id, anObject("CANARY-髙﨑")));
    REQUIRE(store->outbox().add(anOperation(scope.id)));
    REQUIRE(store->settings().put(QStringLiteral("draft"),
                                  {{QStringLiteral("text"), QStringLiteral("CANARY-髙﨑")}}));
    const QByteArray bytes = fixture.bytes();
    CHECK(bytes.size() > 4096);
    CHECK(bytes.contains("sheet")); // the scan does see the clear columns
    CHECK(!bytes.contains("CANARY"));
    CHECK(!bytes.contains(QStringLiteral("髙﨑").toUtf8()));
}
