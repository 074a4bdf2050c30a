// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/roundloops.h"

#include "tests/fault/round.h"

namespace tasuki::fault {

namespace {

    using Kind = DiskTrouble::Kind;
    using Duration = DiskTrouble::Duration;

    constexpr quint64 seed = 20261127; // of the round itself

} // namespace

RoundLoops::RoundLoops(QTextStream &out, int stride, std::optional<Machine> only)
    : m_out(out)
    , m_stride(stride)
    , m_only(only)
    , m_region(StoreKind::Sqlite)
{ }

QList<Machine> RoundLoops::machines() const
{
    return m_only ? QList<Machine>{*m_only}
                  : QList<Machine>(std::begin(allMachines), std::end(allMachines));
}

RoundLoops::Played RoundLoops::play(const Ordeal &ordeal, bool isToldAnyway)
{
    seedEverything(seed);
    const auto round = Round::create(m_region);
    if (!round) {
        m_out << "the round could not begin: " << round.error().detail << Qt::endl;
        return {true, false, 0, {}};
    }
    const Verdict verdict = (*round)->play(ordeal);
    const bool hasStruck = (*round)->hasStruck();
    if (verdict || isToldAnyway)
        m_out << "  " << (*round)->story().join(QStringLiteral("\n  ")) << Qt::endl;
    if (ordeal.disk && hasStruck && (verdict || isToldAnyway))
        m_out << "it was the " << DiskTrouble::struck() << Qt::endl;
    if (verdict)
        m_out << "breaks " << verdict->invariant << ": " << verdict->detail
              << "\nagain with: --replay " << nameOf(ordeal) << Qt::endl;
    return {hasStruck, !verdict, (*round)->toldFailures(), (*round)->otherCuts()};
}

bool RoundLoops::replay(const Ordeal &ordeal)
{
    const Played played = play(ordeal, true);
    if (!played.hasStruck)
        m_out << "this disk is not asked so often" << Qt::endl;
    return played.isFine && played.hasStruck;
}

bool RoundLoops::failEveryCall(Machine machine, const Ordeal::Disk &disk, int first)
{
    int told = 0;
    int points = 0;
    for (int call = first;; call += m_stride) {
        const Ordeal ordeal{machine, call, disk, {}};
        const Played played = play(ordeal);
        if (!played.isFine)
            return false;
        if (!played.hasStruck)
            break;
        ++points;
        told += played.toldFailures;
        ++m_struck[(disk.kind == Kind::Full ? QStringLiteral("no room at the ")
                                            : QStringLiteral("I/O error at the "))
                   + DiskTrouble::struck()];
    }
    m_out << toWord(machine) << (disk.kind == Kind::Full ? ", full" : ", broken")
          << (disk.duration == Duration::Once ? " for one call: " : " until mended: ") << points
          << " points, " << told << " failures told" << Qt::endl;
    m_told += told;
    return points > 0;
}

/// With a stride each of the four ways begins at another call, so that they do not meet the same.
bool RoundLoops::failEverywhere()
{
    for (const Machine machine : machines()) {
        int way = 0;
        for (const Kind kind : {Kind::Broken, Kind::Full}) {
            for (const Duration duration : {Duration::Once, Duration::UntilMended}) {
                if (!failEveryCall(machine, {kind, duration}, way++ * m_stride / 4))
                    return false;
            }
        }
    }
    int points = 0;
    for (auto it = m_struck.cbegin(); it != m_struck.cend(); ++it) {
        m_out << it.value() << " × " << it.key() << '\n';
        points += it.value();
    }
    m_out << points << " points at which a disk failed" << Qt::endl;
    return m_told > 0; // somebody must have heard of it
}

bool RoundLoops::cutEveryCall(Machine machine)
{
    for (int call = 0;; call += m_stride) {
        const Played played = play({machine, call, std::nullopt, {}});
        if (!played.isFine)
            return false;
        if (!played.hasStruck)
            return call > 0;
        m_places.append({machine, call, played.otherCuts});
        ++m_cuts[toWord(machine)];
        ++m_cutPoints;
    }
}

bool RoundLoops::cutAgain(qsizetype time)
{
    for (const Place &place : std::as_const(m_places)) {
        if (time >= place.otherCuts.size())
            continue;
        const Played played
            = play({place.machine, place.call, std::nullopt, place.otherCuts.at(time)});
        if (!played.isFine)
            return false;
        ++m_cuts[toWord(place.machine)];
        ++m_cutPoints;
    }
    return true;
}

bool RoundLoops::cutEverywhere(int points)
{
    for (const Machine machine : machines()) {
        if (!cutEveryCall(machine))
            return false;
    }
    for (qsizetype time = 0; m_cutPoints < points; ++time) {
        m_out << m_cutPoints << " power cuts after " << time + 1 << " times through" << Qt::endl;
        const int before = m_cutPoints;
        if (!cutAgain(time))
            return false;
        if (m_cutPoints == before) {
            m_out << "there are no others" << Qt::endl;
            return false;
        }
    }
    for (auto it = m_cuts.cbegin(); it != m_cuts.cend(); ++it)
        m_out << it.value() << " × power cut of " << it.key() << '\n';
    m_out << m_cutPoints << " points at which the power went" << Qt::endl;
    return true;
}

} // namespace tasuki::fault
