// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/region/serverprocess.h"
#include "tests/bench/region/simulateddevice.h"

namespace tasuki::bench {

/// Many wait on a WebSocket in one room and somebody writes there.
struct WaitingFigures {
    std::size_t sockets = 0;
    double kilobytesEach = 0; ///< by which the server grew
    double firstMs = 0, lastMs = 0; ///< from the write until the first, the last was told
    double serverMs = 0; ///< of the server's processor, for write and telling
};

/// All devices but the first listen; the first writes.
WaitingFigures measureWaiting(LineLoop &loop,
                              std::vector<std::unique_ptr<SimulatedDevice>> &devices,
                              const Operation &operation, const ServerProcess &server);

} // namespace tasuki::bench
