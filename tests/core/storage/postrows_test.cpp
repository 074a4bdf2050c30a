// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/storage/postrows.h"
#include "core/storage/scopekeys.h"
#include "tests/core/storage/storefixture.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace tasuki;

namespace {

QDateTime momentAt(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(1'795'000'000'000 + milliseconds, Qt::UTC);
}

ObjectRow aPost(const QDateTime &at = momentAt(0), ObjectId id = ObjectId::create())
{
    return {QStringLiteral("msg"), id, 1,
            canonicalJson({{QStringLiteral("at"), toIsoUtc(at)},
                           {QStringLiteral("text"), QStringLiteral("よく眠れました")}})};
}

struct Room : StoreFixture {
    Room() { REQUIRE(store->scopes().put(scope)); }

    void put(const ObjectRow &row) { REQUIRE(store->objects().put(scope.id, row)); }
    QList<ObjectId> newest(int most) const
    {
        const auto rows = store->posts().older(scope.id, PostBound::newest(), most);
        REQUIRE(rows);
        QList<ObjectId> ids;
        for (const PostRow &row : *rows) {
            if (row.object)
                ids.append(row.place.post);
        }
        return ids;
    }
    void harm(const char *sql) { REQUIRE(raw()->run("harm", sql)); }
    QByteArray planOf(const QByteArray &sql)
    {
        const auto database = raw();
        Statement plan = database->statement("plan", "EXPLAIN QUERY PLAN " + sql);
        QByteArray text;
        while (plan.step().value())
            text += plan.text(3).toUtf8() + '\n';
        return text;
    }

    std::unique_ptr<ClientStore> store = open();
    ScopeRecord scope = aScope();
};

/// Any sixteen bytes: not every id is a UUID of the usual kind.
ObjectId anyId()
{
    const auto bytes = *rc::gen::container<std::vector<char>>(16, rc::gen::arbitrary<char>());
    return ObjectId(QUuid::fromRfc4122(QByteArray(bytes.data(), 16)));
}

QList<PostPlace> placesOf(const Result<QList<PostRow>> &rows)
{
    RC_ASSERT(bool(rows));
    QList<PostPlace> places;
    for (const PostRow &row : *rows)
        places.append(row.place);
    return places;
}

void checkStretches(const PostRows &posts, ScopeId scope, QList<PostPlace> places)
{
    std::sort(places.begin(), places.end());
    const PostPlace from{momentAt(*rc::gen::inRange(-1, 5)), anyId()};
    const int most = *rc::gen::inRange(0, 8);
    const bool isIncluded = *rc::gen::arbitrary<bool>();
    const PostPlace edge = *rc::gen::arbitrary<bool>() && !places.isEmpty() ? places.first() : from;
    QList<PostPlace> newer;
    QList<PostPlace> older;
    for (const PostPlace &place : std::as_const(places)) {
        if (edge < place || (isIncluded && place == edge))
            newer.append(place);
        if (place < edge || (isIncluded && place == edge))
            older.prepend(place);
    }
    const PostBound bound = PostBound::at(edge, isIncluded);
    RC_ASSERT(placesOf(posts.newer(scope, bound, most)) == newer.mid(0, most));
    RC_ASSERT(placesOf(posts.older(scope, bound, most)) == older.mid(0, most));
}

} // namespace

TEST_CASE("Posts come in the order of their places, so many as are asked for", "[storage][posts]")
{
    Room room;
    CHECK(rc::check("as sorting all of them would give", [&room] {
        ScopeRecord scope = aScope();
        RC_ASSERT(bool(room.store->scopes().put(scope)));
        QList<PostPlace> places;
        const int count = *rc::gen::inRange(0, 12);
        for (int i = 0; i < count; ++i) {
            places.append({momentAt(*rc::gen::inRange(0, 4)), anyId()});
            const ObjectRow row = aPost(places.last().at, places.last().post);
            RC_ASSERT(bool(room.store->objects().put(scope.id, row)));
        }
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
        checkStretches(room.store->posts(), scope.id, places);
    }));
}

TEST_CASE("A room's posts and its other records are read without each other", "[storage][posts]")
{
    Room room;
    const ObjectRow sheet = anObject();
    const ObjectRow post = aPost();
    ObjectRow tombstone = aPost();
    tombstone.body.clear();
    for (const ObjectRow &row : {sheet, post, tombstone})
        room.put(row);
    CHECK(room.newest(9) == QList<ObjectId>{post.id});
    CHECK(room.store->objects().butPosts(room.scope.id)->size() == 2);
    CHECK_FALSE(room.store->objects().findButPost(room.scope.id, post.id)->has_value());
    CHECK(room.store->objects().findButPost(room.scope.id, sheet.id)->has_value());
    CHECK_FALSE(room.store->posts().find(room.scope.id, sheet.id)->has_value());
    CHECK(room.store->posts().find(room.scope.id, post.id).value()->object->row == post);
    CHECK(room.store->objects().inScope(room.scope.id)->size() == 3);
}

