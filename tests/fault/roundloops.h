// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/ordeal.h"
#include "tests/fault/region.h"

#include <QMap>
#include <QTextStream>

namespace tasuki::fault {

/// Plays rounds, each with one thing happening at another point of it, and counts the points.
class RoundLoops {
public:
    /// Every `stride`-th call only; 1: all of them. `only`: of one machine.
    RoundLoops(QTextStream &out, int stride, std::optional<Machine> only);

    /// One point, with its story; false when something broke. Every failure of the others ends with
    /// the words that play it again.
    bool replay(const Ordeal &ordeal);
    /// Every call of every disk fails or finds no room, once and until somebody sees to it.
    bool failEverywhere();
    /// The power goes at every write and sync and nothing that was not synced is there; then again,
    /// leaving each time what no cut at that call has left before, until there were so many.
    bool cutEverywhere(int points);

private:
    struct Played {
        bool hasStruck = false;
        bool isFine = true;
        int toldFailures = 0;
        QList<Ordeal::Cut> otherCuts; ///< of the same call
    };
    Played play(const Ordeal &ordeal, bool isToldAnyway = false);
    QList<Machine> machines() const;
    bool failEveryCall(Machine machine, const Ordeal::Disk &disk, int first);
    bool cutEveryCall(Machine machine);
    bool cutAgain(qsizetype time);

    QTextStream &m_out;
    const int m_stride;
    const std::optional<Machine> m_only;
    const Region m_region;
    QMap<QString, int> m_struck; ///< how often which call failed
    int m_told = 0; ///< failures
    struct Place {
        Machine machine;
        int call;
        QList<Ordeal::Cut> otherCuts;
    };
    QList<Place> m_places; ///< where the power can go
    QMap<QString, int> m_cuts; ///< of each machine
    int m_cutPoints = 0;
};

} // namespace tasuki::fault
