// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/clientstore.h"

#include <map>

namespace tasuki {

/// The outbox in the clear, room by room, also of rooms that were lost – without the journal of
/// posts, which says nothing any more. Unseals only what changed since the last time.
///
/// Holds readable text, as RecordReader does. Confined to the storage thread.
class OwnWords {
public:
    /// An error says that something could not be read; what was read before is kept.
    Result<void> refresh(ClientStore &store);

    QList<OutboxEntry> all() const; ///< room by room, each by device sequence
    QList<OutboxEntry> inRoom(ScopeId room) const; ///< by device sequence
    QList<OutboxEntry> on(ScopeId room, ObjectId object) const; ///< by device sequence
    /// Posts of the room that were written here; the base may have them by now.
    QList<ObjectId> postsBegun(ScopeId room) const;

private:
    struct Room {
        quint64 change = 0;
        std::map<ObjectId, QList<OutboxEntry>> byObject;
        QList<OutboxEntry> entries;
    };
    Result<void> readRoom(ClientStore &store, ScopeId scope, quint64 change);
    Result<void> readChanged(ClientStore &store, ScopeId scope, const QSet<ObjectId> &objects,
                             Room &room) const;

    std::map<ScopeId, Room> m_rooms;
    quint64 m_change = 0;
    bool m_isRead = false;
};

/// About a post.
bool isOnPost(const OutboxEntry &entry);

} // namespace tasuki
