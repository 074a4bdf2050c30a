// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace tasuki {

/// What stands beside the name of a room: how its 連絡帳 is getting on, for this person.
struct RoomTalk {
    quint64 stamp = 0; ///< another one when any of its posts changed, also here alone
    bool isCounted = false; ///< else the numbers are only of the newer posts, for a moment
    int unseen = 0; ///< posts by others that were not on this person's screen
    int awaited = 0; ///< posts that want a 了解 this person has not given
    QDateTime latest; ///< when the newest one was written; invalid when there is none
    /// Posts among the unseen ones that mean this person, the office or the profession.
    int addressed = 0;
    QDate due = {}; ///< the earliest day by which one of the awaited is wanted; invalid: none
    int pinned = 0;
    int seenAwaited = 0; ///< of those awaited, the ones that are not among the unseen
    QDateTime latestUnseen = {}; ///< when the newest of them was written; invalid: none
    QDateTime latestAwaited = {};

    int waiting() const { return unseen + seenAwaited; } ///< no post counts twice
    bool operator==(const RoomTalk &) const = default;
};

} // namespace tasuki
