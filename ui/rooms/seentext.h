// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/post.h"

#include <QString>

namespace tasuki {

struct Snapshot;

/// Who of each office said 了解, has seen it, or has not; one paragraph an office. The author is
/// left out. Of a post that wants a 了解 it says first how many are missing in which office.
QString seenText(const Post &post, const QList<OfficeId> &offices, const Snapshot &snapshot,
                 const QDateTime &now);

/// What was there before it was corrected or taken back, and who pinned it; empty when nothing was.
QString trailText(const Post &post, const Snapshot &snapshot, const QDateTime &now);

} // namespace tasuki
