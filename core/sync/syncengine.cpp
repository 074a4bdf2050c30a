// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncengine.h"

#include "core/base/log.h"
#include "core/sync/pushplan.h"

namespace tasuki {

namespace {

    constexpr qsizetype confirmAtOnce = 500;
    constexpr int mismatchesBelieved = 3;
    constexpr qint64 journalDays = 30;
    const QString syncSetting = QStringLiteral("sync");

    bool isProgress(OperationStatus status)
    {
        return status != OperationStatus::Blocked;
    }

} // namespace

SyncEngine::SyncEngine(ClientStore &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
    , m_applier(store)
{ }

Result<std::optional<SyncRequest>> SyncEngine::nextPush()
{
    if (m_push)
        return std::optional<SyncRequest>();
    const auto waiting = m_store.outbox().inState(OutboxEntry::State::Waiting);
    if (!waiting)
        return waiting.error();
    const PushRequest request{planPush(*waiting, m_blockedUntil, m_clock.monotonicMs(),
                                       {m_portion, PushRequest::maxBytes})};
    if (request.operations.isEmpty())
        return std::optional<SyncRequest>();
    m_push = PushInFlight{++m_lastNumber, {}};
    for (const Operation &operation : request.operations)
        m_push->operations.insert(operation.id);
    return std::optional(SyncRequest{m_push->number, SyncRequest::Purpose::Push, "POST",
                                     QStringLiteral("/v1/sync/push"), encode(request)});
}

Result<std::optional<SyncRequest>> SyncEngine::nextPull(const QList<ScopeId> &onScreen)
{
    if (m_pull)
        return std::optional<SyncRequest>();
    const auto scopes = m_store.scopes().all();
    if (!scopes)
        return scopes.error();
    const auto acknowledged = m_store.outbox().inState(OutboxEntry::State::Acknowledged);
    if (!acknowledged)
        return acknowledged.error();
    const auto sync = m_store.settings().value(syncSetting);
    if (!sync)
        return sync.error();
    PullRequest request;
    for (const ScopeRecord &scope : *scopes) {
        if (!scope.cursor.grant.isNull())
            request.have.insert(scope.id, scope.cursor);
    }
    for (const OutboxEntry &entry :
         acknowledged->first(std::min(confirmAtOnce, acknowledged->size())))
        request.confirm.append(entry.operation.id);
    request.first = onScreen;
    request.tick = sync->value_or(QJsonObject()).value(u"tick").toString();
    m_pull = PullInFlight{++m_lastNumber, request};
    return std::optional(SyncRequest{m_pull->number, SyncRequest::Purpose::Pull, "POST",
                                     QStringLiteral("/v1/sync/pull"), encode(request)});
}

Result<SyncOutcome> SyncEngine::answered(quint64 number, const QByteArray &body)
{
    if (m_push && m_push->number == number) {
        const PushInFlight push = *std::exchange(m_push, std::nullopt);
        const auto answer = pushAnswerFromBytes(body);
        if (!answer)
            return answer.error();
        return pushAnswered(push, *answer);
    }
    if (m_pull && m_pull->number == number) {
        const PullInFlight pull = *std::exchange(m_pull, std::nullopt);
        const auto answer = pullAnswerFromBytes(body);
        if (!answer)
            return answer.error();
        return pullAnswered(pull, *answer);
    }
    SyncOutcome nothing;
    nothing.ignored = true;
    return nothing;
}

void SyncEngine::failed(quint64 number)
{
    if (m_push && m_push->number == number)
        m_push.reset();
    if (m_pull && m_pull->number == number)
        m_pull.reset();
}

Result<SyncOutcome> SyncEngine::refused(quint64 number, const QString &code)
{
    SyncOutcome outcome;
    const bool isPush = m_push && m_push->number == number;
    const PushInFlight push = m_push.value_or(PushInFlight{});
    failed(number);
    if (!isPush)
        return outcome;
    outcome.pushAgain = true;
    if (push.operations.size() > 1) {
        m_portion = std::max(1, int(push.operations.size()) / 2);
        return outcome;
    }
    const OperationId poison = *push.operations.begin();
    const auto done = m_store.transaction([&]() -> Result<void> {
        const auto changed = applyResult({poison, OperationStatus::Rejected, 0, code});
        return changed ? Result<void>() : changed.error();
    });
    if (!done)
        return done.error();
    m_portion = PushRequest::maxOperations;
    outcome.outboxChanged = true;
    return outcome;
}

std::optional<qint64> SyncEngine::nextPushDue() const
{
    std::optional<qint64> due;
    for (const qint64 until : m_blockedUntil)
        due = std::min(due.value_or(until), until);
    return due;
}

void SyncEngine::waitBeforeRetry(const OutboxEntry &entry)
{
    const qint64 seconds = qint64(1) << std::min(entry.tries, 8);
    m_blockedUntil.insert(entry.operation.id, m_clock.monotonicMs() + seconds * 1000);
}

/// What waited for a room that will never be would wait for ever.
Result<void> SyncEngine::refuseRestOfRoom(ScopeId scope)
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

Result<bool> SyncEngine::applyResult(const OperationResult &result)
{
    const auto found = m_store.outbox().find(result.id);
    if (!found)
        return found.error();
    if (!*found || (*found)->state != OutboxEntry::State::Waiting)
        return false;
    OutboxEntry entry = **found;
    entry.answeredAt = m_clock.now();
    m_blockedUntil.remove(result.id);
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
    if (const auto put = m_store.outbox().update(entry); !put)
        return put.error();
    const bool isRoomRefused = entry.operation.kind == u"room.new"
        && (entry.state == OutboxEntry::State::Rejected || entry.state == OutboxEntry::State::Held);
    if (isRoomRefused) {
        if (const auto rest = refuseRestOfRoom(entry.operation.scope); !rest)
            return rest.error();
    }
    return true;
}

Result<SyncOutcome> SyncEngine::pushAnswered(const PushInFlight &push, const PushAnswer &answer)
{
    const auto isOther = isFromAnotherPast(answer.epoch);
    if (!isOther)
        return isOther.error();
    if (*isOther)
        return startOver(answer.epoch);
    SyncOutcome outcome;
    bool progress = false;
    const auto done = m_store.transaction([&]() -> Result<void> {
        for (const OperationResult &result : answer.results) {
            if (!push.operations.contains(result.id))
                continue;
            const auto changed = applyResult(result);
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
        m_blockedUntil.clear();
        m_portion = std::min(m_portion * 2, PushRequest::maxOperations);
        outcome.pushAgain = true;
    } else if (!outcome.outboxChanged) {
        for (const OperationId &id : push.operations)
            m_blockedUntil.insert(id, m_clock.monotonicMs() + 1000);
    }
    return outcome;
}

Result<SyncOutcome> SyncEngine::pullAnswered(const PullInFlight &pull, const PullAnswer &answer)
{
    const auto isOther = isFromAnotherPast(answer.epoch);
    if (!isOther)
        return isOther.error();
    const bool isTickLost = !pull.request.tick.isEmpty() && !answer.tickKnown;
    if (*isOther || isTickLost)
        return startOver(answer.epoch);

    SyncOutcome outcome;
    outcome.serverTime = answer.time;
    outcome.pullAgain = answer.more;
    const auto back = m_applier.putBack(answer.unknown);
    if (!back)
        return back.error();
    outcome.pushAgain = *back;
    if (const auto lost = applyLosses(answer, outcome); !lost)
        return lost.error();
    if (const auto blocks = applyBlocks(answer, outcome); !blocks)
        return blocks.error();
    const auto confirmed
        = m_applier.confirm(pull.request.confirm, {answer.unknown.begin(), answer.unknown.end()});
    if (!confirmed)
        return confirmed.error();
    outcome.outboxChanged = outcome.outboxChanged || *back || *confirmed;
    if (!outcome.baseChanged.isEmpty())
        m_blockedUntil.clear();
    if (const auto kept = remember(answer.epoch, answer.tick); !kept)
        return kept.error();
    return outcome;
}

Result<void> SyncEngine::applyLosses(const PullAnswer &answer, SyncOutcome &outcome)
{
    for (const LostScope &lost : answer.lost) {
        const auto gone = m_applier.lose(lost);
        if (!gone)
            return gone.error();
        if (!*gone)
            continue;
        outcome.baseChanged.insert(lost.scope);
        outcome.outboxChanged = true;
        outcome.pushAgain = true; // hand over at once what the server has still to hear
    }
    for (const ScopeId &scope : answer.diverged + answer.reset) {
        if (const auto again = readAgain(scope, outcome); !again)
            return again;
    }
    return {};
}

/// A checksum that never fits must not make this device read the same room for ever.
Result<void> SyncEngine::readAgain(ScopeId scope, SyncOutcome &outcome)
{
    if (++m_mismatches[scope] > mismatchesBelieved) {
        qCWarning(logSync) << "the checksum of a room does not settle" << scope.uuid();
        return {};
    }
    const auto again = m_applier.readAgain(scope, PullApplier::Leftovers::Remove);
    if (!again)
        return again.error();
    outcome.pullAgain = outcome.pullAgain || *again;
    return {};
}

Result<void> SyncEngine::applyBlocks(const PullAnswer &answer, SyncOutcome &outcome)
{
    for (const Block &block : answer.blocks) {
        auto effect = m_applier.applyBlock(block);
        if (!effect && effect.error().kind == Error::Kind::Corrupt) {
            if (const auto again = readAgain(block.scope, outcome); !again)
                return again;
            continue;
        }
        if (!effect)
            return effect.error();
        if (*effect == PullApplier::BlockEffect::Ignored)
            continue;
        outcome.baseChanged.insert(block.scope);
        if (*effect == PullApplier::BlockEffect::Mismatch) {
            qCWarning(logSync) << "a room differs from the server's" << block.scope.uuid();
            outcome.pullAgain = ++m_mismatches[block.scope] <= mismatchesBelieved;
        } else if (block.sum) {
            m_mismatches.remove(block.scope);
        }
    }
    return {};
}

Result<SyncOutcome> SyncEngine::startOver(const QString &epoch)
{
    if (const auto done = m_applier.startOver(epoch); !done)
        return done.error();
    m_blockedUntil.clear();
    m_mismatches.clear();
    m_push.reset(); // answers of the other past
    m_pull.reset();
    SyncOutcome outcome;
    outcome.outboxChanged = true;
    outcome.pullAgain = true;
    outcome.pushAgain = true;
    return outcome;
}

Result<bool> SyncEngine::isFromAnotherPast(const QString &epoch)
{
    const auto sync = m_store.settings().value(syncSetting);
    if (!sync)
        return sync.error();
    const QString known = sync->value_or(QJsonObject()).value(u"epoch").toString();
    if (known.isEmpty()) {
        if (const auto kept = remember(epoch, {}); !kept)
            return kept.error();
        return false;
    }
    return known != epoch;
}

Result<void> SyncEngine::remember(const QString &epoch, const QString &tick)
{
    return m_store.transaction([&]() -> Result<void> {
        if (const auto kept = m_store.settings().put(
                syncSetting, {{QStringLiteral("epoch"), epoch}, {QStringLiteral("tick"), tick}});
            !kept)
            return kept;
        return m_store.outbox().forgetConfirmedBefore(m_clock.now().addDays(-journalDays));
    });
}

} // namespace tasuki
