// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/roomtalk.h"
#include "ui/rooms/roomface.h"

#include <QHash>

#include <optional>

namespace tasuki {

struct Snapshot;

/// Why nothing can be written in a room though it is read.
enum class TalkLock { None, Archived, NoConsent, SwitchedOff };

/// Where people talk: the room of an admission, or one with a record of its own.
struct TalkPlace {
    RoomFace face;
    RoomTalk talk;
    TalkLock lock = TalkLock::None;
    /// The chapter in which the room goes on, if it is here; whoever writes writes there.
    ScopeId continuedIn;
    QHash<ObjectId, QString> refusedPosts; ///< code of the centre's no to this person, by post
};

/// None when this person is not in the room any more.
std::optional<TalkPlace> talkPlace(ScopeId room, const Snapshot &snapshot);

QString lockText(TalkLock lock); ///< empty for None
QString continuedText();

} // namespace tasuki
