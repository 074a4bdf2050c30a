// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/access/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace tasuki {

namespace {

    constexpr double msPerMinute = 60'000;

    constexpr std::size_t placeOf(RateClass rate)
    {
        return static_cast<std::size_t>(rate);
    }

} // namespace

RateLimiter::RateLimiter(const RateLimits &limits)
{
    m_limits[placeOf(RateClass::Open)] = limits.open;
    m_limits[placeOf(RateClass::SignIn)] = limits.signIn;
    m_limits[placeOf(RateClass::Enrol)] = limits.enrol;
    m_limits[placeOf(RateClass::Sync)] = limits.sync;
    m_limits[placeOf(RateClass::Read)] = limits.read;
}

double RateLimiter::filled(const Bucket &bucket, std::size_t rate, qint64 nowMs) const
{
    const RateLimit &limit = m_limits[rate];
    const double gained = static_cast<double>(nowMs - bucket.atMs) * limit.perMinute / msPerMinute;
    return std::min<double>(limit.burst, bucket.tokens + gained);
}

/// Nobody fills the memory with names: a bucket that is full again says nothing.
void RateLimiter::forgetFull(std::size_t rate, qint64 nowMs)
{
    const auto isFull = [&](const QHash<QByteArray, Bucket>::iterator &entry) {
        return filled(*entry, rate, nowMs) >= m_limits[rate].burst;
    };
    m_buckets[rate].removeIf(isFull);
    if (m_buckets[rate].size() >= mostBuckets)
        m_buckets[rate].clear();
}

std::optional<int> RateLimiter::refuse(RateClass rateClass, const QByteArray &who, qint64 nowMs)
{
    const std::size_t rate = placeOf(rateClass);
    const RateLimit &limit = m_limits[rate];
    if (limit.perMinute <= 0)
        return std::nullopt;
    const std::lock_guard guard(m_mutex);
    auto &buckets = m_buckets[rate];
    if (buckets.size() >= mostBuckets && !buckets.contains(who))
        forgetFull(rate, nowMs);
    const auto found = buckets.constFind(who);
    const double tokens
        = found == buckets.cend() ? double(limit.burst) : filled(*found, rate, nowMs);
    const bool isRefused = tokens < 1;
    buckets.insert(who, {isRefused ? tokens : tokens - 1, nowMs});
    if (!isRefused)
        return std::nullopt;
    return std::max(1, int(std::ceil((1 - tokens) * 60 / limit.perMinute)));
}

qsizetype RateLimiter::remembered()
{
    const std::lock_guard guard(m_mutex);
    qsizetype count = 0;
    for (const auto &buckets : m_buckets)
        count += buckets.size();
    return count;
}

} // namespace tasuki
