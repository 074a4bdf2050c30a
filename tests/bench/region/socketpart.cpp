// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/demand.h"
#include "tests/bench/region/parts.h"
#include "tests/bench/region/waitingsockets.h"

namespace tasuki::bench {

namespace {

    using Devices = std::vector<std::unique_ptr<SimulatedDevice>>;

    /// Signing in is not what is measured here, so a password may cost next to nothing.
    constexpr PasswordCost cheap{8192, 1};

    /// Ten at a time, or the server says that it has too many to look at.
    void signIn(const Devices &devices, LineLoop &loop)
    {
        constexpr std::size_t together = 10;
        std::size_t begun = 0;
        std::size_t done = 0;
        const std::function<void()> next = [&] {
            if (begun < devices.size())
                devices[begun++]->signIn([&] {
                    ++done;
                    next();
                });
        };
        for (std::size_t i = 0; i < together; ++i)
            next();
        loop.run([&] { return done == devices.size(); });
    }

} // namespace

void measureSockets(const Order &order, RegionShelf &shelf, Report &report)
{
    const int people = order.waiting + 1; // one writes
    const auto plan = RegionPlan::make(RegionSize::oneRoom(people));
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("server"));
    std::vector<DeviceCard> cards;
    QByteArray authority;
    {
        RegionFiller filler(folder, cheap);
        filler.fill(plan, shelf.texts(), [](int) {});
        cards = filler.equip(plan.people.mid(0, people));
        authority = filler.authorityPem();
    }
    const auto server = ServerProcess::tasukid(folder);
    const TlsSettings tls(authority);
    LineLoop loop;
    Tally tally;
    Devices devices;
    for (const DeviceCard &card : cards)
        devices.push_back(std::make_unique<SimulatedDevice>(loop, tls, server->apiPort(), card,
                                                            QMap<ScopeId, ScopeCursor>(), tally));
    signIn(devices, loop);
    report.heading(QStringLiteral("%1 waiting WebSockets in one room").arg(order.waiting));
    const Operation word = ResidentYear::look(plan.residents.first().client, shelf.texts(),
                                              ResidentYear::looks, QDateTime::currentDateTimeUtc());
    const WaitingFigures figures = measureWaiting(loop, devices, word, *server);
    ensure(tally.notOk == 0, "the sockets");
    report.line(QStringLiteral("memory of the server, each"), figures.kilobytesEach, "kB");
    report.line(QStringLiteral("from the write until the first is told"), figures.firstMs, "ms");
    report.line(QStringLiteral("from the write until the last is told"), figures.lastMs, "ms");
    report.line(QStringLiteral("server's processor, write and telling"), figures.serverMs, "ms");
}

} // namespace tasuki::bench
