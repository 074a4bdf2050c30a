// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/firststart.h"
#include "tests/bench/region/parts.h"

namespace tasuki::bench {

namespace {

    constexpr Bar firstSyncBar{Bar::Side::AtMost, 10};
    constexpr Bar laterBar{Bar::Side::AtMost, 1};

    void tell(Report &report, const StartTimes &times, bool isJudged)
    {
        const auto barIf
            = [isJudged](const Bar &bar) { return isJudged ? std::optional(bar) : std::nullopt; };
        report.line(QStringLiteral("enrolment"), times.enrolSeconds, "s");
        report.line(QStringLiteral("first sync"), times.firstSyncSeconds, "s", barIf(firstSyncBar));
        report.line(QStringLiteral("over the line"), times.megabytes, "MB");
        report.line(QStringLiteral("later start, until all is shown"), times.laterSeconds, "s",
                    barIf(laterBar));
        report.line(QStringLiteral("  the password's part of it, on purpose"), times.keySeconds,
                    "s");
        report.line(QStringLiteral("later start, until the server said: in step"),
                    times.laterInStepSeconds, "s");
    }

} // namespace

/// The first office has 40 clients and ten colleagues, which the bars are about; the second ten or
/// so times as many clients.
void measureStarts(const Order &order, RegionShelf &shelf, Report &report)
{
    const auto region = shelf.take(order.region());
    const RegionPlan &plan = region->plan;
    const auto server = ServerProcess::tasukid(region->folder());
    for (const qsizetype office : {0, 1}) {
        const auto team = plan.peopleOf(plan.offices.at(office).id);
        const StartTimes times
            = measureStart(*server, region->folder(), plan, plan.people.at(team.first()));
        report.heading(
            QStringLiteral(
                "Start with %1 clients and %2 colleagues, 5 Mbit/s, 20 ms there and back")
                .arg(times.clients)
                .arg(team.size() - 1));
        tell(report, times, office == 0);
    }
}

} // namespace tasuki::bench
