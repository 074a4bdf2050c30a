// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pushqueue.h"

#include "core/base/protocolrule.h"
#include "core/sync/farewell.h"
#include "core/sync/pushplan.h"

namespace tasuki {

namespace {

    /// What an operation waits for may be on a computer that was taken home.
    constexpr int triesBeforeHold = 40;
    constexpr int longestWait = 12; ///< 2^12 seconds between tries

    bool isProgress(OperationStatus status)
    {
        return status != OperationStatus::Blocked;
    }

} // namespace

PushQueue::PushQueue(ClientStore &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
{ }

Result<std::optional<PushRequest>> PushQueue::next()
{
    const auto waiting = m_store.outbox().inState(OutboxEntry::State::Waiting);
    if (!waiting)
        return waiting.error();
    PushRequest request{planPush(*waiting, m_blockedUntil, m_clock.monotonicMs(),
                                 {m_portion, PushRequest::maxBytes}),
                        {}};
    if (request.operations.isEmpty())
        return std::optional<PushRequest>();
    const auto hold = toBeHeld(*waiting);
    if (!hold)
        return hold.error();
    request.hold = *hold;
    if (const auto marked = m_store.outbox().markOffered(request.operations); !marked)
        return marked.error();
    return std::optional(std::move(request));
}

/// What the server is to take as it is when it cannot be applied. For a lost room that is the
/// second time already: nobody will write there what it waits for, and nothing may be erased
/// before.
Result<QSet<OperationId>> PushQueue::toBeHeld(const QList<OutboxEntry> &waiting) const
{
    QSet<OperationId> hold;
    for (const OutboxEntry &entry : waiting) {
        if (entry.tries == 0)
            continue;
        const auto isHere = isRoomHere(entry.operation.scope);
        if (!isHere)
            return isHere.error();
        if (!*isHere || entry.tries >= triesBeforeHold)
            hold.insert(entry.operation.id);
    }
    return hold;
}

Result<SyncOutcome> PushQueue::answered(const QSet<OperationId> &asked, const PushAnswer &answer)
{
    SyncOutcome outcome;
    bool progress = false;
    const auto done = m_store.transaction([&]() -> Result<void> {
        for (const OperationResult &result : answer.results) {
            if (!asked.contains(result.id))
                continue;
            const auto changed = apply(result);
            if (!changed)
                return changed.error();
            outcome.outboxChanged = outcome.outboxChanged || *changed;
            progress = progress || (*changed && isProgress(result.status));
        }
        return {};
    });
    if (!done)
        return done.error();
    if (progress) { // what was blocked may have waited for just this
        tryAllAgain();
        m_portion = std::min(m_portion * 2, PushRequest::maxOperations);
        outcome.pushAgain = true;
    } else if (!outcome.outboxChanged) {
        for (const OperationId &id : asked)
            m_blockedUntil.insert(id, m_clock.monotonicMs() + 1000);
    }
    return outcome;
}

Result<SyncOutcome> PushQueue::refused(const QSet<OperationId> &asked, const QString &code)
{
    SyncOutcome outcome;
    outcome.pushAgain = true;
    if (asked.size() > 1) {
        m_portion = std::max(1, int(asked.size()) / 2);
        return outcome;
    }
    const OperationId poison = *asked.begin();
    const auto done = m_store.transaction([&]() -> Result<void> {
        const auto changed = apply({poison, OperationStatus::Rejected, 0, code});
        return changed ? Result<void>() : changed.error();
    });
    if (!done)
        return done.error();
    m_portion = PushRequest::maxOperations;
    outcome.outboxChanged = true;
    return outcome;
}

std::optional<qint64> PushQueue::nextDue() const
{
    std::optional<qint64> due;
    for (const qint64 until : m_blockedUntil)
        due = std::min(due.value_or(until), until);
    return due;
}

Result<bool> PushQueue::apply(const OperationResult &result)
{
    const auto found = m_store.outbox().find(result.id);
    if (!found)
        return found.error();
    if (!*found || (*found)->state != OutboxEntry::State::Waiting)
        return false;
    m_blockedUntil.remove(result.id);
    OutboxEntry entry = **found;
    judge(entry, result);
    return keep(**found, entry, result.status);
}

void PushQueue::judge(OutboxEntry &entry, const OperationResult &result)
{
    entry.answeredAt = m_clock.now();
    switch (result.status) {
    case OperationStatus::Applied:
    case OperationStatus::Conflict:
        entry.state = OutboxEntry::State::Acknowledged;
        entry.sequence = result.sequence;
        break;
    case OperationStatus::Held:
        entry.state = OutboxEntry::State::Held;
        break;
    case OperationStatus::Blocked:
        ++entry.tries;
        waitBeforeRetry(entry);
        break;
    case OperationStatus::Rejected:
        entry.state = OutboxEntry::State::Rejected;
        entry.why = result.why;
        break;
    }
}

Result<bool> PushQueue::keep(const OutboxEntry &before, const OutboxEntry &after,
                             OperationStatus status)
{
    const auto isHere = isRoomHere(after.operation.scope);
    if (!isHere)
        return isHere.error();
    const bool isForgotten = after.state == OutboxEntry::State::Acknowledged
        && isBroken(ProtocolRule::KeepAcknowledged);
    if (isForgotten || (!*isHere && isProgress(status))) { // the room was lost meanwhile
        const auto gone = Farewell(m_store).handedOver(before);
        return gone ? Result<bool>(true) : gone.error();
    }
    if (const auto put = m_store.outbox().update(after); !put)
        return put.error();
    const bool isRoomRefused = after.operation.kind == u"room.new"
        && (after.state == OutboxEntry::State::Rejected || after.state == OutboxEntry::State::Held);
    if (isRoomRefused) {
        if (const auto rest = refuseRestOfRoom(after.operation.scope); !rest)
            return rest.error();
    }
    return true;
}

Result<bool> PushQueue::isRoomHere(ScopeId scope) const
{
    const auto found = m_store.scopes().find(scope);
    return found ? Result<bool>(found->has_value()) : found.error();
}

/// What waited for a room that will never be would wait for ever.
Result<void> PushQueue::refuseRestOfRoom(ScopeId scope)
{
    const auto waiting = m_store.outbox().inState(OutboxEntry::State::Waiting);
    if (!waiting)
        return waiting.error();
    for (OutboxEntry entry : *waiting) {
        if (entry.operation.scope != scope)
            continue;
        entry.state = OutboxEntry::State::Rejected;
        entry.why = QStringLiteral("room_refused");
        entry.answeredAt = m_clock.now();
        if (const auto put = m_store.outbox().update(entry); !put)
            return put;
    }
    return {};
}

void PushQueue::waitBeforeRetry(const OutboxEntry &entry)
{
    const qint64 seconds = qint64(1) << std::min(entry.tries, longestWait);
    m_blockedUntil.insert(entry.operation.id, m_clock.monotonicMs() + seconds * 1000);
}

} // namespace tasuki
