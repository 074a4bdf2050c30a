// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/japanesetext.h"
#include "core/services/postindex.h"
#include "tests/core/services/postlife.h"

#include <limits>
#include <map>
#include <rapidcheck.h>

using namespace tasuki;
using namespace std::chrono_literals;

namespace {

/// An index that is worked on now and then.
struct Desk {
    bool work(std::chrono::milliseconds time = 0ms)
    {
        REQUIRE(words.refresh(*store));
        const auto isDone = index.work(*store, words, time);
        REQUIRE(isDone);
        return *isDone;
    }
    void finish()
    {
        while (!work()) { }
    }

    StoreFixture fixture;
    std::unique_ptr<ClientStore> store = fixture.open();
    PostLife life{*store};
    OwnWords words;
    PostIndex index{life.me, life.profession};
};

RoomTalk counted(const QList<PostEntry> &all, const PostLife &life, quint64 stamp)
{
    const PersonId me = life.me.person;
    RoomTalk talk{stamp, true, 0, 0, {}};
    for (const auto &[post, isOnlyHere, answered] : all) {
        talk.latest = post.writtenAt();
        if (post.isRetracted())
            continue;
        const bool isUnseen = !post.isSeenBy(me);
        const bool isAwaited
            = post.wantsAcknowledgement && post.author != me && !post.isAcknowledgedBy(me);
        talk.unseen += isUnseen;
        talk.addressed += isUnseen && post.to.include(me, life.me.office, life.profession);
        talk.pinned += post.isPinned();
        talk.awaited += isAwaited;
        talk.seenAwaited += isAwaited && !isUnseen;
        if (isUnseen)
            talk.latestUnseen = post.writtenAt();
        if (!isAwaited)
            continue;
        talk.latestAwaited = post.writtenAt();
        if (post.due.isValid() && (!talk.due.isValid() || post.due < talk.due))
            talk.due = post.due;
    }
    return talk;
}

/// Newest first.
template<typename IsOne>
QList<PostPlace> placesOf(const QList<PostEntry> &all, IsOne isOne)
{
    QList<PostPlace> places;
    for (const PostEntry &entry : all) {
        if (isOne(entry.post))
            places.prepend(entry.post.place());
    }
    return places;
}

void checkMarks(const PostMarks &marks, const QList<PostEntry> &all)
{
    constexpr int everyOne = std::numeric_limits<int>::max();
    const QDate day(2026, 12, 8);
    REQUIRE(marks.newestPinned(everyOne)
            == placesOf(all, [](const Post &post) { return post.isPinned(); }));
    REQUIRE(marks.vacancies(day, everyOne) == placesOf(all, [day](const Post &post) {
                return !post.isRetracted() && post.vacancy && post.vacancy->holdsOn(day);
            }));
}

QList<PostPlace> searched(const QList<PostEntry> &all, const QStringList &keys)
{
    QList<PostPlace> places;
    for (const PostEntry &entry : all) {
        const QString text = searchKey(entry.post.text());
        if (!entry.post.isRetracted()
            && std::all_of(keys.begin(), keys.end(),
                           [&text](const QString &key) { return text.contains(key); }))
            places.append(entry.post.place());
    }
    std::sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return b < a; });
    return places;
}

void checkSearch(const Desk &desk, const QList<PostEntry> &all)
{
    for (const auto &words : {QStringList{QStringLiteral("報告")},
                              {QStringLiteral("告2")},
                              {QStringLiteral("よく"), QStringLiteral("報告1")},
                              {QStringLiteral("2よく眠れた")},
                              {QStringLiteral("眠")},
                              {QStringLiteral("ほうこく報告")},
                              {}}) {
        const auto expected = words.isEmpty() ? QList<PostPlace>() : searched(all, words);
        for (const int most : {1, 3, 1000}) {
            QList<PostPlace> found;
            for (const PostIndex::Found &hit : desk.index.find(words, most))
                found.append(hit.place);
            REQUIRE(found == expected.mid(0, most));
        }
    }
}

