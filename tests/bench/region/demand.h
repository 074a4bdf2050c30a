// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace tasuki::bench {

/// What a benchmark cannot go on without: says what went wrong and ends the program.
template<typename T>
auto demand(T &&result, const char *what)
{
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", what, qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(*std::forward<T>(result));
}

inline void ensure(const Result<void> &result, const char *what)
{
    if (result)
        return;
    std::fprintf(stderr, "%s: %s\n", what, qPrintable(result.error().detail));
    std::exit(1);
}

inline void ensure(bool isGood, const char *what)
{
    if (isGood)
        return;
    std::fprintf(stderr, "%s failed\n", what);
    std::exit(1);
}

} // namespace tasuki::bench
