// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/ownwords.h"
#include "core/services/recordview.h"

#include <map>

namespace tasuki {

/// Reads a store for one person, unsealing again only the records that have changed since the last
/// time: each word typed is a gesture, and each gesture reads. A room's posts are no records here;
/// PostReader reads them.
///
/// Holds readable text: it goes with whoever owns it, and that is nobody who outlives the unlocked
/// workspace. Confined to the storage thread.
class RecordReader {
public:
    explicit RecordReader(Author me);

    /// An error says that something could not be read; what was read before is kept.
    Result<RecordView> read(ClientStore &store);
    /// As read(), only what was written here.
    Result<const OwnWords *> readWords(ClientStore &store);
    const OwnWords &words() const { return m_words; } ///< as of the last reading

private:
    struct Room {
        quint64 change = 0;
        quint64 stamp = 0;
        ScopeRecord scope;
        QList<OverlayObject> records; ///< by id
    };
    Result<void> readRooms(ClientStore &store);
    Result<void> readRoom(ClientStore &store, const ScopeRecord &scope, quint64 change);
    Result<void> readChanged(ClientStore &store, const QSet<ObjectId> &changed, Room &room);
    Result<bool> readRecord(ClientStore &store, ObjectId id, Room &room);

    Author m_me;
    quint64 m_readings = 0; ///< of rooms
    std::map<ScopeId, Room> m_rooms;
    OwnWords m_words;
};

} // namespace tasuki
