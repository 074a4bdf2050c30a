// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/operation.h"

#include <optional>

namespace tasuki {

/// One patch in place of two of the same writer, when nobody has been sent the earlier one: typing
/// is saved every second, and a day in a house without a line would be thousands of operations
/// (protocol.md 3.11, I25).
///
/// Every group of the earlier patch must be written by the later one, by somebody who looked at the
/// earlier value and gives the same source. Then the later patch, on the base of the earlier one,
/// says all there is to say. Nothing when that is not so.
std::optional<Operation> squashed(const Operation &earlier, const Operation &later);

} // namespace tasuki
