// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/indexedpost.h"

#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace tasuki {

/// Some hundred neighbouring posts of one room, their keys behind one another in one text, so that
/// a search runs over it and a change moves little.
class PostShelf {
public:
    explicit PostShelf(const QList<IndexedPost> &oldestFirst); ///< never empty

    const PostPlace &first() const { return m_items.front().place; }
    const PostPlace &last() const { return m_items.back().place; }
    qsizetype size() const { return qsizetype(m_items.size()); }
    int unseen() const { return m_unseen; }
    int awaited() const { return m_awaited; }
    int seenAwaited() const { return m_seenAwaited; }
    QDateTime latestUnseen() const; ///< invalid: there is none
    QDateTime latestAwaited() const;
    qsizetype bytes() const;

    /// In its place; instead of itself, when it is there already.
    void put(const IndexedPost &post);
    bool holds(const PostPlace &place) const;
    qsizetype remove(const QSet<ObjectId> &posts); ///< how many were there; may leave it empty
    PostShelf takeNewerHalf();
    /// Posts behind `after` – all, without one – that were written until then and not taken back.
    int standing(const std::optional<PostPlace> &after, const QDateTime &until) const;
    /// The places of posts whose key has all of the words' keys, newest first.
    QList<PostPlace> find(const QStringList &keys) const;

private:
    struct Item {
        PostPlace place;
        quint32 begin = 0; ///< of its key in m_text
        bool isUnseen = false;
        bool isAwaited = false;
        bool isRetracted = false;
        bool isSeenAwaited() const { return isAwaited && !isUnseen; }
    };
    using Items = std::vector<Item>;
    PostShelf() = default;
    Items::iterator placeOf(const PostPlace &place);
    void insert(Items::iterator before, const IndexedPost &post);
    void replace(Item &item, const IndexedPost &post);
    void erase(Items::iterator item);
    QStringView keyOf(std::size_t item) const;
    void shift(Items::iterator from, qsizetype by);
    void count(const Item &item, int times);

    Items m_items; ///< oldest first
    QString m_text; ///< each key and a zero, which no text has
    int m_unseen = 0;
    int m_awaited = 0;
    int m_seenAwaited = 0;
};

} // namespace tasuki
