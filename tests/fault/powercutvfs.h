// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/dice.h"

#include <QString>

namespace tasuki::fault {

/// Between SQLite and the disk of this program: remembers what was written and not yet synced, so
/// that a machine can lose it. A machine is its database file with what lies beside it.
///
/// Becomes SQLite's usual one when the program starts. One thread at a time.
class PowerCutVfs {
public:
    /// From here on nothing reaches the files any more: the process is dead, whatever its
    /// destructors still try.
    static void cut(const QString &path);
    /// The same, in the middle of what SQLite is about to do: after so many writes and syncs.
    static void cutAfter(const QString &path, int calls);
    static bool isAboutToCut(const QString &path); ///< or has
    static bool isCut(const QString &path); ///< by cutAfter(), and not mended yet
    static int callsSince(); ///< cutAfter(): how many there were

    enum class Loss {
        Process, ///< what was written is there: the system was told
        Power, ///< of what was not synced some pieces are there, some are not, one is torn
        Everything, ///< nothing of what was not synced is there
        Tail, ///< it was written in order, and one piece is torn where it ended
    };
    /// The machine is on again.
    static void mend(const QString &path, Loss loss, Dice &dice);
    /// Somebody put other files there.
    static void forget(const QString &path);

    /// A disk that says it has what it has not, to see whether that would be noticed.
    static void setLying(bool isLying);

    /// Tells apart what mend() would leave of the machine's files; nothing happens.
    static QByteArray wouldLeave(const QString &path, Loss loss, Dice dice);
    static int powerCuts(); ///< since the program began, with something to lose
};

} // namespace tasuki::fault
