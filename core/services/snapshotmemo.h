// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/profileentry.h"
#include "core/services/recordview.h"
#include "core/services/sheetage.h"
#include "core/services/snapshot.h"

#include <map>

namespace tasuki {

class FormLibrary;

/// What a snapshot was made of last time and may be taken over: whatever follows from one room
/// alone, as long as that room was not read anew. Holds readable text; belongs to the workspace.
class SnapshotMemo {
public:
    /// A new snapshot begins: what the last one did not use is let go.
    void begin();

    /// sheetOf() of a record of this view.
    Result<Sheet> sheet(const RecordView &view, const OverlayObject &record);
    /// None when it must be made.
    std::optional<ClientEntry> client(const RecordView &view, const OverlayObject &record);
    void keep(const RecordView &view, const OverlayObject &record, const ClientEntry &entry);
    /// carePointEntries() of a room.
    QList<CarePointEntry> points(const RecordView &view, ScopeId room);
    /// profileEntry() of a room.
    ProfileEntry profile(const RecordView &view, ScopeId room);
    /// How old sheets of a form are is counted by this; null when the form is unknown.
    const SheetAges *agesOf(const FormLibrary &forms, const QString &form);

private:
    template<typename T>
    struct Shelf {
        struct Kept {
            quint64 stamp = 0;
            T value;
        };
        std::map<ObjectId, Kept> last;
        std::map<ObjectId, Kept> now;

        const T *find(ObjectId id, quint64 stamp);
        const T &put(ObjectId id, quint64 stamp, T value);
    };
    Shelf<Result<Sheet>> m_sheets;
    Shelf<ClientEntry> m_clients;
    Shelf<QList<CarePointEntry>> m_points; ///< by room
    Shelf<ProfileEntry> m_profiles; ///< by room
    std::map<QString, SheetAges> m_ages; ///< by form
};

} // namespace tasuki
