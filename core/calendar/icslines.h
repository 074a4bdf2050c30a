// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tasuki {

/// Of a calendar file what is read of one, line by line, unfolded: entries, time zones, and of them
/// the lines that say something here. Everything else – reminders, tasks, pictures, what other
/// programs keep for themselves – never reaches a parser.
///
/// TooLarge: more than mostIcsBytes, a line longer than longestIcsLine, or too many entries.
/// Invalid: not UTF-8, no calendar, or nested as none is. Corrupt: it ends in the middle.
Result<QByteArray> readableIcsLines(const QByteArray &file);

inline constexpr qsizetype mostIcsBytes = 8 * 1024 * 1024;
inline constexpr qsizetype longestIcsLine = 64 * 1024;
inline constexpr int mostIcsEntries = 5000;
inline constexpr int mostIcsLines = 400; ///< of one entry

} // namespace tasuki
