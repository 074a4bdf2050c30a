// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rooms/roomface.h"
#include "ui/shell/place.h"

#include <QMetaType>

namespace tasuki {

struct Snapshot;

/// A room in the list of all rooms.
struct RoomRow {
    Place place; ///< where it is opened
    RoomFace face;
    QString others; ///< what it is called and the offices at the other end
    QString latest; ///< when somebody wrote last
    QString counts; ///< what waits: "2 to acknowledge · 1 addressed to you · 3 new"; empty when
                    ///< nothing does
    /// Closed, without consent, only here, not accepted, to be looked through by its caretaker;
    /// empty: as it should be.
    QString state;
    bool isPressing = false; ///< a 了解 is wanted, or something is addressed to this person
    bool isNew = false;
    bool isClosed = false;
    bool operator==(const RoomRow &) const = default;
};

/// Where the room of an admission, or one with a record, is opened.
Place placeOf(const EpisodeEntry &entry);
Place placeOf(const RoomEntry &entry);

/// Rooms where a 了解 is wanted or something is addressed to this person first, then those with
/// something new, then the others, closed ones last; the most recent first in each.
QList<RoomRow> roomRows(const Snapshot &snapshot, const QDateTime &now);

QString spokenRoom(const RoomRow &row); ///< all of it for a screen reader

} // namespace tasuki

Q_DECLARE_METATYPE(tasuki::RoomRow)
