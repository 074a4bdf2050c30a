// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recordview.h"

namespace tasuki {

RecordView::RecordView(QList<OverlayObject> records, QList<OutboxEntry> outbox,
                       QHash<ScopeId, quint64> stamps)
    : m_records(std::move(records))
    , m_outbox(std::move(outbox))
    , m_stamps(std::move(stamps))
{
    m_byId.reserve(m_records.size());
    for (qsizetype i = 0; i < m_records.size(); ++i) {
        m_byId.insert(m_records.at(i).id, i);
        const auto room = m_rooms.find(m_records.at(i).scope);
        if (room == m_rooms.end())
            m_rooms.insert(m_records.at(i).scope, {i, i + 1});
        else
            room->end = i + 1;
    }
}

const OverlayObject *RecordView::find(ObjectId id) const
{
    const qsizetype index = m_byId.value(id, -1);
    return index < 0 ? nullptr : &m_records.at(index);
}

QList<const OverlayObject *> RecordView::inScope(ScopeId scope, const QString &type) const
{
    QList<const OverlayObject *> found;
    const Range room = m_rooms.value(scope);
    for (qsizetype i = room.begin; i < room.end; ++i) {
        if (m_records.at(i).type == type)
            found.append(&m_records.at(i));
    }
    return found;
}

} // namespace tasuki
