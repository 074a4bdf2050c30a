// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/region/regionplan.h"
#include "tests/bench/region/serverprocess.h"

namespace tasuki::bench {

/// How long somebody waits at a computer of her own: the real client below the window, over a line
/// of 5 Mbit/s with 20 ms there and back.
struct StartTimes {
    qsizetype clients = 0;
    double enrolSeconds = 0; ///< key, code, certificate, vault: the line is hardly used
    double firstSyncSeconds = 0; ///< from then on until all is here and shown
    double keySeconds = 0; ///< of a later start, what the password costs on purpose
    double laterSeconds = 0; ///< until all is shown, the password's cost included
    double laterInStepSeconds = 0; ///< until the server has said that this is the newest
    double megabytes = 0; ///< over the line, first sync
};

StartTimes measureStart(const ServerProcess &server, const QString &serverFolder,
                        const RegionPlan &plan, const RegionPlan::Member &member);

} // namespace tasuki::bench
