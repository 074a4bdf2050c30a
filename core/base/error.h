// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

/// Why an operation that can fail in ordinary life did not succeed.
///
/// `detail` is an English sentence for the log and never holds patient data. The words for people
/// are chosen by `ui/support/errortext.cpp` from `kind`.
struct Error {
    enum class Kind {
        Offline, ///< no answer: cable out, server stopped, name not found
        Timeout, ///< an answer did not come in time
        Untrusted, ///< the other end is not our server (certificate, name)
        Portal, ///< something between answered instead of the server, e.g. a hotel's log-in page
        NotEnrolled, ///< this device has no certificate the server knows, or it was revoked
        Unauthorized, ///< wrong ID, password or one-time code; never says which
        Locked, ///< the vault is locked, or too many tries
        Forbidden, ///< the person may not do this; indistinguishable from "not there" on the wire
        NotFound,
        Conflict, ///< it changed meanwhile: look again
        Invalid, ///< malformed or impossible input
        TooLarge,
        Newer, ///< written by a newer Tasuki: refuse and touch nothing
        Storage, ///< the database refused
        DiskFull,
        Corrupt, ///< stored bytes were altered, truncated or belong elsewhere
        LeaseOver, ///< this device has not reached its server for too long to be opened without it
        ClockSkew, ///< this computer's clock is too far from the server's
        Busy, ///< try again later; the server asked for patience
        Cancelled,
        Server, ///< the server failed
    };
    Kind kind = Kind::Server;
    QString detail;

    bool operator==(const Error &) const = default;
};

} // namespace tasuki
