// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/clientstore.h"
#include "core/sync/overlay.h"

#include <QHash>

namespace tasuki {

/// All records of a store at one moment, as this person should see them. RecordReader makes it.
class RecordView {
public:
    /// Of one room after the other. A room's stamp is another one each time it is read anew.
    RecordView(QList<OverlayObject> records, QList<OutboxEntry> outbox,
               QHash<ScopeId, quint64> stamps);

    const QList<OverlayObject> &records() const { return m_records; }
    const OverlayObject *find(ObjectId id) const;
    QList<const OverlayObject *> inScope(ScopeId scope, const QString &type) const;
    quint64 stamp(ScopeId room) const { return m_stamps.value(room); }
    const QList<OutboxEntry> &outbox() const { return m_outbox; }

private:
    struct Range {
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    QList<OverlayObject> m_records;
    QList<OutboxEntry> m_outbox;
    QHash<ObjectId, qsizetype> m_byId;
    QHash<ScopeId, Range> m_rooms;
    QHash<ScopeId, quint64> m_stamps;
};

} // namespace tasuki
