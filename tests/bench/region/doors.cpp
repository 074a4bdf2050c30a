// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/doors.h"

#include "tests/bench/region/demand.h"
#include "tests/bench/region/staticserver.h"

namespace tasuki::bench {

namespace {

    const QStringList withoutLimits{QStringLiteral("--rate-sync"),    QStringLiteral("off"),
                                    QStringLiteral("--rate-open"),    QStringLiteral("off"),
                                    QStringLiteral("--rate-sign-in"), QStringLiteral("off")};

    /// Somebody at the centre, who looks after nobody.
    const RegionPlan::Member &nobodysKeeper(const RegionPlan &plan)
    {
        for (const RegionPlan::Member &member : plan.people) {
            if (member.person.profession == Profession::Administrator)
                return member;
        }
        throw Failure("This region has no centre");
    }

} // namespace

Doors::Doors(const FilledRegion &region, const SheetTexts &texts, std::size_t lines)
    : m_region(region)
    , m_texts(texts)
    , m_looks(lines, ResidentYear::looks)
{
    equip(lines);
    m_server = ServerProcess::tasukid(region.folder(), withoutLimits);
    m_tls = std::make_unique<TlsSettings>(m_authority);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        Devices &devices = i < lines ? m_team : i < 2 * lines ? m_nobody : m_newcomers;
        devices.push_back(std::make_unique<SimulatedDevice>(m_loop, *m_tls, m_server->apiPort(),
                                                            m_cards[i], m_have[i], m_tally));
    }
    signIn(m_team);
    signIn(m_nobody);
    signIn(m_newcomers);
    pullOnce(m_team);
    pullOnce(m_nobody);
    ensure(m_tally.notOk == 0, "signing in");
}

void Doors::equip(std::size_t lines)
{
    const RegionPlan &plan = m_region.plan;
    QList<RegionPlan::Member> people;
    const auto team = plan.peopleOf(plan.offices.at(0).id);
    for (qsizetype i = 0; i < qsizetype(lines); ++i)
        people.append(plan.people.at(team.at(i % team.size())));
    people.append(QList<RegionPlan::Member>(qsizetype(lines), nobodysKeeper(plan)));
    for (const int office : {0, 1})
        people.append(plan.people.at(plan.peopleOf(plan.offices.at(office).id).first()));
    RegionFiller filler(m_region.folder());
    m_cards = filler.equip(people);
    for (const DeviceCard &card : m_cards)
        m_have.push_back(filler.cursorsOf(card.caller.person));
    m_authority = filler.authorityPem();
}

/// One after the other: passwords are slow on purpose, and this is not what is measured.
void Doors::signIn(const Devices &devices)
{
    std::size_t done = 0;
    const std::function<void()> next = [&] {
        if (++done < devices.size())
            devices[done]->signIn(next);
    };
    devices.front()->signIn(next);
    m_loop.run([&] { return done == devices.size(); });
}

/// So that each knows the newest there is, the signed end of the audit included.
void Doors::pullOnce(const Devices &devices)
{
    std::size_t done = 0;
    for (const auto &device : devices)
        device->pull(Expecting::News, [&done] { ++done; });
    m_loop.run([&] { return done == devices.size(); });
}

const Client &Doors::clientAt(std::size_t line) const
{
    return m_region.plan.residents.at(qsizetype(line)).client;
}

DoorRate Doors::rateOf(const char *method, const QByteArray &path, const Devices &devices,
                       const std::function<std::function<QByteArray()>(std::size_t)> &bodyOf,
                       double seconds)
{
    std::vector<DoorQuestion> questions;
    for (std::size_t i = 0; i < devices.size(); ++i)
        questions.push_back({&devices[i]->line(), method, path, devices[i]->token(), bodyOf(i)});
    return measureRate(m_loop, questions, *m_server, seconds);
}

DoorRate Doors::hello(double seconds)
{
    return rateOf(
        "GET", "/v1/hello", m_team, [](std::size_t) { return [] { return QByteArray(); }; },
        seconds);
}

DoorRate Doors::idlePullOfNobody(double seconds)
{
    return rateOf(
        "POST", "/v1/sync/pull", m_nobody,
        [this](std::size_t i) {
            return [body = m_nobody[i]->pullBody(Expecting::Nothing)] { return body; };
        },
        seconds);
}

DoorRate Doors::idlePull(Expecting expecting, double seconds)
{
    return rateOf(
        "POST", "/v1/sync/pull", m_team,
        [this, expecting](std::size_t i) {
            return [body = m_team[i]->pullBody(expecting)] { return body; };
        },
        seconds);
}

DoorRate Doors::oneSheetPull(double seconds)
{
    const auto bodyOf = [this](std::size_t i) {
        SimulatedDevice &device = *m_team[i];
        const ScopeId file = clientAt(i).scope;
        const ScopeCursor now = device.cursors().value(file);
        ScopeCursor behind = now;
        --behind.sequence; // the last look at the sheet is new to it
        device.setCursor(file, behind);
        const QByteArray body = device.pullBody(Expecting::News);
        device.setCursor(file, now);
        return [body] { return body; };
    };
    return rateOf("POST", "/v1/sync/pull", m_team, bodyOf, seconds);
}

DoorRate Doors::push(double seconds)
{
    const auto bodyOf = [this](std::size_t i) {
        return [this, i] {
            return SimulatedDevice::pushBody(ResidentYear::look(clientAt(i), m_texts, m_looks[i]++,
                                                                QDateTime::currentDateTimeUtc()));
        };
    };
    return rateOf("POST", "/v1/sync/push", m_team, bodyOf, seconds);
}

std::optional<DoorRate> Doors::staticFile(double seconds, int bytes)
{
    const auto nginx = StaticServer::start(m_region.folder() + QStringLiteral("/keys"), bytes);
    if (!nginx)
        return std::nullopt;
    std::vector<std::unique_ptr<HttpsLine>> lines;
    std::vector<DoorQuestion> questions;
    for (std::size_t i = 0; i < m_team.size(); ++i) {
        lines.push_back(std::make_unique<HttpsLine>(m_loop, *m_tls, nginx->port(),
                                                    m_cards[i].certificatePem, m_cards[i].keyPem));
        questions.push_back({lines.back().get(), "GET", "/small", {}});
    }
    return measureRate(m_loop, questions, nginx->process(), seconds);
}

Doors::FirstPull Doors::firstPull(int office, double seconds)
{
    SimulatedDevice &device = *m_newcomers.at(std::size_t(office));
    const Tally before = m_tally;
    const double cpuBefore = m_server->cpuSeconds();
    const auto begun = Figures::Steady::now();
    FirstPull figures;
    double took = 0;
    int rounds = 0;
    do {
        bool isDone = false;
        device.forget();
        device.pull(Expecting::News, [&isDone] { isDone = true; });
        m_loop.run([&isDone] { return isDone; });
        ensure(m_tally.notOk == 0, "a first pull");
        took = std::chrono::duration<double>(Figures::Steady::now() - begun).count();
        ++rounds;
    } while (took < seconds);
    const qint64 objects = m_tally.pulledObjects - before.pulledObjects;
    const double kilobytes = double(m_tally.pulledContent - before.pulledContent) / 1e3;
    figures.objects = objects / rounds;
    figures.kilobytes = kilobytes / rounds;
    figures.perSecond = double(objects) / took;
    figures.serverMicroseconds = (m_server->cpuSeconds() - cpuBefore) * 1e6 / kilobytes;
    return figures;
}

} // namespace tasuki::bench
