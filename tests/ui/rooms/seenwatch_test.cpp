// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rooms/talk.h"
#include "ui/rooms/seenwatch.h"

using namespace tasuki;

namespace {

struct Watched : Talk {
    explicit Watched(int posts = 3)
        : Talk(posts)
        , watch(page->findChild<SeenWatch *>())
    {
        REQUIRE(watch);
        watch->look();
    }
    void halfSecond()
    {
        desk.clock.advance(std::chrono::milliseconds(500));
        watch->look();
        desk.settle();
    }
    SeenWatch *watch;
};

} // namespace

TEST_CASE("A post that stays on screen for a second was seen", "[ui][rooms][seen]")
{
    Watched talk;
    talk.halfSecond();
    CHECK(talk.room().seen.isEmpty());
    talk.halfSecond();
    CHECK(talk.room().seen.size() == 3);
}

TEST_CASE("What is covered, or was scrolled past, was not seen", "[ui][rooms][seen]")
{
    Watched talk(100);
    talk.probe.on = false;
    talk.halfSecond();
    talk.halfSecond();
    talk.halfSecond();
    CHECK(talk.room().seen.isEmpty());
    talk.probe.on = true;
    talk.halfSecond();
    talk.timeline->scrollToTop();
    talk.halfSecond();
    CHECK(talk.room().seen.isEmpty());
    talk.halfSecond();
    talk.halfSecond();
    CHECK_FALSE(talk.room().seen.isEmpty());
    CHECK_FALSE(talk.room().seen.contains(talk.room().posts.last().post.id));
}

TEST_CASE("A lid that was closed is no reading", "[ui][rooms][seen]")
{
    Watched talk;
    talk.halfSecond();
    talk.desk.clock.advance(std::chrono::hours(2));
    talk.watch->look();
    talk.desk.settle();
    CHECK(talk.room().seen.isEmpty());
}
