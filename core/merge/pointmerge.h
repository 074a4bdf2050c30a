// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"

namespace tasuki {

/// The operations on a care point (wire/carepoint.h): `point.add` once; `point.edit`, `point.pin`
/// and `point.end` by any member of the room.
///
/// One rule, and nothing is lost: every edit becomes a version, in the server's order, and the last
/// one counts. None is ever refused for having come too late: one whose writer had not read the
/// version before it says so (`base`), and both stay in the trail; one that comes after the end is
/// in the trail and the point stays ended. The first end counts, and the last pinning.
/// Rejected: bad_schema, exists.
Applied applyToCarePoint(const QJsonObject &body, const Operation &operation, const Author &author);

} // namespace tasuki
