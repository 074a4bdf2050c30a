// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/calendar/calendarmodel.h"

namespace tasuki {

struct RoomEntry;
struct Snapshot;

/// The words of a calendar.
QString kindText(EventKind kind); ///< 訪問, 会議 …
QString weekdayText(int weekday); ///< 月 … 日
QString dayText(QDate day); ///< 令和8年6月1日（月）
QString shownText(const CalendarModel &model); ///< the heading over what is shown, with the era
QString clockText(const EventTime &time); ///< 9:00–10:00, or 終日
QString timeText(const EventTime &time); ///< with its day, or days
QString repeatText(const EventRepeat &repeat, QDate first); ///< empty when it does not
QString takingPartText(const EventContent &content, const Snapshot &snapshot);

/// Marks before a title that say without colour how it stands: cancelled, only here, refused.
QString itemText(const CalendarItem &item);
/// All of an entry, for the panel beside the calendar and for screen readers.
QString wholeText(const CalendarItem &item, const Snapshot &snapshot);
/// What it said before, oldest first, with who and when; that two wrote at the same time; what was
/// left out; who cancelled it and why.
QString eventTrail(const Event &event, const Snapshot &snapshot, const QDateTime &now);
/// Not sent yet, or refused and why; else empty.
QString standingText(const QString &refusal, bool isOnlyHere);

QString closedCalendarText(const RoomEntry &room); ///< why nothing can be written; else empty
QString calendarErrorText(const Error &error); ///< errorText(), and what the server's codes mean

/// What is posted of a meeting: that it is, that it moved, that it does not take place.
QString invitationText(const EventContent &content, const Snapshot &snapshot);
QString correctionText(const EventContent &content, const Snapshot &snapshot);
QString calledOffText(const EventContent &content, const QString &reason);

} // namespace tasuki
