// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/postsource.h"

namespace tasuki {

/// Goes through a room's posts one by one, away from a place. Reads so many rows at once as are
/// expected to be wanted.
class PostWalk {
public:
    enum class Towards { Older, Newer };

    /// `onlyHere`: PostSource::onlyHere() of the room.
    PostWalk(const PostSource &source, ScopeId room, const QList<PostEntry> &onlyHere,
             Towards towards, const PostBound &from, int expected);
    Result<std::optional<PostEntry>> next();

private:
    bool isNearer(const PostPlace &a, const PostPlace &b) const;
    Result<bool> hasRow();

    const PostSource &m_source;
    ScopeId m_room;
    Towards m_towards;
    PostBound m_from; ///< where the next rows begin
    int m_expected;
    QList<PostRow> m_rows;
    qsizetype m_row = 0;
    bool m_isRead = false; ///< there are no more rows than m_rows
    QList<PostEntry> m_onlyHere; ///< nearest first
};

} // namespace tasuki
