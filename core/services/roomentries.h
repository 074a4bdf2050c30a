// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/postindex.h"
#include "core/services/recordview.h"
#include "core/services/snapshot.h"

namespace tasuki {

/// The rooms with a record of their own, by name: `snapshot` has directory and person already. One
/// that cannot be read is logged and left out.
QList<RoomEntry> roomEntries(const RecordView &view, const PostIndex &posts,
                             const Snapshot &snapshot);

} // namespace tasuki