TEST_CASE("A post that does not say when it was written is still no other record",
          "[storage][posts]")
{
    Room room;
    ObjectRow timeless = aPost();
    timeless.body = GENERATE(QByteArray("{\"text\":\"x\"}"), QByteArray("nonsense"));
    room.put(timeless);
    CHECK(room.newest(9) == QList<ObjectId>{timeless.id});
    CHECK(room.store->objects().butPosts(room.scope.id)->isEmpty());
}

TEST_CASE("A post whose time or type was altered is damaged, and takes no other with it",
          "[storage][posts]")
{
    Room room;
    const ObjectRow harmed = aPost(momentAt(1));
    const ObjectRow whole = aPost(momentAt(2));
    room.put(harmed);
    room.harm(GENERATE("UPDATE object SET moment=moment+5", "UPDATE object SET type='sheet'",
                       "UPDATE object SET sequence=2", "UPDATE object SET moment=0"));
    room.put(whole);
    CHECK(room.newest(9) == QList<ObjectId>{whole.id});
    CHECK(room.store->objects().find(room.scope.id, harmed.id).error().kind
          == Error::Kind::Corrupt);
}

TEST_CASE("A post without its time, and a record with one, are not what they were",
          "[storage][posts]")
{
    Room room;
    room.put(aPost());
    room.put(anObject());
    room.harm("UPDATE object SET moment=iif(moment IS NULL, 7, NULL)");
    CHECK(room.newest(9).isEmpty());
    CHECK(room.store->objects().butPosts(room.scope.id).error().kind == Error::Kind::Corrupt);
}

TEST_CASE("SQLite goes straight to a stretch, and to what is no post", "[storage][posts]")
{
    Room room;
    for (const QByteArray columns : {"", "payload,"}) {
        const QByteArray select = "SELECT " + columns + "id FROM object INDEXED BY ";
        const QByteArray stretch = room.planOf(
            select
            + "post_by_moment WHERE scope=? AND moment IS NOT NULL AND (moment,id)<(?,?) "
              "ORDER BY moment DESC,id DESC LIMIT ?");
        CHECK(stretch.contains("INDEX post_by_moment (scope=?"));
        CHECK(stretch.contains("(moment,id)<(?,?))"));
        CHECK_FALSE(stretch.contains("TEMP B-TREE"));
        const QByteArray rest
            = room.planOf(select + "object_but_posts WHERE scope=? AND moment IS NULL ORDER BY id");
        CHECK(rest.contains("INDEX object_but_posts (scope=?)"));
        CHECK_FALSE(rest.contains("TEMP B-TREE"));
    }
}

TEST_CASE("Posts of a store that knew no moments get theirs, and what was damaged stays damaged",
          "[storage][posts]")
{
    StoreFixture fixture;
    const ScopeRecord scope = aScope();
    const ObjectRow post = aPost(momentAt(7));
    const ObjectRow harmed = aPost(momentAt(8));
    const ObjectRow sheet = anObject();
    {
        const auto store = fixture.open();
        REQUIRE(store->scopes().put(scope));
        REQUIRE(store->objects().put(scope.id, sheet));
    }
    {
        const auto raw = fixture.raw();
        auto keys = ScopeKeys::create(*raw, testVault().rowsKey());
        REQUIRE(keys);
        for (const char *sql :
             {"DROP INDEX post_by_moment", "DROP INDEX object_but_posts",
              "ALTER TABLE object DROP COLUMN moment", "DROP TABLE draft", "PRAGMA user_version=4",
              "DELETE FROM setting WHERE name='posts/placed'"})
            REQUIRE(raw->run("back", sql));
        for (const ObjectRow &row : {post, harmed})
            REQUIRE(raw->run("old", "INSERT INTO object VALUES(?,?,?,?,?)", scope.id.uuid(),
                             row.id.uuid(), row.type, row.sequence + (row == harmed ? 1 : 0),
                             *sealObject(scope.id, row, std::nullopt, *keys)));
    }
    for (int opening = 0; opening < 2; ++opening) {
        const auto store = fixture.open();
        CHECK(store->opening() == (opening == 0 ? StoreOpening::Upgraded : StoreOpening::Current));
        const auto rows = store->posts().older(scope.id, PostBound::newest(), 9);
        REQUIRE(rows);
        REQUIRE(rows->size() == 2);
        CHECK(rows->first().object->row == post);
        CHECK(rows->first().place == PostPlace{momentAt(7), post.id});
        CHECK_FALSE(rows->last().object);
        CHECK(store->objects().butPosts(scope.id)->size() == 1);
    }
}
