// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/foundevent.h"

#include <QByteArray>
#include <QDateTime>

namespace tasuki {

/// Entries as a calendar file (iCalendar, RFC 5545) that other programs read: what stands now, with
/// what was changed or left out of a series; not what it said before, who wrote it, and which
/// offices take part – those are numbers that mean nothing elsewhere.
Result<QByteArray> writeCalendar(const QList<Event> &events, const QDateTime &now);

/// What a calendar file has that can be written here. Times are brought to the clocks of Japan:
/// whatever has no time zone is read as theirs. An entry without a title is called `untitled`.
/// Errors as readableIcsLines() has them.
Result<FoundCalendar> readCalendar(const QByteArray &file, const QString &untitled);

/// What names an entry in a file, and the entry that it names when it was written by Tasuki; null:
/// it was not.
QString uidOf(ObjectId event);
ObjectId eventNamedBy(const QString &uid);

} // namespace tasuki
