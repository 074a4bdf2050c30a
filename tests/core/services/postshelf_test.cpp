// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/postshelf.h"
#include "core/services/roomposts.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <rapidcheck.h>

using namespace tasuki;

namespace {

IndexedPost aPost(int minute, const QString &key, bool isUnseen = false)
{
    return {{QDateTime(QDate(2026, 11, 21), QTime(0, 0), Qt::UTC).addSecs(60 * minute),
             ObjectId(QUuid::createUuidV5(QUuid(), QString::number(minute)))},
            isUnseen,
            minute % 2 == 0,
            key};
}

/// Of few letters, so that words meet often and span the ends of keys.
QString anyKey()
{
    QString key;
    const int size = *rc::gen::weightedOneOf<int>(
        {{4, rc::gen::inRange(0, 6)}, {1, rc::gen::inRange(60, 140)}});
    for (int i = 0; i < size; ++i)
        key += QChar(u"あいう"[*rc::gen::inRange(0, 3)]);
    return key;
}

QList<PostPlace> searched(const std::map<int, IndexedPost> &posts, const QStringList &words)
{
    QList<PostPlace> found;
    for (const auto &[minute, post] : posts) {
        if (std::all_of(words.begin(), words.end(),
                        [&post](const QString &word) { return post.key.contains(word); }))
            found.prepend(post.place);
    }
    return found;
}

void checkSame(const PostShelf &shelf, const std::map<int, IndexedPost> &posts)
{
    int unseen = 0;
    int awaited = 0;
    int seenAwaited = 0;
    QDateTime latestUnseen;
    QDateTime latestAwaited;
    for (const auto &[minute, post] : posts) {
        unseen += post.isUnseen;
        awaited += post.isAwaited;
        seenAwaited += post.isAwaited && !post.isUnseen;
        if (post.isUnseen)
            latestUnseen = post.place.at;
        if (post.isAwaited)
            latestAwaited = post.place.at;
        RC_ASSERT(shelf.holds(post.place));
    }
    RC_ASSERT(shelf.size() == qsizetype(posts.size()));
    RC_ASSERT(shelf.unseen() == unseen);
    RC_ASSERT(shelf.awaited() == awaited);
    RC_ASSERT(shelf.seenAwaited() == seenAwaited);
    RC_ASSERT(shelf.latestUnseen() == latestUnseen);
    RC_ASSERT(shelf.latestAwaited() == latestAwaited);
    for (const auto &words : {QStringList{QStringLiteral("あ")},
                              {QStringLiteral("いう")},
                              {QStringLiteral("あいう"), QStringLiteral("うう")},
                              {QStringLiteral("うあ"), QStringLiteral("い")}})
        RC_ASSERT(shelf.find(words) == searched(posts, words));
}

} // namespace

TEST_CASE("A shelf counts and finds what lies on it, however it came there", "[services][posts]")
{
    CHECK(rc::check("as looking at each post would", [] {
        std::map<int, IndexedPost> posts{{50, aPost(50, anyKey())}};
        PostShelf shelf({posts.at(50)});
        const int changes = *rc::gen::inRange(0, 30);
        for (int i = 0; i < changes; ++i) {
            const int minute = *rc::gen::inRange(0, 20);
            if (*rc::gen::inRange(0, 4) == 0) {
                const IndexedPost gone = aPost(minute, {});
                RC_ASSERT(shelf.remove({gone.place.post}) == qsizetype(posts.erase(minute)));
            } else {
                const auto unseen = *rc::gen::arbitrary<bool>();
                posts.insert_or_assign(minute, aPost(minute, anyKey(), unseen));
                shelf.put(posts.at(minute));
            }
        }
        checkSame(shelf, posts);
        if (shelf.size() < 2)
            return;
        std::map<int, IndexedPost> newer;
        while (newer.size() < posts.size())
            newer.insert(posts.extract(std::prev(posts.end())));
        checkSame(shelf.takeNewerHalf(), newer);
        checkSame(shelf, posts);
    }));
}

TEST_CASE("A room's posts stay in order whatever comes when", "[services][posts]")
{
    RoomPosts room;
    room.read({aPost(4000, QStringLiteral("あ"))});
    CHECK(room.covers(aPost(4000, {}).place));
    CHECK_FALSE(room.covers(aPost(3999, {}).place));
    room.read({});
    CHECK(room.isComplete());
    CHECK(room.covers(aPost(0, {}).place));
    for (int i = 0; i < 1500; ++i)
        room.put(aPost(i * 7 % 1500, QStringLiteral("い%1").arg(i), true));
    CHECK(room.unseen() == 1500);
    CHECK(room.latest() == aPost(4000, {}).place.at);
    CHECK(room.shelves().size() > 2);
    std::optional<PostPlace> newer;
    for (const PostShelf &shelf : room.shelves()) {
        CHECK((!newer || shelf.last() < *newer));
        newer = shelf.first();
    }
    CHECK(newer == aPost(0, {}).place);
    QSet<ObjectId> gone;
    for (int i = 0; i < 1500; ++i)
        gone.insert(aPost(i, {}).place.post);
    CHECK(room.remove(gone) == 1500);
    CHECK(room.shelves().size() == 1);
    CHECK(room.holds(aPost(4000, {}).place));
}
