// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/event.h"

#include <QFuture>

namespace tasuki {

/// An entry of a calendar, and how it stands with it.
struct EventEntry {
    Event event;
    bool isOnlyHere = false; ///< the server has not confirmed everything about it
    /// Code of the server's final no to what this person did last: "feature_off", "archived",
    /// "no_consent" …
    QString refusal;
    bool isRefused = false; ///< the entry itself: nobody else has it
    bool operator==(const EventEntry &) const = default;
};

/// カレンダー of rooms. Everything works offline; any member may do all of it.
///
/// Reading a room that this person is not in gives nothing. Writing: NotFound when there is no such
/// room or entry; Conflict, with the server's code in the detail, while it takes no entries –
/// "archived", "no_consent", "feature_off", and "cancelled" of an entry; Invalid for what is none.
///
/// A meeting is told of in the room's 連絡帳 by the gesture that writes it, where both
/// RoomFeature::Meeting and RoomFeature::Talk are on: `words` is what is posted then, and is not
/// used for anything else. A change posts only when it moves the meeting in time or to another
/// address.
class Events {
public:
    static constexpr qsizetype mostAtOnce = 500;

    virtual ~Events() = default;

    virtual QFuture<Result<QList<EventEntry>>> inRoom(ScopeId room) = 0;
    virtual QFuture<Result<QList<EventEntry>>> everywhere() = 0; ///< all rooms of this person

    /// Conflict ("meeting_off") for a web address where RoomFeature::Meeting is off.
    virtual QFuture<Result<ObjectId>> add(ScopeId room, const EventContent &content,
                                          const QString &words)
        = 0;
    /// All of them or none, and nothing is posted. TooLarge when there are more than mostAtOnce.
    virtual QFuture<Result<void>> addAll(ScopeId room, const QList<EventContent> &contents) = 0;
    /// The same content again changes nothing. TooLarge after Event::mostVersions.
    virtual QFuture<Result<void>> change(ScopeId room, ObjectId event, const EventChange &change,
                                         const QString &words)
        = 0;
    /// Leaves out one day of a series. TooLarge after Event::mostSkips.
    virtual QFuture<Result<void>> skip(ScopeId room, ObjectId event, QDate day,
                                       const QString &words)
        = 0;
    virtual QFuture<Result<void>> cancel(ScopeId room, ObjectId event, const QString &reason,
                                         const QString &words)
        = 0;
};

} // namespace tasuki
