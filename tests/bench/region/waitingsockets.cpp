// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/waitingsockets.h"

namespace tasuki::bench {

namespace {

    constexpr std::chrono::seconds settle{2}; ///< for what the handshakes held to be given back

    void pause(LineLoop &loop, std::chrono::microseconds time)
    {
        bool isOver = false;
        loop.after(time, [&isOver] { isOver = true; });
        loop.run([&isOver] { return isOver; });
    }

} // namespace

WaitingFigures measureWaiting(LineLoop &loop,
                              std::vector<std::unique_ptr<SimulatedDevice>> &devices,
                              const Operation &operation, const ServerProcess &server)
{
    WaitingFigures figures;
    figures.sockets = devices.size() - 1;
    const qint64 before = server.memoryKb();
    std::size_t open = 0;
    std::size_t told = 0;
    Figures when;
    auto written = Figures::Steady::now();
    for (std::size_t i = 1; i < devices.size(); ++i) {
        devices[i]->listen([&open] { ++open; },
                           [&] {
                               ++told;
                               when.addSince(written);
                           });
    }
    loop.run([&] { return open == figures.sockets; });
    pause(loop, settle);
    figures.kilobytesEach = double(server.memoryKb() - before) / double(figures.sockets);
    const double cpuBefore = server.cpuSeconds();
    written = Figures::Steady::now();
    bool isPushed = false;
    devices[0]->push(operation, [&isPushed] { isPushed = true; });
    loop.run([&] { return isPushed && told >= figures.sockets; });
    figures.firstMs = when.percentile(0);
    figures.lastMs = when.percentile(100);
    figures.serverMs = (server.cpuSeconds() - cpuBefore) * 1000;
    return figures;
}

} // namespace tasuki::bench
