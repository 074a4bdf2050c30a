// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/world.h"

namespace tasuki::fault {

/// The steps of one history. Each step is a number of its own, so that leaving one out leaves the
/// others as they were.
struct Schedule {
    quint64 seed = 0;
    QList<quint64> steps;
};

Schedule scheduleOf(quint64 seed, int steps);

/// Plays it, heals, judges. `story` tells what happened, for people.
Verdict play(const Schedule &schedule, const Region &region, const Settings &settings,
             QStringList *story = nullptr);

/// A shorter schedule that breaks the same invariant: steps are left out as long as it still does.
Schedule shrunk(const Schedule &schedule, const Finding &finding, const Region &region,
                const Settings &settings);

} // namespace tasuki::fault
