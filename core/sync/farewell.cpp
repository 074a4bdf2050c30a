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
        const bool isWaiting = entry.state == OutboxEntry::State::Waiting;
        if ((isWaiting && !isBroken(ProtocolRule::HandOver))
            || (!isWaiting && isBroken(ProtocolRule::PurgeOwn))) {
            isUnsent = isUnsent || isWaiting;
            continue;
        }
        if (const auto gone = m_store.outbox().remove(entry.operation.id); !gone)
            return gone;
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

Result<void> Farewell::handedOver(const OutboxEntry &entry)
{
    auto known = notices();
    if (!known)
        return known.error();
    count(*known, entry.operation.scope.toString(), QStringLiteral("handed-over"));
    if (const auto stored = store(*known); !stored)
        return stored;
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