void checkAll(const Desk &desk)
{
    QList<PostEntry> everywhere;
    for (const ScopeId &room : desk.life.rooms) {
        const QList<PostEntry> all = allPosts(*desk.store, room, desk.life.me);
        const RoomTalk talk = desk.index.talk(room);
        if (desk.store->scopes().find(room)->has_value())
            REQUIRE(talk == counted(all, desk.life, talk.stamp));
        else
            REQUIRE(talk == RoomTalk());
        checkMarks(desk.index.marks(room), all);
        everywhere += all;
    }
    checkSearch(desk, everywhere);
}

using Accidents = std::vector<std::pair<int, int>>;

} // namespace

TEST_CASE("The index knows after each change what one knows who counts anew", "[services][posts]")
{
    CHECK(rc::check("whatever happened", [] {
        const auto accidents = *rc::gen::container<Accidents>(
            rc::gen::pair(rc::gen::inRange(0, PostLife::kinds), rc::gen::inRange(0, 1000)));
        Desk desk;
        std::map<ScopeId, std::pair<quint64, QList<PostEntry>>> last;
        for (const auto &[kind, number] : accidents) {
            desk.life.happen(kind, number);
            if (number % 3 == 0)
                continue; // several at once
            desk.finish();
            checkAll(desk);
            for (const ScopeId &room : desk.life.rooms) {
                const quint64 stamp = desk.index.talk(room).stamp;
                const auto all = allPosts(*desk.store, room, desk.life.me);
                RC_ASSERT(last[room].second == all || last[room].first != stamp);
                last[room] = {stamp, all};
            }
        }
    }));
}

#ifndef __SANITIZE_ADDRESS__ // thousands of posts take minutes there, and nothing of them is new
TEST_CASE("While a long room is being read, changes are in the count at its end",
          "[services][posts]")
{
    Desk desk;
    const ScopeId room = desk.life.rooms.first();
    desk.life.arriveMany(room, 700);
    for (int number = 0; !desk.work(); ++number) {
        CHECK_FALSE(
            (desk.index.talk(room).isCounted && desk.index.talk(desk.life.rooms.last()).isCounted));
        desk.life.happen(number % PostLife::kinds == 8 ? 0 : number % PostLife::kinds, number * 7);
        desk.life.arriveMany(room, 40);
    }
    checkAll(desk);
}

TEST_CASE("More changes than are remembered are counted anew", "[services][posts]")
{
    Desk desk;
    const ScopeId room = desk.life.rooms.first();
    desk.life.arriveMany(room, 10);
    desk.finish();
    desk.life.arriveMany(room, 2 * int(RoomChanges::remembered) + 1);
    CHECK_FALSE(desk.work());
    desk.finish();
    checkAll(desk);
}
#endif

TEST_CASE("Another record of a room is no news of its posts", "[services][posts]")
{
    Desk desk;
    const ScopeId room = desk.life.rooms.first();
    desk.life.arriveMany(room, 3);
    desk.finish();
    const RoomTalk before = desk.index.talk(room);
    REQUIRE(desk.store->objects().put(room, anObject()));
    REQUIRE(desk.store->outbox().add(anOperation(room)));
    desk.finish();
    CHECK(desk.index.talk(room) == before);
    desk.life.arrive(room, ObjectId::create(), 1);
    desk.finish();
    CHECK(desk.index.talk(room).stamp != before.stamp);
}

TEST_CASE("What cannot be read now is counted the next time", "[services][posts]")
{
    Desk desk;
    desk.life.arriveMany(desk.life.rooms.first(), 5);
    REQUIRE(desk.words.refresh(*desk.store));
    const auto raw = desk.fixture.raw();
    REQUIRE(raw->run("harm", "ALTER TABLE object RENAME COLUMN moment TO gone"));
    CHECK_FALSE(desk.index.work(*desk.store, desk.words, 10ms));
    REQUIRE(raw->run("mend", "ALTER TABLE object RENAME COLUMN gone TO moment"));
    desk.finish();
    checkAll(desk);
}
