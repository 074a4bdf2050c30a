// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/clientstore.h"
#include "core/sync/syncoutcome.h"
#include "core/wire/push.h"

#include <QHash>

#include <optional>

namespace tasuki {

/// What waits to be sent, and what becomes of it once the server has answered: in which portions it
/// goes out, when the blocked is tried again, what the server is asked to hold (protocol.md 3.5).
///
/// Only the outbox is remembered. Waits and portions are forgotten with it and cost one more try.
class PushQueue {
public:
    PushQueue(ClientStore &store, const Clock &clock);

    /// What goes out now, marked as offered; none when nothing may.
    Result<std::optional<PushRequest>> next();
    Result<SyncOutcome> answered(const QSet<OperationId> &asked, const PushAnswer &answer);
    /// The server refused the request as a whole and would again. It is cut into smaller portions
    /// until the one operation that is to blame stands alone; that one is a dead letter.
    Result<SyncOutcome> refused(const QSet<OperationId> &asked, const QString &code);

    /// What the blocked waited for may have come.
    void tryAllAgain() { m_blockedUntil.clear(); }
    /// When blocked operations may be tried again; none when none waits. In monotonic ms.
    std::optional<qint64> nextDue() const;

private:
    Result<QSet<OperationId>> toBeHeld(const QList<OutboxEntry> &waiting) const;
    Result<bool> isRoomHere(ScopeId scope) const;
    Result<bool> apply(const OperationResult &result);
    Result<bool> keep(const OutboxEntry &before, const OutboxEntry &after, OperationStatus status);
    void judge(OutboxEntry &entry, const OperationResult &result);
    Result<void> refuseRestOfRoom(ScopeId scope);
    void waitBeforeRetry(const OutboxEntry &entry);

    ClientStore &m_store;
    const Clock &m_clock;
    QHash<OperationId, qint64> m_blockedUntil; ///< monotonic ms
    int m_portion = PushRequest::maxOperations;
};

} // namespace tasuki
