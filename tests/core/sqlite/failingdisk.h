// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tasuki {

/// Stands between SQLite and the disk as long as it lives; files must be opened after it and closed
/// before. One at a time.
class FailingDisk {
public:
    enum class Call {
        Open, ///< of a file that is not there yet
        Read,
        Write,
        Sync,
        Index, ///< the index of the log grows
    };

    FailingDisk();
    ~FailingDisk();
    Q_DISABLE_COPY_MOVE(FailingDisk)

    /// This call fails, after so many that work, with this errno, until mend().
    void fail(Call call, int systemError, int after = 0);
    void mend();
    bool hasFailed() const; ///< since fail()
};

} // namespace tasuki
