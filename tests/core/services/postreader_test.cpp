// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/postreader.h"
#include "tests/core/services/postlife.h"

#include <rapidcheck.h>

using namespace tasuki;

namespace {

using Accidents = std::vector<std::pair<int, int>>;

Accidents anyAccidents(int most)
{
    const auto count = *rc::gen::inRange(0, most);
    return *rc::gen::container<Accidents>(
        std::size_t(count),
        rc::gen::pair(rc::gen::inRange(0, PostLife::kinds), rc::gen::inRange(0, 1000)));
}

/// Of all posts those from `from` to before `to`.
PostStretch slice(const QList<PostEntry> &all, qsizetype from, qsizetype to)
{
    from = std::clamp<qsizetype>(from, 0, all.size());
    to = std::clamp<qsizetype>(to, from, all.size());
    return {all.mid(from, to - from), from > 0, to < all.size()};
}

qsizetype before(const QList<PostEntry> &all, const PostPlace &place)
{
    return std::count_if(all.begin(), all.end(),
                         [&place](const PostEntry &entry) { return entry.post.place() < place; });
}

qsizetype upTo(const QList<PostEntry> &all, const PostPlace &place)
{
    return std::count_if(all.begin(), all.end(), [&place](const PostEntry &entry) {
        return !(place < entry.post.place());
    });
}

void checkSame(const Result<PostStretch> &read, const PostStretch &expected)
{
    RC_ASSERT(bool(read));
    RC_ASSERT(read->posts == expected.posts);
    RC_ASSERT(read->hasOlder == expected.hasOlder);
    RC_ASSERT(read->hasNewer == expected.hasNewer);
}

PostPlace anyPlace(const QList<PostEntry> &all)
{
    if (all.isEmpty() || *rc::gen::inRange(0, 4) == 0)
        return {QDateTime(QDate(2026, 11, 21), QTime(7, *rc::gen::inRange(0, 10)), Qt::UTC),
                ObjectId::create()};
    return all.at(*rc::gen::inRange<qsizetype>(0, all.size())).post.place();
}

void checkRoom(const PostReader &posts, ScopeId room, const QList<PostEntry> &all)
{
    const int most = *rc::gen::inRange(0, 6);
    const PostPlace place = anyPlace(all);
    const PostPlace other = anyPlace(all);
    checkSame(posts.newest(room, most), slice(all, all.size() - most, all.size()));
    checkSame(posts.before(room, place, most),
              slice(all, before(all, place) - most, before(all, place)));
    checkSame(posts.after(room, place, most),
              slice(all, upTo(all, place), upTo(all, place) + most));
    checkSame(posts.around(room, place, most),
              slice(all, before(all, place) - most / 2, upTo(all, place) + most / 2));
    checkSame(posts.between(room, place, other), slice(all, before(all, place), upTo(all, other)));
    for (const PostEntry &entry : all)
        RC_ASSERT(posts.post(room, entry.post.id).value() == entry.post);
}

} // namespace

TEST_CASE("Every stretch is what one gets who reads and sorts them all", "[services][posts]")
{
    CHECK(rc::check("after whatever happened", [] {
        StoreFixture fixture;
        const auto store = fixture.open();
        PostLife life(*store);
        OwnWords words;
        for (const auto &[kind, number] : anyAccidents(40)) {
            life.happen(kind, number);
            if (number % 4 == 0)
                RC_ASSERT(bool(words.refresh(*store)));
        }
        RC_ASSERT(bool(words.refresh(*store)));
        const PostReader posts(*store, words, life.me);
        for (const ScopeId &room : life.rooms)
            checkRoom(posts, room, allPosts(*store, room, life.me));
    }));
}

TEST_CASE("A long conversation read stretch by stretch, either way, has no gap and no double",
          "[services][posts]")
{
    StoreFixture fixture;
    const auto store = fixture.open();
    PostLife life(*store);
    const ScopeId room = life.rooms.first();
    life.arriveMany(room, 700);
    for (int i = 0; i < 60; ++i)
        life.happen(0, 2 * i);
    OwnWords words;
    REQUIRE(words.refresh(*store));
    const PostReader posts(*store, words, life.me);
    const QList<PostEntry> all = allPosts(*store, room, life.me);
    REQUIRE(all.size() > 600);

    auto stretch = posts.newest(room, 60);
    REQUIRE(stretch);
    QList<PostEntry> read = stretch->posts;
    while (stretch->hasOlder) {
        stretch = posts.before(room, read.first().post.place(), 60);
        REQUIRE(stretch);
        read = stretch->posts + read;
    }
    CHECK(read == all);
    read = posts.around(room, all.first().post.place(), 2)->posts;
    do {
        stretch = posts.after(room, read.last().post.place(), 31);
        REQUIRE(stretch);
        read += stretch->posts;
    } while (stretch->hasNewer);
    CHECK(read == all);
}

TEST_CASE("A post that was altered on the disk is left out, and the rest is there",
          "[services][posts]")
{
    StoreFixture fixture;
    const auto store = fixture.open();
    PostLife life(*store);
    const ScopeId room = life.rooms.first();
    life.arriveMany(room, 9);
    const QList<PostEntry> all = allPosts(*store, room, life.me);
    const PostEntry harmed = all.at(3);
    REQUIRE(fixture.raw()->run("harm", "UPDATE object SET sequence=sequence+1 WHERE id=?",
                               harmed.post.id.uuid()));
    OwnWords words;
    const PostReader posts(*store, words, life.me);
    const auto read = posts.newest(room, 50);
    REQUIRE(read);
    QList<PostEntry> rest = all;
    rest.removeAt(3);
    CHECK(read->posts == rest);
    CHECK(posts.before(room, all.at(4).post.place(), 1)->posts.first() == all.at(2));
    CHECK(posts.post(room, harmed.post.id).error().kind == Error::Kind::NotFound);
}
