// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"
#include "core/wire/operation.h"

namespace tasuki {

/// The member offices a room.new names: each once, between one and eight – where the room has a
/// record of its own, Room::mostMembers – the room's object having the room's own id.
Result<QList<OfficeId>> roomMembers(const Operation &operation);

/// An office-file has no other member; a handoff has one hospital or clinic. Of rooms with a record
/// of their own see RoomMembers.
bool fitsTemplate(const QString &roomTemplate, const QList<OfficeKind> &others);

/// What the server does to a room's record of its own accord.
Operation onRoom(ScopeId room, const char *kind, const QJsonObject &payload, const QDateTime &now);

} // namespace tasuki
