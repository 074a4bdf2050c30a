// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/merge/groupmerge.h"
#include "tests/fault/evidence.h"

namespace tasuki::fault {

namespace {

    bool isUnconfirmed(OutboxEntry::State state)
    {
        return state == OutboxEntry::State::Waiting || state == OutboxEntry::State::Acknowledged;
    }

    const OutboxEntry *entryOf(const Evidence &evidence, const OperationId &id)
    {
        for (const Evidence::Desk &desk : evidence.desks) {
            for (const OutboxEntry &entry : desk.facts.outbox) {
                if (entry.operation.id == id)
                    return &entry;
            }
        }
        return nullptr;
    }

    QString nameOf(const Operation &operation)
    {
        return operation.kind + u' ' + operation.id.toString().first(8);
    }

} // namespace

bool tellsOf(const QJsonObject &body, const Operation &operation)
{
    return operationsIn(body).contains(operation.id);
}

Verdict exactlyOnce(const Evidence &evidence)
{
    QHash<OperationId, int> effects;
    for (const ServerFacts::Version &version : evidence.server.versions) {
        if (++effects[version.operation] > 1)
            return broken("I1", version.operation.toString() + QStringLiteral(" had two effects"));
    }
    for (const OperationId &id : evidence.server.held) {
        if (effects.contains(id))
            return broken("I1", id.toString() + QStringLiteral(" was held and applied"));
    }
    return std::nullopt;
}

Verdict noAcknowledgedLoss(const Evidence &evidence)
{
    for (const OperationId &id : evidence.ledger.promised) {
        if (!evidence.server.seen.contains(id))
            return broken("I2", id.toString() + QStringLiteral(" was answered and is gone"));
    }
    return std::nullopt;
}

Verdict noSilentLocalLoss(const Evidence &evidence)
{
    const QSet<OperationId> traces = evidence.server.traces();
    for (const Ledger::Saved &saved : evidence.ledger.saved) {
        const OperationId id = saved.operation.id;
        if (traces.contains(id) || evidence.ledger.gone.contains(id)
            || evidence.ledger.refused.contains(id) || entryOf(evidence, id))
            continue;
        return broken("I3",
                      QStringLiteral("device %1 saved %2, and nobody has it")
                          .arg(saved.device)
                          .arg(nameOf(saved.operation)));
    }
    return std::nullopt;
}

Verdict convergence(const Evidence &evidence)
{
    for (const Evidence::Desk &desk : evidence.desks) {
        const auto where = [&desk](const QString &what) {
            return QStringLiteral("device %1 %2").arg(desk.device->number).arg(what);
        };
        QSet<ScopeId> released; // rooms the server does not know any more
        for (const ScopeRecord &scope : desk.facts.scopes) {
            if (scope.cursor.grant.isNull())
                released.insert(scope.id);
        }
        for (const OutboxEntry &entry : desk.facts.outbox) {
            const bool isKept = entry.state == OutboxEntry::State::Acknowledged
                && released.contains(entry.operation.scope);
            if (isUnconfirmed(entry.state) && !isKept)
                return broken(
                    "I5", where(QStringLiteral("still has to send ")) + nameOf(entry.operation));
        }
        for (auto it = evidence.server.scopes.begin(); it != evidence.server.scopes.end(); ++it) {
            const auto *grant = evidence.server.currentGrant(desk.device->caller.person, it.key());
            if (!grant)
                continue;
            const auto &held = desk.facts.scopes;
            const auto found = std::find_if(
                held.begin(), held.end(), [&it](const ScopeRecord &s) { return s.id == it.key(); });
            if (found == held.end())
                return broken("I13", where(QStringLiteral("lacks a room")));
            const ScopeCursor whole{grant->id, it->head, it->sum, 0};
            if (found->cursor != whole)
                return broken("I5",
                              where(QStringLiteral("is at %1 of %2")
                                        .arg(found->cursor.sequence)
                                        .arg(it->head)));
            QMap<ObjectId, ObjectRow> rows;
            for (const StoredObject &stored : desk.facts.objects) {
                if (stored.scope == it.key()
                    && !desk.facts.uncounted.value(it.key()).contains(stored.row.id))
                    rows.insert(stored.row.id, stored.row);
            }
            if (rows != it->rows)
                return broken("I5", where(QStringLiteral("has another content")));
        }
    }
    return std::nullopt;
}

Verdict purge(const Evidence &evidence)
{
    for (const Evidence::Desk &desk : evidence.desks) {
        const PersonId person = desk.device->caller.person;
        QSet<ScopeId> present;
        for (const ScopeRecord &scope : desk.facts.scopes) {
            present.insert(scope.id);
            const bool isEnded = evidence.server.knowsGrant(scope.cursor.grant)
                && !evidence.server.currentGrant(person, scope.id);
            if (isEnded)
                return broken(
                    "I11",
                    QStringLiteral("device %1 still has a room it lost").arg(desk.device->number));
        }
        for (const OutboxEntry &entry : desk.facts.outbox) {
            if (!present.contains(entry.operation.scope))
                return broken("I11",
                              QStringLiteral("device %1 still has words of a room it lost: %2")
                                  .arg(desk.device->number)
                                  .arg(nameOf(entry.operation)));
        }
    }
    return std::nullopt;
}

Verdict restore(const Evidence &evidence)
{
    const QSet<OperationId> traces = evidence.server.traces();
    for (const OperationId &id : evidence.ledger.mustSurvive) {
        const auto *entry = entryOf(evidence, id);
        const bool isRefused = evidence.ledger.refused.contains(id)
            || (entry && entry->state == OutboxEntry::State::Rejected);
        if (traces.contains(id) || isRefused)
            continue;
        return broken("I18",
                      id.toString() + QStringLiteral(" was on a device when the server went back"));
    }
    return std::nullopt;
}

Verdict audit(const Evidence &evidence)
{
    if (!evidence.auditRows)
        return broken("I26", evidence.auditRows.error().detail);
    for (auto it = evidence.server.seen.begin(); it != evidence.server.seen.end(); ++it) {
        if (evidence.server.audited.value(it.key()) != 1)
            return broken("I26",
                          QStringLiteral("%1 has %2 rows in the audit")
                              .arg(it.key().toString())
                              .arg(evidence.server.audited.value(it.key())));
    }
    for (const ServerFacts::Version &version : evidence.server.versions) {
        if (evidence.server.audited.value(version.operation) != 1)
            return broken("I26",
                          version.operation.toString()
                              + QStringLiteral(" was applied without a row in the audit"));
    }
    return std::nullopt;
}

Verdict atomicApply(const DeviceFacts &facts)
{
    QHash<ScopeId, quint64> sums;
    for (const StoredObject &stored : facts.objects) {
        if (!stored.row.body.isEmpty()
            && !facts.uncounted.value(stored.scope).contains(stored.row.id))
            sums[stored.scope] += objectHash(stored.row.id, stored.row.body);
    }
    for (const ScopeRecord &scope : facts.scopes) {
        if (scope.cursor.sum != sums.value(scope.id))
            return broken("I9", QStringLiteral("the sum of a room is not that of its rows"));
    }
    return std::nullopt;
}

Verdict noFlicker(const DeviceFacts &facts, const QList<OverlayObject> &view, const Author &author)
{
    const auto mayBeRefused = [&author](const OverlayObject &object) {
        const bool isForeign = object.type == u"sheet"
            && object.body.value(u"office").toString() != author.office.toString();
        return isForeign || object.rejected() != nullptr;
    };
    for (const OutboxEntry &entry : facts.outbox) {
        const bool isShown
            = isUnconfirmed(entry.state) || entry.state == OutboxEntry::State::Confirmed;
        if (!isShown || entry.operation.verb() != u"patch")
            continue;
        for (const OverlayObject &object : view) {
            const bool isIts
                = object.id == entry.operation.object && object.scope == entry.operation.scope;
            if (isIts && !mayBeRefused(object) && !tellsOf(object.body, entry.operation))
                return broken("I10",
                              nameOf(entry.operation)
                                  + QStringLiteral(" is not on the screen of its author"));
        }
    }
    return std::nullopt;
}

std::span<const Invariant> invariants()
{
    static constexpr Invariant all[] = {
        {"I1", "exactly once", exactlyOnce},
        {"I2", "no acknowledged loss", noAcknowledgedLoss},
        {"I3", "no silent local loss", noSilentLocalLoss},
        {"I4", "no lost update", noLostUpdate},
        {"I15", "state machine", stateMachine},
        {"I16", "frozen is frozen", frozenIsFrozen},
        {"I5", "convergence", convergence},
        {"I11", "purge", purge},
        {"I18", "restore", restore},
        {"I26", "audit", audit},
    };
    return all;
}

} // namespace tasuki::fault
