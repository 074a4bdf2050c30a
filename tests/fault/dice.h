// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace tasuki::fault {

/// A small generator of which the same seed gives the same throws on every machine and library.
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    { }

    quint64 next()
    {
        quint64 value = (m_state += 0x9E3779B97F4A7C15ULL);
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
        return value ^ (value >> 31);
    }
    int below(qint64 limit) { return limit > 1 ? int(next() % quint64(limit)) : 0; }
    bool percent(int chance) { return below(100) < chance; }
    template<typename T>
    const T &pick(const QList<T> &from)
    {
        return from.at(below(from.size()));
    }

private:
    quint64 m_state;
};

/// From here on everything random of this program – identifiers, keys, nonces – follows the seed.
void seedEverything(quint64 seed);
/// A throw of the same dice, for what happens to machines.
quint64 chance();

} // namespace tasuki::fault
