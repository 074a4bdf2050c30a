// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/clientstore.h"

namespace tasuki {

/// What becomes of own words in a room this device has lost. They stay sealed, unseen, until the
/// server said – once more, where it had said so before – that it has them. What it was offered and
/// would not even hold is erased after seven days, and a notice is left of what was never sent: how
/// many were handed over, how many erased, never what they said.
///
/// Lives inside its caller's transaction.
class Farewell {
public:
    static constexpr int keptDays = 7;

    /// What a person is to know of her own words, until she has read it.
    struct Notice {
        int handedOver = 0; ///< the centre holds them, nobody in the room sees them
        int erased = 0;
        bool operator==(const Notice &) const = default;
    };

    explicit Farewell(ClientStore &store)
        : m_store(store)
    { }

    Result<Notice> notice() const; ///< of all rooms that were lost
    Result<void> noticeRead();

    /// `here` and `there` are the clocks of device and server: one that jumped must not erase.
    Result<void> roomLost(ScopeId scope, const QDateTime &here, const QDateTime &there);
    /// The server answered for good about an operation whose room this device does not hold; as the
    /// entry was before that answer.
    Result<void> handedOver(const OutboxEntry &entry);
    /// True when something was erased unsent.
    Result<bool> eraseOverdue(const QDateTime &here, const QDateTime &there);

private:
    Result<bool> leave(OutboxEntry entry);
    Result<bool> eraseWordsOf(ScopeId scope, QJsonObject &notice);
    Result<QJsonObject> notices() const;
    Result<void> store(const QJsonObject &notices);

    ClientStore &m_store;
};

} // namespace tasuki
