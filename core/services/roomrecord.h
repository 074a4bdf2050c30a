// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/room.h"
#include "core/services/gesture.h"
#include "core/services/snapshot.h"

namespace tasuki {

/// What gestures on a room's own record have in common. Each `problem…` is what the server would
/// say against it, as far as it can be known here; nothing when it would say yes.

Error invalidRoom(const QString &code);
/// NotFound when this person is not in the room.
Result<const OverlayObject *> recordOf(const RecordView &view, ScopeId room);
Result<Room> roomOf(const RecordView &view, ScopeId room);

/// Of opening: what the template says, with what the directory knows of the offices.
std::optional<Error> problemWith(const RoomDraft &draft, const Snapshot &snapshot);
/// `kind` of an operation on the record: "room.patch", "member.leave" …
std::optional<Error> problemOf(const Room &room, const char *kind, const Author &me);
std::optional<Error> problemOfInviting(const Room &room, OfficeId office, const Snapshot &snapshot);

/// What a part of this room begins with: the same people about the same patient.
RoomDraft partOf(const Room &whole, RoomPart::As as);
/// The room goes on in a next chapter with these offices as well.
Result<ScopeId> beginChapter(const Room &room, const QJsonObject &record,
                             const QList<OfficeId> &offices, const Snapshot &snapshot,
                             Gesture &gesture);

} // namespace tasuki
