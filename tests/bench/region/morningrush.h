// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/region/simulateddevice.h"

#include <random>

namespace tasuki::bench {

/// A quarter of an hour at 8:30. Everybody's computer comes on somewhere in the first ten minutes:
/// handshake, password, a pull with what came overnight, a WebSocket. From then on it asks each
/// minute, every third one each 15 seconds (a room is on screen), pulls when it is poked, and who
/// has clients writes into a sheet of theirs every three minutes or so.
///
/// The quarter is played in a shorter time: all times people and timers take are divided, those of
/// the program itself (a poke is followed by a pull within 650 ms) are not.
class MorningRush {
public:
    struct Parts {
        const RegionPlan &plan;
        const SheetTexts &texts;
        const std::vector<DeviceCard> &cards; ///< one of each of the plan's people
        const std::vector<QMap<ScopeId, ScopeCursor>> &have;
        /// How often the sheet of each resident was looked at already.
        std::vector<int> looks;
    };
    MorningRush(Parts parts, const TlsSettings &tls, quint16 port, double compression);

    void play();
    const Tally &tally() const { return m_tally; }
    double seconds() const { return m_seconds; }
    int signedIn() const { return m_signedIn; }

private:
    /// Somebody at a desk.
    struct Desk {
        std::unique_ptr<SimulatedDevice> device;
        std::vector<int> clients; ///< residents this person looks after
        int looked = 0;
        bool isBusy = false;
        bool wantsPull = false;
        Expecting expecting = Expecting::Nothing;
        bool wantsPush = false;
        bool isPoked = false;
    };
    void arrive(Desk &desk);
    void want(Desk &desk, Expecting expecting); ///< a pull
    void pump(Desk &desk);
    void poll(Desk &desk, bool isOnScreen);
    void write(Desk &desk);
    void poked(Desk &desk);
    std::chrono::microseconds people(double seconds) const;
    double chance() { return std::uniform_real_distribution<double>(0, 1)(m_dice); }

    Parts m_parts;
    double m_compression;
    std::mt19937 m_dice{830};
    LineLoop m_loop;
    Tally m_tally;
    std::vector<std::unique_ptr<Desk>> m_desks;
    bool m_isOver = false;
    int m_busy = 0;
    int m_signedIn = 0;
    double m_seconds = 0;
};

} // namespace tasuki::bench
