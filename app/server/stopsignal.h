// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tasuki {

/// Blocks SIGTERM and SIGINT in this thread and those it starts later. Call before any thread
/// exists.
void holdStopSignals();
/// Waits for one of them.
void waitForStopSignal();

} // namespace tasuki
