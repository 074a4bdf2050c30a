// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/storagethread.h"
#include "core/sync/connectivity.h"
#include "core/sync/credentials.h"
#include "core/sync/errand.h"
#include "core/sync/filetransfer.h"
#include "core/sync/pokesource.h"
#include "core/sync/syncengine.h"
#include "core/sync/syncpace.h"
#include "core/sync/transport.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace tasuki {

class SyncLoop;

/// What the loop needs and must be made on the sync thread, because it owns sockets.
struct SyncParts {
    std::unique_ptr<Transport> transport;
    std::unique_ptr<Credentials> credentials; ///< may use the transport
    std::unique_ptr<PokeSource> pokes; ///< may be null: polling only
    std::unique_ptr<Errand> errand; ///< may be null; uses the transport
    std::shared_ptr<FileTransfer> files; ///< may be null; used on the storage thread only
};

/// Syncs by itself on a thread of its own for as long as it exists. Talk to it from the thread that
/// made it; its signals arrive there. It never waits for the network: destroying it drops what is
/// under way, which the next start asks again.
class SyncDriver final : public QObject {
    Q_OBJECT

public:
    using MakeParts = std::function<SyncParts()>; ///< called once, on the sync thread
    using Random = std::function<double()>; ///< in [0, 1)

    SyncDriver(StorageThread &storage, std::shared_ptr<SyncEngine> engine, MakeParts makeParts,
               const Clock &clock, SyncPace pace = {}, Random random = {},
               QObject *parent = nullptr);
    ~SyncDriver() override;

    void start();
    void localWrite(); ///< something new is in the outbox
    void retryNow(); ///< a person asked, the network came back, the lid was opened
    void setRoomsOnScreen(const QList<ScopeId> &rooms);
    void moveFiles(); ///< there may be a file to send or to fetch
    Connectivity connectivity() const { return m_connectivity; }

Q_SIGNALS:
    void connectivityChanged(const tasuki::Connectivity &connectivity);
    void baseChanged(const QSet<tasuki::ScopeId> &scopes);
    void outboxChanged();
    void fileMoved(const tasuki::FilePlace &place);

private:
    QThread m_thread;
    SyncLoop *m_loop = nullptr; ///< lives and dies on m_thread
    Connectivity m_connectivity;
};

} // namespace tasuki
