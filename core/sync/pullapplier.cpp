// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pullapplier.h"

#include "core/base/log.h"
#include "core/base/protocolrule.h"
#include "core/merge/merge.h"
#include "core/sync/farewell.h"

#include <QJsonArray>

namespace tasuki {

namespace {

    QString settingName(ScopeId scope)
    {
        return QStringLiteral("uncounted/") + scope.toString();
    }

    quint64 hashOf(ObjectId id, const QByteArray &body)
    {
        return body.isEmpty() ? 0 : objectHash(id, body);
    }

    bool fits(const Block &block)
    {
        if (block.to < block.from || block.head < block.to || block.from < 0)
            return false;
        for (const ObjectRow &row : block.objects) {
            const bool isForward = row.sequence > block.from && row.sequence <= block.to;
            const bool isBackfill = row.sequence > 0 && row.sequence <= block.backfillFrom;
            if (row.id.isNull() || !(isForward || isBackfill))
                return false;
        }
        return true;
    }

} // namespace

PullApplier::PullApplier(ClientStore &store)
    : m_store(store)
{ }

Result<bool> PullApplier::lose(const LostScope &lost, const QDateTime &here, const QDateTime &there)
{
    const auto record = m_store.scopes().find(lost.scope);
    if (!record)
        return record.error();
    const bool isOurs
        = *record && ((*record)->cursor.grant == lost.grant || isBroken(ProtocolRule::GrantIds));
    const bool isProven = lost.known || isBroken(ProtocolRule::PurgeOnEvidence);
    if (!isOurs || !isProven || isBroken(ProtocolRule::Purge))
        return false;
    const auto done = m_store.transaction([&]() -> Result<void> {
        if (const auto gone = m_store.scopes().destroy(lost.scope); !gone)
            return gone;
        if (const auto gone = m_store.settings().remove(settingName(lost.scope)); !gone)
            return gone;
        return Farewell(m_store).roomLost(lost.scope, here, there);
    });
    if (!done)
        return done.error();
    qCInfo(logSync) << "a room was taken from this device" << lost.scope.uuid();
    return true;
}

Result<bool> PullApplier::readAgain(ScopeId scope, Leftovers leftovers)
{
    const auto record = m_store.scopes().find(scope);
    if (!record)
        return record.error();
    if (!*record || (*record)->cursor.grant.isNull())
        return false;
    const auto done = m_store.transaction([&] { return rewind(**record, leftovers); });
    if (!done)
        return done.error();
    return true;
}

Result<void> PullApplier::rewind(ScopeRecord record, Leftovers leftovers)
{
    Uncounted all;
    const auto before = uncounted(record.id);
    if (!before)
        return before.error();
    const bool mustKeep = *before && (*before)->leftovers == Leftovers::Keep;
    all.leftovers = mustKeep ? Leftovers::Keep : leftovers;

    const auto rows = m_store.objects().inScope(record.id);
    if (!rows && rows.error().kind == Error::Kind::Corrupt) {
        // Nothing readable to keep on screen: the room is fetched as if it were new. What this
        // device wrote there is in the outbox, which lives elsewhere.
        qCWarning(logSync) << "stored rows of a room are damaged" << record.id.uuid();
        if (const auto gone = m_store.scopes().destroy(record.id); !gone)
            return gone;
    } else if (!rows) {
        return rows.error();
    } else {
        for (const StoredObject &stored : *rows)
            all.ids.insert(stored.row.id);
    }
    record.cursor = {record.cursor.grant, 0, 0, 0};
    if (const auto put = m_store.scopes().put(record); !put)
        return put;
    return store(record.id, all);
}

Result<std::optional<PullApplier::Uncounted>> PullApplier::uncounted(ScopeId scope) const
{
    const auto stored = m_store.settings().value(settingName(scope));
    if (!stored)
        return stored.error();
    if (!*stored)
        return std::optional<Uncounted>();
    Uncounted result;
    result.leftovers = (*stored)->value(u"keep").toBool() ? Leftovers::Keep : Leftovers::Remove;
    for (const QJsonValue &id : (*stored)->value(u"ids").toArray()) {
        if (const auto parsed = ObjectId::fromString(id.toString()))
            result.ids.insert(*parsed);
    }
    return std::optional<Uncounted>(result);
}

Result<void> PullApplier::store(ScopeId scope, const Uncounted &uncounted)
{
    QJsonArray ids;
    for (const ObjectId &id : uncounted.ids)
        ids.append(id.toString());
    return m_store.settings().put(
        settingName(scope),
        {{QStringLiteral("ids"), ids},
         {QStringLiteral("keep"), uncounted.leftovers == Leftovers::Keep}});
}

Result<void> PullApplier::putRow(ScopeId scope, const ObjectRow &row, Uncounted &uncounted,
                                 quint64 &sum)
{
    if (!uncounted.ids.remove(row.id)) {
        const auto isNew = m_store.objects().putNew(scope, row);
        if (!isNew)
            return isNew.error();
        if (*isNew) {
            sum += hashOf(row.id, row.body);
            return {};
        }
        const auto before = m_store.objects().find(scope, row.id);
        if (!before)
            return before.error();
        if (*before && (*before)->row.sequence >= row.sequence)
            return {}; // an older page must not bring back what has changed since
        if (*before)
            sum -= hashOf(row.id, (*before)->row.body);
    }
    sum += hashOf(row.id, row.body);
    return m_store.objects().put(scope, row);
}

Result<void> PullApplier::settle(ScopeId scope, const Uncounted &uncounted)
{
    if (uncounted.leftovers == Leftovers::Keep && !uncounted.ids.isEmpty())
        return store(scope, uncounted);
    for (const ObjectId &id : uncounted.ids) {
        if (const auto gone = m_store.objects().remove(scope, id); !gone)
            return gone;
    }
    return m_store.settings().remove(settingName(scope));
}

Result<PullApplier::BlockEffect> PullApplier::applyBlock(const Block &block, OnMismatch onMismatch)
{
    if (!fits(block))
        return Error{Error::Kind::Invalid, QStringLiteral("a block contradicts itself")};
    const auto found = m_store.scopes().find(block.scope);
    if (!found)
        return found.error();
    const ScopeRecord before = found->value_or(ScopeRecord{block.scope, block.roomTemplate, {}});
    const bool isNewGrant
        = before.cursor.grant != block.grant && !(*found && isBroken(ProtocolRule::GrantIds));
    const ScopeCursor expected = isNewGrant ? ScopeCursor{block.grant, 0, 0, 0} : before.cursor;
    const bool isFresh = block.from == expected.sequence && block.backfillFrom == expected.backfill;
    if (!isFresh && !isBroken(ProtocolRule::FreshBlocks))
        return BlockEffect::Ignored;

    if (isBroken(ProtocolRule::CursorWithData)) {
        ScopeRecord early{block.scope, block.roomTemplate, expected};
        early.cursor.sequence = block.to;
        early.cursor.backfill = block.backfillTo;
        if (const auto put = m_store.transaction([&] { return m_store.scopes().put(early); }); !put)
            return put.error();
    }
    BlockEffect effect = BlockEffect::Applied;
    const auto done = m_store.transaction([&]() -> Result<void> {
        ScopeRecord record{block.scope, block.roomTemplate, expected};
        if (isNewGrant && *found) {
            if (const auto again = rewind(record, Leftovers::Remove); !again)
                return again;
        } else if (const auto put = m_store.scopes().put(record); !put) {
            return put;
        }
        const auto sum = storeBlock(block, record);
        if (sum || sum.error().kind != Error::Kind::Conflict)
            return sum;
        effect = BlockEffect::Mismatch;
        return onMismatch == OnMismatch::ShowAnyway ? rewind(record, Leftovers::Remove) : sum;
    });
    if (effect == BlockEffect::Mismatch && (done || done.error().kind == Error::Kind::Conflict))
        return effect;
    if (!done)
        return done.error();
    return effect;
}

/// Rows and cursor. Conflict: the rows are in, and do not add up to what the server has.
Result<void> PullApplier::storeBlock(const Block &block, ScopeRecord record)
{
    const auto stored = uncounted(block.scope);
    if (!stored)
        return stored.error();
    Uncounted rest = stored->value_or(Uncounted{});
    for (const ObjectRow &row : block.objects) {
        if (const auto put = putRow(block.scope, row, rest, record.cursor.sum); !put)
            return put;
    }
    record.cursor.sequence = block.to;
    record.cursor.backfill = block.backfillTo;
    const bool fitsSum = !block.sum || *block.sum == record.cursor.sum;
    if (!fitsSum && !isBroken(ProtocolRule::Checksum))
        return Error{Error::Kind::Conflict, QStringLiteral("a room does not add up")};
    if (const auto put = m_store.scopes().put(record); !put)
        return put;
    if (!*stored)
        return {};
    return block.sum ? settle(block.scope, rest) : store(block.scope, rest);
}

Result<bool> PullApplier::confirm(const PullRequest &request, const PullAnswer &answer)
{
    QMap<ScopeId, qint64> heads; // where a room that was read to its end must be now
    for (auto it = request.have.begin(); it != request.have.end(); ++it)
        heads.insert(it.key(), it->sequence);
    for (const Block &block : answer.blocks)
        heads.insert(block.scope, block.head);
    bool changed = false;
    const auto done = m_store.transaction([&]() -> Result<void> {
        for (const OperationId &id : request.confirm) {
            const auto found = m_store.outbox().find(id);
            if (!found)
                return found.error();
            if (!*found || (*found)->state != OutboxEntry::State::Acknowledged)
                continue;
            OutboxEntry entry = **found;
            const auto scope = m_store.scopes().find(entry.operation.scope);
            if (!scope)
                return scope.error();
            if (!*scope || (*scope)->cursor.grant.isNull() || (*scope)->cursor.backfill > 0
                || heads.value(entry.operation.scope, -1) != (*scope)->cursor.sequence)
                continue;
            entry.state = OutboxEntry::State::Confirmed;
            if (const auto put = m_store.outbox().update(entry); !put)
                return put;
            changed = true;
        }
        return {};
    });
    if (!done)
        return done.error();
    return changed;
}

} // namespace tasuki
