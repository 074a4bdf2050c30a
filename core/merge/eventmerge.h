// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"

namespace tasuki {

/// The operations on an entry of a calendar (wire/event.h): `event.add` once; `event.change`,
/// `event.skip` and `event.cancel` by any member of the room.
///
/// As with care points nothing is lost: every change becomes a version, in the server's order, and
/// the last one counts – of the whole entry, or of the day it names. None is refused for having
/// come too late; `base` tells that its writer had not read the one before. What comes after the
/// end is in the trail, and the entry stays cancelled.
/// Rejected: bad_schema, exists.
Applied applyToEvent(const QJsonObject &body, const Operation &operation, const Author &author);

} // namespace tasuki
