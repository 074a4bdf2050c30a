// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki::fault {

/// The disk of one machine fails at a chosen call: PowerCutVfs asks before each one. Where `Plug`
/// fails statements above SQLite, this fails what SQLite itself asks of the disk.
class DiskTrouble {
public:
    enum class Kind {
        Broken, ///< any call can fail, with EIO
        Full, ///< calls that need room can, with ENOSPC
    };
    enum class Duration { Once, UntilMended };
    enum class Call { Read, Write, Sync, Open, Create, Index, Truncate, Delete };

    static constexpr int never = -1; ///< only counts
    static void begin(const QString &machine, Kind kind, Duration duration, int afterCalls);
    static void end();
    static int calls(); ///< that could have failed, since it began
    static bool hasStruck();
    static QString struck(); ///< the call it struck first, in words: "sync of the log"

    /// What SQLite gets instead of what it asked for, with errno; 0: let it happen.
    static int before(const QByteArray &file, Call call);

    /// While somebody looks past the machine at its files.
    class Pause {
    public:
        Pause();
        ~Pause();
        Q_DISABLE_COPY_MOVE(Pause)
    };
};

/// A machine is its database file with what lies beside it.
bool isOfMachine(const QByteArray &machine, const QByteArray &file);

} // namespace tasuki::fault
