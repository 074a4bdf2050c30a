// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/clientstore.h"

namespace tasuki {

/// What becomes of own words in a room this device has lost. What the server has goes at once; what
/// it lacks stays sealed, unseen, until it was handed over, for seven days at most. Then it is
/// erased, and a notice is left: how many were handed over, how many erased, never what they said.
///
/// Lives inside its caller's transaction.
class Farewell {
public:
    static constexpr int keptDays = 7;

    explicit Farewell(ClientStore &store)
        : m_store(store)
    { }

    /// `here` and `there` are the clocks of device and server: one that jumped must not erase.
    Result<void> roomLost(ScopeId scope, const QDateTime &here, const QDateTime &there);
    /// The server answered for good about an operation whose room this device does not hold.
    Result<void> handedOver(const OutboxEntry &entry);
    /// True when something was erased unsent.
    Result<bool> eraseOverdue(const QDateTime &here, const QDateTime &there);

private:
    Result<QJsonObject> notices() const;
    Result<void> store(const QJsonObject &notices);

    ClientStore &m_store;
};

} // namespace tasuki
