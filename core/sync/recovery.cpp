// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/recovery.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/base/protocolrule.h"
#include "core/merge/merge.h"
#include "core/sync/pullapplier.h"
#include "core/sync/syncsetting.h"
#include "core/wire/strictid.h"

namespace tasuki {

namespace {

    const QString doubtSetting = QStringLiteral("doubt");
    const QString auditSetting = QStringLiteral("journal-audit");
    constexpr qint64 auditEverySeconds = 24 * 60 * 60;

    QSet<ScopeId> scopesFrom(const QJsonValue &value)
    {
        QSet<ScopeId> scopes;
        for (const QJsonValue &id : value.toArray()) {
            if (const auto parsed = strictId<ScopeId>(id.toString()))
                scopes.insert(*parsed);
        }
        return scopes;
    }

    bool isAnswered(const OutboxEntry &entry)
    {
        return entry.state == OutboxEntry::State::Acknowledged
            || entry.state == OutboxEntry::State::Confirmed
            || entry.state == OutboxEntry::State::Held;
    }

    /// As far as this device was told.
    bool wasApplied(const OutboxEntry &entry)
    {
        return entry.state == OutboxEntry::State::Acknowledged
            || entry.state == OutboxEntry::State::Confirmed;
    }

} // namespace

Recovery::Recovery(ClientStore &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
{ }

Result<std::optional<Doubt>> Recovery::doubt() const
{
    const auto stored = m_store.settings().value(doubtSetting);
    if (!stored)
        return stored.error();
    if (!*stored)
        return std::optional<Doubt>();
    return std::optional(Doubt{(*stored)->value(u"all").toBool(),
                               scopesFrom((*stored)->value(u"rooms")),
                               scopesFrom((*stored)->value(u"released"))});
}

Result<bool> Recovery::isUnderWay() const
{
    const auto known = doubt();
    return known ? Result<bool>(known->has_value()) : known.error();
}

void Recovery::startAgain()
{
    m_stage = Stage::Days;
    m_toAsk.clear();
    m_asked.clear();
    m_listed.clear();
    m_wanted.clear();
    m_toList.reset();
    m_past.reset();
}

Result<void> Recovery::begin(const Doubt &added)
{
    startAgain();
    const auto before = doubt();
    if (!before)
        return before.error();
    Doubt now = before->value_or(Doubt{});
    now.allRooms = now.allRooms || added.allRooms;
    now.rooms += added.rooms;
    now.released += added.released;
    return m_store.settings().put(doubtSetting,
                                  {{QStringLiteral("all"), now.allRooms},
                                   {QStringLiteral("rooms"), idsToJson(now.rooms.values())},
                                   {QStringLiteral("released"), idsToJson(now.released.values())}});
}

Result<bool> Recovery::isAuditDue()
{
    if (isBroken(ProtocolRule::JournalAudit))
        return false;
    const auto stored = m_store.settings().value(auditSetting);
    if (!stored)
        return stored.error();
    if (!*stored) { // a new device has no journal to compare
        const auto put = m_store.settings().put(auditSetting,
                                                {{QStringLiteral("at"), toIsoUtc(m_clock.now())}});
        return put ? Result<bool>(false) : put.error();
    }
    const QDateTime last = fromIsoUtc((*stored)->value(u"at").toString());
    return !last.isValid() || qAbs(last.secsTo(m_clock.now())) >= auditEverySeconds;
}

Result<QList<OutboxEntry>> Recovery::journal() const
{
    auto entries = m_store.outbox().all();
    if (!entries)
        return entries.error();
    entries->removeIf(
        [](const OutboxEntry &entry) { return entry.state == OutboxEntry::State::Waiting; });
    return entries;
}

Result<std::optional<RecoveryQuestion>> Recovery::nextQuestion()
{
    if (const auto recalled = recallPast(); !recalled)
        return recalled.error();
    if (isBroken(ProtocolRule::JournalAudit) && m_stage != Stage::Witness)
        m_stage = Stage::Witness;
    if (m_stage != Stage::Witness) {
        auto question = nextStatus();
        if (!question || *question)
            return question;
        const auto step = finishStatus(false); // nothing was ever answered
        if (!step)
            return step.error();
        if (step->isFinished)
            return std::optional<RecoveryQuestion>();
    }
    auto question = nextWitness();
    if (!question || *question)
        return question;
    if (const auto done = finish(); !done)
        return done.error();
    return std::optional<RecoveryQuestion>();
}

Result<std::optional<RecoveryQuestion>> Recovery::nextStatus()
{
    StatusRequest request;
    request.tick = m_past.value_or(Past{}).tick;
    if (m_stage == Stage::Days) {
        const auto entries = journal();
        if (!entries)
            return entries.error();
        for (const OutboxEntry &entry : *entries)
            request.days[journalDay(entry.operation)]
                += journalHash(entry.operation.id, wasApplied(entry));
        if (request.days.isEmpty())
            return std::optional<RecoveryQuestion>();
    } else {
        m_asked = m_toAsk.first(std::min<qsizetype>(StatusRequest::maxOperations, m_toAsk.size()));
        request.operations = m_asked;
    }
    return std::optional(RecoveryQuestion{RecoveryQuestion::Kind::Status, encode(request)});
}

Result<Recovery::Step> Recovery::answered(const StatusAnswer &answer)
{
    if (const auto isSame = isSameServer(answer); !isSame || !*isSame)
        return isSame ? Result<Step>(Step{false, false, true}) : isSame.error();
    bool wasPutBack = false;
    if (m_stage == Stage::Days) {
        const auto entries = journal();
        if (!entries)
            return entries.error();
        for (const OutboxEntry &entry : *entries) {
            if (isAnswered(entry) && answer.differing.contains(journalDay(entry.operation)))
                m_toAsk.append(entry.operation.id);
        }
        m_stage = Stage::Operations;
    } else {
        const auto done = putBack(answer);
        if (!done)
            return done.error();
        wasPutBack = *done;
        m_toAsk.remove(0, m_asked.size());
        m_asked.clear();
    }
    return m_toAsk.isEmpty() ? finishStatus(wasPutBack) : Result<Step>(Step{wasPutBack, false});
}

/// An audit of the journal ends here; when it found something, the server went back unnoticed.
Result<Recovery::Step> Recovery::finishStatus(bool wasPutBack)
{
    const auto isUnder = isUnderWay();
    if (!isUnder)
        return isUnder.error();
    if (*isUnder) {
        m_stage = Stage::Witness;
        return Step{wasPutBack, false};
    }
    startAgain();
    if (wasPutBack) {
        const auto begun = begin({true, {}, {}});
        return begun ? Result<Step>(Step{true, false}) : begun.error();
    }
    const auto put
        = m_store.settings().put(auditSetting, {{QStringLiteral("at"), toIsoUtc(m_clock.now())}});
    return put ? Result<Step>(Step{false, true}) : put.error();
}

/// What the server has judged otherwise since is sent again as well: it answers what it keeps.
Result<bool> Recovery::putBack(const StatusAnswer &answer)
{
    bool changed = false;
    const auto done = m_store.transaction([&]() -> Result<void> {
        for (const OperationId &id : std::as_const(m_asked)) {
            const bool isUnknown = answer.unknown.contains(id);
            if (!isUnknown && !answer.notApplied.contains(id))
                continue;
            const auto found = m_store.outbox().find(id);
            if (!found)
                return found.error();
            if (!*found || !(isUnknown ? isAnswered(**found) : wasApplied(**found)))
                continue;
            OutboxEntry entry = **found;
            entry.waitAgain();
            entry.answeredAt = {}; // the server that said so is gone
            if (const auto put = m_store.outbox().update(entry); !put)
                return put;
            changed = true;
        }
        return {};
    });
    return done ? Result<bool>(changed) : done.error();
}

/// A server that is in doubt as a whole is taken as it is; for everything else it must still be the
/// one of the last pull.
Result<void> Recovery::recallPast()
{
    if (m_past)
        return {};
    const auto known = doubt();
    if (!known)
        return known.error();
    if (*known && (*known)->allRooms) {
        m_past.emplace();
        return {};
    }
    const auto stored = m_store.settings().value(syncSetting());
    if (!stored)
        return stored.error();
    const QJsonObject sync = stored->value_or(QJsonObject());
    m_past = Past{sync.value(u"epoch").toString(), sync.value(u"tick").toString()};
    return {};
}

/// False: the server went back, perhaps once more, and all begins anew. Each question carries the
/// tick of the answer before, so what was handed in lies before it as well.
template<typename Answer>
Result<bool> Recovery::isSameServer(const Answer &answer)
{
    const Past past = m_past.value_or(Past{});
    const bool isSame = past.epoch.isEmpty() || isBroken(ProtocolRule::Tick)
        || (past.epoch == answer.epoch && answer.tickKnown);
    if (isSame) {
        m_past = Past{answer.epoch, answer.tick};
        return true;
    }
    const auto again = begin({true, {}, {}});
    return again ? Result<bool>(false) : again.error();
}

Result<void> Recovery::collectWitness()
{
    const auto known = doubt();
    if (!known)
        return known.error();
    m_toList.emplace();
    if (!*known || isBroken(ProtocolRule::Witness))
        return {};
    const auto scopes = m_store.scopes().all();
    if (!scopes)
        return scopes.error();
    for (const ScopeRecord &scope : *scopes) {
        if (!(*known)->covers(scope.id))
            continue;
        const auto rows = m_store.objects().inScope(scope.id);
        if (!rows && rows.error().kind == Error::Kind::Corrupt)
            continue; // nobody can read that any more
        if (!rows)
            return rows.error();
        for (const StoredObject &stored : *rows) {
            if (!stored.row.body.isEmpty())
                m_toList->append({stored.scope, stored.row});
        }
    }
    return {};
}

Result<std::optional<RecoveryQuestion>> Recovery::nextWitness()
{
    if (!m_toList) {
        if (const auto collected = collectWitness(); !collected)
            return collected.error();
    }
    WitnessRequest request;
    request.tick = m_past.value_or(Past{}).tick;
    if (!m_wanted.isEmpty()) {
        qint64 bytes = 0;
        for (const WitnessRequest::Object &object : std::as_const(m_wanted)) {
            bytes += object.row.body.size();
            if (!request.objects.isEmpty() && bytes > WitnessRequest::maxBytes)
                break;
            request.objects.append(object);
        }
    } else {
        m_listed
            = m_toList->first(std::min<qsizetype>(WitnessRequest::maxEntries, m_toList->size()));
        if (m_listed.isEmpty())
            return std::optional<RecoveryQuestion>();
        for (const auto &[scope, row] : std::as_const(m_listed))
            request.entries.append({scope, row.id, row.sequence, objectHash(row.id, row.body)});
    }
    return std::optional(RecoveryQuestion{RecoveryQuestion::Kind::Witness, encode(request)});
}

Result<Recovery::Step> Recovery::answered(const WitnessAnswer &answer)
{
    if (const auto isSame = isSameServer(answer); !isSame || !*isSame)
        return isSame ? Result<Step>(Step{false, false, true}) : isSame.error();
    if (!m_wanted.isEmpty()) {
        qint64 bytes = 0;
        qsizetype handedIn = 0;
        for (const WitnessRequest::Object &object : std::as_const(m_wanted)) {
            bytes += object.row.body.size();
            if (handedIn > 0 && bytes > WitnessRequest::maxBytes)
                break;
            ++handedIn;
        }
        m_wanted.remove(0, handedIn);
    } else {
        for (const qint64 place : answer.wanted) {
            if (place >= 0 && place < m_listed.size())
                m_wanted.append(m_listed.at(place));
        }
        m_toList->remove(0, m_listed.size());
        m_listed.clear();
    }
    if (!m_wanted.isEmpty() || !m_toList->isEmpty())
        return Step{};
    const auto done = finish();
    return done ? Result<Step>(Step{false, true}) : done.error();
}

/// From here on the server is believed again, from what it was when the questions began.
Result<void> Recovery::finish()
{
    const auto known = doubt();
    if (!known)
        return known.error();
    const auto done = m_store.transaction([&]() -> Result<void> {
        if (*known) {
            if (const auto again = reread(**known); !again)
                return again;
        }
        const Past past = m_past.value_or(Past{});
        QJsonObject sync = {{QStringLiteral("tick"), past.tick}};
        if (!past.epoch.isEmpty())
            sync.insert(QStringLiteral("epoch"), past.epoch);
        if (const auto put = m_store.settings().put(syncSetting(), sync); !put)
            return put;
        if (const auto put
            = m_store.settings().put(auditSetting, {{QStringLiteral("at"), QString()}});
            !put)
            return put;
        return m_store.settings().remove(doubtSetting);
    });
    if (done)
        startAgain();
    return done;
}

Result<void> Recovery::reread(const Doubt &doubt)
{
    const auto scopes = m_store.scopes().all();
    if (!scopes)
        return scopes.error();
    PullApplier applier(m_store);
    for (ScopeRecord scope : *scopes) {
        if (!doubt.covers(scope.id) || scope.cursor.grant.isNull())
            continue;
        // A room that merely did not add up follows the server, which has what was handed in.
        const bool wentBack = doubt.allRooms || doubt.released.contains(scope.id);
        const auto again = applier.rewind(
            scope, wentBack ? PullApplier::Leftovers::Keep : PullApplier::Leftovers::Remove);
        if (!again)
            return again;
        if (!doubt.released.contains(scope.id))
            continue;
        scope.cursor = {};
        if (const auto put = m_store.scopes().put(scope); !put)
            return put;
    }
    return {};
}

} // namespace tasuki
