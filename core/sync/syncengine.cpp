// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncengine.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/base/protocolrule.h"
#include "core/sync/farewell.h"
#include "core/sync/syncsetting.h"

namespace tasuki {

namespace {

    constexpr qsizetype confirmAtOnce = 500;
    constexpr qint64 journalDays = 30;

} // namespace

SyncEngine::SyncEngine(ClientStore &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
    , m_queue(store, clock)
    , m_applier(store)
    , m_doubts(store)
    , m_recovery(store, clock)
{ }

Result<std::optional<SyncRequest>> SyncEngine::nextPush()
{
    if (m_push)
        return std::optional<SyncRequest>();
    const auto isDoubt = m_recovery.isUnderWay();
    if (!isDoubt)
        return isDoubt.error();
    if (*isDoubt) // first the server hears what it has forgotten
        return std::optional<SyncRequest>();
    const auto request = m_queue.next();
    if (!request)
        return request.error();
    if (!*request)
        return std::optional<SyncRequest>();
    m_push = PushInFlight{++m_lastNumber, {}};
    for (const Operation &operation : (*request)->operations)
        m_push->operations.insert(operation.id);
    return std::optional(SyncRequest{m_push->number,
                                     SyncRequest::Purpose::Push,
                                     "POST",
                                     QStringLiteral("/v1/sync/push"),
                                     encode(**request),
                                     {}});
}

Result<std::optional<SyncRequest>> SyncEngine::nextPull(const QList<ScopeId> &onScreen,
                                                        Expecting expecting,
                                                        std::chrono::milliseconds wait)
{
    if (m_pull)
        return std::optional<SyncRequest>();
    auto question = nextQuestion();
    if (!question || *question)
        return question;
    auto request = pullRequest(onScreen);
    if (!request)
        return request.error();
    if (expecting == Expecting::Nothing && m_isCaughtUp)
        request = m_brief.shortened(*std::move(request));
    request->waitMs = int(wait.count());
    m_pull = PullInFlight{++m_lastNumber, SyncRequest::Purpose::Pull, *request};
    PullRequest asked = *request;
    if (isBroken(ProtocolRule::Confirm))
        asked.confirm.clear();
    return std::optional(SyncRequest{m_pull->number, SyncRequest::Purpose::Pull, "POST",
                                     QStringLiteral("/v1/sync/pull"), encode(asked), wait});
}

Result<std::optional<SyncRequest>> SyncEngine::nextQuestion()
{
    const auto isDoubt = m_recovery.isUnderWay();
    if (!isDoubt)
        return isDoubt.error();
    const auto isDue = *isDoubt || !m_isCaughtUp ? *isDoubt : m_recovery.isAuditDue();
    if (!isDue)
        return isDue.error();
    if (!*isDue)
        return std::optional<SyncRequest>();
    const auto question = m_recovery.nextQuestion();
    if (!question)
        return question.error();
    if (!*question) {
        m_mayPushAgain = m_mayPushAgain || *isDoubt;
        return std::optional<SyncRequest>();
    }
    const bool isStatus = (*question)->kind == RecoveryQuestion::Kind::Status;
    const auto purpose = isStatus ? SyncRequest::Purpose::Status : SyncRequest::Purpose::Witness;
    m_pull = PullInFlight{++m_lastNumber, purpose, {}};
    return std::optional(SyncRequest{m_pull->number,
                                     purpose,
                                     "POST",
                                     isStatus ? QStringLiteral("/v1/sync/status")
                                              : QStringLiteral("/v1/sync/witness"),
                                     (*question)->body,
                                     {}});
}

Result<PullRequest> SyncEngine::pullRequest(const QList<ScopeId> &onScreen)
{
    const auto scopes = m_store.scopes().all();
    if (!scopes)
        return scopes.error();
    const auto acknowledged = m_store.outbox().inState(OutboxEntry::State::Acknowledged);
    if (!acknowledged)
        return acknowledged.error();
    const auto sync = m_store.settings().value(syncSetting());
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
    request.maxBytes = m_page.bytes();
    const QJsonObject known = sync->value_or(QJsonObject());
    request.tick = known.value(u"tick").toString();
    const auto audit = m_store.auditHeads().newestRows(known.value(u"epoch").toString());
    if (!audit)
        return audit.error();
    request.audit = *audit;
    return request;
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
        if (pull.purpose == SyncRequest::Purpose::Status)
            return questionAnswered(statusAnswerFromBytes(body));
        if (pull.purpose == SyncRequest::Purpose::Witness)
            return questionAnswered(witnessAnswerFromBytes(body));
        const auto answer = pullAnswerFromBytes(body);
        if (!answer)
            return answer.error();
        return pullAnswered(pull, *answer);
    }
    if (isBroken(ProtocolRule::FreshBlocks)) {
        if (const auto answer = pullAnswerFromBytes(body))
            return pullAnswered({}, *answer);
    }
    SyncOutcome nothing;
    nothing.ignored = true;
    return nothing;
}

void SyncEngine::failed(quint64 number)
{
    if (m_push && m_push->number == number)
        m_push.reset();
    if (m_pull && m_pull->number == number) {
        if (m_pull->request.waitMs == 0) // waiting in vain says nothing about the size of a page
            m_page.failed();
        m_pull.reset();
        m_recovery.unanswered();
    }
}

Result<SyncOutcome> SyncEngine::refused(quint64 number, const QString &code)
{
    const bool isPush = m_push && m_push->number == number;
    const PushInFlight push = m_push.value_or(PushInFlight{});
    failed(number);
    return isPush ? m_queue.refused(push.operations, code) : SyncOutcome();
}

Result<SyncOutcome> SyncEngine::pushAnswered(const PushInFlight &push, const PushAnswer &answer)
{
    const auto isOther = m_doubts.isFromAnotherPast(answer.epoch);
    if (!isOther)
        return isOther.error();
    return *isOther ? doubt({true, {}, {}}) : m_queue.answered(push.operations, answer);
}

Result<SyncOutcome> SyncEngine::pullAnswered(const PullInFlight &pull, const PullAnswer &answer)
{
    const auto found = m_doubts.in(pull.request, answer);
    if (!found)
        return found.error();
    if (!found->isNone())
        return doubt(*found);
    m_brief.answered(pull.request, answer);
    SyncOutcome outcome;
    outcome.serverTime = answer.time;
    outcome.pullAgain = answer.more;
    outcome.pushAgain = std::exchange(m_mayPushAgain, false);
    // Before the rows: what they come from must still be there next time, or they are the last
    // copy.
    if (const auto kept = remember(answer); !kept)
        return kept.error();
    if (const auto lost = applyLosses(answer, outcome); !lost)
        return lost.error();
    if (const auto blocks = applyBlocks(answer, outcome); !blocks)
        return blocks.error();
    if (!answer.more) {
        const auto confirmed = m_applier.confirm(pull.request, answer);
        if (!confirmed)
            return confirmed.error();
        outcome.outboxChanged = outcome.outboxChanged || *confirmed;
    }
    if (!outcome.baseChanged.isEmpty())
        m_queue.tryAllAgain();
    m_isCaughtUp = !outcome.pullAgain;
    m_page.arrived(answer.more);
    return outcome;
}

Result<void> SyncEngine::applyLosses(const PullAnswer &answer, SyncOutcome &outcome)
{
    for (const LostScope &lost : answer.lost) {
        const auto isGone = m_applier.lose(lost, m_clock.now(), answer.time);
        if (!isGone)
            return isGone.error();
        if (!*isGone)
            continue;
        outcome.baseChanged.insert(lost.scope);
        outcome.outboxChanged = true;
        outcome.pushAgain = true; // hand over at once what the server has still to hear
    }
    for (const ScopeId &scope : answer.reset) {
        const auto again = m_applier.readAgain(scope, PullApplier::Leftovers::Remove);
        if (!again)
            return again.error();
        outcome.pullAgain = outcome.pullAgain || *again;
    }
    return m_store.transaction([&]() -> Result<void> {
        const auto erased = Farewell(m_store).eraseOverdue(m_clock.now(), answer.time);
        if (!erased)
            return erased.error();
        outcome.outboxChanged = outcome.outboxChanged || *erased;
        return {};
    });
}

Result<void> SyncEngine::applyBlocks(const PullAnswer &answer, SyncOutcome &outcome)
{
    for (const Block &block : answer.blocks) {
        const bool isHopeless = m_doubts.isHopeless(block.scope);
        const auto effect = m_applier.applyBlock(block,
                                                 isHopeless ? PullApplier::OnMismatch::ShowAnyway
                                                            : PullApplier::OnMismatch::KeepNothing);
        const bool isDamaged = !effect && effect.error().kind == Error::Kind::Corrupt;
        if (!effect && !isDamaged)
            return effect.error();
        if (!isDamaged && *effect == PullApplier::BlockEffect::Ignored)
            continue;
        outcome.baseChanged.insert(block.scope);
        if (!isDamaged && *effect == PullApplier::BlockEffect::Applied) {
            if (block.sum)
                m_doubts.fitted(block.scope);
            continue;
        }
        qCWarning(logSync) << "a room differs from the server's" << block.scope.uuid();
        m_doubts.mismatched(block.scope);
        if (isHopeless)
            continue;
        outcome.pullAgain = true;
        if (const auto begun = m_recovery.begin({false, {block.scope}, {}}); !begun)
            return begun;
    }
    return {};
}

template<typename Answer>
Result<SyncOutcome> SyncEngine::questionAnswered(const Result<Answer> &answer)
{
    if (!answer) {
        m_recovery.unanswered();
        return answer.error();
    }
    const auto step = m_recovery.answered(*answer);
    if (!step)
        return step.error();
    if (step->wentBack)
        return distrust();
    SyncOutcome outcome;
    outcome.outboxChanged = step->putBack;
    outcome.pushAgain = step->isFinished || step->putBack;
    outcome.pullAgain = true;
    return outcome;
}

Result<SyncOutcome> SyncEngine::doubt(const Doubt &doubt)
{
    const auto begun = m_recovery.begin(doubt);
    return begun ? Result<SyncOutcome>(distrust()) : begun.error();
}

/// What was answered out of the other past counts no more.
SyncOutcome SyncEngine::distrust()
{
    qCWarning(logSync) << "the server may have gone back in time; it is asked what it knows";
    m_queue.tryAllAgain();
    m_isCaughtUp = false;
    m_push.reset();
    m_pull.reset();
    SyncOutcome outcome;
    outcome.outboxChanged = true;
    outcome.pullAgain = true;
    return outcome;
}

Result<void> SyncEngine::remember(const PullAnswer &answer)
{
    return m_store.transaction([&]() -> Result<void> {
        if (const auto kept = m_store.settings().put(
                syncSetting(),
                {{QStringLiteral("epoch"), answer.epoch},
                 {QStringLiteral("tick"), answer.tick},
                 {QStringLiteral("time"), toIsoUtc(answer.time)}}); // the lease counts from it
            !kept)
            return kept;
        if (answer.audit) {
            const auto kept = m_store.auditHeads().keep(*answer.audit, m_clock.now());
            if (!kept && kept.error().kind != Error::Kind::Invalid)
                return kept;
            if (!kept) // it proves nothing; work goes on without it
                qCWarning(logSync) << kept.error().detail;
        }
        return m_store.outbox().forgetConfirmedBefore(m_clock.now().addDays(-journalDays));
    });
}

} // namespace tasuki
