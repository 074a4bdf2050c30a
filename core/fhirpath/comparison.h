// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhirpath/moment.h"
#include "core/fhirpath/value.h"

#include <optional>

namespace tasuki::fhirpath {

/// `=`: empty when it cannot be known (dates of different exactness, units without a way between).
std::optional<bool> equal(const Value &a, const Value &b);
/// `~`: always known; texts without regard to case and blanks, numbers as exact as the rougher one,
/// codings by system and code.
bool equivalent(const Value &a, const Value &b);

/// `=` and `~` of whole collections that are not empty: item by item in order, and in any order.
std::optional<bool> equal(const Collection &a, const Collection &b);
bool equivalent(const Collection &a, const Collection &b);

/// How two values stand to each other for < and >.
struct Order {
    bool isComparable = false; ///< of one kind at all; otherwise the expression is wrong
    std::optional<int> sign; ///< empty when it cannot be known
};
Order order(const Value &a, const Value &b);

/// A date, date with time or time: also a loose text that reads like one.
std::optional<Moment> momentOf(const Value &value);

} // namespace tasuki::fhirpath
