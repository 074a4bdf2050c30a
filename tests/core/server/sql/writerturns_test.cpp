// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sql/writerturns.h"

#include <catch2/catch.hpp>

#include <thread>
#include <vector>

using namespace tasuki;
using std::chrono::hours;
using std::chrono::milliseconds;

namespace {

void awaitWaiting(const WriterTurns &turns, std::size_t count)
{
    while (turns.waiting() != count)
        std::this_thread::yield();
}

} // namespace

TEST_CASE("Who writes keeps the turn until it is given back", "[server][writerturns]")
{
    WriterTurns turns;
    {
        const auto mine = turns.take(hours(1));
        REQUIRE(mine);
        CHECK_FALSE(turns.take(milliseconds(0)));
        CHECK(turns.waiting() == 0);
    }
    CHECK(turns.take(milliseconds(0)));
}

TEST_CASE("A turn that was handed on is given back once", "[server][writerturns]")
{
    WriterTurns turns;
    auto mine = turns.take(milliseconds(0));
    REQUIRE(mine);
    {
        const WriterTurns::Turn handedOn = std::move(*mine);
        mine.reset(); // what is left of it holds nothing
        CHECK_FALSE(turns.take(milliseconds(0)));
    }
    CHECK(turns.take(milliseconds(0)));
}

TEST_CASE("Writers come in the order in which they asked", "[server][writerturns]")
{
    constexpr std::size_t writers = 8;
    WriterTurns turns;
    std::vector<std::size_t> order; // only who has the turn touches it
    std::vector<std::thread> threads;
    {
        const auto first = turns.take(hours(1));
        REQUIRE(first);
        for (std::size_t i = 0; i < writers; ++i) {
            threads.emplace_back([&turns, &order, i] {
                const auto mine = turns.take(hours(1));
                order.push_back(i);
            });
            awaitWaiting(turns, i + 1);
        }
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(order == std::vector<std::size_t>{0, 1, 2, 3, 4, 5, 6, 7});
}

TEST_CASE("Who gives up does not hold up those behind", "[server][writerturns]")
{
    WriterTurns turns;
    auto first = turns.take(hours(1));
    REQUIRE(first);
    bool wasServed = false;
    std::thread patient([&] { wasServed = turns.take(hours(1)).has_value(); });
    awaitWaiting(turns, 1);
    CHECK_FALSE(turns.take(milliseconds(0)));
    first.reset();
    patient.join();
    CHECK(wasServed);
}
