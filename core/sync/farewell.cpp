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

    bool isOverdue(const QDateTime &since, const QDateTime &now)
    {
        return since.isValid() && since.daysTo(now) >= Farewell::keptDays;
    }

    /// Nothing to tell anybody: the server had it, and was only asked again.
    bool wasAnsweredBefore(const OutboxEntry &entry)
    {
        return entry.answeredAt.isValid();
    }

    void count(QJsonObject &notices, const QString &scope, const QString &what)
    {
        QJsonObject notice = notices.value(scope).toObject();
        notice.insert(what, notice.value(what).toInt() + 1);
        notices.insert(scope, notice);
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
    if (isWaiting)
        return false;
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
        count(*known, entry.operation.scope.toString(), QStringLiteral("handed-over"));
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
    QSet<ScopeId> overdue;
    for (auto it = known->begin(); it != known->end(); ++it) {
        const QJsonObject notice = it.value().toObject();
        if (isOverdue(fromIsoUtc(notice.value(hereKey).toString()), here)
            && isOverdue(fromIsoUtc(notice.value(thereKey).toString()), there))
            overdue.insert(strictId<ScopeId>(it.key()).value_or(ScopeId()));
    }
    if (overdue.isEmpty())
        return false;
    const auto waiting = m_store.outbox().inState(OutboxEntry::State::Waiting);
    if (!waiting)
        return waiting.error();
    bool wasErased = false;
    for (const ScopeId &scope : std::as_const(overdue)) {
        const auto regained = m_store.scopes().find(scope);
        if (!regained)
            return regained.error();
        QJsonObject notice = known->value(scope.toString()).toObject();
        notice.remove(hereKey);
        notice.remove(thereKey);
        known->insert(scope.toString(), notice);
        for (const OutboxEntry &entry : *waiting) {
            if (*regained || entry.operation.scope != scope)
                continue;
            if (!wasAnsweredBefore(entry))
                count(*known, scope.toString(), QStringLiteral("erased"));
            if (const auto gone = m_store.outbox().remove(entry.operation.id); !gone)
                return gone.error();
            wasErased = true;
        }
    }
    if (wasErased)
        qCWarning(logSync) << "words for a lost room could not be handed over and were erased";
    const auto stored = store(*known);
    return stored ? Result<bool>(wasErased) : stored.error();
}

} // namespace tasuki
