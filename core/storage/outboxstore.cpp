// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outboxstore.h"

#include "core/sqlite/database.h"
#include "core/sqlite/transaction.h"
#include "core/storage/outboxentry.h"
#include "core/storage/patchsquash.h"

namespace tasuki {

namespace {

    constexpr int clockWasWrong = 366; ///< days: nobody keeps a journal for so long
    constexpr auto columns
        = "SELECT id,scope,object,device_sequence,state,tries,payload,offered FROM outbox ";
    constexpr int offeredColumn = 7;
    /// 2: Confirmed.
    constexpr auto butJournalOfPosts
        = "AND (state<>2 OR NOT EXISTS(SELECT 1 FROM object AS base WHERE base.scope=outbox.scope "
          "AND base.id=outbox.object AND base.moment IS NOT NULL)) ORDER BY device_sequence";
    static_assert(static_cast<int>(OutboxEntry::State::Confirmed) == 2);

    Result<OutboxEntry> read(const Statement &query, const Aead &sealing)
    {
        OutboxEntry entry;
        entry.operation.id = OperationId(query.uuid(0));
        entry.operation.scope = ScopeId(query.uuid(1));
        entry.operation.object = ObjectId(query.uuid(2));
        entry.operation.deviceSequence = query.integer(3);
        entry.state = static_cast<OutboxEntry::State>(query.integer(4));
        entry.tries = static_cast<int>(query.integer(5));
        const auto bytes = sealing.open(query.bytes(6), outboxBinding(entry));
        if (!bytes)
            return bytes.error();
        if (const auto filled = readOutboxBytes(entry, *bytes); !filled)
            return filled.error();
        return entry;
    }

    Result<QList<OutboxEntry>> readAll(Statement &query, const Aead &sealing)
    {
        QList<OutboxEntry> entries;
        for (;;) {
            const auto more = query.step();
            if (!more)
                return more.error();
            if (!*more)
                return entries;
            auto entry = read(query, sealing);
            if (!entry)
                return entry.error();
            entries.append(std::move(*entry));
        }
    }

} // namespace

OutboxStore::OutboxStore(Database &database, Aead sealing, RoomChanges &changes)
    : m_database(database)
    , m_sealing(std::move(sealing))
    , m_changes(changes)
{ }

Result<Operation> OutboxStore::add(Operation operation)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const auto done = takePlaceOfUnsent(operation); !done)
        return done.error();
    const auto sequence
        = m_database.integer("outbox.count",
                             "UPDATE counter SET value=value+1 WHERE name='device_sequence' "
                             "RETURNING value");
    if (!sequence)
        return sequence.error();
    operation.deviceSequence = *sequence;
    OutboxEntry entry;
    entry.operation = operation;
    const auto sealed = m_sealing.seal(outboxBytes(entry), outboxBinding(entry));
    if (!sealed)
        return sealed.error();
    m_changes.note(operation.scope, operation.object);
    const auto added = m_database.run(
        "outbox.add",
        "INSERT INTO outbox(id,device_sequence,scope,object,state,tries,payload,offered) "
        "VALUES(?,?,?,?,?,?,?,0)",
        operation.id.uuid(), operation.deviceSequence, operation.scope.uuid(),
        operation.object.uuid(), static_cast<int>(entry.state), entry.tries, *sealed);
    if (!added)
        return added.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return operation;
}

/// Looks back over what this device last wrote to the object, until something that is not an unsent
/// patch: what was said before that was said under other circumstances.
Result<void> OutboxStore::takePlaceOfUnsent(Operation &operation)
{
    if (operation.verb() != u"patch")
        return {};
    QList<OperationId> superfluous;
    Statement query = m_database.statement(
        "outbox.unsent", QByteArray(columns) + "WHERE object=? ORDER BY device_sequence DESC");
    query.bindAll(operation.object.uuid());
    for (;;) {
        const auto more = query.step();
        if (!more)
            return more.error();
        const bool wasOffered = *more && query.integer(offeredColumn) != 0;
        if (!*more || wasOffered)
            break;
        const auto entry = read(query, m_sealing);
        if (!entry)
            return entry.error();
        if (entry->state != OutboxEntry::State::Waiting || entry->operation.kind != operation.kind)
            break;
        if (const auto both = squashed(entry->operation, operation)) {
            superfluous.append(entry->operation.id);
            operation = *both;
        }
    }
    query.reset();
    for (const OperationId &id : std::as_const(superfluous)) {
        if (const auto gone = remove(id); !gone)
            return gone;
    }
    return {};
}

Result<void> OutboxStore::markOffered(const QList<Operation> &operations)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const Operation &operation : operations) {
        const auto marked
            = m_database.run("outbox.offer", "UPDATE outbox SET offered=1 WHERE id=? AND offered=0",
                             operation.id.uuid());
        if (!marked)
            return marked;
    }
    return transaction->commit();
}

