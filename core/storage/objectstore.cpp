// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/objectstore.h"

#include "core/sqlite/database.h"
#include "core/storage/rowbinding.h"
#include "core/storage/scopekeys.h"

namespace tasuki {

namespace {

    QByteArray bindingOf(ScopeId scope, const ObjectRow &row)
    {
        return RowBinding{"object", row.id.uuid(), scope.uuid(), row.type.toUtf8(), row.sequence}
            .bytes();
    }

    Error damaged()
    {
        return Error{Error::Kind::Corrupt, QStringLiteral("A stored object is damaged")};
    }

    /// Columns: scope, id, type, sequence, payload.
    Result<StoredObject> read(const Statement &query, ScopeKeys &keys)
    {
        StoredObject object;
        object.scope = ScopeId(query.uuid(0));
        object.row.id = ObjectId(query.uuid(1));
        object.row.type = query.text(2);
        object.row.sequence = query.integer(3);
        const auto key = keys.of(object.scope);
        if (!key)
            return key.error().kind == Error::Kind::NotFound ? damaged() : key.error();
        auto body = (*key)->open(query.bytes(4), bindingOf(object.scope, object.row));
        if (!body)
            return body.error();
        object.row.body = std::move(*body);
        return object;
    }

    Result<QList<StoredObject>> readAll(Statement &query, ScopeKeys &keys)
    {
        QList<StoredObject> objects;
        for (;;) {
            const auto more = query.step();
            if (!more)
                return more.error();
            if (!*more)
                return objects;
            auto object = read(query, keys);
            if (!object)
                return object.error();
            objects.append(std::move(*object));
        }
    }

} // namespace

ObjectStore::ObjectStore(Database &database, ScopeKeys &keys, RoomChanges &changes)
    : m_database(database)
    , m_keys(keys)
    , m_changes(changes)
{ }

Result<QList<StoredObject>> ObjectStore::all() const
{
    Statement query = m_database.statement(
        "object.all", "SELECT scope,id,type,sequence,payload FROM object ORDER BY scope,id");
    return readAll(query, m_keys);
}

Result<QList<StoredObject>> ObjectStore::inScope(ScopeId scope) const
{
    Statement query = m_database.statement(
        "object.inScope",
        "SELECT scope,id,type,sequence,payload FROM object WHERE scope=? ORDER BY id");
    query.bindAll(scope.uuid());
    return readAll(query, m_keys);
}

Result<std::optional<StoredObject>> ObjectStore::find(ScopeId scope, ObjectId id) const
{
    Statement query = m_database.statement(
        "object.find", "SELECT scope,id,type,sequence,payload FROM object WHERE scope=? AND id=?");
    const auto row = query.bindAll(scope.uuid(), id.uuid()).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<StoredObject>();
    auto object = read(query, m_keys);
    if (!object)
        return object.error();
    return std::optional(std::move(*object));
}

Result<void> ObjectStore::write(const char *name, const QByteArray &sql, ScopeId scope,
                                const ObjectRow &row)
{
    const auto key = m_keys.of(scope);
    if (!key)
        return key.error();
    const auto sealed = (*key)->seal(row.body, bindingOf(scope, row));
    if (!sealed)
        return sealed.error();
    m_changes.note(scope);
    return m_database.run(name, sql, scope.uuid(), row.id.uuid(), row.type, row.sequence, *sealed);
}

Result<void> ObjectStore::put(ScopeId scope, const ObjectRow &row)
{
    static const QByteArray sql("INSERT INTO object(scope,id,type,sequence,payload) "
                                "VALUES(?,?,?,?,?) ON CONFLICT(scope,id) DO UPDATE SET "
                                "type=excluded.type, sequence=excluded.sequence, "
                                "payload=excluded.payload");
    return write("object.put", sql, scope, row);
}

Result<bool> ObjectStore::putNew(ScopeId scope, const ObjectRow &row)
{
    static const QByteArray sql("INSERT INTO object(scope,id,type,sequence,payload) "
                                "VALUES(?,?,?,?,?) ON CONFLICT(scope,id) DO NOTHING");
    const auto done = write("object.putNew", sql, scope, row);
    return done ? Result<bool>(m_database.changes() > 0) : done.error();
}

Result<void> ObjectStore::remove(ScopeId scope, ObjectId id)
{
    m_changes.note(scope);
    return m_database.run("object.remove", "DELETE FROM object WHERE scope=? AND id=?",
                          scope.uuid(), id.uuid());
}

} // namespace tasuki
