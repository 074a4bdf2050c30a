// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"
#include "core/storage/objectstore.h"
#include "core/storage/outboxstore.h"
#include "core/storage/scopestore.h"

namespace tasuki {

/// One object as its own person sees it: what the server last told, plus what was written here and
/// is not in it yet.
struct OverlayObject {
    ScopeId scope;
    QString roomTemplate; ///< of the scope, e.g. "handoff"
    ObjectId id;
    QString type; ///< "sheet", "episode" …
    QJsonObject body;
    bool hasUnsent = false; ///< the server has not confirmed everything in body
    QList<OutboxEntry> entries; ///< own operations on it, every state, by device sequence

    /// The youngest own operation the server refused for good; its reason is in `why`.
    const OutboxEntry *rejected() const;
    bool operator==(const OverlayObject &) const = default;
};

/// The view of a person: base and outbox folded through merge::apply. Pure, so that it can be
/// computed on any thread and compared in tests.
///
/// Nothing flickers: an own write is in the view from the transaction that saved it until the base
/// contains it or the server refused it. A refused write no longer changes the body, with one
/// exception: an object that exists only through refused writes is shown as it was written, so that
/// the words are not lost. Tombstones and objects of scopes this device does not hold (any more)
/// are left out – also when the outbox still has something for them.
QList<OverlayObject> overlayView(const QList<ScopeRecord> &scopes,
                                 const QList<StoredObject> &objects,
                                 const QList<OutboxEntry> &outbox, const Author &author);

} // namespace tasuki