Result<QList<OutboxEntry>> OutboxStore::all() const
{
    Statement query
        = m_database.statement("outbox.all", QByteArray(columns) + "ORDER BY device_sequence");
    return readAll(query, m_sealing);
}

Result<QList<OutboxEntry>> OutboxStore::inScope(ScopeId scope) const
{
    Statement query = m_database.statement(
        "outbox.inScope", QByteArray(columns) + "WHERE scope=? ORDER BY device_sequence");
    query.bindAll(scope.uuid());
    return readAll(query, m_sealing);
}

Result<QList<OutboxEntry>> OutboxStore::spoken(ScopeId scope) const
{
    static const QByteArray sql = QByteArray(columns) + "WHERE scope=? " + butJournalOfPosts;
    Statement query = m_database.statement("outbox.spoken", sql);
    query.bindAll(scope.uuid());
    return readAll(query, m_sealing);
}

Result<QList<OutboxEntry>> OutboxStore::spoken(ScopeId scope, ObjectId object) const
{
    static const QByteArray sql
        = QByteArray(columns) + "WHERE object=? AND scope=? " + butJournalOfPosts;
    Statement query = m_database.statement("outbox.spokenOn", sql);
    query.bindAll(object.uuid(), scope.uuid());
    return readAll(query, m_sealing);
}

Result<QList<ScopeId>> OutboxStore::scopes() const
{
    Statement query = m_database.statement("outbox.scopes", "SELECT DISTINCT scope FROM outbox");
    QList<ScopeId> scopes;
    for (;;) {
        const auto more = query.step();
        if (!more)
            return more.error();
        if (!*more)
            return scopes;
        scopes.append(ScopeId(query.uuid(0)));
    }
}

Result<QList<OutboxEntry>> OutboxStore::inState(OutboxEntry::State state) const
{
    Statement query = m_database.statement(
        "outbox.inState", QByteArray(columns) + "WHERE state=? ORDER BY device_sequence");
    query.bindAll(static_cast<int>(state));
    return readAll(query, m_sealing);
}

Result<std::optional<OutboxEntry>> OutboxStore::find(OperationId id) const
{
    Statement query = m_database.statement("outbox.find", QByteArray(columns) + "WHERE id=?");
    const auto row = query.bindAll(id.uuid()).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<OutboxEntry>();
    auto entry = read(query, m_sealing);
    if (!entry)
        return entry.error();
    return std::optional(std::move(*entry));
}

Result<void> OutboxStore::update(const OutboxEntry &entry)
{
    const auto stored = find(entry.operation.id);
    if (!stored)
        return stored.error();
    if (!*stored)
        return Error{Error::Kind::NotFound, QStringLiteral("The outbox has no such operation")};
    if ((*stored)->operation != entry.operation)
        return Error{Error::Kind::Invalid, QStringLiteral("An operation is never changed")};
    const auto sealed = m_sealing.seal(outboxBytes(entry), outboxBinding(entry));
    if (!sealed)
        return sealed.error();
    m_changes.note(entry.operation.scope, entry.operation.object);
    return m_database.run(
        "outbox.update", "UPDATE outbox SET state=?, tries=?, payload=? WHERE id=?",
        static_cast<int>(entry.state), entry.tries, *sealed, entry.operation.id.uuid());
}

Result<void> OutboxStore::remove(OperationId id)
{
    Statement gone = m_database.statement("outbox.remove",
                                          "DELETE FROM outbox WHERE id=? RETURNING scope,object");
    const auto row = gone.bindAll(id.uuid()).step();
    if (!row)
        return row.error();
    if (*row)
        m_changes.note(ScopeId(gone.uuid(0)), ObjectId(gone.uuid(1)));
    return {};
}

Result<void> OutboxStore::forgetConfirmedBefore(const QDateTime &time)
{
    QList<OperationId> old;
    Statement query = m_database.statement(
        "outbox.confirmed", QByteArray(columns) + "WHERE state=? ORDER BY device_sequence");
    query.bindAll(static_cast<int>(OutboxEntry::State::Confirmed));
    for (;;) { // asked with every pull, so it must not unseal a month of them
        const auto more = query.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const auto entry = read(query, m_sealing);
        if (!entry)
            return entry.error();
        const QDateTime &answered = entry->answeredAt;
        if (!answered.isValid() || answered > time.addDays(clockWasWrong))
            continue;
        if (answered >= time)
            break;
        old.append(entry->operation.id);
    }
    query.reset();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const OperationId &id : std::as_const(old)) {
        if (const auto gone = remove(id); !gone)
            return gone;
    }
    return transaction->commit();
}

} // namespace tasuki
