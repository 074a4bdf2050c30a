// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/roomretention.h"
#include "core/services/snapshot.h"

namespace tasuki {

/// What stands between a closed room and its being erased, as far as this device knows; the centre
/// counts by its own clock and has the last word.
struct RoomEnd {
    RetentionDates dates; ///< counted from when it was closed
    std::optional<DiscardFault> waiting; ///< not yet, whoever asks
    bool mayAsk = false; ///< this person, once nothing is in the way and nobody has asked
    bool mayAgree = false; ///< to what another one asked for
    bool isCentres = false; ///< the centre agrees: the room has no other office

    QString code() const; ///< of what is waited for, as the centre says it
};

/// Nothing of a room that is not closed.
std::optional<RoomEnd> roomEnd(const Room &room, const Snapshot &snapshot,
                               const RetentionRules &rules, const QDateTime &now);

} // namespace tasuki
