// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"

#include <optional>

namespace tasuki {

class IcsClock;

/// A repeat as RFC 5545 writes one: FREQ=WEEKLY;BYDAY=MO,TH;COUNT=10. Its end is the last second of
/// its last day in Japan, or the day itself for what is all day.
QString icsRule(const EventRepeat &repeat, const EventTime &time);

/// Nothing: it comes again in a way that is not known here.
std::optional<EventRepeat> repeatOfRule(const QString &rule, const EventTime &time,
                                        const IcsClock &clock, const QString &zone);

} // namespace tasuki
