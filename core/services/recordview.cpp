// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recordview.h"

namespace tasuki {

Result<RecordView> RecordView::read(ClientStore &store, const Author &me)
{
    const auto scopes = store.scopes().all();
    if (!scopes)
        return scopes.error();
    const auto objects = store.objects().all();
    if (!objects)
        return objects.error();
    auto outbox = store.outbox().all();
    if (!outbox)
        return outbox.error();
    RecordView view;
    view.m_records = overlayView(*scopes, *objects, *outbox, me);
    view.m_outbox = std::move(*outbox);
    for (qsizetype i = 0; i < view.m_records.size(); ++i)
        view.m_byId.insert(view.m_records.at(i).id, i);
    return view;
}

const OverlayObject *RecordView::find(ObjectId id) const
{
    const qsizetype index = m_byId.value(id, -1);
    return index < 0 ? nullptr : &m_records.at(index);
}

QList<const OverlayObject *> RecordView::inScope(ScopeId scope, const QString &type) const
{
    QList<const OverlayObject *> found;
    for (const OverlayObject &record : m_records) {
        if (record.scope == scope && record.type == type)
            found.append(&record);
    }
    return found;
}

} // namespace tasuki
