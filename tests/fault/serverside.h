// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/crypto/signature.h"
#include "core/server/audit/headsigner.h"
#include "core/server/store/sqlserverstore.h"
#include "tests/fault/dice.h"
#include "tests/fault/plug.h"

#include <memory>

namespace tasuki::fault {

/// What lies in the server's database, read past the server.
struct ServerFacts {
    struct Seen {
        OperationStatus status = OperationStatus::Applied;
        qint64 sequence = 0;
        PersonId person;
    };
    struct Scope {
        qint64 head = 0;
        quint64 sum = 0;
        QMap<ObjectId, ObjectRow> rows;
    };
    struct Version {
        ScopeId scope;
        ObjectId object;
        qint64 sequence = 0;
        OperationId operation;
        QByteArray body;
    };
    struct Grant {
        GrantId id;
        PersonId person;
        ScopeId scope;
        bool isEnded = false;
    };
    QHash<OperationId, Seen> seen;
    QMap<ScopeId, Scope> scopes;
    QList<Version> versions;
    QList<Grant> grants;
    QSet<OperationId> held;
    QList<QByteArray> witnessed; ///< bodies
    QHash<OperationId, int> audited; ///< rows per operation

    const Grant *currentGrant(PersonId person, ScopeId scope) const;
    bool knowsGrant(GrantId id) const;
    /// Every operation there is a trace of: answered, in a body, in quarantine.
    QSet<OperationId> traces() const;
};

enum class StoreKind { Sqlite, Postgres };

/// How a database comes back from a backup.
enum class Restore {
    Announced, ///< by the tool, which gives it a new epoch
    Silent, ///< somebody copied the file back
    Whole, ///< the whole folder is an old one, as a snapshot of a machine is
};

/// The server under test with its disk: may be killed, copied and set back.
class ServerSide {
public:
    virtual ~ServerSide() = default;

    ServerStore &store() { return *m_store; }
    HeadSigner &heads() { return *m_heads; }
    Plug &plug() { return m_plug; }
    /// Killed or without power for a moment, and started again; the plug is mended.
    virtual Result<void> restart() = 0;
    bool isRunning() const { return m_store != nullptr; }
    /// Will happen in the middle of something, within so many calls of the database.
    virtual void dieSoon(Dice &dice, int calls) = 0;
    /// A copy of what is committed now; its number.
    virtual Result<int> keepCopy() = 0;
    int copies() const { return m_copies; }
    virtual Result<void> restore(int copy, Restore kind) = 0;
    virtual Result<ServerFacts> facts() = 0;
    virtual Result<bool> maySee(PersonId person, ScopeId scope) = 0;

protected:
    explicit ServerSide(const Clock &clock)
        : m_clock(clock)
    { }
    void stop(); ///< in order
    Result<void> serve(Result<std::unique_ptr<ServerDatabase>> opened);

    Plug m_plug;
    int m_copies = 0;

private:
    const Clock &m_clock;
    const Secret m_auditKey = makeSigningKey();
    std::unique_ptr<HeadSigner> m_heads; ///< remembers; hence a new one with every start
    std::unique_ptr<ServerDatabase> m_database;
    std::unique_ptr<SqlServerStore> m_store;
};

/// The one place that knows which stores there are. `region` is a prepared database: a file, or
/// where one is in PostgreSQL.
Result<std::unique_ptr<ServerSide>> makeServerSide(StoreKind kind, const QString &folder,
                                                   const QString &region, const Clock &clock);

} // namespace tasuki::fault
