// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/demand.h"
#include "tests/bench/region/morningrush.h"
#include "tests/bench/region/owncpu.h"
#include "tests/bench/region/parts.h"
#include "tests/bench/region/serverprocess.h"

namespace tasuki::bench {

namespace {

    /// What the rush begins with.
    struct Morning {
        std::vector<DeviceCard> cards;
        std::vector<QMap<ScopeId, ScopeCursor>> have;
        std::vector<int> looks; ///< by resident
        QByteArray authority;
    };

    /// What came overnight: every tenth client was looked at once more after the computers went
    /// off.
    void writeOvernight(RegionFiller &filler, const RegionPlan &plan, const SheetTexts &texts,
                        std::vector<int> &looks)
    {
        for (const RegionPlan::Resident &resident : plan.residents) {
            if (resident.number % 10 != 0)
                continue;
            const Person &writer = plan.people.at(resident.manager).person;
            const QDateTime at = QDateTime::currentDateTimeUtc();
            int &look = looks[std::size_t(resident.number)];
            filler.push({{writer.id, writer.office, writer.profession, DeviceId::create()},
                         at,
                         {ResidentYear::look(resident.client, texts, look++, at)}});
        }
    }

    Morning prepare(const FilledRegion &region, const SheetTexts &texts)
    {
        Morning morning;
        morning.looks.assign(std::size_t(region.plan.residents.size()), ResidentYear::looks);
        RegionFiller filler(region.folder());
        morning.cards = filler.equip(region.plan.people);
        for (const DeviceCard &card : morning.cards)
            morning.have.push_back(filler.cursorsOf(card.caller.person));
        writeOvernight(filler, region.plan, texts, morning.looks);
        morning.authority = filler.authorityPem();
        return morning;
    }

    void tell(Report &report, const Tally &tally, double seconds)
    {
        report.times(QStringLiteral("sign-in"), tally.signIn);
        report.times(QStringLiteral("pull"), tally.pull);
        report.times(QStringLiteral("push"), tally.push);
        report.line(QStringLiteral("pull, p99"), tally.pull.percentile(99), "ms");
        report.line(QStringLiteral("push, p99"), tally.push.percentile(99), "ms");
        report.line(QStringLiteral("pulls"), double(tally.pull.count()) / seconds, "/s");
        report.line(QStringLiteral("pushes"), double(tally.push.count()) / seconds, "/s");
        report.note(QStringLiteral("pokes %1, pulled %2 MB, sign-ins told to come again %3")
                        .arg(tally.pokes)
                        .arg(double(tally.pullBytes) / 1e6, 0, 'f', 1)
                        .arg(tally.later));
    }

} // namespace

void measureRush(const Order &order, RegionShelf &shelf, Report &report)
{
    const auto region = shelf.take(order.region());
    const Morning morning = prepare(*region, shelf.texts());
    report.heading(QStringLiteral("Morning rush: %1 offices, %2 people, %3 residents, database %4 "
                                  "MB; a quarter of an hour in %5 s")
                       .arg(region->plan.offices.size())
                       .arg(region->plan.people.size())
                       .arg(region->plan.residents.size())
                       .arg(region->megabytes(), 0, 'f', 0)
                       .arg(900 / order.compression, 0, 'f', 0));
    const auto server = ServerProcess::tasukid(region->folder());
    const TlsSettings tls(morning.authority);
    MorningRush rush({region->plan, shelf.texts(), morning.cards, morning.have, morning.looks}, tls,
                     server->apiPort(), order.compression);
    const double ownBefore = ownCpuSeconds();
    const double serverBefore = server->cpuSeconds();
    rush.play();
    tell(report, rush.tally(), rush.seconds());
    report.line(QStringLiteral("people signed in"), rush.signedIn(), "");
    report.line(QStringLiteral("server's memory at most"), double(server->mostMemoryKb()) / 1e3,
                "MB");
    report.line(QStringLiteral("processors the server kept busy"),
                (server->cpuSeconds() - serverBefore) / rush.seconds(), "of 2");
    report.line(QStringLiteral("processors this program kept busy"),
                (ownCpuSeconds() - ownBefore) / rush.seconds(), "of 2");
    ensure(rush.tally().notOk == 0, "the rush");
    ensure(rush.signedIn() == int(region->plan.people.size()), "signing everybody in");
}

} // namespace tasuki::bench
