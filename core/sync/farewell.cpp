// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/farewell.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/base/protocolrule.h"
#include "core/wire/strictid.h"

namespace tasuki {

namespace {

    const QString noticeSetting = QStringLiteral("farewells");
    const QString hereKey = QStringLiteral("here");
    const QString thereKey = QStringLiteral("there");
    const QString erasedKey = QStringLiteral("erased");
    const QString handedOverKey = QStringLiteral("handed-over");

    bool isOverdue(const QDateTime &since, const QDateTime &now)
    {
        return since.isValid() && since.daysTo(now) >= Farewell::keptDays;
    }

    /// Nothing to tell anybody: the server had it, and was only asked again.
    bool wasAnsweredBefore(const OutboxEntry &entry)
    {
        return entry.answeredAt.isValid();
    }

    /// Since the room was lost. Nothing is erased that the server was not asked to hold, which is
    /// from the second time on: both clocks may have jumped, after a week in a drawer the first
    /// pull may come before the first push, and a first refusal is only one for now.
    bool wasRefusedForGood(const OutboxEntry &entry)
    {
        return entry.tries > 1;
    }

} // namespace

Result<QJsonObject> Farewell::notices() const
{
    const auto stored = m_store.settings().value(noticeSetting);
    return stored ? Result<QJsonObject>(stored->value_or(QJsonObject())) : stored.error();
}

Result<void> Farewell::store(const QJsonObject &notices)
{
    return m_store.settings().put(noticeSetting, notices);
}

Result<Farewell::Notice> Farewell::notice() const
{
    const auto known = notices();
    if (!known)
        return known.error();
    Notice sum;
    for (const QJsonValue &each : *known) {
        sum.handedOver += each[handedOverKey].toInt();
        sum.erased += each[erasedKey].toInt();
    }
    return sum;
}

/// The days a room has been lost for go on counting.
Result<void> Farewell::noticeRead()
{
    const auto known = notices();
    if (!known)
        return known.error();
    QJsonObject left;
    for (auto it = known->begin(); it != known->end(); ++it) {
        QJsonObject notice = it.value().toObject();
        notice.remove(handedOverKey);
        notice.remove(erasedKey);
        if (!notice.isEmpty())
            left.insert(it.key(), notice);
    }
    return store(left);
}

Result<void> Farewell::roomLost(ScopeId scope, const QDateTime &here, const QDateTime &there)
{
    const auto entries = m_store.outbox().all();
    if (!entries)
        return entries.error();
    bool isUnsent = false;
    for (const OutboxEntry &entry : *entries) {
        if (entry.operation.scope != scope)
            continue;
        const auto leaves = leave(entry);
        if (!leaves)
            return leaves.error();
        isUnsent = isUnsent || !*leaves;
    }
    if (!isUnsent)
        return {};
    auto known = notices();
    if (!known)
        return known.error();
    QJsonObject notice = known->value(scope.toString()).toObject();
    notice.insert(hereKey, toIsoUtc(here));
    notice.insert(thereKey, toIsoUtc(there));
    known->insert(scope.toString(), notice);
    return store(*known);
}

/// Whether the entry is done with. What was answered is offered once more: the server may have gone
/// back since in a way that nothing shows, and this may be the last copy.
Result<bool> Farewell::leave(OutboxEntry entry)
{
    using State = OutboxEntry::State;
    const bool isWaiting = entry.state == State::Waiting;
    if (!isWaiting && isBroken(ProtocolRule::PurgeOwn))
        return true;
    if (entry.state == State::Rejected || isBroken(ProtocolRule::HandOver)) {
        const auto gone = m_store.outbox().remove(entry.operation.id);
        return gone ? Result<bool>(true) : gone.error();
    }
    if (entry.state == State::Held)
        entry.answeredAt = {}; // nobody in the room has it: she is to be told
    entry.waitAgain();
    const auto put = m_store.outbox().update(entry);
    return put ? Result<bool>(false) : put.error();
}

Result<void> Farewell::handedOver(const OutboxEntry &entry)
{
    if (!wasAnsweredBefore(entry)) {
        auto known = notices();
        if (!known)
            return known.error();
        const QString scope = entry.operation.scope.toString();
        QJsonObject notice = known->value(scope).toObject();
        notice.insert(handedOverKey, notice.value(handedOverKey).toInt() + 1);
        known->insert(scope, notice);
        if (const auto stored = store(*known); !stored)
            return stored;
    }
    return m_store.outbox().remove(entry.operation.id);
}

Result<bool> Farewell::eraseOverdue(const QDateTime &here, const QDateTime &there)
{
    auto known = notices();
    if (!known)
        return known.error();
    const QJsonObject before = *known;
    bool wasErased = false;
    const QStringList scopes = before.keys();
    for (const QString &scope : scopes) {
        QJsonObject notice = known->value(scope).toObject();
        if (!isOverdue(fromIsoUtc(notice.value(hereKey).toString()), here)
            || !isOverdue(fromIsoUtc(notice.value(thereKey).toString()), there))
            continue;
        const auto erased = eraseWordsOf(strictId<ScopeId>(scope).value_or(ScopeId()), notice);
        if (!erased)
            return erased.error();
        wasErased = wasErased || *erased;
        known->insert(scope, notice);
    }
    if (wasErased)
        qCWarning(logSync) << "words for a lost room could not be handed over and were erased";
    if (*known == before)
        return false;
    const auto stored = store(*known);
    return stored ? Result<bool>(wasErased) : stored.error();
}

/// The days go on counting while something is left that was never offered.
Result<bool> Farewell::eraseWordsOf(ScopeId scope, QJsonObject &notice)
{
    const auto waiting = m_store.outbox().inState(OutboxEntry::State::Waiting);
    const auto regained = m_store.scopes().find(scope);
    if (!waiting || !regained)
        return waiting ? regained.error() : waiting.error();
    bool wasErased = false;
    bool isDone = true;
    for (const OutboxEntry &entry : *waiting) {
        if (*regained || entry.operation.scope != scope)
            continue;
        if (!wasRefusedForGood(entry)) {
            isDone = false;
            continue;
        }
        if (!wasAnsweredBefore(entry))
            notice.insert(erasedKey, notice.value(erasedKey).toInt() + 1);
        if (const auto gone = m_store.outbox().remove(entry.operation.id); !gone)
            return gone.error();
        wasErased = true;
    }
    if (isDone) {
        notice.remove(hereKey);
        notice.remove(thereKey);
    }
    return wasErased;
}

} // namespace tasuki
