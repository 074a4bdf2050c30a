// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/postmarks.h"

#include <algorithm>

namespace tasuki {

namespace {

    void putDate(std::map<PostPlace, QDate> &dates, const PostPlace &place, const QDate &date)
    {
        if (date.isValid())
            dates[place] = date;
        else
            dates.erase(place);
    }

    template<typename Dates>
    void eraseFrom(Dates &dates, const QSet<ObjectId> &posts)
    {
        std::erase_if(dates, [&posts](const auto &one) { return posts.contains(one.first.post); });
    }

} // namespace

void PostMarks::put(const IndexedPost &post)
{
    if (post.isPinned)
        m_pinned.insert(post.place);
    else
        m_pinned.erase(post.place);
    if (const auto known = m_toMe.find(post.place); known != m_toMe.end()) {
        m_unseen -= known->second;
        m_toMe.erase(known);
    }
    if (post.isToMe) {
        m_toMe.emplace(post.place, post.isUnseen);
        m_unseen += post.isUnseen;
    }
    putDate(m_due, post.place, post.due);
    putDate(m_vacancies, post.place, post.vacantUntil);
}

void PostMarks::remove(const QSet<ObjectId> &posts)
{
    std::erase_if(m_pinned,
                  [&posts](const PostPlace &place) { return posts.contains(place.post); });
    eraseFrom(m_toMe, posts);
    eraseFrom(m_due, posts);
    eraseFrom(m_vacancies, posts);
    m_unseen = int(
        std::count_if(m_toMe.begin(), m_toMe.end(), [](const auto &one) { return one.second; }));
}

QDate PostMarks::due() const
{
    const auto first
        = std::min_element(m_due.begin(), m_due.end(), [](const auto &one, const auto &other) {
              return one.second < other.second;
          });
    return first == m_due.end() ? QDate() : first->second;
}

QList<PostPlace> PostMarks::newestPinned(int most) const
{
    QList<PostPlace> places;
    for (auto it = m_pinned.rbegin(); it != m_pinned.rend() && places.size() < most; ++it)
        places.append(*it);
    return places;
}

QList<PostPlace> PostMarks::vacancies(const QDate &day, int most) const
{
    QList<PostPlace> places;
    for (auto it = m_vacancies.rbegin(); it != m_vacancies.rend() && places.size() < most; ++it) {
        if (day <= it->second)
            places.append(it->first);
    }
    return places;
}

std::optional<PostPlace> PostMarks::nextToMe(const PostPlace &from) const
{
    if (m_toMe.empty())
        return std::nullopt;
    if (m_unseen == 0) {
        const auto behind = m_toMe.lower_bound(from);
        return behind == m_toMe.begin() ? m_toMe.rbegin()->first : std::prev(behind)->first;
    }
    const auto isUnseen = [](const auto &one) { return one.second; };
    const auto newer = std::find_if(m_toMe.upper_bound(from), m_toMe.end(), isUnseen);
    return newer != m_toMe.end() ? newer->first
                                 : std::find_if(m_toMe.begin(), m_toMe.end(), isUnseen)->first;
}

qsizetype PostMarks::bytes() const
{
    constexpr qsizetype links = 4 * sizeof(void *); // of a node of a tree
    return qsizetype(m_pinned.size()) * (qsizetype(sizeof(PostPlace)) + links)
        + qsizetype(m_toMe.size() + m_due.size() + m_vacancies.size())
        * (qsizetype(sizeof(std::pair<PostPlace, QDate>)) + links);
}

} // namespace tasuki
