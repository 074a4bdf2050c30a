// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/access/ratelimiter.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

RateLimits tight()
{
    RateLimits limits = RateLimits::none();
    limits.sync = {3, 60};
    limits.read = {1, 30};
    return limits;
}

} // namespace

TEST_CASE("A device spends its burst and then waits for one token after the other", "[ratelimit]")
{
    RateLimiter limiter(tight());
    for (int i = 0; i < 3; ++i)
        CHECK_FALSE(limiter.refuse(RateClass::Sync, "a", 0));
    CHECK(limiter.refuse(RateClass::Sync, "a", 0) == 1);
    CHECK(limiter.refuse(RateClass::Sync, "a", 500) == 1);
    CHECK_FALSE(limiter.refuse(RateClass::Sync, "a", 1000));
    CHECK(limiter.refuse(RateClass::Sync, "a", 1000) == 1);
    for (int i = 0; i < 3; ++i)
        CHECK_FALSE(limiter.refuse(RateClass::Sync, "a", 3600'000)); // full again, and not fuller
    CHECK(limiter.refuse(RateClass::Sync, "a", 3600'000));
}

TEST_CASE("One device's hurry is no other's, and no other class's", "[ratelimit]")
{
    RateLimiter limiter(tight());
    for (int i = 0; i < 3; ++i)
        REQUIRE_FALSE(limiter.refuse(RateClass::Sync, "a", 0));
    REQUIRE(limiter.refuse(RateClass::Sync, "a", 0));
    CHECK_FALSE(limiter.refuse(RateClass::Sync, "b", 0));
    CHECK_FALSE(limiter.refuse(RateClass::Read, "a", 0));
    CHECK(limiter.refuse(RateClass::Read, "a", 0) == 2);
    for (int i = 0; i < 1000; ++i)
        CHECK_FALSE(limiter.refuse(RateClass::Open, "a", 0)); // no limit said
}

TEST_CASE("A refused request does not push the next one further away", "[ratelimit]")
{
    RateLimiter limiter(tight());
    REQUIRE_FALSE(limiter.refuse(RateClass::Read, "a", 0));
    for (qint64 ms = 100; ms < 2000; ms += 100)
        CHECK(limiter.refuse(RateClass::Read, "a", ms));
    CHECK_FALSE(limiter.refuse(RateClass::Read, "a", 2000));
}

TEST_CASE("A hundred thousand addresses do not stay in memory", "[ratelimit]")
{
    RateLimiter limiter(tight());
    qint64 now = 0;
    for (int i = 0; i < 100'000; ++i)
        (void)limiter.refuse(RateClass::Sync, QByteArray::number(i), now += 10);
    CHECK(limiter.remembered() <= 20'000);
}
