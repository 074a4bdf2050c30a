// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/roomcare.h"
#include "core/services/roomposts.h"
#include "core/services/snapshot.h"

namespace tasuki {

/// Somebody who has read in the room before, and what she has not come to since.
struct PersonBehind {
    PersonId person;
    int posts = 0; ///< older than a week, behind the last one she read or wrote
    bool operator==(const PersonBehind &) const = default;
};

/// An office of a room in the eyes of the caretaker. What somebody read without its device having
/// told the centre yet is not known here.
struct OfficeWeek {
    OfficeId office;
    QDateTime since; ///< in the room
    QDateTime lastSign; ///< somebody there wrote, read or said 了解; invalid: nobody ever did
    bool isSilent = false; ///< for longer than the rule says
    int unread = 0; ///< posts older than a week that nobody there has come to
    QList<PersonBehind> behind; ///< whoever lacks most first
    bool operator==(const OfficeWeek &) const = default;
};

/// 世話役の一週間: what one looks for in a room once a week.
struct RoomWeek {
    RoomCareNumbers numbers;
    QList<OfficeWeek> offices; ///< in the order of the room's members
    QDate consentToRenew; ///< since when it should be talked about again; invalid: not yet
    bool operator==(const RoomWeek &) const = default;
};

/// `joined`: since when each office has been in it. Costs what is unread, not what is in the room.
RoomWeek roomWeek(const Room &room, const QHash<OfficeId, QDateTime> &joined,
                  const RoomPosts &posts, const Snapshot &snapshot, const RoomCareNumbers &numbers,
                  const QDateTime &now);

} // namespace tasuki
