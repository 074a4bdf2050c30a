// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/sqlserverstore.h"

#include "core/server/audit/auditlog.h"
#include "core/server/sql/sqltransaction.h"
#include "core/server/store/operationwriter.h"
#include "core/server/store/pullreader.h"
#include "core/server/store/regionrecords.h"
#include "core/server/store/roomtable.h"
#include "core/server/store/ticktable.h"
#include "core/wire/records.h"
#include "core/wire/strictid.h"

namespace tasuki {

namespace {

    constexpr int maxPerTransaction = 100;
    constexpr qint64 maxTransactionMs = 50;
    constexpr qint64 tickEveryMs = 10'000;

    Result<QString> metaOr(SqlConnection &database, const QString &key, const QString &fallback)
    {
        const auto made = database.run("meta.make",
                                       "INSERT INTO meta(k, v) VALUES(?, ?) ON CONFLICT DO NOTHING",
                                       key, fallback);
        if (!made)
            return made.error();
        SqlStatement row = database.statement("meta.read", "SELECT v FROM meta WHERE k = ?");
        row.bindAll(key);
        const auto found = row.step();
        if (!found)
            return found.error();
        return row.text(0);
    }

    /// Those that one transaction may come to.
    QList<ScopeId> scopesOf(const QList<Operation> &operations, qsizetype first)
    {
        QSet<ScopeId> scopes;
        for (const Operation &operation : operations.mid(first, maxPerTransaction))
            scopes.insert(operation.scope);
        return scopes.values();
    }

} // namespace

Result<std::unique_ptr<SqlServerStore>> SqlServerStore::create(ServerDatabase &database,
                                                               const Clock &clock)
{
    std::unique_ptr<SqlServerStore> store(new SqlServerStore(database, clock));
    if (const auto loaded = store->load(); !loaded)
        return loaded.error();
    return store;
}

SqlServerStore::SqlServerStore(ServerDatabase &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
    if (PostgresChannel *others = m_database.channel())
        others->setListener([this](const QSet<ScopeId> &moved) { tellHere(moved); });
}

SqlServerStore::~SqlServerStore()
{
    if (PostgresChannel *others = m_database.channel())
        others->setListener({});
}

/// One writing transaction on one connection; what `work` reports as failed is undone.
template<typename Work>
Result<void> SqlServerStore::inTransaction(Work work)
{
    auto lease = m_database.lease();
    if (!lease)
        return lease.error();
    auto transaction = SqlTransaction::begin(lease->database());
    if (!transaction)
        return transaction.error();
    const Result<void> done = work(lease->database(), lease->aead());
    if (!done)
        return done;
    return transaction->commit();
}

Result<void> SqlServerStore::load()
{
    return inTransaction([this](SqlConnection &database, const Aead &aead) -> Result<void> {
        const auto epoch
            = metaOr(database, QStringLiteral("epoch"), OperationId::create().toString());
        const auto region
            = metaOr(database, QStringLiteral("region"), ScopeId::create().toString());
        if (!epoch)
            return epoch.error();
        if (!region)
            return region.error();
        const auto id = strictId<ScopeId>(*region);
        if (!id)
            return Error{Error::Kind::Corrupt, QStringLiteral("the region's id is damaged")};
        if (const auto right = checkKey(database, aead); !right)
            return right;
        m_epoch = *epoch;
        m_region = *id;
        ObjectTable objects(database, aead);
        const auto scope = objects.scope(m_region);
        if (!scope)
            return scope.error();
        return *scope ? Result<void>() : objects.createScope(m_region, QStringLiteral("region"));
    });
}

/// A server with another data key would seal what nobody else can open.
Result<void> SqlServerStore::checkKey(SqlConnection &database, const Aead &aead)
{
    const QByteArray words = "tasuki";
    const auto sealed = aead.seal(words, "meta.key");
    if (!sealed)
        return sealed.error();
    const auto kept = metaOr(database, QStringLiteral("key"), QString::fromLatin1(sealed->toHex()));
    if (!kept)
        return kept.error();
    const auto opened = aead.open(QByteArray::fromHex(kept->toLatin1()), "meta.key");
    return opened && *opened == words
        ? Result<void>()
        : Error{Error::Kind::Invalid,
                QStringLiteral("The data key is not the one this database was made with")};
}

void SqlServerStore::setListener(Listener listener)
{
    const std::unique_lock guard(m_listening);
    m_listener = std::move(listener);
}

void SqlServerStore::tell(const QSet<ScopeId> &moved)
{
    if (moved.isEmpty())
        return;
    tellHere(moved);
    if (PostgresChannel *others = m_database.channel())
        others->announce(moved);
}

void SqlServerStore::tellHere(const QSet<ScopeId> &moved)
{
    const std::shared_lock guard(m_listening);
    if (m_listener)
        m_listener(moved);
}

Result<void> SqlServerStore::putOffice(const Office &office)
{
    const auto done = inTransaction([&](SqlConnection &database, const Aead &aead) -> Result<void> {
        if (const auto alone = ObjectTable(database, aead).lock({m_region}); !alone)
            return alone;
        RoomTable rooms(database, m_clock.now());
        if (const auto stored = rooms.putOffice(office.id, office.kind); !stored)
            return stored;
        return RegionRecords(database, aead, m_region, m_clock.now())
            .put(QStringLiteral("office"), ObjectId(office.id.uuid()), groupsOf(office));
    });
    if (done)
        tell({m_region});
    return done;
}

Result<void> SqlServerStore::putPerson(const Person &person)
{
    const auto done = inTransaction([&](SqlConnection &database, const Aead &aead) -> Result<void> {
        if (const auto alone = ObjectTable(database, aead).lock({m_region}); !alone)
            return alone;
        RoomTable rooms(database, m_clock.now());
        if (const auto stored = rooms.putPerson(person, m_region); !stored)
            return stored;
        return RegionRecords(database, aead, m_region, m_clock.now())
            .put(QStringLiteral("person"), ObjectId(person.id.uuid()), groupsOf(person));
    });
    if (done)
        tell({m_region});
    return done;
}

Result<void> SqlServerStore::removePerson(PersonId person, const QString &reason)
{
    return inTransaction([&](SqlConnection &database, const Aead &) -> Result<void> {
        const Caller subject{person, {}, Profession::Clerk, {}};
        if (const auto ended = RoomTable(database, m_clock.now()).endPerson(person, reason); !ended)
            return ended;
        return AuditLog(database).append({m_clock.now(),
                                          subject,
                                          QStringLiteral("person.end"),
                                          {},
                                          {},
                                          {},
                                          reason,
                                          QStringLiteral("server")});
    });
}

Result<Directory> SqlServerStore::directory()
{
    auto lease = m_database.lease();
    if (!lease)
        return lease.error();
    auto transaction = SqlTransaction::begin(lease->database(), SqlTransaction::Kind::Reading);
    if (!transaction)
        return transaction.error();
    return RegionRecords(lease->database(), lease->aead(), m_region, m_clock.now()).directory();
}

Result<void> SqlServerStore::openRoom(ScopeId room, const QString &roomTemplate,
                                      const QList<OfficeId> &members, const Author &author)
{
    Operation operation;
    operation.id = OperationId::create();
    operation.scope = room;
    operation.object = ObjectId(room.uuid());
    operation.kind = QStringLiteral("room.new");
    operation.at = m_clock.now();
    operation.payload = {{QStringLiteral("template"), roomTemplate},
                         {QStringLiteral("members"), idsToJson(members)}};
    const auto done = inTransaction([&](SqlConnection &database, const Aead &aead) -> Result<void> {
        const auto existing = ObjectTable(database, aead).scope(room);
        if (!existing)
            return existing.error();
        if (*existing)
            return Error{Error::Kind::Conflict, QStringLiteral("the room exists already")};
        OperationWriter writer(database, aead, m_clock.now());
        const auto opened = writer.openRoom(operation, author);
        if (!opened)
            return opened.error();
        return AuditLog(database).append(
            {m_clock.now(), Caller{author.person, author.office, Profession::Administrator, {}},
             operation.kind, room, operation.object, operation.id, QStringLiteral("applied"),
             QStringLiteral("server")});
    });
    if (done)
        tell({room});
    return done;
}

Result<void> SqlServerStore::removeMember(ScopeId room, OfficeId office, const QString &reason)
{
    const auto done = inTransaction([&](SqlConnection &database, const Aead &aead) -> Result<void> {
        if (const auto alone = ObjectTable(database, aead).lock({room}); !alone)
            return alone;
        const auto ended = RoomTable(database, m_clock.now()).endMember(room, office, reason);
        if (!ended)
            return ended;
        return AuditLog(database).append({m_clock.now(),
                                          Caller{{}, office, Profession::Administrator, {}},
                                          QStringLiteral("member.end"),
                                          room,
                                          {},
                                          {},
                                          reason,
                                          QStringLiteral("server")});
    });
    if (done)
        tell({room});
    return done;
}

Result<PushAnswer> SqlServerStore::push(const Caller &caller, const PushRequest &request)
{
    PushAnswer answer;
    answer.epoch = m_epoch;
    for (qsizetype next = 0; next < request.operations.size();) {
        const auto written = pushSome(caller, request.operations, next, answer);
        if (!written && answer.results.isEmpty())
            return written.error();
        if (!written)
            break; // what is committed counts; the client sends the rest again
        next += *written;
    }
    return answer;
}

Result<qsizetype> SqlServerStore::pushSome(const Caller &caller, const QList<Operation> &operations,
                                           qsizetype first, PushAnswer &answer)
{
    QList<OperationResult> results;
    QSet<ScopeId> moved;
    const qint64 start = m_clock.monotonicMs();
    const auto done = inTransaction([&](SqlConnection &database, const Aead &aead) -> Result<void> {
        if (const auto alone = ObjectTable(database, aead).lock(scopesOf(operations, first));
            !alone)
            return alone;
        OperationWriter writer(database, aead, m_clock.now());
        for (qsizetype i = first; i < operations.size() && results.size() < maxPerTransaction
             && (results.isEmpty() || m_clock.monotonicMs() - start < maxTransactionMs);
             ++i) {
            auto part = SqlTransaction::begin(database);
            if (!part)
                return part.error();
            const auto result = writer.write(operations[i], caller);
            if (!result && result.error().kind == Error::Kind::Corrupt) {
                part->rollback(); // one damaged row must not stop the queue behind it
                results.append(
                    {operations[i].id, OperationStatus::Blocked, 0, QStringLiteral("unreadable")});
                continue;
            }
            if (!result)
                return result.error();
            if (const auto committed = part->commit(); !committed)
                return committed;
            if (result->sequence > 0)
                moved.insert(operations[i].scope);
            results.append(*result);
        }
        return {};
    });
    if (!done)
        return done.error();
    answer.results += results;
    tell(moved);
    return results.size();
}

Result<OperationResult> SqlServerStore::applyAsServer(const Operation &operation,
                                                      const Author &author)
{
    OperationResult result;
    const auto done = inTransaction([&](SqlConnection &database, const Aead &aead) -> Result<void> {
        if (const auto alone = ObjectTable(database, aead).lock({operation.scope}); !alone)
            return alone;
        const auto written
            = OperationWriter(database, aead, m_clock.now()).writeAsServer(operation, author);
        if (!written)
            return written.error();
        result = *written;
        return {};
    });
    if (!done)
        return done.error();
    tell({operation.scope});
    return result;
}

Result<PullAnswer> SqlServerStore::pull(const Caller &caller, const PullRequest &request)
{
    addTickWhenDue();
    auto lease = m_database.lease();
    if (!lease)
        return lease.error();
    auto transaction = SqlTransaction::begin(lease->database(), SqlTransaction::Kind::Reading);
    if (!transaction)
        return transaction.error();
    auto answer
        = PullReader(lease->database(), lease->aead(), m_clock.now()).answer(caller, request);
    if (!answer)
        return answer.error();
    answer->epoch = m_epoch;
    answer->time = m_clock.now();
    return answer;
}

Result<QMap<ScopeId, qint64>> SqlServerStore::headsFor(const Caller &caller)
{
    auto lease = m_database.lease();
    if (!lease)
        return lease.error();
    auto transaction = SqlTransaction::begin(lease->database(), SqlTransaction::Kind::Reading);
    if (!transaction)
        return transaction.error();
    const auto visible
        = PullReader(lease->database(), lease->aead(), m_clock.now()).visible(caller);
    if (!visible)
        return visible.error();
    QMap<ScopeId, qint64> heads;
    for (const Membership &membership : *visible)
        heads.insert(membership.scope, membership.head);
    return heads;
}

Result<void> SqlServerStore::auditDenial(const Caller &caller, const QString &action,
                                         const QString &rule)
{
    return inTransaction([&](SqlConnection &database, const Aead &) {
        return AuditLog(database).append(
            {m_clock.now(), caller, action, {}, {}, {}, QStringLiteral("denied"), rule});
    });
}

Result<qint64> SqlServerStore::verifyAudit()
{
    auto lease = m_database.lease();
    if (!lease)
        return lease.error();
    auto transaction = SqlTransaction::begin(lease->database(), SqlTransaction::Kind::Reading);
    if (!transaction)
        return transaction.error();
    return AuditLog(lease->database()).verify();
}

Result<qint64> SqlServerStore::heldOperations()
{
    auto lease = m_database.lease();
    if (!lease)
        return lease.error();
    SqlStatement count = lease->database().statement("held.count", "SELECT count(*) FROM held");
    const auto found = count.step();
    if (!found)
        return found.error();
    return count.integer(0);
}

/// Only a hint that helps to notice a restore: when the database is busy, the next pull adds it.
void SqlServerStore::addTickWhenDue()
{
    {
        const std::lock_guard guard(m_mutex);
        const qint64 now = m_clock.monotonicMs();
        if (m_lastTickMs && now - *m_lastTickMs < tickEveryMs)
            return;
        m_lastTickMs = now;
    }
    const auto added = inTransaction([this](SqlConnection &database, const Aead &) {
        return TickTable(database).add(m_clock.now());
    });
    if (!added) {
        const std::lock_guard guard(m_mutex);
        m_lastTickMs.reset();
    }
}

} // namespace tasuki
