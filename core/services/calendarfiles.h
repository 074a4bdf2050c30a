// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/foundevent.h"

#include <QFuture>

namespace tasuki {

/// An entry of a calendar file, and whether this room has it already.
struct CalendarFind {
    FoundEvent event;
    bool isKnown = false; ///< it stays as it is here
};

struct CalendarReading {
    QList<CalendarFind> finds;
    int cancelled = 0; ///< as FoundCalendar has them
    int unreadable = 0;
};

/// Calendar files of other programs (iCalendar): into a room, and out of Tasuki.
class CalendarFiles {
public:
    static constexpr qsizetype mostAtOnce = 500;
    static constexpr qsizetype mostOperations = 2000; ///< with the days that were changed

    virtual ~CalendarFiles() = default;

    /// What a file has; nothing is written. Invalid: no calendar. Corrupt: cut off. TooLarge.
    /// Storage: it cannot be read. An entry without a title is called `untitled`.
    virtual QFuture<Result<CalendarReading>> read(ScopeId room, const QString &path,
                                                  const QString &untitled)
        = 0;
    /// All of them or none, and nothing is posted; those that are here already stay as they are.
    /// Gives how many were written. Errors as Events has them.
    virtual QFuture<Result<int>> takeIn(ScopeId room, const QList<FoundEvent> &events) = 0;
    /// Whole or not at all, to be read by this person only. Storage, DiskFull.
    virtual QFuture<Result<void>> save(const QList<Event> &events, const QString &path) = 0;
};

} // namespace tasuki
