// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/report.h"

#include <cstdio>
#include <cstdlib>

namespace tasuki::bench {

namespace {

    double machineLoad()
    {
        double load = 0;
        return getloadavg(&load, 1) == 1 ? load : 0;
    }

    bool isKept(const Bar &bar, double value)
    {
        return bar.side == Bar::Side::AtMost ? value <= bar.value : value >= bar.value;
    }

} // namespace

void Report::heading(const QString &text)
{
    std::printf("\n%s  [load before: %.1f]\n", qPrintable(text), machineLoad());
}

void Report::line(const QString &what, double value, const char *unit,
                  const std::optional<Bar> &bar)
{
    std::printf("  %-58s %10.2f %-6s", qPrintable(what), value, unit);
    if (bar) {
        const bool isGood = isKept(*bar, value);
        std::printf("  %s %g", bar->side == Bar::Side::AtMost ? "at most" : "at least", bar->value);
        if (m_isJudging) {
            m_missed += isGood ? 0 : 1;
            std::printf(": %s", isGood ? "kept" : "MISSED");
        }
    }
    std::printf("\n");
}

void Report::times(const QString &what, const Figures &figures)
{
    std::printf("  %-20s %7zu  p50 %7.2f  p90 %7.2f  p99 %7.2f  worst %7.2f ms\n", qPrintable(what),
                figures.count(), figures.percentile(50), figures.percentile(90),
                figures.percentile(99), figures.percentile(100));
}

void Report::note(const QString &text)
{
    std::printf("  %s\n", qPrintable(text));
}

} // namespace tasuki::bench
