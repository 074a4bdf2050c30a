// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/postshelf.h"

#include <algorithm>

namespace tasuki {

namespace {

    constexpr QChar keyEnd = QChar::Null;

    /// Where the two stand one behind the other. Without a branch inside a block, so that the
    /// compiler compares many characters at once: nothing else is looked at so often in a search.
    qsizetype pairAt(QStringView text, qsizetype from, char16_t one, char16_t two)
    {
        constexpr qsizetype block = 64;
        const char16_t *units = text.utf16();
        qsizetype at = from;
        for (; at + block < text.size(); at += block) {
            quint16 found = 0;
            for (qsizetype i = at; i < at + block; ++i)
                found |= quint16((units[i] == one) & (units[i + 1] == two));
            if (found)
                break;
        }
        for (; at + 1 < text.size(); ++at) {
            if (units[at] == one && units[at + 1] == two)
                return at;
        }
        return -1;
    }

    /// `key` is not empty.
    qsizetype keyAt(QStringView text, qsizetype from, QStringView key)
    {
        if (key.size() == 1)
            return text.indexOf(key.front(), from);
        for (;;) {
            from = pairAt(text, from, key.at(0).unicode(), key.at(1).unicode());
            if (from < 0 || text.sliced(from).startsWith(key))
                return from;
            ++from;
        }
    }

} // namespace

PostShelf::PostShelf(const QList<IndexedPost> &oldestFirst)
{
    m_items.reserve(std::size_t(oldestFirst.size()));
    for (const IndexedPost &post : oldestFirst)
        insert(m_items.end(), post);
    m_text.squeeze();
}

qsizetype PostShelf::bytes() const
{
    return qsizetype(sizeof(*this) + m_items.capacity() * sizeof(Item))
        + m_text.capacity() * qsizetype(sizeof(QChar));
}

PostShelf::Items::iterator PostShelf::placeOf(const PostPlace &place)
{
    return std::lower_bound(
        m_items.begin(), m_items.end(), place,
        [](const Item &item, const PostPlace &wanted) { return item.place < wanted; });
}

bool PostShelf::holds(const PostPlace &place) const
{
    return std::binary_search(m_items.begin(), m_items.end(), Item{place},
                              [](const Item &a, const Item &b) { return a.place < b.place; });
}

void PostShelf::put(const IndexedPost &post)
{
    const auto item = placeOf(post.place);
    if (item != m_items.end() && item->place == post.place)
        replace(*item, post);
    else
        insert(item, post);
}

void PostShelf::insert(Items::iterator before, const IndexedPost &post)
{
    const auto begin = before == m_items.end() ? m_text.size() : qsizetype(before->begin);
    m_text.insert(begin, post.key + keyEnd);
    shift(before, post.key.size() + 1);
    const Item item{post.place, quint32(begin), post.isUnseen, post.isAwaited, post.isRetracted};
    m_items.insert(before, item);
    count(item, 1);
}

void PostShelf::replace(Item &item, const IndexedPost &post)
{
    count(item, -1);
    item.isUnseen = post.isUnseen;
    item.isAwaited = post.isAwaited;
    item.isRetracted = post.isRetracted;
    count(item, 1);
    const auto place = m_items.begin() + (&item - m_items.data());
    const qsizetype size = keyOf(std::size_t(place - m_items.begin())).size();
    m_text.replace(item.begin, size, post.key);
    shift(place + 1, post.key.size() - size);
}

void PostShelf::erase(Items::iterator item)
{
    count(*item, -1);
    const qsizetype size = keyOf(std::size_t(item - m_items.begin())).size() + 1;
    m_text.remove(item->begin, size);
    shift(m_items.erase(item), -size);
}

void PostShelf::shift(Items::iterator from, qsizetype by)
{
    for (; from != m_items.end(); ++from)
        from->begin = quint32(from->begin + by);
}

void PostShelf::count(const Item &item, int times)
{
    m_unseen += times * item.isUnseen;
    m_awaited += times * item.isAwaited;
    m_seenAwaited += times * item.isSeenAwaited();
}

QDateTime PostShelf::latestUnseen() const
{
    const auto item = std::find_if(m_items.rbegin(), m_items.rend(),
                                   [](const Item &each) { return each.isUnseen; });
    return item == m_items.rend() ? QDateTime() : item->place.at;
}

QDateTime PostShelf::latestAwaited() const
{
    const auto item = std::find_if(m_items.rbegin(), m_items.rend(),
                                   [](const Item &each) { return each.isAwaited; });
    return item == m_items.rend() ? QDateTime() : item->place.at;
}

QStringView PostShelf::keyOf(std::size_t item) const
{
    const qsizetype begin = m_items[item].begin;
    const qsizetype next
        = item + 1 < m_items.size() ? qsizetype(m_items[item + 1].begin) : m_text.size();
    return QStringView(m_text).sliced(begin, next - begin - 1);
}

qsizetype PostShelf::remove(const QSet<ObjectId> &posts)
{
    qsizetype removed = 0;
    for (auto item = m_items.end(); item != m_items.begin();) {
        --item;
        if (!posts.contains(item->place.post))
            continue;
        const auto place = item - m_items.begin();
        erase(item);
        item = m_items.begin() + place;
        ++removed;
    }
    return removed;
}

PostShelf PostShelf::takeNewerHalf()
{
    PostShelf newer;
    const auto middle = m_items.begin() + size() / 2;
    const quint32 begin = middle->begin;
    newer.m_items.assign(middle, m_items.end());
    newer.m_text = m_text.sliced(begin);
    for (Item &item : newer.m_items) {
        item.begin -= begin;
        newer.count(item, 1);
        count(item, -1);
    }
    m_items.erase(middle, m_items.end());
    m_text.truncate(begin);
    return newer;
}

int PostShelf::standing(const std::optional<PostPlace> &after, const QDateTime &until) const
{
    int standing = 0;
    for (auto item = m_items.rbegin(); item != m_items.rend(); ++item) {
        if (after && !(*after < item->place))
            break;
        standing += !item->isRetracted && item->place.at <= until;
    }
    return standing;
}

QList<PostPlace> PostShelf::find(const QStringList &keys) const
{
    QList<PostPlace> found;
    const QString rarest
        = *std::max_element(keys.begin(), keys.end(),
                            [](const QString &a, const QString &b) { return a.size() < b.size(); });
    qsizetype at = 0;
    while ((at = keyAt(m_text, at, rarest)) >= 0) {
        const auto next = std::upper_bound(
            m_items.begin(), m_items.end(), at,
            [](qsizetype place, const Item &item) { return place < qsizetype(item.begin); });
        const auto item = std::size_t(next - m_items.begin()) - 1;
        const QStringView key = keyOf(item);
        if (std::all_of(keys.begin(), keys.end(),
                        [&key](const QString &wanted) { return key.contains(wanted); }))
            found.append(m_items[item].place);
        at = m_items[item].begin + key.size() + 1;
    }
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace tasuki
