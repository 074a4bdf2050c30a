// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

namespace tasuki {

/// What could not be taken over of an entry, so that somebody is told.
enum class FoundNote {
    RepeatLost, ///< it comes again in a way that is not known here: its first time only
    DaysLost, ///< some days that were added, changed or left out
    Shortened, ///< a text was too long, or had what is no text
    ZoneUnknown, ///< its clock was taken for that of Japan
    LinkLost, ///< the web address is not one that may be opened from here; it is in the note
    NoTitle,
};

/// One day of a series that was changed by itself.
struct FoundChange {
    QDate day; ///< of the series
    EventContent content;
    bool operator==(const FoundChange &) const = default;
};

/// An entry of a calendar file, as it would be written here.
struct FoundEvent {
    QString uid; ///< the same for the same entry, in every file
    EventContent content;
    QList<QDate> skips;
    QList<FoundChange> changes;
    QList<FoundNote> notes; ///< each once
    bool operator==(const FoundEvent &) const = default;

    void note(FoundNote what)
    {
        if (!notes.contains(what))
            notes.append(what);
    }
};

/// A calendar file, read.
struct FoundCalendar {
    QList<FoundEvent> events; ///< by their beginning
    int cancelled = 0; ///< entries that say themselves that they do not take place
    int unreadable = 0; ///< that have no time, an impossible one, or stand there twice
    bool operator==(const FoundCalendar &) const = default;
};

} // namespace tasuki
