// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/clientstore.h"
#include "core/sync/briefpull.h"
#include "core/sync/pullapplier.h"
#include "core/sync/pullpage.h"
#include "core/sync/pushqueue.h"
#include "core/sync/recovery.h"
#include "core/sync/syncoutcome.h"

#include <QByteArray>
#include <QSet>

#include <chrono>
#include <optional>

namespace tasuki {

/// What the engine wants to be sent. A value: sending it twice, late or never is harmless.
struct SyncRequest {
    enum class Purpose { Push, Pull, Status, Witness }; ///< all but Push are turns of pulling
    quint64 number = 0; ///< names it towards the engine; never on the wire
    Purpose purpose = Purpose::Pull;
    QByteArray method;
    QString path;
    QByteArray body;
    std::chrono::milliseconds wait{0}; ///< the answer may take so much longer
};

/// Keeps this device's copy of its rooms in step with the server, without touching the network:
/// answers and failures go in, requests and transactions come out, so one seed replays one history
/// (protocol.md 3).
///
/// Everything it must not forget is in the store. Dropped at any moment and made again on the same
/// store it goes on where the last transaction ended; what was in flight is simply asked again.
/// At most one push and one pull are out at a time; an answer to any other request is ignored.
///
/// An answer that shows that the server went back in time (another epoch, an unknown tick, an
/// operation it answered and no longer knows, a room that does not add up) is not applied at all:
/// Recovery asks its questions first, and until it has done nothing is pushed or pulled.
///
/// Lives on the storage thread.
class SyncEngine {
public:
    SyncEngine(ClientStore &store, const Clock &clock);

    /// The next operations to send; none when nothing may go out now or a push is under way.
    Result<std::optional<SyncRequest>> nextPush();
    /// The next question what is new; none while one is under way. One that expects nothing is
    /// short. With `wait` the server may take that long to answer when it has nothing new yet.
    Result<std::optional<SyncRequest>> nextPull(const QList<ScopeId> &onScreen,
                                                Expecting expecting = Expecting::News,
                                                std::chrono::milliseconds wait = {});
    /// Applies an answer. An error means: nothing of the rest was applied, ask again later.
    Result<SyncOutcome> answered(quint64 number, const QByteArray &body);
    /// No usable answer came.
    void failed(quint64 number);
    /// The server refused the request as a whole and would again. See PushQueue.
    Result<SyncOutcome> refused(quint64 number, const QString &code);

    /// When blocked operations may be tried again; none when none waits. In monotonic ms.
    std::optional<qint64> nextPushDue() const { return m_queue.nextDue(); }

private:
    struct PushInFlight {
        quint64 number = 0;
        QSet<OperationId> operations;
    };
    struct PullInFlight {
        quint64 number = 0;
        SyncRequest::Purpose purpose = SyncRequest::Purpose::Pull;
        PullRequest request;
    };
    Result<SyncOutcome> pushAnswered(const PushInFlight &push, const PushAnswer &answer);
    Result<SyncOutcome> pullAnswered(const PullInFlight &pull, const PullAnswer &answer);
    Result<PullRequest> pullRequest(const QList<ScopeId> &onScreen);
    Result<std::optional<SyncRequest>> nextQuestion();
    template<typename Answer>
    Result<SyncOutcome> questionAnswered(const Result<Answer> &answer);
    Result<void> applyLosses(const PullAnswer &answer, SyncOutcome &outcome);
    Result<void> applyBlocks(const PullAnswer &answer, SyncOutcome &outcome);
    Result<SyncOutcome> doubt(const Doubt &doubt);
    SyncOutcome distrust();
    Result<void> remember(const PullAnswer &answer);

    ClientStore &m_store;
    const Clock &m_clock;
    PushQueue m_queue;
    PullApplier m_applier;
    DoubtFinder m_doubts;
    BriefPull m_brief;
    Recovery m_recovery;
    bool m_mayPushAgain = false; ///< doubt ended without an answer that could say so
    bool m_isCaughtUp = false; ///< the last pull left nothing to fetch
    quint64 m_lastNumber = 0;
    std::optional<PushInFlight> m_push;
    std::optional<PullInFlight> m_pull;
    PullPage m_page;
};

} // namespace tasuki
