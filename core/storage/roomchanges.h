// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace tasuki {

/// When what is stored of a room last changed, and which of its objects, so that a reader need not
/// read it all again. Noted by the stores with every write; in RAM, from 0 with each opening.
class RoomChanges {
public:
    static constexpr qsizetype remembered = 4096; ///< objects of one room, at least

    void note(ScopeId room, ObjectId object);
    void note(ScopeId room); ///< of all its objects
    /// Whatever was noted after `stamp` was taken back, so it changed once more.
    void takeBack(quint64 stamp);

    quint64 now() const { return m_now; } ///< grows with every change
    /// Grows with every change of the room.
    quint64 last(ScopeId room) const { return m_rooms.value(room).last; }
    /// Which objects changed after `stamp`. Nothing: that is forgotten, it may be any.
    std::optional<QSet<ObjectId>> since(ScopeId room, quint64 stamp) const;

private:
    struct Change {
        quint64 stamp = 0;
        ObjectId object;
    };
    struct Room {
        quint64 last = 0;
        quint64 forgotten = 0; ///< up to here nobody knows which
        QList<Change> changes; ///< by stamp
    };
    QHash<ScopeId, Room> m_rooms;
    quint64 m_now = 0;
};

} // namespace tasuki
