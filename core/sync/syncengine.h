// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/clientstore.h"
#include "core/sync/pullapplier.h"
#include "core/wire/push.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <optional>

namespace tasuki {

/// What the engine wants to be sent. A value: sending it twice, late or never is harmless.
struct SyncRequest {
    enum class Purpose { Push, Pull };
    quint64 number = 0; ///< names it towards the engine; never on the wire
    Purpose purpose = Purpose::Pull;
    QByteArray method;
    QString path;
    QByteArray body;
};

/// What an answer changed on this device.
struct SyncOutcome {
    QSet<ScopeId> baseChanged;
    bool outboxChanged = false;
    bool pullAgain = false; ///< the server has more, or something must be fetched anew
    bool pushAgain = false; ///< something can go out right now
    bool ignored = false; ///< nobody waited for this answer
    QDateTime serverTime; ///< invalid for a push
};

/// Keeps this device's copy of its rooms in step with the server, without touching the network:
/// answers and failures go in, requests and transactions come out, so one seed replays one history
/// (protocol.md 3).
///
/// Everything it must not forget is in the store. Dropped at any moment and made again on the same
/// store it goes on where the last transaction ended; what was in flight is simply asked again.
/// At most one push and one pull are out at a time; an answer to any other request is ignored.
///
/// An answer that shows that the server went back in time (another epoch, an unknown tick) is not
/// applied at all: own operations go back into the outbox and every room is read again from its
/// beginning, in the shadow of what is shown.
///
/// Lives on the storage thread.
class SyncEngine {
public:
    SyncEngine(ClientStore &store, const Clock &clock);

    /// The next operations to send; none when nothing may go out now or a push is under way.
    Result<std::optional<SyncRequest>> nextPush();
    /// The next question what is new; none while one is under way.
    Result<std::optional<SyncRequest>> nextPull(const QList<ScopeId> &onScreen);
    /// Applies an answer. An error means: nothing of the rest was applied, ask again later.
    Result<SyncOutcome> answered(quint64 number, const QByteArray &body);
    /// No usable answer came.
    void failed(quint64 number);
    /// The server refused the request as a whole and would again. A push is cut into smaller
    /// portions until the one operation that is to blame stands alone; that one is a dead letter.
    Result<SyncOutcome> refused(quint64 number, const QString &code);

    /// When blocked operations may be tried again; none when none waits. In monotonic ms.
    std::optional<qint64> nextPushDue() const;

private:
    struct PushInFlight {
        quint64 number = 0;
        QSet<OperationId> operations;
    };
    struct PullInFlight {
        quint64 number = 0;
        PullRequest request;
    };
    Result<SyncOutcome> pushAnswered(const PushInFlight &push, const PushAnswer &answer);
    Result<bool> applyResult(const OperationResult &result);
    Result<void> refuseRestOfRoom(ScopeId scope);
    Result<SyncOutcome> pullAnswered(const PullInFlight &pull, const PullAnswer &answer);
    Result<void> applyLosses(const PullAnswer &answer, SyncOutcome &outcome);
    Result<void> applyBlocks(const PullAnswer &answer, SyncOutcome &outcome);
    Result<void> readAgain(ScopeId scope, SyncOutcome &outcome);
    Result<SyncOutcome> startOver(const QString &epoch);
    Result<bool> isFromAnotherPast(const QString &epoch);
    Result<void> remember(const QString &epoch, const QString &tick);
    void waitBeforeRetry(const OutboxEntry &entry);

    ClientStore &m_store;
    const Clock &m_clock;
    PullApplier m_applier;
    quint64 m_lastNumber = 0;
    std::optional<PushInFlight> m_push;
    std::optional<PullInFlight> m_pull;
    QHash<OperationId, qint64> m_blockedUntil; ///< monotonic ms
    QHash<ScopeId, int> m_mismatches; ///< checksum failures in a row
    int m_portion = PushRequest::maxOperations;
};

} // namespace tasuki
