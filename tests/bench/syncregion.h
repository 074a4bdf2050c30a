// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/signature.h"
#include "core/server/api/syncapi.h"
#include "core/server/store/sqlserverstore.h"
#include "core/storage/clientstore.h"
#include "core/sync/syncengine.h"

#include <QTemporaryDir>

namespace tasuki::bench {

/// A server with one file of so many clients, each with about a kilobyte of text; the same for
/// everybody who asks for the same number.
class SyncRegion {
public:
    static SyncRegion &of(int records);

    /// What the server answers, as over the wire but without one.
    QByteArray serve(const SyncRequest &request) const;
    ServerStore &store() const { return *m_store; }
    /// The answers a new computer gets until it has everything, asked for once and kept: with them
    /// the client can be measured without the server. Void after patch().
    const QList<QByteArray> &answersToNewcomer() const;
    /// So many of the records change once more.
    void patch(int records);
    static Operation newClient(ScopeId file);

    Caller caller;
    ScopeId file;
    QTemporaryDir folder;

private:
    explicit SyncRegion(int records);
    void push(const QList<Operation> &operations);

    SystemClock m_clock;
    Secret m_dataKey;
    Secret m_auditKey = makeSigningKey();
    std::unique_ptr<ServerDatabase> m_database;
    std::unique_ptr<SqlServerStore> m_store;
    mutable ServerMetrics m_metrics;
    mutable HeadSigner m_heads{m_clock, m_auditKey};
    std::unique_ptr<SyncApi> m_api;
    mutable QList<QByteArray> m_answersToNewcomer;
    QList<ObjectId> m_records;
    qint64 m_deviceSequence = 0;
};

/// A new computer of somebody in the region, with nothing on it yet.
class SyncDesk {
public:
    explicit SyncDesk(const SyncRegion &region);

    struct Traffic {
        int requests = 0;
        qint64 sent = 0; ///< bytes, not compressed
        qint64 received = 0;
    };
    /// Until nothing is left to ask or to say; aborts when an exchange fails.
    Traffic settle();
    /// The same with answers that are there already, in their order.
    void replay(const QList<QByteArray> &answers);
    /// What was answered during settle() goes there too.
    void keepAnswersIn(QList<QByteArray> *answers) { m_kept = answers; }

    ClientStore &store() { return *m_store; }

private:
    bool exchange(const Result<std::optional<SyncRequest>> &request, Traffic &traffic);

    const SyncRegion &m_region;
    QList<QByteArray> *m_kept = nullptr;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<ClientStore> m_store;
    std::unique_ptr<SyncEngine> m_engine;
};

} // namespace tasuki::bench
