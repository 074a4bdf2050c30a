// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/pullreader.h"

#include "core/base/protocolrule.h"
#include "core/server/audit/auditlog.h"
#include "core/wire/havedigest.h"
#include "core/wire/lossreason.h"

#include <QHash>

#include <algorithm>

namespace tasuki {

PullReader::PullReader(SqlConnection &database, const Aead &aead, const QDateTime &now)
    : m_database(database)
    , m_objects(database, aead)
    , m_rooms(database, now)
{ }

Result<QList<Membership>> PullReader::visible(const Caller &caller)
{
    const auto isCurrent = m_rooms.isCurrent(caller);
    const auto kind = m_rooms.officeKind(caller.office);
    auto memberships = m_rooms.membershipsOf(caller.person);
    if (!isCurrent)
        return isCurrent.error();
    if (!kind)
        return kind.error();
    if (!memberships)
        return memberships.error();
    if (!*isCurrent || !*kind)
        return QList<Membership>();
    memberships->removeIf([&caller, &kind](const Membership &membership) {
        const Relation relation{membership.roomTemplate, **kind, true};
        return !decide(caller, relation, QStringLiteral("read")).isAllowed;
    });
    return memberships;
}

/// Whether there is nothing to say to somebody who has just what `digest` stands for.
bool PullReader::fits(const QString &digest, const QList<Membership> &memberships)
{
    QMap<ScopeId, ScopeCursor> heads;
    for (const Membership &membership : memberships)
        heads.insert(membership.scope, {membership.grant, membership.head, membership.sum, 0});
    return digest == haveDigest(heads) || isBroken(ProtocolRule::DigestOfAll);
}

Result<PullAnswer> PullReader::answer(const Caller &caller, const PullRequest &request)
{
    PullAnswer answer;
    AuditLog audit(m_database);
    const auto newest = audit.head();
    const auto isKnown = audit.holds(request.tick);
    auto memberships = visible(caller);
    if (!newest)
        return newest.error();
    if (!isKnown)
        return isKnown.error();
    if (!memberships)
        return memberships.error();
    answer.tick = *newest;
    answer.tickKnown = request.tick.isEmpty() || *isKnown;
    if (const auto found = findUnknown(caller, request, answer); !found)
        return found.error();
    if (!request.digest.isEmpty()) {
        answer.more = !fits(request.digest, *memberships);
        return answer;
    }
    if (const auto found = findLost(caller, request, *memberships, answer); !found)
        return found.error();
    std::stable_partition(
        memberships->begin(), memberships->end(),
        [&request](const Membership &m) { return request.first.contains(m.scope); });
    qint64 budget = request.maxBytes;
    for (const Membership &membership : std::as_const(*memberships)) {
        const auto cursor = request.have.find(membership.scope);
        const ScopeCursor *have = cursor == request.have.end() ? nullptr : &*cursor;
        if (have && have->grant != membership.grant && !isBroken(ProtocolRule::GrantIds)) {
            answer.more = true; // under another grant now: first let go of the old one
            continue;
        }
        if (const auto added = addBlock(membership, have, budget, answer); !added)
            return added.error();
    }
    return answer;
}

Result<void> PullReader::findUnknown(const Caller &caller, const PullRequest &request,
                                     PullAnswer &answer)
{
    for (const OperationId &id : request.confirm) {
        SqlStatement row = m_database.statement(
            "op_seen.applied",
            "SELECT 1 FROM op_seen WHERE op_id = ? AND user_id = ? AND status IN (?, ?)");
        row.bindAll(id.uuid(), caller.person.uuid(), static_cast<int>(OperationStatus::Applied),
                    static_cast<int>(OperationStatus::Conflict));
        const auto found = row.step();
        if (!found)
            return found.error();
        if (!*found)
            answer.unknown.append(id);
    }
    return {};
}

Result<void> PullReader::findLost(const Caller &caller, const PullRequest &request,
                                  const QList<Membership> &memberships, PullAnswer &answer)
{
    QHash<ScopeId, GrantId> current; // a hospital has thousands of rooms, and the client names each
    for (const Membership &membership : memberships)
        current.insert(membership.scope, membership.grant);
    for (auto it = request.have.begin(); it != request.have.end(); ++it) {
        const auto grant = current.constFind(it.key());
        if (grant != current.constEnd()
            && (*grant == it->grant || isBroken(ProtocolRule::GrantIds)))
            continue;
        const auto entry = lost(caller, it.key(), *it, answer.tickKnown);
        if (!entry)
            return entry.error();
        answer.lost.append(*entry);
    }
    return {};
}

Result<LostScope> PullReader::lost(const Caller &caller, ScopeId scope, const ScopeCursor &cursor,
                                   bool isTickKnown)
{
    LostScope entry{scope, cursor.grant, false, {}, QStringLiteral("erase")};
    const auto ended = m_rooms.endedGrant(caller.person, cursor.grant);
    if (!ended)
        return ended.error();
    const auto row = m_objects.scope(scope);
    if (!row)
        return row.error();
    // Erasing needs evidence that this grant ended, and that we are not the ones who went back.
    if (*ended && (*ended)->scope == scope && *row && cursor.sequence <= (*row)->head
        && isTickKnown) {
        entry.known = true;
        entry.reason = (*ended)->reason;
        return entry;
    }
    const auto isOurs = m_rooms.knowsGrant(cursor.grant);
    if (!isOurs)
        return isOurs.error();
    if (!*isOurs)
        entry.reason = neverGiven();
    return entry;
}

Result<void> PullReader::addBlock(const Membership &membership, const ScopeCursor *cursor,
                                  qint64 &budget, PullAnswer &answer)
{
    const ScopeCursor have = cursor ? *cursor : ScopeCursor{membership.grant};
    const bool isAtHead = have.sequence == membership.head && have.backfill == 0;
    if (have.sequence > membership.head || (cursor && isAtHead && have.sum != membership.sum)) {
        answer.diverged.append(membership.scope);
        return {};
    }
    if (cursor && isAtHead)
        return {};
    if (have.sequence > 0 && have.sequence < membership.minimumSince) {
        answer.reset.append(membership.scope);
        return {};
    }
    if (budget <= 0) {
        answer.more = true;
        return {};
    }
    Block block;
    block.scope = membership.scope;
    block.roomTemplate = membership.roomTemplate;
    block.grant = membership.grant;
    block.from = have.sequence;
    block.to = block.head = membership.head;
    block.backfillFrom = block.backfillTo = have.backfill;
    const bool isInitial = have.sequence == 0 && have.backfill == 0;
    if (!isInitial) {
        if (const auto filled = fillForward(block, budget); !filled)
            return filled;
    }
    const qint64 below = isInitial ? block.head : have.backfill;
    if (block.to == block.head && below > 0 && (budget > 0 || block.objects.isEmpty())) {
        if (const auto filled = fillBackward(block, below, budget); !filled)
            return filled;
    }
    if (block.to == block.head && block.backfillTo == 0)
        block.sum = membership.sum;
    else
        answer.more = true;
    answer.blocks.append(std::move(block));
    return {};
}

Result<void> PullReader::fillForward(Block &block, qint64 &budget)
{
    auto rows = m_objects.ascending(block.scope, block.from, block.head, budget);
    if (!rows)
        return rows.error();
    if (budget <= 0 && !rows->isEmpty())
        block.to = rows->last().sequence;
    block.objects = std::move(*rows);
    return {};
}

Result<void> PullReader::fillBackward(Block &block, qint64 below, qint64 &budget)
{
    const auto rows = m_objects.descending(block.scope, below, budget);
    if (!rows)
        return rows.error();
    block.objects += *rows;
    block.backfillTo = 0;
    if (budget > 0 || rows->isEmpty())
        return {};
    const auto older = m_objects.newestLive(block.scope, rows->last().sequence - 1);
    if (!older)
        return older.error();
    block.backfillTo = *older;
    return {};
}

} // namespace tasuki
