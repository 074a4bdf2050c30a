// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"

namespace tasuki {

/// Whether an operation changes a room's own record: room.patch, room.continue, room.grow,
/// room.tended, room.archive, room.discard, room.keep, room.erase, consent.*, member.*.
bool changesRoom(const Operation &operation);

/// A room.new of a room that has a record of its own (wire/room.h). Rejected: bad_schema, exists.
Applied openRoom(const QJsonObject &body, const Operation &operation, const Author &author);

/// Settings, consent and members of a room. The last one in the server's order counts, and every
/// change stays in the record's log with who made it. Who may do it is the access table's business.
///
/// A consent that is withdrawn ends the membership of all offices but the one that opened the room:
/// what was shared on the patient's word is shared no longer. A `room.tended` of anybody but the
/// caretaker changes nothing. Who may ask for a room to be erased, who may agree and when is the
/// server's to know. Rejected: bad_schema, no_consent, not_archived, not_asked_for, opener_stays
/// (of a circle even that office can be removed: the room it is part of has an opener of its own),
/// too_many_changes – the last never for what makes a room smaller.
Applied applyToRoom(const QJsonObject &body, const Operation &operation, const Author &author);

} // namespace tasuki
