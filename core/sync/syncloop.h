// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/fileloop.h"
#include "core/sync/syncdriver.h"

#include <QTimer>

namespace tasuki {

/// The working half of SyncDriver, on the sync thread: engine → transport → engine, with patience.
///
/// One push and one pull may be under way. While the session token renews, and while the line is
/// known to be broken, both lanes are parked; what was asked for meanwhile is not lost but folds
/// into the next exchange.
///
/// While no poke can come the pull waits at the server for news (protocol.md 3.10). Waiting is
/// rest, not work: it is given up for anything that wants to be asked now, and where something on
/// the way cuts it short the loop asks now and then instead.
class SyncLoop final : public QObject {
    Q_OBJECT

public:
    SyncLoop(StorageThread &storage, std::shared_ptr<SyncEngine> engine,
             SyncDriver::MakeParts makeParts, const Clock &clock, SyncPace pace,
             SyncDriver::Random random);

    void start();
    void localWrite();
    void retryNow();
    void setRoomsOnScreen(const QList<ScopeId> &rooms);
    void moveFiles();

Q_SIGNALS:
    void connectivityChanged(const tasuki::Connectivity &connectivity);
    void baseChanged(const QSet<tasuki::ScopeId> &scopes);
    void outboxChanged();
    void fileMoved(const tasuki::FilePlace &place);

private:
    struct Lane {
        bool isWanted = false;
        bool isBusy = false;
    };
    void pump();
    void renew();
    void begin(SyncRequest::Purpose purpose);
    bool isDeaf() const;
    bool isAtRest() const;
    void stopWaiting();
    void waitWasCut();
    void send(const SyncRequest &request);
    void received(const SyncRequest &request, const HttpAnswer &answer,
                  const std::shared_ptr<const Secret> &used);
    void tokenRefused(const std::shared_ptr<const Secret> &used);
    void applied(SyncRequest::Purpose purpose, const Result<SyncOutcome> &outcome);
    void finished(SyncRequest::Purpose purpose);
    void seeToErrand();
    void filesTroubled(const HttpAnswer &failure, const std::shared_ptr<const Secret> &used);
    void trouble(const Error &error, std::chrono::seconds retryAfter = {});
    void tooOld(const Error &error);
    void noteServerTime(const QDateTime &serverTime);
    void schedulePoll();
    void scheduleBlocked();
    void showRest();
    void show(Connectivity::State state);
    Lane &lane(SyncRequest::Purpose purpose);

    StorageThread &m_storage;
    std::shared_ptr<SyncEngine> m_engine;
    SyncDriver::MakeParts m_makeParts;
    const Clock &m_clock;
    SyncPace m_pace;
    SyncDriver::Random m_random;
    SyncParts m_parts;
    Lane m_push;
    Lane m_pull;
    Expecting m_expecting = Expecting::News; ///< of the next pull
    bool m_mayWait = false; ///< the next pull may wait for news
    std::optional<quint64> m_waiting; ///< the pull that waits for news
    bool m_isWaitCut = false; ///< something on the way lets nobody wait
    QList<ScopeId> m_onScreen;
    FileLoop m_files;
    QTimer m_write;
    QTimer m_poke;
    QTimer m_poll;
    QTimer m_retry;
    QTimer m_blocked;
    int m_failures = 0;
    bool m_isRenewing = false;
    bool m_wasTokenRefused = false; ///< since the last exchange that worked
    bool m_isHalted = false; ///< only a person can help
    bool m_mustWait = false; ///< the server named a time
    bool m_isTooOld = false; ///< the server wants a newer program, but takes what was written
    bool m_isClockOff = false;
    Connectivity m_connectivity;
};

} // namespace tasuki
