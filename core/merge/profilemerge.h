// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"

namespace tasuki {

/// `profile.put` {field, value, base} by any member of the room (wire/profile.h).
///
/// One rule, and nothing is lost: every put becomes a version of its group, in the server's order,
/// and says which versions it takes the place of. What stands at the end – all that nobody named –
/// does not depend on the order in which they arrive; the last of those counts. None is refused
/// for having come too late. The first put makes the record, whose id follows from the room, so
/// that two first ones meet in it.
/// Rejected: my_number (a 個人番号 stands in it), bad_schema.
Applied applyToProfile(const QJsonObject &body, const Operation &operation, const Author &author);

} // namespace tasuki
