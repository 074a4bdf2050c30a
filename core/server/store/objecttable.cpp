// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/objecttable.h"

#include "core/base/json.h"
#include "core/server/store/sealedtext.h"

#include <algorithm>

namespace tasuki {

namespace {

    constexpr const char *columns
        = "SELECT id, type, seq, deleted, body FROM obj WHERE scope_id = ?";

    QByteArray select(const char *condition)
    {
        return QByteArray(columns) + ' ' + condition;
    }

    /// SQL's integers are signed; the bits are what counts.
    qint64 asSigned(quint64 value)
    {
        return static_cast<qint64>(value);
    }

} // namespace

Result<std::optional<ScopeRow>> ObjectTable::scope(ScopeId id)
{
    SqlStatement row = m_database.statement(
        "scope.find",
        "SELECT kind, head, sum, min_since, coalesce(closed_at, '') FROM scope WHERE id = ?");
    row.bindAll(id.uuid());
    const auto found = row.step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<ScopeRow>();
    return std::optional(ScopeRow{id, row.text(0), row.integer(1),
                                  static_cast<quint64>(row.integer(2)), row.integer(3),
                                  !row.text(4).isEmpty()});
}

Result<void> ObjectTable::createScope(ScopeId id, const QString &roomTemplate)
{
    return m_database.run("scope.create", "INSERT INTO scope(id, kind) VALUES(?, ?)", id.uuid(),
                          roomTemplate);
}

Result<void> ObjectTable::setTemplate(ScopeId id, const QString &roomTemplate)
{
    return m_database.run("scope.grow", "UPDATE scope SET kind = ? WHERE id = ?", roomTemplate,
                          id.uuid());
}

Result<void> ObjectTable::erase(ScopeId id, const QDateTime &now)
{
    auto done = m_database.run("obj.erase", "DELETE FROM obj WHERE scope_id = ?", id.uuid());
    if (done)
        done = m_database.run("obj_version.erase", "DELETE FROM obj_version WHERE scope_id = ?",
                              id.uuid());
    if (done)
        done = m_database.run("blob.erase", "DELETE FROM blob WHERE scope_id = ?", id.uuid());
    if (done)
        done = m_database.run("held.erase", "DELETE FROM held WHERE scope_id = ?", id.uuid());
    if (done)
        done = m_database.run("witness.erase", "DELETE FROM witness WHERE scope_id = ?", id.uuid());
    if (!done)
        return done;
    return m_database.run("scope.erase", "UPDATE scope SET sum = 0, closed_at = ? WHERE id = ?",
                          toIsoUtc(now), id.uuid());
}

Result<void> ObjectTable::lock(QList<ScopeId> scopes)
{
    std::sort(scopes.begin(), scopes.end()); // in one order, or two writers wait in a circle
    for (const ScopeId &scope : std::as_const(scopes)) {
        const auto locked = m_database.lockRow("scope.lock", "scope", scope.uuid());
        if (!locked)
            return locked;
    }
    return {};
}

Result<ObjectRow> ObjectTable::read(ScopeId scope, const SqlStatement &row) const
{
    ObjectRow object{row.text(1), ObjectId(row.uuid(0)), row.integer(2), {}};
    if (row.integer(3) != 0)
        return object;
    auto body
        = m_aead.open(row.blob(4), sealBinding("obj", scope, object.id.uuid(), object.sequence));
    if (!body)
        return body.error();
    object.body = std::move(*body);
    return object;
}

Result<std::optional<ObjectRow>> ObjectTable::find(ScopeId scope, ObjectId id)
{
    SqlStatement row = m_database.statement("obj.find", select("AND id = ?"));
    row.bindAll(scope.uuid(), id.uuid());
    const auto found = row.step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<ObjectRow>();
    auto object = read(scope, row);
    if (!object)
        return object.error();
    return std::optional(std::move(*object));
}

Result<QByteArray> ObjectTable::seal(const char *table, ScopeId scope, ObjectId id, qint64 sequence,
                                     const QByteArray &body) const
{
    return m_aead.seal(body, sealBinding(table, scope, id.uuid(), sequence));
}

Result<qint64> ObjectTable::put(const ScopeRow &scope, const QString &type, ObjectId id,
                                const QJsonObject &body, OperationId operation)
{
    const QByteArray bytes = canonicalBody(body);
    const quint64 hash = objectHash(id, bytes);
    const qint64 sequence = scope.head + 1;
    SqlStatement old = m_database.statement(
        "obj.hash", "SELECT body_hash FROM obj WHERE scope_id = ? AND id = ? AND deleted = 0");
    old.bindAll(scope.id.uuid(), id.uuid());
    const auto isOld = old.step();
    if (!isOld)
        return isOld.error();
    const quint64 sum
        = scope.sum + hash - (*isOld ? static_cast<quint64>(old.integer(0)) : quint64(0));
    const auto current = seal("obj", scope.id, id, sequence, bytes);
    const auto version = seal("obj_version", scope.id, id, sequence, bytes);
    if (!current)
        return current.error();
    if (!version)
        return version.error();
    auto done
        = m_database.run("obj.put",
                         "INSERT INTO obj(scope_id, id, type, seq, deleted, body, body_hash) "
                         "VALUES(?, ?, ?, ?, 0, ?, ?) "
                         "ON CONFLICT(scope_id, id) DO UPDATE SET seq = excluded.seq, deleted = 0, "
                         "body = excluded.body, "
                         "body_hash = excluded.body_hash",
                         scope.id.uuid(), id.uuid(), type, sequence, *current, asSigned(hash));
    if (done)
        done = m_database.run(
            "obj_version.add",
            "INSERT INTO obj_version(scope_id, seq, id, op_id, body) VALUES(?, ?, ?, ?, ?)",
            scope.id.uuid(), sequence, id.uuid(), operation.uuid(), *version);
    if (done)
        done = m_database.run("scope.advance", "UPDATE scope SET head = ?, sum = ? WHERE id = ?",
                              sequence, asSigned(sum), scope.id.uuid());
    if (!done)
        return done.error();
    return sequence;
}

Result<qint64> ObjectTable::readRows(ScopeId scope, SqlStatement &rows, qint64 &budget,
                                     QList<ObjectRow> &page) const
{
    for (qint64 count = 0;; ++count) {
        const auto more = budget > 0 ? rows.step() : Result<bool>(false);
        if (!more)
            return more.error();
        if (!*more)
            return count;
        auto object = read(scope, rows);
        if (!object)
            return object.error();
        constexpr qint64 rowOverhead = 80;
        budget -= object->body.size() + rowOverhead;
        page.append(std::move(*object));
    }
}

Result<QList<ObjectRow>> ObjectTable::readPage(ScopeId scope, SqlStatement rows, qint64 behind,
                                               qint64 last, qint64 &budget) const
{
    constexpr qint64 rowsAtOnce = 64;
    QList<ObjectRow> page;
    for (;;) {
        rows.bindAll(scope.uuid(), behind, last, rowsAtOnce);
        const auto count = readRows(scope, rows, budget, page);
        if (!count)
            return count.error();
        if (*count < rowsAtOnce)
            return page;
        behind = page.last().sequence;
        rows.reset();
    }
}

Result<QList<ObjectRow>> ObjectTable::ascending(ScopeId scope, qint64 from, qint64 to,
                                                qint64 &budget)
{
    auto rows = m_database.statement("obj.forward",
                                     select("AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?"));
    return readPage(scope, std::move(rows), from, to, budget);
}

Result<QList<ObjectRow>> ObjectTable::descending(ScopeId scope, qint64 below, qint64 &budget)
{
    auto rows = m_database.statement(
        "obj.backward",
        select("AND seq < ? AND seq >= ? AND deleted = 0 ORDER BY seq DESC LIMIT ?"));
    return readPage(scope, std::move(rows), below + 1, 0, budget);
}

Result<qint64> ObjectTable::newestLive(ScopeId scope, qint64 below)
{
    SqlStatement row = m_database.statement(
        "obj.newest",
        "SELECT coalesce(max(seq), 0) FROM obj WHERE scope_id = ? AND seq <= ? AND deleted = 0");
    row.bindAll(scope.uuid(), below);
    const auto found = row.step();
    if (!found)
        return found.error();
    return row.integer(0);
}

Result<QList<ObjectRow>> ObjectTable::ofType(ScopeId scope, const QString &type)
{
    SqlStatement rows
        = m_database.statement("obj.oftype", select("AND type = ? AND deleted = 0 ORDER BY seq"));
    rows.bindAll(scope.uuid(), type);
    qint64 budget = std::numeric_limits<qint64>::max();
    QList<ObjectRow> all;
    const auto count = readRows(scope, rows, budget, all);
    return count ? Result<QList<ObjectRow>>(all) : count.error();
}

} // namespace tasuki
