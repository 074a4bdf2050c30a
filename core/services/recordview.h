// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/clientstore.h"
#include "core/sync/overlay.h"

#include <QHash>

namespace tasuki {

/// All records of a store at one moment, as this person should see them.
class RecordView {
public:
    static Result<RecordView> read(ClientStore &store, const Author &me);

    const QList<OverlayObject> &records() const { return m_records; }
    const OverlayObject *find(ObjectId id) const;
    QList<const OverlayObject *> inScope(ScopeId scope, const QString &type) const;
    const QList<OutboxEntry> &outbox() const { return m_outbox; }

private:
    QList<OverlayObject> m_records;
    QList<OutboxEntry> m_outbox;
    QHash<ObjectId, qsizetype> m_byId;
};

} // namespace tasuki
