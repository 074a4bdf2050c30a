// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/modelserver.h"

#include "core/base/json.h"
#include "core/wire/havedigest.h"

#include <algorithm>

namespace tasuki {

quint64 ModelServer::Scope::sum() const
{
    quint64 total = 0;
    for (const ObjectRow &row : objects) {
        if (!row.body.isEmpty())
            total += objectHash(row.id, row.body);
    }
    return total;
}

ScopeId ModelServer::addScope(const QList<PersonId> &members)
{
    const ScopeId id = ScopeId::create();
    scopes[id].roomTemplate = QStringLiteral("office-file");
    for (const PersonId &person : members)
        grant(id, person);
    return id;
}

void ModelServer::grant(ScopeId scope, PersonId person)
{
    m_grants[{person, scope}] = GrantId::create();
}

void ModelServer::revoke(ScopeId scope, PersonId person)
{
    m_ended[m_grants.take({person, scope})] = true;
}

void ModelServer::remove(ScopeId scope, ObjectId object)
{
    ObjectRow &row = scopes[scope].objects[object];
    row.body.clear();
    row.sequence = ++scopes[scope].head;
}

OperationResult ModelServer::take(const Operation &operation, const Author &author)
{
    if (seen.contains(operation.id))
        return seen.value(operation.id);
    OperationResult result{operation.id, OperationStatus::Applied, 0, {}};
    if (poison.contains(operation.id)) {
        result.status = OperationStatus::Rejected;
        result.why = QStringLiteral("bad_schema");
        return seen[operation.id] = result;
    }
    if (blocked.contains(operation.id)) {
        result.status = OperationStatus::Blocked;
        return result;
    }
    if (operation.kind == u"room.new" && !scopes.contains(operation.scope)) {
        scopes[operation.scope].roomTemplate = operation.payload.value(u"template").toString();
        grant(operation.scope, author.person);
    }
    if (!m_grants.contains({author.person, operation.scope})) {
        result.status = OperationStatus::Held;
        return result;
    }
    Scope &scope = scopes[operation.scope];
    const auto old = scope.objects.value(operation.object);
    const auto body = old.body.isEmpty() ? QJsonObject() : *parseJsonObject(old.body);
    const Applied applied = apply(body, operation, author);
    result.status = applied.status;
    result.why = applied.why;
    if (applied.status == OperationStatus::Blocked)
        return result;
    if (applied.status != OperationStatus::Rejected) {
        result.sequence = ++scope.head;
        scope.objects[operation.object]
            = {operation.type(), operation.object, result.sequence, canonicalBody(applied.body)};
        ++effects[operation.id];
    }
    return seen[operation.id] = result;
}

QByteArray ModelServer::push(const QByteArray &body, const Author &author)
{
    const auto request = pushRequestFromBytes(body);
    PushAnswer answer;
    answer.epoch = epoch;
    arrivals.append(QList<OperationId>());
    for (const Operation &operation : request.value().operations.first(
             std::min<qsizetype>(answerAtMost, request->operations.size()))) {
        arrivals.last().append(operation.id);
        answer.results.append(take(operation, author));
    }
    return encode(answer);
}

QByteArray ModelServer::serve(const QString &path, const QByteArray &body, const Author &author)
{
    if (path == u"/v1/sync/push")
        return push(body, author);
    if (path == u"/v1/sync/status")
        return status(body);
    return path == u"/v1/sync/witness" ? witness(body) : pull(body, author);
}

QByteArray ModelServer::status(const QByteArray &body)
{
    const auto request = statusRequestFromBytes(body);
    StatusAnswer answer{epoch, QString::number(m_tick), true, request.value().days.keys(), {}, {}};
    for (const OperationId &id : request->operations) {
        if (!seen.contains(id))
            answer.unknown.append(id);
        else if (!isApplied(seen[id].status))
            answer.notApplied.append(id);
    }
    return encode(answer);
}

QByteArray ModelServer::witness(const QByteArray &body)
{
    const auto request = witnessRequestFromBytes(body);
    WitnessAnswer answer{epoch, QString::number(m_tick), true, {}};
    for (qsizetype i = 0; i < request.value().entries.size(); ++i) {
        const auto &entry = request->entries[i];
        const ObjectRow row = scopes.value(entry.scope).objects.value(entry.object);
        if (row.sequence != entry.sequence || objectHash(row.id, row.body) != entry.hash)
            answer.wanted.append(i);
    }
    for (const auto &object : request->objects)
        witnessed.append(object.row);
    return encode(answer);
}

void ModelServer::writeBlock(PullAnswer &answer, ScopeId id, GrantId grant,
                             const ScopeCursor &cursor)
{
    const Scope &scope = scopes[id];
    QList<ObjectRow> rows;
    for (const ObjectRow &row : scope.objects) {
        if (row.sequence > cursor.sequence)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(),
              [](const ObjectRow &a, const ObjectRow &b) { return a.sequence < b.sequence; });
    Block block;
    block.scope = id;
    block.roomTemplate = scope.roomTemplate;
    block.grant = grant;
    block.from = cursor.sequence;
    block.head = scope.head;
    block.objects = rows.first(std::min<qsizetype>(pageObjects, rows.size()));
    const bool isLast = block.objects.size() == rows.size();
    block.to = isLast ? scope.head : block.objects.last().sequence;
    if (isLast)
        block.sum = scope.sum() + (lieAboutSum ? 1 : 0);
    answer.more = answer.more || !isLast;
    answer.blocks.append(block);
}

QMap<ScopeId, ScopeCursor> ModelServer::heads(PersonId person) const
{
    QMap<ScopeId, ScopeCursor> heads;
    for (auto it = m_grants.begin(); it != m_grants.end(); ++it) {
        const Scope scope = scopes.value(it.key().second);
        if (it.key().first == person)
            heads.insert(it.key().second, {*it, scope.head, scope.sum(), 0});
    }
    return heads;
}

QByteArray ModelServer::pull(const QByteArray &body, const Author &author)
{
    const auto parsed = pullRequestFromBytes(body);
    const PullRequest &request = parsed.value();
    PullAnswer answer;
    answer.epoch = epoch;
    answer.time = QDateTime(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);
    answer.tick = QString::number(++m_tick);
    if (audit && audit->rows != request.audit)
        answer.audit = audit;
    for (const OperationId &id : request.confirm) {
        if (!seen.contains(id) || !isApplied(seen[id].status))
            answer.unknown.append(id);
    }
    if (!request.digest.isEmpty()) {
        answer.more = request.digest != haveDigest(heads(author.person));
        return encode(answer);
    }
    for (auto it = request.have.begin(); it != request.have.end(); ++it) {
        if (m_grants.value({author.person, it.key()}) != it->grant)
            answer.lost.append({it.key(), it->grant, m_ended.value(it->grant),
                                QStringLiteral("removed"), QStringLiteral("erase")});
    }
    for (auto it = m_grants.begin(); it != m_grants.end(); ++it) {
        const auto [person, id] = it.key();
        if (person != author.person)
            continue;
        const ScopeCursor had = request.have.value(id);
        const bool isKnown = had.grant == *it;
        const ScopeCursor cursor = isKnown ? had : ScopeCursor{*it, 0, 0, 0};
        const Scope &scope = scopes[id];
        const bool isAtHead = isKnown && cursor.sequence == scope.head;
        if (cursor.sequence > scope.head || (isAtHead && cursor.sum != scope.sum()))
            answer.diverged.append(id);
        else if (!isAtHead)
            writeBlock(answer, id, *it, cursor);
    }
    return encode(answer);
}

} // namespace tasuki
