// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/postentry.h"
#include "core/services/recordview.h"
#include "core/services/roomtalk.h"

namespace tasuki {

/// The posts of a room, oldest first. One that cannot be read is logged and left out.
QList<PostEntry> postsIn(const RecordView &view, ScopeId scope);
RoomTalk talkIn(const RecordView &view, ScopeId scope, PersonId me);

} // namespace tasuki
