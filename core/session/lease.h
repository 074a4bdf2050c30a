// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/leaselength.h"

#include <QDateTime>

#include <chrono>

namespace tasuki {

/// How long this device may be opened without a word from its server, counted from the last one.
///
/// This is policy of our program, not cryptography: whoever has the disk and the password opens it
/// with another program, and whoever sets the clock back to just after the last word gains time.
/// What protects the data of a lost device is the encryption; the lease is for the device that is
/// merely kept away. The server's time needs no signature: it came over the mutually authenticated
/// line, and lies sealed (security.md 4.5).
struct Lease {
    enum class State {
        Valid,
        Over,
        ClockSetBack, ///< the clock shows a time before the last word, so nothing can be counted
    };
    /// So far a clock may be wrong, either way, without locking anybody out.
    static constexpr std::chrono::milliseconds tolerance = std::chrono::minutes(10);

    std::chrono::seconds length = LeaseLength::usual;

    /// As the server said it; the usual one for nothing said, the nearest allowed for nonsense.
    static Lease said(qint64 seconds);
    bool isOver(std::chrono::milliseconds age) const { return age > length + tolerance; }
    /// `seen` is the last time the server told. Over when it never did.
    State at(const QDateTime &seen, const QDateTime &now) const;

    bool operator==(const Lease &) const = default;
};

} // namespace tasuki
