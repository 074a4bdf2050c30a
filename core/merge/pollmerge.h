// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"

namespace tasuki {

/// The operations on candidate dates (wire/poll.h): `poll.add` once; `poll.answer` by any member of
/// the room, the last one of each counts; `poll.close` by whoever asked, the first one counts. An
/// answer that comes after the end is kept and changes nothing.
/// Rejected: bad_schema, not_the_author, exists.
Applied applyToPoll(const QJsonObject &body, const Operation &operation, const Author &author);

} // namespace tasuki
