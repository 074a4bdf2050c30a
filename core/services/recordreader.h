// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/recordview.h"

#include <map>

namespace tasuki {

/// Reads a store for one person, unsealing again only the rooms that have changed since the last
/// time: each word typed is a gesture, and each gesture reads.
///
/// Holds readable text: it goes with whoever owns it, and that is nobody who outlives the unlocked
/// workspace. Confined to the storage thread.
class RecordReader {
public:
    explicit RecordReader(Author me);

    /// An error says that something could not be read; what was read before is kept.
    Result<RecordView> read(ClientStore &store);

private:
    struct Room {
        quint64 change = 0;
        quint64 stamp = 0;
        QString roomTemplate;
        QList<OverlayObject> records;
    };
    struct Words {
        quint64 change = 0;
        QList<OutboxEntry> entries;
    };
    Result<void> readWords(ClientStore &store);
    Result<void> readRooms(ClientStore &store);
    Result<void> readRoom(ClientStore &store, const ScopeRecord &scope, quint64 change);

    Author m_me;
    quint64 m_readings = 0; ///< of rooms
    std::map<ScopeId, Room> m_rooms;
    std::map<ScopeId, Words> m_words; ///< written here, also in rooms that were lost
};

} // namespace tasuki
