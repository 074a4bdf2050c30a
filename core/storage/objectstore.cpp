// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/objectstore.h"

#include "core/sqlite/database.h"
#include "core/storage/scopekeys.h"

namespace tasuki {

ObjectStore::ObjectStore(Database &database, ScopeKeys &keys, RoomChanges &changes)
    : m_database(database)
    , m_keys(keys)
    , m_changes(changes)
{ }

Result<QList<StoredObject>> ObjectStore::all() const
{
    Statement query
        = m_database.statement("object.all", QByteArray(objectColumns) + "ORDER BY scope,id");
    return readObjects(query, m_keys);
}

Result<QList<StoredObject>> ObjectStore::inScope(ScopeId scope) const
{
    Statement query = m_database.statement("object.inScope",
                                           QByteArray(objectColumns) + "WHERE scope=? ORDER BY id");
    query.bindAll(scope.uuid());
    return readObjects(query, m_keys);
}

Result<QList<StoredObject>> ObjectStore::butPosts(ScopeId scope) const
{
    // Named, because SQLite takes the primary key otherwise and walks over every post.
    static const QByteArray sql = QByteArray(objectColumns)
        + "INDEXED BY object_but_posts WHERE scope=? AND moment IS NULL ORDER BY id";
    Statement query = m_database.statement("object.butPosts", sql);
    query.bindAll(scope.uuid());
    return readObjects(query, m_keys);
}

Result<std::optional<StoredObject>> ObjectStore::first(Statement query) const
{
    const auto row = query.step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<StoredObject>();
    auto object = readObject(query, m_keys);
    if (!object)
        return object.error();
    return std::optional(std::move(*object));
}

Result<std::optional<StoredObject>> ObjectStore::find(ScopeId scope, ObjectId id) const
{
    Statement query
        = m_database.statement("object.find", QByteArray(objectColumns) + "WHERE scope=? AND id=?");
    query.bindAll(scope.uuid(), id.uuid());
    return first(std::move(query));
}

Result<std::optional<StoredObject>> ObjectStore::findButPost(ScopeId scope, ObjectId id) const
{
    Statement query = m_database.statement("object.findButPost",
                                           QByteArray(objectColumns)
                                               + "WHERE scope=? AND id=? AND moment IS NULL");
    query.bindAll(scope.uuid(), id.uuid());
    return first(std::move(query));
}

Result<void> ObjectStore::write(const char *name, const QByteArray &sql, ScopeId scope,
                                const ObjectRow &row)
{
    const auto moment = momentOf(row);
    const auto sealed = sealObject(scope, row, moment, m_keys);
    if (!sealed)
        return sealed.error();
    m_changes.note(scope, row.id);
    return m_database.run(name, sql, scope.uuid(), row.id.uuid(), row.type, row.sequence, *sealed,
                          moment);
}

Result<void> ObjectStore::put(ScopeId scope, const ObjectRow &row)
{
    static const QByteArray sql("INSERT INTO object(scope,id,type,sequence,payload,moment) "
                                "VALUES(?,?,?,?,?,?) ON CONFLICT(scope,id) DO UPDATE SET "
                                "type=excluded.type, sequence=excluded.sequence, "
                                "payload=excluded.payload, moment=excluded.moment");
    return write("object.put", sql, scope, row);
}

Result<bool> ObjectStore::putNew(ScopeId scope, const ObjectRow &row)
{
    static const QByteArray sql("INSERT INTO object(scope,id,type,sequence,payload,moment) "
                                "VALUES(?,?,?,?,?,?) ON CONFLICT(scope,id) DO NOTHING");
    const auto done = write("object.putNew", sql, scope, row);
    return done ? Result<bool>(m_database.changes() > 0) : done.error();
}

Result<void> ObjectStore::remove(ScopeId scope, ObjectId id)
{
    m_changes.note(scope, id);
    return m_database.run("object.remove", "DELETE FROM object WHERE scope=? AND id=?",
                          scope.uuid(), id.uuid());
}

Result<void> ObjectStore::placePosts()
{
    QList<StoredObject> unplaced;
    QList<std::pair<QUuid, QUuid>> damaged;
    Statement query = m_database.statement(
        "object.unplaced", QByteArray(objectColumns) + "WHERE type='msg' AND moment IS NULL");
    for (;;) {
        const auto more = query.step();
        if (!more)
            return more.error();
        if (!*more)
            break;
        auto object = readObject(query, m_keys);
        if (object)
            unplaced.append(std::move(*object));
        else if (object.error().kind == Error::Kind::Corrupt)
            damaged.append({query.uuid(0), query.uuid(1)});
        else
            return object.error();
    }
    query.reset();
    for (const StoredObject &object : std::as_const(unplaced)) {
        if (const auto placed = put(object.scope, object.row); !placed)
            return placed;
    }
    for (const auto &[scope, id] : std::as_const(damaged)) { // it keeps nobody from the others
        const auto placed = m_database.run(
            "object.place", "UPDATE object SET moment=0 WHERE scope=? AND id=?", scope, id);
        if (!placed)
            return placed;
    }
    return {};
}

} // namespace tasuki
