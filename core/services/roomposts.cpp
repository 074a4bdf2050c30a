// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/roomposts.h"

#include <algorithm>
#include <numeric>

namespace tasuki {

void RoomPosts::read(const QList<IndexedPost> &newestFirst)
{
    if (newestFirst.isEmpty()) {
        m_isComplete = true;
        return;
    }
    for (const IndexedPost &post : newestFirst)
        m_signs.add(post);
    m_readTo = newestFirst.last().place;
    for (const IndexedPost &post : newestFirst)
        m_marks.put(post);
    m_shelves.emplace_back(QList<IndexedPost>(newestFirst.crbegin(), newestFirst.crend()));
}

bool RoomPosts::covers(const PostPlace &place) const
{
    return m_isComplete || (m_readTo && !(place < *m_readTo));
}

/// The newest one that begins no later; before all of them the oldest. There is one.
std::size_t RoomPosts::shelfFor(const PostPlace &place) const
{
    const auto shelf = std::lower_bound(
        m_shelves.begin(), m_shelves.end(), place,
        [](const PostShelf &other, const PostPlace &wanted) { return wanted < other.first(); });
    return std::min(std::size_t(shelf - m_shelves.begin()), m_shelves.size() - 1);
}

bool RoomPosts::holds(const PostPlace &place) const
{
    return !m_shelves.empty() && m_shelves[shelfFor(place)].holds(place);
}

void RoomPosts::put(const IndexedPost &post)
{
    m_marks.put(post);
    m_signs.add(post);
    if (m_shelves.empty()) {
        m_shelves.emplace_back(QList<IndexedPost>{post});
        return;
    }
    const std::size_t at = shelfFor(post.place);
    m_shelves[at].put(post);
    if (m_shelves[at].size() > longestShelf)
        m_shelves.insert(m_shelves.begin() + std::ptrdiff_t(at), m_shelves[at].takeNewerHalf());
}

qsizetype RoomPosts::remove(const QSet<ObjectId> &posts)
{
    qsizetype removed = 0;
    if (posts.isEmpty())
        return removed;
    m_marks.remove(posts);
    for (PostShelf &shelf : m_shelves)
        removed += shelf.remove(posts);
    std::erase_if(m_shelves, [](const PostShelf &shelf) { return shelf.size() == 0; });
    return removed;
}

int RoomPosts::unseen() const
{
    return std::accumulate(m_shelves.begin(), m_shelves.end(), 0,
                           [](int sum, const PostShelf &shelf) { return sum + shelf.unseen(); });
}

int RoomPosts::awaited() const
{
    return std::accumulate(m_shelves.begin(), m_shelves.end(), 0,
                           [](int sum, const PostShelf &shelf) { return sum + shelf.awaited(); });
}

int RoomPosts::seenAwaited() const
{
    return std::accumulate(
        m_shelves.begin(), m_shelves.end(), 0,
        [](int sum, const PostShelf &shelf) { return sum + shelf.seenAwaited(); });
}

QDateTime RoomPosts::latestUnseen() const
{
    const auto shelf = std::find_if(m_shelves.begin(), m_shelves.end(),
                                    [](const PostShelf &each) { return each.unseen() > 0; });
    return shelf == m_shelves.end() ? QDateTime() : shelf->latestUnseen();
}

QDateTime RoomPosts::latestAwaited() const
{
    const auto shelf = std::find_if(m_shelves.begin(), m_shelves.end(),
                                    [](const PostShelf &each) { return each.awaited() > 0; });
    return shelf == m_shelves.end() ? QDateTime() : shelf->latestAwaited();
}

QDateTime RoomPosts::latest() const
{
    return m_shelves.empty() ? QDateTime() : m_shelves.front().last().at;
}

int RoomPosts::standing(const std::optional<PostPlace> &after, const QDateTime &until) const
{
    int standing = 0;
    for (const PostShelf &shelf : m_shelves) {
        if (after && !(*after < shelf.last()))
            break;
        standing += shelf.standing(after, until);
    }
    return standing;
}

qsizetype RoomPosts::bytes() const
{
    return std::accumulate(
        m_shelves.begin(), m_shelves.end(), qsizetype(sizeof(*this)) + m_marks.bytes(),
        [](qsizetype sum, const PostShelf &shelf) { return sum + shelf.bytes(); });
}

} // namespace tasuki
