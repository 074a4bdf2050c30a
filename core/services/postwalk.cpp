// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/postwalk.h"

#include <algorithm>

namespace tasuki {

namespace {

    constexpr int fewestRows = 4; ///< a damaged one may lie between
    constexpr int mostRows = 256;

    bool isBehind(const PostPlace &place, const PostBound &from, PostWalk::Towards towards)
    {
        const qint64 moment = place.at.toMSecsSinceEpoch();
        if (moment != from.moment)
            return (moment < from.moment) == (towards == PostWalk::Towards::Older);
        if (place.post == from.post)
            return from.isIncluded;
        return (place < PostPlace{place.at, from.post}) == (towards == PostWalk::Towards::Older);
    }

} // namespace

PostWalk::PostWalk(const PostSource &source, ScopeId room, const QList<PostEntry> &onlyHere,
                   Towards towards, const PostBound &from, int expected)
    : m_source(source)
    , m_room(room)
    , m_towards(towards)
    , m_from(from)
    , m_expected(std::clamp(expected, fewestRows, mostRows))
{
    for (const PostEntry &entry : onlyHere) {
        if (isBehind(entry.post.place(), from, towards))
            m_onlyHere.append(entry);
    }
    if (towards == Towards::Older)
        std::reverse(m_onlyHere.begin(), m_onlyHere.end());
}

bool PostWalk::isNearer(const PostPlace &a, const PostPlace &b) const
{
    return m_towards == Towards::Older ? b < a : a < b;
}

Result<bool> PostWalk::hasRow()
{
    if (m_row < m_rows.size())
        return true;
    if (m_isRead)
        return false;
    auto rows = m_towards == Towards::Older ? m_source.rows().older(m_room, m_from, m_expected)
                                            : m_source.rows().newer(m_room, m_from, m_expected);
    if (!rows)
        return rows.error();
    m_rows = std::move(*rows);
    m_row = 0;
    m_isRead = m_rows.size() < m_expected;
    if (!m_rows.isEmpty())
        m_from = PostBound::at(m_rows.last().place, false);
    return !m_rows.isEmpty();
}

Result<std::optional<PostEntry>> PostWalk::next()
{
    for (;;) {
        const auto stored = hasRow();
        if (!stored)
            return stored.error();
        if (!m_onlyHere.isEmpty()
            && (!*stored || isNearer(m_onlyHere.first().post.place(), m_rows.at(m_row).place)))
            return std::optional(m_onlyHere.takeFirst());
        if (!*stored)
            return std::optional<PostEntry>();
        if (auto entry = m_source.entry(m_room, m_rows.at(m_row++)))
            return entry;
    }
}

} // namespace tasuki
