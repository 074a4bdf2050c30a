// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/replica.h"

#include "core/merge/merge.h"

namespace tasuki {

namespace {

    quint64 sumOf(const Replica::Scope &scope)
    {
        quint64 sum = 0;
        for (const auto &[id, body] : scope.bodies)
            sum += objectHash(*ObjectId::fromString(QString::fromLatin1(id)), body);
        return sum;
    }

} // namespace

PullRequest Replica::request(qint64 maxBytes) const
{
    PullRequest request;
    for (const auto &[id, scope] : scopes)
        request.have.insert(id, scope.cursor);
    request.maxBytes = maxBytes;
    return request;
}

bool Replica::apply(const PullAnswer &answer)
{
    for (const LostScope &lost : answer.lost)
        scopes.erase(lost.scope);
    for (const Block &block : answer.blocks) {
        Scope &scope = scopes[block.scope];
        if (scope.cursor.grant.isNull())
            scope.cursor.grant = block.grant;
        if (block.grant != scope.cursor.grant || block.from != scope.cursor.sequence
            || block.backfillFrom != scope.cursor.backfill)
            return false;
        for (const ObjectRow &row : block.objects) {
            const bool isForward = row.sequence > block.from && row.sequence <= block.to;
            const bool isBackward = row.sequence <= block.backfillFrom;
            if (!isForward && !isBackward)
                return false;
            scope.bodies[row.id.toString().toLatin1()] = row.body;
        }
        scope.cursor.sequence = block.to;
        scope.cursor.backfill = block.backfillTo;
        scope.cursor.sum = sumOf(scope);
        if (block.sum && *block.sum != scope.cursor.sum)
            return false;
    }
    return answer.diverged.isEmpty() && answer.reset.isEmpty();
}

bool Replica::isWhole() const
{
    for (const auto &[id, scope] : scopes) {
        if (scope.cursor.backfill != 0)
            return false;
    }
    return true;
}

} // namespace tasuki
