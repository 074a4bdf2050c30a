// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/domain/people.h"
#include "core/storage/clientstore.h"
#include "core/storage/storagethread.h"
#include "core/sync/connectivity.h"
#include "core/sync/syncdriver.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <memory>

namespace tasuki {

struct OpenVault;

/// One person at work on this device, from unlock to lock: the unlocked vault, its store, and the
/// sync that runs beside it. Unlocking needs no server.
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
    /// server when no earlier sign-in is valid any more, and is wiped after.
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
    /// close() the answer is Error::Locked.
    template<typename Function>
    auto withStore(Function work) -> QFuture<std::invoke_result_t<Function, ClientStore &>>
    {
        using T = std::invoke_result_t<Function, ClientStore &>;
        return m_storage->run([holder = m_holder, work = std::move(work)]() mutable -> T {
            if (!holder->store)
                return Error{Error::Kind::Locked, QStringLiteral("the session is closed")};
            return work(*holder->store);
        });
    }

Q_SIGNALS:
    void opened();
    void closed();
    void connectivityChanged(const tasuki::Connectivity &connectivity);
    void baseChanged(const QSet<tasuki::ScopeId> &scopes); ///< the server told something new
    void outboxChanged(); ///< the server answered something of ours
    void fileMoved(const tasuki::FilePlace &place); ///< a piece of it, or it is whole, or refused

private:
    /// Touched on the storage thread only.
    struct Holder {
        std::unique_ptr<ClientStore> store;
        std::unique_ptr<Vault> vault;
        std::shared_ptr<SyncEngine> engine;
        std::shared_ptr<FileTransfer> files;
    };
    static Result<std::shared_ptr<OpenVault>> unlock(Holder &holder, const QString &vaultFolder,
                                                     Secret &password, const Clock &clock,
                                                     const StoreOptions &options);
    void begin(std::shared_ptr<OpenVault> open);
    SyncParts makeParts(const std::shared_ptr<OpenVault> &open) const; ///< on the sync thread
    void drop(std::shared_ptr<Holder> holder);

    const Clock &m_clock;
    SyncPace m_pace;
    StoreOptions m_storeOptions;
    std::unique_ptr<StorageThread> m_storage;
    std::shared_ptr<Holder> m_holder;
    std::shared_ptr<OpenVault> m_open; ///< null while closed
    bool m_isOpening = false;
    std::unique_ptr<SyncDriver> m_driver;
};

} // namespace tasuki
