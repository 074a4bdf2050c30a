// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/line.h"

#include <chrono>

namespace tasuki::fault {

/// Everybody exchanges until nothing comes of it; whether anything did.
Result<bool> settleAll(Scene &scene, Line &line, std::chrono::hours later, Verdict &verdict);
/// Nothing fails any more: all is quiet within a bounded number of rounds (I21).
Verdict comeToRest(Scene &scene, Line &line);
/// Everything that must hold once all is at rest.
Verdict judgeAll(Scene &scene);

} // namespace tasuki::fault
