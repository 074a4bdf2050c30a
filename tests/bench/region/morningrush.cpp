// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/morningrush.h"

#include <cmath>

namespace tasuki::bench {

namespace {

    constexpr double quarter = 15 * 60;
    constexpr double arrivals = 10 * 60;
    constexpr double pollSeconds = 60;
    constexpr double pollOnScreenSeconds = 15;
    constexpr double betweenWrites = 3 * 60;

} // namespace

MorningRush::MorningRush(Parts parts, const TlsSettings &tls, quint16 port, double compression)
    : m_parts(std::move(parts))
    , m_compression(compression)
{
    for (std::size_t i = 0; i < m_parts.cards.size(); ++i) {
        m_desks.push_back(std::make_unique<Desk>());
        m_desks.back()->device = std::make_unique<SimulatedDevice>(
            m_loop, tls, port, m_parts.cards[i], m_parts.have[i], m_tally);
    }
    for (const RegionPlan::Resident &resident : m_parts.plan.residents)
        m_desks[std::size_t(resident.manager)]->clients.push_back(resident.number);
}

std::chrono::microseconds MorningRush::people(double seconds) const
{
    return std::chrono::microseconds(qint64(seconds * 1e6 / m_compression));
}

void MorningRush::play()
{
    const auto begun = Figures::Steady::now();
    for (const auto &desk : m_desks)
        m_loop.after(people(arrivals * chance()), [this, &desk = *desk] { arrive(desk); });
    m_loop.after(people(quarter), [this] { m_isOver = true; });
    m_loop.run([this] { return m_isOver && m_busy == 0; });
    m_seconds = std::chrono::duration<double>(Figures::Steady::now() - begun).count();
}

void MorningRush::arrive(Desk &desk)
{
    desk.isBusy = true;
    ++m_busy;
    desk.device->signIn([this, &desk] {
        ++m_signedIn;
        want(desk, Expecting::News);
        desk.isBusy = false;
        --m_busy;
        desk.device->listen([] {}, [this, &desk] { poked(desk); });
        pump(desk);
        poll(desk, chance() < 1.0 / 3);
        if (!desk.clients.empty())
            write(desk);
    });
}

void MorningRush::want(Desk &desk, Expecting expecting)
{
    desk.wantsPull = true;
    if (expecting == Expecting::News)
        desk.expecting = expecting;
}

/// One question at a time; what is wanted meanwhile is asked after.
void MorningRush::pump(Desk &desk)
{
    if (desk.isBusy || m_isOver || !(desk.wantsPull || desk.wantsPush))
        return;
    desk.isBusy = true;
    ++m_busy;
    const auto done = [this, &desk] {
        desk.isBusy = false;
        --m_busy;
        pump(desk);
    };
    if (!std::exchange(desk.wantsPush, false)) {
        desk.wantsPull = false;
        desk.device->pull(std::exchange(desk.expecting, Expecting::Nothing), done);
        return;
    }
    const int resident = desk.clients[std::size_t(desk.looked++) % desk.clients.size()];
    want(desk, Expecting::News); // its own words come back
    desk.device->push(ResidentYear::look(m_parts.plan.residents.at(resident).client, m_parts.texts,
                                         m_parts.looks[std::size_t(resident)]++,
                                         QDateTime::currentDateTimeUtc()),
                      done);
}

void MorningRush::poll(Desk &desk, bool isOnScreen)
{
    m_loop.after(people(isOnScreen ? pollOnScreenSeconds : pollSeconds), [this, &desk, isOnScreen] {
        want(desk, Expecting::Nothing);
        pump(desk);
        poll(desk, isOnScreen);
    });
}

void MorningRush::write(Desk &desk)
{
    m_loop.after(people(-betweenWrites * std::log(1 - chance())), [this, &desk] {
        desk.wantsPush = true;
        pump(desk);
        write(desk);
    });
}

void MorningRush::poked(Desk &desk)
{
    if (std::exchange(desk.isPoked, true))
        return;
    const std::chrono::milliseconds pause(150 + int(500 * chance()));
    m_loop.after(pause, [this, &desk] {
        desk.isPoked = false;
        want(desk, Expecting::News);
        pump(desk);
    });
}

} // namespace tasuki::bench
