// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/snapshotmemo.h"

#include "core/forms/formlibrary.h"
#include "core/services/carepointentries.h"
#include "core/services/profileentries.h"
#include "core/services/sheetof.h"

namespace tasuki {

template<typename T>
const T *SnapshotMemo::Shelf<T>::find(ObjectId id, quint64 stamp)
{
    const auto again = now.find(id);
    if (again != now.end() && again->second.stamp == stamp)
        return &again->second.value;
    auto node = last.extract(id);
    if (node.empty() || node.mapped().stamp != stamp)
        return nullptr;
    return &now.insert(std::move(node)).position->second.value;
}

template<typename T>
const T &SnapshotMemo::Shelf<T>::put(ObjectId id, quint64 stamp, T value)
{
    return now.insert_or_assign(id, Kept{stamp, std::move(value)}).first->second.value;
}

void SnapshotMemo::begin()
{
    m_sheets.last = std::exchange(m_sheets.now, {});
    m_clients.last = std::exchange(m_clients.now, {});
    m_points.last = std::exchange(m_points.now, {});
    m_profiles.last = std::exchange(m_profiles.now, {});
}

Result<Sheet> SnapshotMemo::sheet(const RecordView &view, const OverlayObject &record)
{
    const quint64 stamp = view.stamp(record.scope);
    const auto *known = m_sheets.find(record.id, stamp);
    return known ? *known : m_sheets.put(record.id, stamp, sheetOf(record));
}

std::optional<ClientEntry> SnapshotMemo::client(const RecordView &view, const OverlayObject &record)
{
    const auto *known = m_clients.find(record.id, view.stamp(record.scope));
    return known ? std::optional(*known) : std::nullopt;
}

void SnapshotMemo::keep(const RecordView &view, const OverlayObject &record,
                        const ClientEntry &entry)
{
    m_clients.put(record.id, view.stamp(record.scope), entry);
}

QList<CarePointEntry> SnapshotMemo::points(const RecordView &view, ScopeId room)
{
    const ObjectId id(room.uuid());
    const quint64 stamp = view.stamp(room);
    const auto *known = m_points.find(id, stamp);
    return known ? *known : m_points.put(id, stamp, carePointEntries(view, room));
}

ProfileEntry SnapshotMemo::profile(const RecordView &view, ScopeId room)
{
    const ObjectId id(room.uuid());
    const quint64 stamp = view.stamp(room);
    const auto *known = m_profiles.find(id, stamp);
    return known ? *known : m_profiles.put(id, stamp, profileEntry(view, room));
}

const SheetAges *SnapshotMemo::agesOf(const FormLibrary &forms, const QString &form)
{
    const auto known = m_ages.find(form);
    if (known != m_ages.end())
        return &known->second;
    auto definition = forms.find(form);
    if (!definition)
        definition = forms.latest(form.section(u'|', 0, 0));
    return definition ? &m_ages.emplace(form, SheetAges(*definition)).first->second : nullptr;
}

} // namespace tasuki
