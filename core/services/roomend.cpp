// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/roomend.h"

#include <algorithm>

namespace tasuki {

QString RoomEnd::code() const
{
    return waiting ? toCode(*waiting, std::max(dates.unused, dates.kept)) : QString();
}

std::optional<RoomEnd> roomEnd(const Room &room, const Snapshot &snapshot,
                               const RetentionRules &rules, const QDateTime &now)
{
    if (!room.archived)
        return std::nullopt;
    RoomEnd end;
    end.dates = retentionDates(rules.numbers(now.toLocalTime().date(), room.roomTemplate),
                               room.archived->at);
    end.waiting = faultOfTime(room, end.dates, now);
    const bool hasCircles
        = std::any_of(snapshot.rooms.begin(), snapshot.rooms.end(),
                      [&room](const RoomEntry &other) { return other.room.within == room.scope; });
    if (!end.waiting && hasCircles)
        end.waiting = DiscardFault::HasCircles;
    const Person &me = snapshot.me;
    end.mayAsk = !end.waiting && !room.discard && !faultOfAsking(room, me.id, me.office);
    const auto fault = faultOfAgreeing(room, me.id, me.office, false);
    end.mayAgree = !end.waiting && !fault && !room.discard->agreed;
    Room asked = room; // as it would be, had somebody of the opening office asked
    if (!asked.discard)
        asked.discard = RoomDiscard{{}, room.opened, DiscardReason::Other, {}};
    end.isCentres = faultOfAgreeing(asked, {}, {}, false) == DiscardFault::CentreAgrees;
    return end;
}

} // namespace tasuki
