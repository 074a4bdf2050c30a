// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/demand.h"
#include "tests/bench/region/parts.h"

#include <cstdio>
#include <map>
#include <sys/resource.h>

// How far one machine goes; see README.md beside this file.

using namespace tasuki::bench;

namespace {

/// A thousand computers are two thousand descriptors.
void allowManyDescriptors()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

int measure(const QCoreApplication &app)
{
    static const std::map<QString, void (*)(const Order &, RegionShelf &, Report &)> parts{
        {QStringLiteral("doors"), measureDoors},
        {QStringLiteral("start"), measureStarts},
        {QStringLiteral("sockets"), measureSockets},
        {QStringLiteral("rush"), measureRush}};
    const Order order = Order::from(app);
    RegionShelf shelf(order.shelf);
    Report report(order.scale != Order::Scale::Small);
    for (const QString &part : order.parts)
        parts.at(part)(order, shelf, report);
    std::printf("\nbars missed: %d\n", report.missed());
    return report.missed() == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    setvbuf(stdout, nullptr, _IOLBF, 0);
    allowManyDescriptors();
    try {
        return measure(app);
    } catch (const Failure &failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 2;
    }
}
