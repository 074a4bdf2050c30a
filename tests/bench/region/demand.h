// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <stdexcept>
#include <utility>

namespace tasuki::bench {

/// A benchmark cannot go on. Thrown and not exited with, so that servers it started are stopped and
/// folders it made are removed on the way to main().
struct Failure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What a benchmark cannot go on without, or a Failure that says what went wrong.
template<typename T>
auto demand(T &&result, const char *what)
{
    if (!result)
        throw Failure(std::string(what) + ": " + result.error().detail.toStdString());
    return std::move(*std::forward<T>(result));
}

inline void ensure(const Result<void> &result, const char *what)
{
    if (!result)
        throw Failure(std::string(what) + ": " + result.error().detail.toStdString());
}

inline void ensure(bool isGood, const char *what)
{
    if (!isGood)
        throw Failure(std::string(what) + " failed");
}

} // namespace tasuki::bench
