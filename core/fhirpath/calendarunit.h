// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tasuki::fhirpath {

/// The steps of a calendar, longest first.
enum class CalendarUnit { Year, Month, Week, Day, Hour, Minute, Second, Millisecond };

/// year, years, 'a' … of the two languages units of time are written in.
std::optional<CalendarUnit> calendarUnit(const QString &name);
/// Whether it is one of the words of FHIRPath, which stand without quotes: `4 days`.
bool isCalendarWord(const QString &name);
/// Of a unit from Week down; 0 for those without a fixed length.
double millisecondsOf(CalendarUnit unit);

} // namespace tasuki::fhirpath
