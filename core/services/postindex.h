// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/postsource.h"
#include "core/services/roomposts.h"
#include "core/services/roomtalk.h"

#include <chrono>
#include <map>
#include <set>

namespace tasuki {

/// How every room's 連絡帳 is getting on, and where which words stand: what would take reading
/// every post. It is filled a little at a time, newest first, and follows what the store noted as
/// changed.
///
/// Holds readable text – about 200 bytes for a post of 80 characters –, so it goes with the
/// unlocked workspace, as RecordReader does. Confined to the storage thread.
class PostIndex {
public:
    /// A post that has the words.
    struct Found {
        ScopeId room;
        PostPlace place;
    };

    /// Without a profession none is addressed here.
    explicit PostIndex(Author me, std::optional<Profession> profession = {});

    /// Goes on for about so long – a step at least – and says whether all is counted. `words` have
    /// just been read from this store. An error says that something could not be read; the next
    /// time goes on there.
    Result<bool> work(ClientStore &store, const OwnWords &words, std::chrono::milliseconds time);

    RoomTalk talk(ScopeId room) const;
    const PostMarks &marks(ScopeId room) const; ///< none of a room that is not here
    const RoomPosts *posts(ScopeId room) const; ///< null when there is no such room
    /// Newest first. Keys are of searchKey() and not empty; none finds nothing.
    QList<Found> find(const QStringList &keys, int most) const;
    qsizetype bytes() const;

private:
    struct Room {
        RoomPosts posts;
        QSet<ObjectId> changed; ///< to be looked at again
        quint64 change = 0; ///< noticed so far
        quint64 stamp = 0;
    };
    Result<void> notice(ClientStore &store);
    void noticeRoom(const RoomChanges &changes, ScopeId id);
    Result<void> step(const PostSource &source, ScopeId id, Room &room);
    Result<void> readOlder(const PostSource &source, ScopeId id, Room &room) const;
    Result<void> readChanged(const PostSource &source, ScopeId id, Room &room);
    static void findIn(ScopeId id, const Room &room, const QStringList &keys, int most,
                       QList<Found> &found);

    Author m_me;
    PostOnlooker m_onlooker;
    quint64 m_stamps = 0;
    quint64 m_change = 0;
    bool m_isNoticed = false;
    std::map<ScopeId, Room> m_rooms;
    std::set<ScopeId> m_open; ///< rooms in which something is left to do
    ScopeId m_last; ///< each in turn: a long one keeps no short one waiting
};

} // namespace tasuki
