// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/sqlserverstore.h"

#include "core/base/log.h"
#include "core/base/protocolrule.h"
#include "core/server/audit/auditlog.h"
#include "core/server/sql/sqltransaction.h"
#include "core/server/store/operationwriter.h"
#include "core/server/store/pullreader.h"
#include "core/server/store/recoverydesk.h"
#include "core/server/store/regionrecords.h"
#include "core/server/store/roomtable.h"
#include "core/wire/records.h"
#include "core/wire/strictid.h"

namespace tasuki {

namespace {

    constexpr int maxPerTransaction = 100;
    constexpr qint64 maxTransactionMs = 50;
    constexpr qint64 noteEveryMs = 10'000;

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
    const auto loaded
        = inTransaction([this](SqlConnection &database, const Aead &aead) -> Result<void> {
              if (const auto checked = checkHistory(database); !checked)
                  return checked;
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
              return *scope ? Result<void>()
                            : objects.createScope(m_region, QStringLiteral("region"));
          });
    if (loaded)
        noteHighWater();
    return loaded;
}

/// A database that somebody set back is another history, whether he said so or not.
Result<void> SqlServerStore::checkHistory(SqlConnection &database)
{
    AuditLog audit(database);
    const auto isSame = m_highWater.fits(audit);
    if (!isSame)
        return isSame.error();
    if (*isSame || isBroken(ProtocolRule::Tick))
        return {};
    qCWarning(logServer, "The database is older than it was: it begins a new epoch");
    return database.run("meta.epoch", "DELETE FROM meta WHERE k = 'epoch'");
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

/// What the server does on an administrator's word, in the transaction that does it.
Result<void> SqlServerStore::note(SqlConnection &database, const Caller &subject,
                                  const QString &action, ScopeId room, const QString &decision)
{
    return AuditLog(database).append(
        {m_clock.now(), subject, action, room, {}, {}, decision, QStringLiteral("server")});
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
    return inTransaction([&](SqlConnection &database, const Aead &) -> Result<void> {
        const Caller subject{person, {}, Profession::Clerk, {}};
        if (const auto ended = RoomTable(database, m_clock.now()).endPerson(person, reason); !ended)
            return ended;
        return note(database, subject, QStringLiteral("person.end"), {}, reason);
    });
}

Result<Directory> SqlServerStore::directory()
{
    return inPicture([this](SqlConnection &database, const Aead &aead) {
        return RegionRecords(database, aead, m_region, m_clock.now()).directory();
    });
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

Result<void> SqlServerStore::addMember(ScopeId room, OfficeId office)
{
    const auto done = inTransaction([&](SqlConnection &database, const Aead &aead) -> Result<void> {
        ObjectTable objects(database, aead);
        if (const auto alone = objects.lock({room}); !alone)
            return alone;
        const auto scope = objects.scope(room);
        if (!scope)
            return scope.error();
        if (!*scope)
            return Error{Error::Kind::NotFound, QStringLiteral("no such room")};
        const auto added
            = RoomTable(database, m_clock.now()).addMember(room, (*scope)->roomTemplate, office);
        if (!added)
            return added;
        return note(database, Caller{{}, office, Profession::Administrator, {}},
                    QStringLiteral("member.add"), room, QStringLiteral("applied"));
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
        return note(database, Caller{{}, office, Profession::Administrator, {}},
                    QStringLiteral("member.end"), room, reason);
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
    const QList<Operation> &operations = request.operations;
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
            const bool isPatient = !request.hold.contains(operations[i].id);
            const auto result = writer.write(operations[i], caller,
                                             isPatient ? OperationWriter::WhenBlocked::TryAgain
                                                       : OperationWriter::WhenBlocked::Hold);
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
    WitnessAnswer answer;
    const auto done = inTransaction([&](SqlConnection &database, const Aead &aead) -> Result<void> {
        const auto given = RecoveryDesk(database, aead, m_clock.now()).witness(caller, request);
        if (!given)
            return given.error();
        answer = *given;
        return {};
    });
    if (!done)
        return done.error();
    // Not in there: the rows of what was handed in are written as the transaction's last act, and
    // who handed it in must notice when the server goes back to before it.
    const auto tick = inPicture(
        [](SqlConnection &database, const Aead &) { return AuditLog(database).head(); });
    if (!tick)
        return tick.error();
    answer.tick = *tick;
    answer.epoch = m_epoch;
    return answer;
}

} // namespace tasuki
