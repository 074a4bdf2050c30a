// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/domain/people.h"
#include "core/session/leasewatch.h"
#include "core/session/openstores.h"
#include "core/session/tokencredentials.h"
#include "core/storage/storagethread.h"
#include "core/sync/connectivity.h"
#include "core/sync/syncdriver.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QSet>

#include <memory>
#include <optional>

namespace tasuki {

struct OpenVault;

/// One person at work on this device, from unlock to lock: the unlocked vault, its store, and the
/// sync that runs beside it. Unlocking needs no server – until the lease is over or the clock was
/// set back behind the server's last word: then nothing is open before the server took a sign-in.
///
/// It closes itself when the lease ends while somebody works.
///
/// Everything readable goes with close(): keys are wiped, the store is closed, the sync is dropped
/// where it stands. What was written stays in the outbox on disk.
class Session final : public QObject {
    Q_OBJECT

public:
    explicit Session(const Clock &clock, SyncPace pace = {}, StoreOptions store = {},
                     QObject *parent = nullptr);
    ~Session() override;

    /// Offline: password → keys → store; then starts syncing. The same password signs in at the
    /// server when no earlier sign-in is valid any more, and is wiped after. LeaseOver or ClockSkew
    /// when only the server could open it and cannot be reached: nothing readable stays behind.
    QFuture<Result<void>> open(const QString &vaultFolder, Secret password);
    void close(); ///< harmless when not open
    void retryNow();
    void localWrite(); ///< call after each transaction that added to the outbox
    void setRoomsOnScreen(const QList<ScopeId> &rooms);
    void moveFiles(); ///< call when there is a file to send or to fetch

    bool isOpen() const { return m_open != nullptr; }
    Person person() const; ///< who is signed in, as of enrolment
    DeviceId device() const;
    Connectivity connectivity() const;

    /// Runs `work(ClientStore &)` on the storage thread; its result must be a Result<T>. After
    /// close(), and before open() succeeded, the answer is Error::Locked.
    template<typename Function>
    auto withStore(Function work) -> QFuture<std::invoke_result_t<Function, ClientStore &>>
    {
        using T = std::invoke_result_t<Function, ClientStore &>;
        return m_storage->run(
            [stores = m_stores, isOpen = isOpen(), work = std::move(work)]() mutable -> T {
                if (!stores->store || !isOpen)
                    return Error{Error::Kind::Locked, QStringLiteral("the session is closed")};
                return work(*stores->store);
            });
    }

Q_SIGNALS:
    void opened();
    void closed();
    void leaseOver(); ///< closes right after: the last chance to hand over text not yet saved
    void connectivityChanged(const tasuki::Connectivity &connectivity);
    void baseChanged(const QSet<tasuki::ScopeId> &scopes); ///< the server told something new
    void outboxChanged(); ///< the server answered something of ours
    void fileMoved(const tasuki::FilePlace &place); ///< a piece of it, or it is whole, or refused

private:
    /// Unlocked here; the person who waits for it to be open.
    struct Arrival {
        std::shared_ptr<OpenVault> open;
        std::shared_ptr<QPromise<Result<void>>> promise;
    };
    void arrive(const Arrival &arrival);
    void admit(const Arrival &arrival);
    void turnAway(const Error &problem);
    void startSync(const std::shared_ptr<OpenVault> &open);
    void follow(const Connectivity &line);
    void hear(const std::shared_ptr<OpenStores> &stores, const TokenCredentials::Word &word);
    SyncParts makeParts(const std::shared_ptr<OpenVault> &open,
                        const std::shared_ptr<OpenStores> &stores); ///< on the sync thread
    void drop(std::shared_ptr<OpenStores> stores);

    const Clock &m_clock;
    SyncPace m_pace;
    StoreOptions m_storeOptions;
    std::unique_ptr<StorageThread> m_storage;
    std::shared_ptr<OpenStores> m_stores;
    std::shared_ptr<OpenVault> m_open; ///< null while closed
    bool m_isOpening = false;
    std::optional<Arrival> m_atServer; ///< let in as soon as the server says a word
    LeaseWatch m_lease;
    QDateTime m_lastContact;
    std::unique_ptr<SyncDriver> m_driver;
};

} // namespace tasuki
