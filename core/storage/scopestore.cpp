// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/scopestore.h"

#include "core/base/json.h"
#include "core/sqlite/database.h"
#include "core/sqlite/transaction.h"
#include "core/storage/rowbinding.h"
#include "core/storage/scopekeys.h"

namespace tasuki {

namespace {

    QByteArray bindingOf(ScopeId id)
    {
        return RowBinding{"scope", id.uuid(), id.uuid()}.bytes();
    }

    QByteArray toBytes(const ScopeRecord &record)
    {
        const ScopeCursor &cursor = record.cursor;
        return canonicalJson(
            {{QStringLiteral("template"), record.roomTemplate},
             {QStringLiteral("grant"), cursor.grant.toString()},
             {QStringLiteral("sequence"), cursor.sequence},
             {QStringLiteral("sum"), QString::number(cursor.sum, 16)}, // exact, unlike a double
             {QStringLiteral("backfill"), cursor.backfill}});
    }

    Result<ScopeRecord> fromBytes(ScopeId id, const QByteArray &bytes)
    {
        const auto json = parseJsonObject(bytes);
        if (!json)
            return json.error();
        JsonReader reader(*json);
        ScopeRecord record;
        record.id = id;
        record.roomTemplate = reader.string("template");
        record.cursor.grant = GrantId(QUuid::fromString(reader.string("grant"))); // may be null
        record.cursor.sequence = reader.integer("sequence");
        bool isNumber = false;
        record.cursor.sum = reader.string("sum").toULongLong(&isNumber, 16);
        record.cursor.backfill = reader.integer("backfill");
        if (!reader.ok() || !isNumber)
            return Error{Error::Kind::Corrupt, QStringLiteral("A stored scope says nonsense")};
        return record;
    }

    /// Columns: id, payload.
    Result<ScopeRecord> read(const Statement &query, ScopeKeys &keys)
    {
        const ScopeId id(query.uuid(0));
        const auto key = keys.of(id);
        if (!key)
            return Error{Error::Kind::Corrupt, QStringLiteral("A stored scope is damaged")};
        const auto bytes = (*key)->open(query.bytes(1), bindingOf(id));
        if (!bytes)
            return bytes.error();
        return fromBytes(id, *bytes);
    }

} // namespace

ScopeStore::ScopeStore(Database &database, ScopeKeys &keys, RoomChanges &changes)
    : m_database(database)
    , m_keys(keys)
    , m_changes(changes)
{ }

Result<QList<ScopeRecord>> ScopeStore::all() const
{
    Statement query = m_database.statement("scope.all", "SELECT id,payload FROM scope ORDER BY id");
    QList<ScopeRecord> records;
    for (;;) {
        const auto more = query.step();
        if (!more)
            return more.error();
        if (!*more)
            return records;
        auto record = read(query, m_keys);
        if (!record)
            return record.error();
        records.append(std::move(*record));
    }
}

Result<QList<ScopeId>> ScopeStore::ids() const
{
    Statement query = m_database.statement("scope.ids", "SELECT id FROM scope ORDER BY id");
    QList<ScopeId> ids;
    for (;;) {
        const auto more = query.step();
        if (!more)
            return more.error();
        if (!*more)
            return ids;
        ids.append(ScopeId(query.uuid(0)));
    }
}

Result<std::optional<ScopeRecord>> ScopeStore::find(ScopeId id) const
{
    Statement query = m_database.statement("scope.find", "SELECT id,payload FROM scope WHERE id=?");
    const auto row = query.bindAll(id.uuid()).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<ScopeRecord>();
    auto record = read(query, m_keys);
    if (!record)
        return record.error();
    return std::optional(std::move(*record));
}

Result<void> ScopeStore::put(const ScopeRecord &record)
{
    QByteArray newKey;
    if (const auto known = m_keys.of(record.id); !known) {
        if (known.error().kind != Error::Kind::NotFound)
            return known.error();
        auto made = m_keys.make(record.id);
        if (!made)
            return made.error();
        newKey = std::move(*made);
    }
    const auto key = m_keys.of(record.id);
    if (!key)
        return key.error();
    const auto sealed = (*key)->seal(toBytes(record), bindingOf(record.id));
    if (!sealed)
        return sealed.error();
    if (newKey.isEmpty())
        return m_database.run("scope.update", "UPDATE scope SET payload=? WHERE id=?", *sealed,
                              record.id.uuid());
    m_changes.note(record.id);
    const auto inserted
        = m_database.run("scope.insert", "INSERT INTO scope(id,key,payload) VALUES(?,?,?)",
                         record.id.uuid(), newKey, *sealed);
    if (!inserted)
        m_keys.forget(record.id); // a key that is nowhere stored must seal nothing
    return inserted;
}

Result<void> ScopeStore::destroy(ScopeId id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    m_keys.destroyed(id);
    m_changes.note(id);
    // The key is overwritten first: whatever happens to the rows after it, they cannot be read.
    auto done = m_database.run("scope.destroyKey",
                               "UPDATE scope SET key=zeroblob(length(key)) "
                               "WHERE id=?",
                               id.uuid());
    if (done)
        done
            = m_database.run("scope.destroyObjects", "DELETE FROM object WHERE scope=?", id.uuid());
    if (done)
        done = m_database.run("scope.destroyDraft", "DELETE FROM draft WHERE scope=?", id.uuid());
    if (done)
        done = m_database.run("scope.destroy", "DELETE FROM scope WHERE id=?", id.uuid());
    return done ? transaction->commit() : done;
}

} // namespace tasuki
