// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/overlay.h"

#include "core/base/json.h"
#include "core/base/log.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace tasuki {

namespace {

    /// Nothing has confirmed yet that the base has the operation's effect. Numbers do not tell: a
    /// server that went back gives the same ones once more. Applying it a second time does nothing.
    bool isUnconfirmed(const OutboxEntry &entry)
    {
        return entry.state == OutboxEntry::State::Waiting
            || entry.state == OutboxEntry::State::Acknowledged;
    }

    void addOwnWrites(OverlayObject &object, const Author &author)
    {
        bool isOnlyRefused = object.body.isEmpty();
        for (const OutboxEntry &entry : std::as_const(object.entries)) {
            if (!isUnconfirmed(entry))
                continue;
            const Applied applied = apply(object.body, entry.operation, author);
            if (applied.status == OperationStatus::Applied
                || applied.status == OperationStatus::Conflict)
                object.body = applied.body;
            object.hasUnsent = object.hasUnsent || entry.state == OutboxEntry::State::Waiting;
            isOnlyRefused = false;
        }
        if (!isOnlyRefused)
            return;
        for (const OutboxEntry &entry : std::as_const(object.entries)) {
            if (entry.state == OutboxEntry::State::Rejected)
                object.body = apply(object.body, entry.operation, author).body;
        }
    }

    using ObjectKey = std::pair<ScopeId, ObjectId>;

} // namespace

const OutboxEntry *OverlayObject::rejected() const
{
    for (auto it = entries.crbegin(); it != entries.crend(); ++it) {
        if (it->state == OutboxEntry::State::Rejected)
            return &*it;
    }
    return nullptr;
}

QList<OverlayObject> overlayView(const QList<ScopeRecord> &scopes,
                                 const QList<StoredObject> &objects,
                                 const QList<OutboxEntry> &outbox, const Author &author)
{
    QHash<ScopeId, QString> templates;
    for (const ScopeRecord &scope : scopes)
        templates.insert(scope.id, scope.roomTemplate);

    std::map<ObjectKey, OverlayObject> view;
    for (const StoredObject &stored : objects) {
        if (!templates.contains(stored.scope) || stored.row.body.isEmpty())
            continue;
        const auto body = parseJsonObject(stored.row.body);
        if (!body) {
            qCWarning(logSync) << "an object of the server is not readable" << stored.row.id.uuid();
            continue;
        }
        view[{stored.scope, stored.row.id}] = {stored.scope,
                                               templates.value(stored.scope),
                                               stored.row.id,
                                               stored.row.type,
                                               *body,
                                               false,
                                               {}};
    }
    for (const OutboxEntry &entry : outbox) {
        const Operation &operation = entry.operation;
        if (!templates.contains(operation.scope))
            continue;
        OverlayObject &object = view[{operation.scope, operation.object}];
        if (object.id.isNull())
            object = {operation.scope,
                      templates.value(operation.scope),
                      operation.object,
                      operation.type(),
                      {},
                      false,
                      {}};
        object.entries.append(entry);
    }

    QList<OverlayObject> result;
    for (auto &[key, object] : view) {
        std::stable_sort(object.entries.begin(), object.entries.end(),
                         [](const OutboxEntry &a, const OutboxEntry &b) {
                             return a.operation.deviceSequence < b.operation.deviceSequence;
                         });
        addOwnWrites(object, author);
        if (!object.body.isEmpty())
            result.append(object);
    }
    return result;
}

} // namespace tasuki
