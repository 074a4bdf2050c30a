// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/ordeal.h"
#include "tests/fault/region.h"

#include <QMap>
#include <QSet>
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
    /// The power goes at every write and sync, again and again with other losses, until so many
    /// cuts left what no cut at that place had left before.
    bool cutEverywhere(int points);

private:
    struct Played {
        bool hasStruck = false;
        bool isFine = true;
        int toldFailures = 0;
        QByteArray left; ///< of a machine that lost its power
    };
    Played play(const Ordeal &ordeal, bool isToldAnyway = false);
    QList<Machine> machines() const;
    bool failEveryCall(Machine machine, const Ordeal::Disk &disk, int first);
    bool cutEveryCall(Machine machine, const Ordeal::Cut &cut);

    QTextStream &m_out;
    const int m_stride;
    const std::optional<Machine> m_only;
    const Region m_region;
    QMap<QString, int> m_struck; ///< how often which call failed
    QMap<QString, int> m_cuts; ///< of each machine
    QSet<QByteArray> m_left;
};

} // namespace tasuki::fault
