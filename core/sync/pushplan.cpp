// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pushplan.h"

#include "core/base/json.h"

#include <QSet>

#include <algorithm>

namespace tasuki {

namespace {

    bool opensRoom(const Operation &operation)
    {
        return operation.kind == u"room.new";
    }

    /// Device sequence order per object, with the tries of an operation never below those of the
    /// ones it must follow – so that sorting by tries cannot overtake.
    QList<OutboxEntry> withMonotonicTries(QList<OutboxEntry> waiting)
    {
        std::stable_sort(waiting.begin(), waiting.end(),
                         [](const OutboxEntry &a, const OutboxEntry &b) {
                             return a.operation.deviceSequence < b.operation.deviceSequence;
                         });
        QHash<ObjectId, int> tries;
        for (OutboxEntry &entry : waiting) {
            int &most = tries[entry.operation.object];
            most = std::max(most, entry.tries);
            entry.tries = most;
        }
        return waiting;
    }

} // namespace

QList<Operation> planPush(const QList<OutboxEntry> &waiting,
                          const QHash<OperationId, qint64> &blockedUntil, qint64 nowMs,
                          const PushLimits &limits)
{
    QSet<ScopeId> unopenedRooms;
    QSet<ObjectId> heldBack;
    for (const OutboxEntry &entry : waiting) {
        if (opensRoom(entry.operation))
            unopenedRooms.insert(entry.operation.scope);
        if (blockedUntil.value(entry.operation.id, 0) > nowMs)
            heldBack.insert(entry.operation.object);
    }

    QList<OutboxEntry> ordered = withMonotonicTries(waiting);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const OutboxEntry &a, const OutboxEntry &b) { return a.tries < b.tries; });

    QList<Operation> plan;
    qint64 bytes = 0;
    for (const OutboxEntry &entry : std::as_const(ordered)) {
        const Operation &operation = entry.operation;
        if (heldBack.contains(operation.object))
            continue;
        if (unopenedRooms.contains(operation.scope) && !opensRoom(operation))
            continue;
        bytes += canonicalJson(toJson(operation)).size() + 1;
        if (plan.size() >= limits.operations || (!plan.isEmpty() && bytes > limits.bytes))
            break;
        plan.append(operation);
    }
    return plan;
}

} // namespace tasuki
