// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/indexedpost.h"

#include <QSet>

#include <map>
#include <set>

namespace tasuki {

/// The few posts of a room that stand out, so that they are found without walking over all: those
/// addressed to this person, pinned ones, those wanted by a day, and vacancies.
class PostMarks {
public:
    void put(const IndexedPost &post); ///< as it is now; most are in none
    void remove(const QSet<ObjectId> &posts);

    int addressed() const { return m_unseen; } ///< to this person, and not seen yet
    int pinned() const { return int(m_pinned.size()); }
    QDate due() const; ///< the earliest; invalid when there is none
    QList<PostPlace> newestPinned(int most) const; ///< newest first
    QList<PostPlace> vacancies(const QDate &day, int most) const; ///< that hold then, newest first
    /// Where to go from there: to the next newer one addressed to this person that was not seen,
    /// from the newest to the oldest of them; when all were seen from one to the next older. None
    /// when there is none.
    std::optional<PostPlace> nextToMe(const PostPlace &from) const;
    qsizetype bytes() const;

private:
    std::set<PostPlace> m_pinned;
    std::map<PostPlace, bool> m_toMe; ///< and whether it is unseen
    std::map<PostPlace, QDate> m_due;
    std::map<PostPlace, QDate> m_vacancies; ///< and until when each holds
    int m_unseen = 0;
};

} // namespace tasuki
