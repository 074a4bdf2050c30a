// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/objectstore.h"
#include "tests/core/storage/storefixture.h"

using namespace tasuki;

namespace {

struct Shelf : StoreFixture {
    Shelf() { REQUIRE(store->scopes().put(scope)); }

    ObjectStore &objects() { return store->objects(); }
    ObjectRow stored(const ObjectRow &row)
    {
        const auto found = objects().find(scope.id, row.id);
        REQUIRE(found);
        REQUIRE(found->has_value());
        return (*found)->row;
    }

    std::unique_ptr<ClientStore> store = open();
    ScopeRecord scope = aScope();
};

} // namespace

TEST_CASE("A new row is put where there is none, and read back sealed", "[storage]")
{
    Shelf shelf;
    const ObjectRow row = anObject("slept well");
    const ObjectRow gone{QStringLiteral("sheet"), ObjectId::create(), 2, {}};

    CHECK(*shelf.objects().putNew(shelf.scope.id, row));
    CHECK(*shelf.objects().putNew(shelf.scope.id, gone));

    CHECK(shelf.stored(row) == row);
    CHECK(shelf.stored(gone) == gone);
    CHECK_FALSE(shelf.bytes().contains("slept well"));
}

TEST_CASE("Where a row is already, nothing of it changes", "[storage]")
{
    Shelf shelf;
    const ObjectRow row = anObject("slept well", 7);
    REQUIRE(*shelf.objects().putNew(shelf.scope.id, row));
    const QByteArray before = shelf.bytes();
    ObjectRow other = row;
    other.type = QStringLiteral("client");
    other.sequence = GENERATE(6, 7, 8);
    other.body = GENERATE(QByteArray("{\"text\":\"fell\"}"), QByteArray());

    const auto isNew = shelf.objects().putNew(shelf.scope.id, other);

    REQUIRE(isNew);
    CHECK_FALSE(*isNew);
    CHECK(shelf.stored(row) == row);
    CHECK(shelf.bytes() == before);
}

TEST_CASE("The same row in another room is another row", "[storage]")
{
    Shelf shelf;
    const ScopeRecord next = aScope();
    REQUIRE(shelf.store->scopes().put(next));
    const ObjectRow row = anObject("slept well");
    CHECK(*shelf.objects().putNew(shelf.scope.id, row));
    CHECK(*shelf.objects().putNew(next.id, row));
    REQUIRE(shelf.objects().remove(shelf.scope.id, row.id));
    CHECK(shelf.objects().find(next.id, row.id)->has_value());
    CHECK(*shelf.objects().putNew(shelf.scope.id, row));
}

TEST_CASE("Nothing is put into a room the device does not hold", "[storage]")
{
    Shelf shelf;
    const ObjectRow row = anObject();
    const auto put = shelf.objects().putNew(ScopeId::create(), row);
    REQUIRE_FALSE(put);
    CHECK(put.error().kind == Error::Kind::NotFound);
    CHECK(shelf.objects().all()->isEmpty());
}

TEST_CASE("In a transaction that failed no new row stays", "[storage]")
{
    Shelf shelf;
    const ObjectRow row = anObject();
    const auto failed = shelf.store->transaction([&]() -> Result<void> {
        CHECK(*shelf.objects().putNew(shelf.scope.id, row));
        return Error{Error::Kind::Conflict, QStringLiteral("does not add up")};
    });
    REQUIRE_FALSE(failed);
    CHECK(*shelf.objects().putNew(shelf.scope.id, row));
}
