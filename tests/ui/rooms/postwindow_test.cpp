// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rooms/talk.h"
#include "ui/rooms/postwindow.h"

#include <rapidcheck.h>

using namespace tasuki;

namespace {

struct LongRoom {
    explicit LongRoom(int count)
    {
        for (int i = 0; i < count; ++i)
            posts.posts.append(postSaying(QString::number(i), PersonId::create(),
                                          FakeWorkspace::moment().addSecs(i)));
    }
    void settle() { QCoreApplication::processEvents(); }
    int first() const { return window.posts().first().post.text().toInt(); }
    int last() const { return window.posts().last().post.text().toInt(); }
    bool isWithoutGaps() const
    {
        int expected = first();
        for (const PostEntry &entry : window.posts()) {
            if (entry.post.text().toInt() != expected++)
                return false;
        }
        return true;
    }

    FakePosts posts;
    PostWindow window{posts, ScopeId::create()};
};

} // namespace

TEST_CASE("A room is read from its end, and further as one goes", "[ui][rooms][window]")
{
    LongRoom room(1000);
    room.window.readNewest();
    room.settle();
    CHECK(room.first() == 1000 - PostWindow::step);
    CHECK(room.last() == 999);
    CHECK(room.window.hasOlder());
    CHECK_FALSE(room.window.hasNewer());
    while (room.window.hasOlder()) {
        room.window.readOlder();
        room.settle();
        REQUIRE(room.window.posts().size() <= PostWindow::most);
        REQUIRE(room.isWithoutGaps());
    }
    CHECK(room.first() == 0);
    CHECK(room.window.hasNewer());
    while (room.window.hasNewer()) {
        room.window.readNewer();
        room.settle();
        REQUIRE(room.isWithoutGaps());
    }
    CHECK(room.last() == 999);
}

TEST_CASE("Whatever is asked for in whatever order, the stretch has no gaps",
          "[ui][rooms][window][property]")
{
    CHECK(rc::check([] {
        LongRoom room(*rc::gen::inRange(1, 700));
        room.window.readNewest();
        room.settle();
        const int steps = *rc::gen::inRange(1, 12);
        for (int i = 0; i < steps; ++i) {
            const auto size = static_cast<int>(room.posts.posts.size());
            switch (*rc::gen::inRange(0, 5)) {
            case 0:
                room.window.readOlder();
                break;
            case 1:
                room.window.readNewer();
                break;
            case 2:
                room.window.readAround(
                    room.posts.posts.at(*rc::gen::inRange(0, size)).post.place());
                break;
            case 3:
                room.posts.posts.append(postSaying(QString::number(size), PersonId::create(),
                                                   FakeWorkspace::moment().addSecs(size)));
                room.window.readAgain();
                break;
            default:
                room.window.readAgain();
                room.window.readOlder(); // while the other reading is under way
            }
            room.settle();
            RC_ASSERT(room.isWithoutGaps());
            RC_ASSERT(room.window.hasOlder() == (room.first() > 0));
            RC_ASSERT(room.window.hasNewer()
                      == (room.last() + 1 < static_cast<int>(room.posts.posts.size())));
        }
    }));
}
