// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/api/routes.h"

#include <QByteArray>
#include <QHash>

#include <array>
#include <mutex>
#include <optional>

namespace tasuki {

/// So many requests at once, and so many a minute in the long run; 0 a minute = as many as come.
struct RateLimit {
    int burst = 0;
    int perMinute = 0;
};

/// One limit for each class of routes (protocol.md 3.11). A device that writes and listens as fast
/// as syncing allows stays far below; one in a loop is slowed down before others feel it.
struct RateLimits {
    RateLimit open{60, 120};
    RateLimit signIn{30, 30};
    RateLimit enrol{20, 20};
    RateLimit sync{600, 1200};
    RateLimit read{120, 240};

    static RateLimits none() { return {{}, {}, {}, {}, {}}; }
};

/// A token bucket for each device and class. Lives in memory: a server that starts anew starts with
/// full buckets, and each of several servers has its own.
///
/// May be asked from several threads.
class RateLimiter {
public:
    explicit RateLimiter(const RateLimits &limits);

    /// Takes one token of `who` – the device's certificate, or an address without one. Seconds to
    /// stay away when there is none. `nowMs` is monotonic.
    std::optional<int> refuse(RateClass rate, const QByteArray &who, qint64 nowMs);

    qsizetype remembered(); ///< buckets of all classes

private:
    struct Bucket {
        double tokens = 0;
        qint64 atMs = 0;
    };
    static constexpr qsizetype mostBuckets = 20'000;
    void forgetFull(std::size_t rate, qint64 nowMs);
    double filled(const Bucket &bucket, std::size_t rate, qint64 nowMs) const;

    std::mutex m_mutex;
    std::array<RateLimit, 5> m_limits; ///< by RateClass
    std::array<QHash<QByteArray, Bucket>, 5> m_buckets;
};

} // namespace tasuki
