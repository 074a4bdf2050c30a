// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"

namespace tasuki {

/// The operations of a room's バイタル: `vital.add` once; `vital.retract` by its author only, and
/// of two – from two of her computers – the earlier one counts in whatever order they come.
/// Rejected: bad_schema, not_the_author, exists.
Applied applyToVital(const QJsonObject &body, const Operation &operation, const Author &author);

} // namespace tasuki
