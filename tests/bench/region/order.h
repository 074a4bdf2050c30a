// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/region/regionplan.h"

#include <QCoreApplication>
#include <QStringList>

namespace tasuki::bench {

/// What the command line asks for.
struct Order {
    enum class Scale { Small, Tenth, Whole };
    Scale scale = Scale::Whole;
    QString shelf; ///< folder that keeps filled regions; empty = none does
    double compression = 5; ///< how often faster the morning goes by
    double seconds = 5; ///< of each rate
    std::size_t lines = 16; ///< that ask at once when a rate is taken
    int waiting = 1000; ///< WebSockets
    QStringList parts;

    /// A Failure when it asks for something there is not.
    static Order from(const QCoreApplication &app);
    RegionSize region() const;
    /// The same work is measured in each of these, the smallest first: ten times the data each.
    QList<RegionSize> growth() const;
};

} // namespace tasuki::bench
