// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/aead.h"
#include "core/storage/roomchanges.h"
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
    void waitAgain() ///< to be sent once more, as if it had never been
    {
        state = State::Waiting;
        sequence = 0;
        tries = 0;
    }
    bool operator==(const OutboxEntry &) const = default;
};

/// Own operations: outbox, journal and dead letters in one table. Table class: precious –
/// migrations may alter it, never drop it.
class OutboxStore {
public:
    OutboxStore(Database &database, Aead sealing, RoomChanges &changes);

    /// Gives the operation its device sequence and stores it. In the same transaction as the edit.
    /// A patch takes the place of those it makes superfluous, as long as they were not offered.
    Result<Operation> add(Operation operation);
    /// Before they go out for the first time.
    Result<void> markOffered(const QList<Operation> &operations);
    Result<QList<OutboxEntry>> all() const; ///< by device sequence
    Result<QList<OutboxEntry>> inScope(ScopeId scope) const; ///< by device sequence
    /// Without what is journal and only about posts: each one read leaves a line there.
    Result<QList<OutboxEntry>> spoken(ScopeId scope) const; ///< by device sequence
    Result<QList<OutboxEntry>> spoken(ScopeId scope, ObjectId object) const;
    Result<QList<ScopeId>> scopes() const; ///< for which there is any
    Result<QList<OutboxEntry>> inState(OutboxEntry::State state) const;
    Result<std::optional<OutboxEntry>> find(OperationId id) const;
    Result<void>
    update(const OutboxEntry &entry); ///< state, sequence, why, tries, answeredAt; same operation
    Result<void> remove(OperationId id); ///< the server has it, or its room was lost
    /// Up to the first that was answered later; what was written after that one goes another day.
    Result<void> forgetConfirmedBefore(const QDateTime &time);

private:
    Result<void> takePlaceOfUnsent(Operation &operation);

    Database &m_database;
    Aead m_sealing;
    RoomChanges &m_changes;
};

} // namespace tasuki
