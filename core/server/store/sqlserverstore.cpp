// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/sqlserverstore.h"

#include "core/server/audit/auditlog.h"
#include "core/server/sql/sqltransaction.h"
#include "core/server/store/operationwriter.h"
#include "core/server/store/pullreader.h"
#include "core/server/store/recoverydesk.h"
#include "core/server/store/regionrecords.h"
#include "core/server/store/roomdesk.h"
#include "core/server/store/roomfamily.h"
#include "core/server/store/roomtable.h"
#include "core/server/store/storestart.h"
#include "core/wire/records.h"

namespace tasuki {

namespace {

    constexpr int maxPerTransaction = 100;
    constexpr qint64 maxTransactionMs = 50;
    constexpr qint64 noteEveryMs = 10'000;

    /// Operation `i`, undone by itself when a damaged row stops it: the queue behind it goes on.
    Result<OperationResult> writeOne(SqlConnection &database, OperationWriter &writer,
                                     const Caller &caller, const PushRequest &request, qsizetype i)
    {
        const Operation &operation = request.operations[i];
        auto part = SqlTransaction::begin(database);
        if (!part)
            return part.error();
        const auto result = writer.write(operation, caller,
                                         request.hold.contains(operation.id)
                                             ? OperationWriter::WhenBlocked::Hold
                                             : OperationWriter::WhenBlocked::TryAgain);
        if (!result && result.error().kind == Error::Kind::Corrupt) {
            part->rollback();
            return OperationResult{operation.id, OperationStatus::Blocked, 0,
                                   QStringLiteral("unreadable")};
        }
        if (!result)
            return result;
        if (const auto committed = part->commit(); !committed)
            return committed.error();
        return result;
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
    , m_highWater(database.highWaterPath())
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
auto SqlServerStore::inTransaction(Work work)
    -> std::invoke_result_t<Work, SqlConnection &, const Aead &>
{
    auto lease = m_database.lease();
    if (!lease)
        return lease.error();
    auto transaction = SqlTransaction::begin(lease->database());
    if (!transaction)
        return transaction.error();
    auto done = work(lease->database(), lease->aead());
    if (!done)
        return done;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return done;
}

/// One unchanging picture of the database for as long as `work` looks at it.
template<typename Work>
auto SqlServerStore::inPicture(Work work)
    -> std::invoke_result_t<Work, SqlConnection &, const Aead &>
{
    auto lease = m_database.lease();
    if (!lease)
        return lease.error();
    const auto picture = SqlTransaction::begin(lease->database(), SqlTransaction::Kind::Reading);
    if (!picture)
        return picture.error();
    return work(lease->database(), lease->aead());
}

Result<void> SqlServerStore::load()
{
    const auto opened = inTransaction([this](SqlConnection &database, const Aead &aead) {
        return StoreStart(database, aead, m_highWater).open();
    });
    if (!opened)
        return opened.error();
    m_epoch = opened->epoch;
    m_region = opened->region;
    noteHighWater();
    return {};
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

template<typename Place>
Result<void> SqlServerStore::putRecord(const QString &type, ObjectId id, const QJsonObject &groups,
                                       Place place)
{
    const auto done = inTransaction([&](SqlConnection &database, const Aead &aead) -> Result<void> {
        if (const auto alone = ObjectTable(database, aead).lock({m_region}); !alone)
            return alone;
        RoomTable rooms(database, m_clock.now());
        if (const auto stored = place(rooms); !stored)
            return stored;
        return RegionRecords(database, aead, m_region, m_clock.now()).put(type, id, groups);
    });
    if (done)
        tell({m_region});
    return done;
}

Result<void> SqlServerStore::putOffice(const Office &office)
{
    return putRecord(
        QStringLiteral("office"), ObjectId(office.id.uuid()), groupsOf(office),
        [&office](RoomTable &rooms) { return rooms.putOffice(office.id, office.kind); });
}

Result<void> SqlServerStore::putPerson(const Person &person)
{
    return putRecord(QStringLiteral("person"), ObjectId(person.id.uuid()), groupsOf(person),
                     [&](RoomTable &rooms) { return rooms.putPerson(person, m_region); });
}

Result<void> SqlServerStore::removePerson(PersonId person, const QString &reason)
{
    return inTransaction([&](SqlConnection &database, const Aead &aead) {
        return RoomDesk(database, aead, m_clock.now()).endPerson(person, reason);
    });
}

Result<Directory> SqlServerStore::directory()
{
    return inPicture([this](SqlConnection &database, const Aead &aead) {
        return RegionRecords(database, aead, m_region, m_clock.now()).directory();
    });
}

template<typename Change>
Result<void> SqlServerStore::changeRoom(ScopeId room, Change change)
{
    const auto done = inTransaction([&](SqlConnection &database, const Aead &aead) {
        RoomDesk desk(database, aead, m_clock.now());
        return change(desk);
    });
    if (done)
        tell({room});
    return done;
}

Result<void> SqlServerStore::openRoom(ScopeId room, const QString &roomTemplate,
                                      const QList<OfficeId> &members, const Author &author)
{
    return changeRoom(
        room, [&](RoomDesk &desk) { return desk.open(room, roomTemplate, members, author); });
}

Result<void> SqlServerStore::addMember(ScopeId room, OfficeId office)
{
    return changeRoom(room, [&](RoomDesk &desk) { return desk.addMember(room, office); });
}

Result<void> SqlServerStore::removeMember(ScopeId room, OfficeId office, const QString &reason)
{
    return changeRoom(room,
                      [&](RoomDesk &desk) { return desk.removeMember(room, office, reason); });
}

Result<void> SqlServerStore::agreeToErase(ScopeId room, const Author &author)
{
    return changeRoom(room, [&](RoomDesk &desk) { return desk.agreeToErase(room, author); });
}

Result<PushAnswer> SqlServerStore::push(const Caller &caller, const PushRequest &request)
{
    PushAnswer answer;
    answer.epoch = m_epoch;
    for (qsizetype next = 0; next < request.operations.size();) {
        const auto written = pushSome(caller, request, next, answer);
        if (!written && answer.results.isEmpty())
            return written.error();
        if (!written)
            break; // what is committed counts; the client sends the rest again
        next += *written;
    }
    return answer;
}

Result<qsizetype> SqlServerStore::pushSome(const Caller &caller, const PushRequest &request,
                                           qsizetype first, PushAnswer &answer)
{
    const qint64 start = m_clock.monotonicMs();
    QSet<ScopeId> moved;
    const auto results = inTransaction([&](SqlConnection &database,
                                           const Aead &aead) -> Result<QList<OperationResult>> {
        QList<OperationResult> done;
        RoomFamily families(database, aead, m_clock.now());
        const auto scopes = families.reachedByAll(request.operations.mid(first, maxPerTransaction));
        if (!scopes)
            return scopes.error();
        if (const auto alone = ObjectTable(database, aead).lock(*scopes); !alone)
            return alone.error();
        OperationWriter writer(database, aead, m_clock.now());
        for (qsizetype i = first; i < request.operations.size() && done.size() < maxPerTransaction
             && (done.isEmpty() || m_clock.monotonicMs() - start < maxTransactionMs);
             ++i) {
            const auto result = writeOne(database, writer, caller, request, i);
            if (!result)
                return result.error();
            done.append(*result);
            if (result->sequence == 0)
                continue;
            const auto reached = families.reachedByAll({request.operations[i]});
            if (!reached)
                return reached.error();
            moved.unite(QSet<ScopeId>(reached->begin(), reached->end()));
        }
        return done;
    });
    if (!results)
        return results.error();
    answer.results += *results;
    tell(moved);
    return results->size();
}

Result<OperationResult> SqlServerStore::applyAsServer(const Operation &operation,
                                                      const Author &author)
{
    const auto done = inTransaction(
        [&](SqlConnection &database, const Aead &aead) -> Result<OperationResult> {
            if (const auto alone = ObjectTable(database, aead).lock({operation.scope}); !alone)
                return alone.error();
            return OperationWriter(database, aead, m_clock.now()).writeAsServer(operation, author);
        });
    if (done)
        tell({operation.scope});
    return done;
}

Result<PullAnswer> SqlServerStore::pull(const Caller &caller, const PullRequest &request)
{
    noteHighWater();
    auto answer = inPicture([&](SqlConnection &database, const Aead &aead) {
        return PullReader(database, aead, m_clock.now()).answer(caller, request);
    });
    if (!answer)
        return answer.error();
    answer->epoch = m_epoch;
    answer->time = m_clock.now();
    return answer;
}

Result<QMap<ScopeId, qint64>> SqlServerStore::headsFor(const Caller &caller)
{
    const auto visible = inPicture([&](SqlConnection &database, const Aead &aead) {
        return PullReader(database, aead, m_clock.now()).visible(caller);
    });
    if (!visible)
        return visible.error();
    QMap<ScopeId, qint64> heads;
    for (const Membership &membership : *visible)
        heads.insert(membership.scope, membership.head);
    return heads;
}

Result<QSet<PersonId>> SqlServerStore::lostLately(const QSet<ScopeId> &scopes)
{
    constexpr int seconds = 60; // pokes are gathered, and go the way over another server
    const QDateTime now = m_clock.now();
    return inPicture([&](SqlConnection &database, const Aead &) -> Result<QSet<PersonId>> {
        RoomTable rooms(database, now);
        QSet<PersonId> people;
        for (const ScopeId &scope : scopes) {
            const auto lost = rooms.lostSince(scope, now.addSecs(-seconds));
            if (!lost)
                return lost.error();
            people.unite(*lost);
        }
        return people;
    });
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
    return inPicture(
        [](SqlConnection &database, const Aead &) { return AuditLog(database).verify(); });
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

/// The database goes first: what is written here is committed already.
void SqlServerStore::noteHighWater()
{
    {
        const std::lock_guard guard(m_mutex);
        const qint64 now = m_clock.monotonicMs();
        if (m_lastNoteMs && now - *m_lastNoteMs < noteEveryMs)
            return;
        m_lastNoteMs = now;
    }
    auto lease = m_database.lease();
    if (!lease)
        return;
    if (const auto head = AuditLog(lease->database()).head())
        m_highWater.note(*head);
}

Result<StatusAnswer> SqlServerStore::status(const Caller &caller, const StatusRequest &request)
{
    auto answer = inPicture([&](SqlConnection &database, const Aead &aead) {
        return RecoveryDesk(database, aead, m_clock.now()).status(caller, request);
    });
    if (answer)
        answer->epoch = m_epoch;
    return answer;
}

Result<WitnessAnswer> SqlServerStore::witness(const Caller &caller, const WitnessRequest &request)
{
    auto answer = inTransaction([&](SqlConnection &database, const Aead &aead) {
        return RecoveryDesk(database, aead, m_clock.now()).witness(caller, request);
    });
    if (!answer)
        return answer;
    // Not in there: the rows of what was handed in are written as the transaction's last act, and
    // who handed it in must notice when the server goes back to before it.
    const auto tick = inPicture(
        [](SqlConnection &database, const Aead &) { return AuditLog(database).head(); });
    if (!tick)
        return tick.error();
    answer->tick = *tick;
    answer->epoch = m_epoch;
    return answer;
}

} // namespace tasuki
