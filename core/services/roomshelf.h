// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/recordview.h"
#include "core/services/shelvedfile.h"

namespace tasuki {

/// Nothing for one of a later version: it stays, and is shown by a program that knows it.
std::optional<ShelvedFile> shelvedFile(const OverlayObject &record);
RoomShelf roomShelf(const RecordView &view, ScopeId room);

} // namespace tasuki
