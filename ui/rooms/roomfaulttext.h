// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace tasuki {

/// Why something about a room was refused, by this computer or by the centre, as a person
/// understands it: the one place for the codes of RoomFault, Rooms and RoomEntry.
QString roomFaultText(const QString &code);

/// The same for an answer of Rooms; errorText() where it says nothing about rooms.
QString roomErrorText(const Error &error);

/// What became of a change of the room's record, or of its opening.
QString refusedRoomText(const QString &code);
/// What became of a post, or of what was done to somebody else's.
QString refusedPostText(const QString &code, bool isMine);

} // namespace tasuki
