// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/doors.h"
#include "tests/bench/region/parts.h"

namespace tasuki::bench {

namespace {

    constexpr int smallAnswer = 400; ///< bytes; a pull with nothing new is about as long
    constexpr Bar smallPullBar{Bar::Side::AtLeast, 0.25};
    constexpr Bar flatBar{Bar::Side::AtMost, 2}; ///< a tree of pages is a level or two deeper

    /// What the server's processor does in a region of one size, in greetings (hello): the machine
    /// may be busier with other things when it is the next size's turn.
    struct Cost {
        qsizetype residents = 0;
        double idlePull = 0, oneSheetPull = 0, push = 0; ///< each
        double firstPull = 0; ///< each kilobyte
    };

    void tell(Report &report, const char *what, const DoorRate &rate,
              const std::optional<DoorRate> &nginx)
    {
        QString text = QStringLiteral("%1 %2/s  server %3 us, this program %4 us each  p50 %5 ms  "
                                      "p99 %6 ms")
                           .arg(QString::fromLatin1(what), -34)
                           .arg(rate.perSecond, 7, 'f', 0)
                           .arg(rate.serverMicroseconds, 4, 'f', 0)
                           .arg(rate.ownMicroseconds, 3, 'f', 0)
                           .arg(rate.p50, 5, 'f', 2)
                           .arg(rate.p99, 6, 'f', 2);
        if (nginx)
            text += QStringLiteral("  %1 of nginx")
                        .arg(rate.perSecond / nginx->perSecond, 0, 'f', 2);
        report.note(text);
    }

    Doors::FirstPull tellFirstPull(Report &report, Doors &doors, int office, double seconds)
    {
        const auto pull = doors.firstPull(office, seconds);
        report.note(QStringLiteral("first pull of office %1: %2 objects, %3 kB, %4 objects/s, "
                                   "server %5 us each kB")
                        .arg(office + 1)
                        .arg(pull.objects)
                        .arg(pull.kilobytes, 0, 'f', 0)
                        .arg(pull.perSecond, 0, 'f', 0)
                        .arg(pull.serverMicroseconds, 0, 'f', 1));
        return pull;
    }

    Cost measureOne(const Order &order, const FilledRegion &region, const SheetTexts &texts,
                    Report &report)
    {
        report.heading(QStringLiteral("Rates, %1 residents, database %2 MB, %3 kept-alive lines, "
                                      "TLS 1.3 with client certificates")
                           .arg(region.plan.residents.size())
                           .arg(region.megabytes(), 0, 'f', 0)
                           .arg(order.lines));
        Doors doors(region, texts, order.lines);
        const auto nginx = doors.staticFile(order.seconds, smallAnswer);
        if (nginx)
            tell(report, "nginx, a file of 400 bytes", *nginx, {});
        else
            report.note(QStringLiteral("nginx is not installed (Debian: nginx-light): no ratios"));
        const DoorRate hello = doors.hello(order.seconds);
        tell(report, "hello", hello, nginx);
        const DoorRate small = doors.idlePullOfNobody(order.seconds);
        tell(report, "pull, nothing new, no clients", small, nginx);
        const DoorRate idle = doors.idlePull(Expecting::Nothing, order.seconds);
        tell(report, "pull, nothing new, a team's", idle, nginx);
        const DoorRate named = doors.idlePull(Expecting::News, order.seconds);
        tell(report, "pull, nothing new, rooms named", named, nginx);
        const DoorRate sheet = doors.oneSheetPull(order.seconds);
        tell(report, "pull, one sheet", sheet, nginx);
        const auto first = tellFirstPull(report, doors, 0, order.seconds);
        (void)tellFirstPull(report, doors, 1, order.seconds);
        const DoorRate push = doors.push(order.seconds);
        tell(report, "push, one change of a sheet", push, nginx);
        if (nginx)
            report.line(QStringLiteral("small pull : nginx, requests/s"),
                        small.perSecond / nginx->perSecond, "", smallPullBar);
        const DoorRate again = doors.hello(order.seconds);
        const double yard = (hello.serverMicroseconds + again.serverMicroseconds) / 2;
        return {region.plan.residents.size(), idle.serverMicroseconds / yard,
                sheet.serverMicroseconds / yard, push.serverMicroseconds / yard,
                first.serverMicroseconds / yard};
    }

    void compare(Report &report, const Cost &small, const Cost &large)
    {
        report.heading(
            QStringLiteral("The same work among %1 times the data: server's processor, measured in "
                           "greetings")
                .arg(large.residents / small.residents));
        const auto tellOne = [&](const char *what, double before, double now) {
            report.line(QString::fromLatin1(what), now / before, "times", flatBar);
        };
        tellOne("pull, nothing new", small.idlePull, large.idlePull);
        tellOne("pull, one sheet", small.oneSheetPull, large.oneSheetPull);
        tellOne("first pull, each kB", small.firstPull, large.firstPull);
        tellOne("push, one change", small.push, large.push);
    }

} // namespace

void measureDoors(const Order &order, RegionShelf &shelf, Report &report)
{
    std::vector<Cost> costs;
    for (const RegionSize &size : order.growth())
        costs.push_back(measureOne(order, *shelf.take(size), shelf.texts(), report));
    for (std::size_t i = 1; i < costs.size(); ++i)
        compare(report, costs.front(), costs[i]);
}

} // namespace tasuki::bench
