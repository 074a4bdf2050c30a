// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rooms/roomface.h"

#include <QMetaType>

namespace tasuki {

struct Snapshot;

/// A room in the list of all rooms.
struct RoomRow {
    ObjectId episode;
    RoomFace face;
    QString others; ///< the office at the other end
    QString latest; ///< when somebody wrote last
    QString counts; ///< what waits: "2 to acknowledge · 3 new"; empty when nothing does
    bool isPressing = false; ///< a 了解 is wanted
    bool isNew = false;
    bool operator==(const RoomRow &) const = default;
};

/// Rooms where a 了解 is wanted first, then those with something new, then the others; the most
/// recent first in each.
QList<RoomRow> roomRows(const Snapshot &snapshot, const QDateTime &now);

} // namespace tasuki

Q_DECLARE_METATYPE(tasuki::RoomRow)
