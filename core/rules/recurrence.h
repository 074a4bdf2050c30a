// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

namespace tasuki {

/// The days on which something begins that begins first on `first` and comes again like this, from
/// `from` until `until`, both included. Whether a day was left out does not count here. As RFC 5545
/// has it: weeks begin on Monday, and a month without such a day is passed over.
QList<QDate> repeatDays(QDate first, const EventRepeat &repeat, QDate from, QDate until);

/// One time of an entry.
struct Occurrence {
    QDate day; ///< of the series: names it, wherever it was moved to
    EventContent content; ///< with the time of this one
    bool isChanged = false; ///< this one was changed by itself
    bool operator==(const Occurrence &) const = default;
};

/// All of an entry that touch these days, in their order: without those that were left out, and
/// those that were changed where they are now. A change of a day that the series no longer has is
/// not among them; it stays in the trail. Of a cancelled entry, what was cancelled.
QList<Occurrence> occurrences(const Event &event, QDate from, QDate until);

} // namespace tasuki
