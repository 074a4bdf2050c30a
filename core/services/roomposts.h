// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/postmarks.h"
#include "core/services/postshelf.h"
#include "core/services/roomsigns.h"

#include <optional>

namespace tasuki {

/// The index of one room: every post from the newest down to where reading has come.
class RoomPosts {
public:
    static constexpr qsizetype longestShelf = 512;

    /// The next older ones; none: there are no more.
    void read(const QList<IndexedPost> &newestFirst);
    bool isComplete() const { return m_isComplete; }
    /// How far it was read; nothing before the first reading.
    const std::optional<PostPlace> &readTo() const { return m_readTo; }

    /// Whether such a place is in what was read.
    bool covers(const PostPlace &place) const;
    bool holds(const PostPlace &place) const;
    /// One that is covered.
    void put(const IndexedPost &post);
    qsizetype remove(const QSet<ObjectId> &posts); ///< how many were there

    int unseen() const;
    int awaited() const;
    const PostMarks &marks() const { return m_marks; }
    int seenAwaited() const;
    QDateTime latestUnseen() const; ///< invalid: there is none
    QDateTime latestAwaited() const;
    QDateTime latest() const; ///< invalid when there is none
    int standing(const std::optional<PostPlace> &after, const QDateTime &until) const;
    const RoomSigns &signs() const { return m_signs; }
    qsizetype bytes() const;
    const std::vector<PostShelf> &shelves() const { return m_shelves; } ///< newest first

private:
    std::size_t shelfFor(const PostPlace &place) const;

    std::vector<PostShelf> m_shelves; ///< newest first, none empty
    PostMarks m_marks;
    RoomSigns m_signs;
    std::optional<PostPlace> m_readTo;
    bool m_isComplete = false;
};

} // namespace tasuki
