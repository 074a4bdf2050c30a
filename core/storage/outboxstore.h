// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/aead.h"
#include "core/wire/operation.h"

#include <QList>

namespace tasuki {

class Database;

/// An own operation on its way. It leaves the overlay only when a pull that covers it confirmed it.
struct OutboxEntry {
    enum class State {
        Waiting, ///< not known to be at the server: sent again until answered
        Acknowledged, ///< the server answered applied/conflict; still in the overlay
        Confirmed, ///< seen in the base: kept as journal for 30 days, no overlay
        Held, ///< the server keeps it for review: this person is not a member
        Rejected, ///< dead letter with a reason; shown, never resent
    };
    Operation operation;
    State state = State::Waiting;
    qint64 sequence = 0; ///< in its scope, once acknowledged
    QString why; ///< reason code when rejected
    int tries = 0;
    QDateTime answeredAt;
    bool operator==(const OutboxEntry &) const = default;
};

/// Own operations: outbox, journal and dead letters in one table. Table class: precious –
/// migrations may alter it, never drop it.
class OutboxStore {
public:
    OutboxStore(Database &database, Aead sealing);

    /// Gives the operation its device sequence and stores it. In the same transaction as the edit.
    Result<Operation> add(Operation operation);
    Result<QList<OutboxEntry>> all() const; ///< by device sequence
    Result<QList<OutboxEntry>> inState(OutboxEntry::State state) const;
    Result<std::optional<OutboxEntry>> find(OperationId id) const;
    /// Waiting entries in the order to send: by tries, then device sequence; per object never out
    /// of order, and nothing of a new room before the room.
    Result<QList<OutboxEntry>> toSend(int atMost) const;
    Result<void>
    update(const OutboxEntry &entry); ///< state, sequence, why, tries, answeredAt; same operation
    Result<void> remove(OperationId id); ///< the server has it, or its room was lost
    Result<void> forgetConfirmedBefore(const QDateTime &time);

private:
    Database &m_database;
    Aead m_sealing;
};

} // namespace tasuki
