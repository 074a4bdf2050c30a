// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/room.h"
#include "core/services/recordview.h"

namespace tasuki {

/// What the server would say of anything written into a room there, as far as it can be known here:
/// NotFound for a room this person is not in, or one without a record of its own; Conflict with the
/// server's code in the detail – "archived", "no_consent", "feature_off", in the server's order.
Result<void> checkWritable(const RecordView &view, ScopeId room, RoomFeature feature);

} // namespace tasuki
