// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/postmarks.h"

#include <catch2/catch.hpp>

#include <map>
#include <rapidcheck.h>

using namespace tasuki;

namespace {

const QDate today(2026, 11, 21);

IndexedPost aPost(int minute)
{
    IndexedPost post;
    post.place = {QDateTime(today, QTime(0, 0), Qt::UTC).addSecs(60 * minute),
                  ObjectId(QUuid::createUuidV5(QUuid(), QString::number(minute)))};
    return post;
}

IndexedPost toMe(int minute, bool isUnseen)
{
    IndexedPost post = aPost(minute);
    post.isToMe = true;
    post.isUnseen = isUnseen;
    return post;
}

IndexedPost anyPost(int minute)
{
    IndexedPost post = aPost(minute);
    post.isUnseen = *rc::gen::arbitrary<bool>();
    post.isToMe = *rc::gen::arbitrary<bool>();
    post.isPinned = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>())
        post.due = today.addDays(*rc::gen::inRange(-3, 3));
    if (*rc::gen::arbitrary<bool>())
        post.vacantUntil = today.addDays(*rc::gen::inRange(-3, 3));
    return post;
}

void checkSame(const PostMarks &marks, const std::map<int, IndexedPost> &posts)
{
    int addressed = 0;
    QDate due;
    QList<PostPlace> pinned, vacant;
    for (const auto &[minute, post] : posts) {
        addressed += post.isToMe && post.isUnseen;
        if (post.due.isValid() && (!due.isValid() || post.due < due))
            due = post.due;
        if (post.isPinned)
            pinned.prepend(post.place);
        if (post.vacantUntil.isValid() && post.vacantUntil >= today)
            vacant.prepend(post.place);
    }
    RC_ASSERT(marks.addressed() == addressed);
    RC_ASSERT(marks.due() == due);
    RC_ASSERT(marks.pinned() == pinned.size());
    RC_ASSERT(marks.newestPinned(3) == pinned.mid(0, 3));
    RC_ASSERT(marks.vacancies(today, 100) == vacant);
}

} // namespace

TEST_CASE("What stands out is what one finds who looks at every post", "[services][posts]")
{
    CHECK(rc::check([] {
        PostMarks marks;
        std::map<int, IndexedPost> posts;
        const int count = *rc::gen::inRange(0, 40);
        for (int i = 0; i < count; ++i) {
            const int minute = *rc::gen::inRange(0, 10);
            if (*rc::gen::inRange(0, 4) == 0) {
                marks.remove({aPost(minute).place.post});
                posts.erase(minute);
            } else {
                posts[minute] = anyPost(minute);
                marks.put(posts[minute]);
            }
            checkSame(marks, posts);
        }
    }));
}

TEST_CASE("From one unseen post to me to the next, and round again", "[services][posts]")
{
    PostMarks marks;
    CHECK_FALSE(marks.nextToMe(aPost(5).place));
    for (const int minute : {2, 4, 8})
        marks.put(toMe(minute, minute != 4));
    CHECK(marks.nextToMe(aPost(0).place) == aPost(2).place);
    CHECK(marks.nextToMe(aPost(2).place) == aPost(8).place); // 4 was seen
    CHECK(marks.nextToMe(aPost(8).place) == aPost(2).place);
    CHECK(marks.nextToMe({}) == aPost(2).place);
}

TEST_CASE("When all were seen it goes back in time", "[services][posts]")
{
    PostMarks marks;
    for (const int minute : {2, 4, 8})
        marks.put(toMe(minute, false));
    CHECK(marks.nextToMe(aPost(9).place) == aPost(8).place);
    CHECK(marks.nextToMe(aPost(8).place) == aPost(4).place);
    CHECK(marks.nextToMe(aPost(2).place) == aPost(8).place);
    marks.remove({aPost(4).place.post});
    CHECK(marks.nextToMe(aPost(8).place) == aPost(2).place);
}

TEST_CASE("Posts nobody means, pins or waits for take no room", "[services][posts]")
{
    PostMarks marks;
    const qsizetype empty = marks.bytes();
    for (int minute = 0; minute < 100; ++minute)
        marks.put(aPost(minute));
    CHECK(marks.bytes() == empty);
    marks.put(toMe(3, true));
    CHECK(marks.bytes() > empty);
}
