// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/serverfacts.h"

#include "core/base/json.h"
#include "core/crypto/aead.h"
#include "core/server/store/sealedtext.h"

namespace tasuki::fault {

namespace {

    Result<void> readOperations(SqlConnection &database, ServerFacts &facts)
    {
        auto done = eachRow(database, "SELECT op_id, status, seq, user_id FROM op_seen",
                            [&](const SqlStatement &row) -> Result<void> {
                                facts.seen.insert(OperationId(row.uuid(0)),
                                                  {OperationStatus(row.integer(1)), row.integer(2),
                                                   PersonId(row.uuid(3))});
                                return {};
                            });
        if (done)
            done = eachRow(database, "SELECT op_id FROM held", [&](const SqlStatement &row) {
                facts.held.insert(OperationId(row.uuid(0)));
                return Result<void>();
            });
        if (done)
            done = eachRow(database, "SELECT entry FROM audit", [&](const SqlStatement &row) {
                const auto entry = parseJsonObject(row.text(0).toUtf8());
                if (!entry)
                    return Result<void>(entry.error());
                const auto id = OperationId::fromString(entry->value(u"op").toString());
                if (id && entry->value(u"decision").toString() != u"denied")
                    ++facts.audited[*id];
                return Result<void>();
            });
        if (done)
            done = eachRow(database, "SELECT id, user_id, scope_id, ended_at FROM grant_",
                           [&](const SqlStatement &row) {
                               facts.grants.append({GrantId(row.uuid(0)), PersonId(row.uuid(1)),
                                                    ScopeId(row.uuid(2)), !row.isNull(3)});
                               return Result<void>();
                           });
        return done;
    }

    Result<void> readObjects(SqlConnection &database, const Aead &aead, ServerFacts &facts)
    {
        auto done
            = eachRow(database, "SELECT id, head, sum FROM scope", [&](const SqlStatement &row) {
                  auto &scope = facts.scopes[ScopeId(row.uuid(0))];
                  scope.head = row.integer(1);
                  scope.sum = quint64(row.integer(2));
                  return Result<void>();
              });
        if (done)
            done = eachRow(
                database, "SELECT scope_id, id, type, seq, body FROM obj",
                [&](const SqlStatement &row) -> Result<void> {
                    const ScopeId scope(row.uuid(0));
                    const ObjectId id(row.uuid(1));
                    const auto body = aead.open(
                        row.blob(4), sealBinding("obj", scope, id.uuid(), row.integer(3)));
                    if (!body)
                        return body.error();
                    facts.scopes[scope].rows[id] = {row.text(2), id, row.integer(3), *body};
                    return {};
                });
        if (done)
            done = eachRow(database, "SELECT scope_id, id, seq, op_id, body FROM obj_version",
                           [&](const SqlStatement &row) -> Result<void> {
                               const ScopeId scope(row.uuid(0));
                               const ObjectId id(row.uuid(1));
                               const auto body = aead.open(
                                   row.blob(4),
                                   sealBinding("obj_version", scope, id.uuid(), row.integer(2)));
                               if (!body)
                                   return body.error();
                               facts.versions.append(
                                   {scope, id, row.integer(2), OperationId(row.uuid(3)), *body});
                               return {};
                           });
        if (done)
            done = eachRow(database, "SELECT scope_id, id, seq, body FROM witness",
                           [&](const SqlStatement &row) -> Result<void> {
                               const auto body
                                   = aead.open(row.blob(3),
                                               sealBinding("witness", ScopeId(row.uuid(0)),
                                                           row.uuid(1), row.integer(2)));
                               if (!body)
                                   return body.error();
                               facts.witnessed.append(*body);
                               return {};
                           });
        return done;
    }

} // namespace

const Secret &serverDataKey()
{
    static const Secret key("0123456789abcdef0123456789abcdef");
    return key;
}

Result<ServerFacts> readServerFacts(SqlConnection &database)
{
    const auto aead = Aead::create(serverDataKey());
    if (!aead)
        return aead.error();
    ServerFacts facts;
    if (const auto done = readOperations(database, facts); !done)
        return done.error();
    if (const auto done = readObjects(database, *aead, facts); !done)
        return done.error();
    return facts;
}

Result<bool> maySeeNow(SqlConnection &database, PersonId person, ScopeId scope)
{
    SqlStatement row = database.statement(
        "fault.maySee",
        "SELECT 1 FROM grant_ g JOIN member_person p ON p.id = g.user_id WHERE g.user_id = ? AND "
        "g.scope_id = ? AND g.ended_at IS NULL AND p.ended_at IS NULL");
    row.bindAll(person.uuid(), scope.uuid());
    return row.step();
}

} // namespace tasuki::fault
