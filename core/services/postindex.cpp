// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/postindex.h"

#include "core/services/postwalk.h"

#include <QElapsedTimer>

#include <algorithm>
#include <numeric>

namespace tasuki {

namespace {

    constexpr int postsInAStep = 128; ///< some milliseconds

    void keepNewest(QList<PostIndex::Found> &found, int most)
    {
        std::sort(found.begin(), found.end(),
                  [](const auto &a, const auto &b) { return b.place < a.place; });
        if (found.size() > most)
            found.resize(most);
    }

} // namespace

PostIndex::PostIndex(Author me, std::optional<Profession> profession)
    : m_me(me)
    , m_onlooker{me.person, me.office, profession}
{ }

Result<bool> PostIndex::work(ClientStore &store, const OwnWords &words,
                             std::chrono::milliseconds time)
{
    QElapsedTimer since;
    since.start();
    if (const auto noticed = notice(store); !noticed)
        return noticed.error();
    const PostSource source(store, words, m_me);
    // Something is done each time, however late it is: else a slow machine would never be through.
    for (bool isFirst = true; !m_open.empty() && (isFirst || since.elapsed() < time.count());
         isFirst = false) {
        auto next = m_open.upper_bound(m_last);
        if (next == m_open.end())
            next = m_open.begin();
        m_last = *next;
        Room &room = m_rooms[m_last];
        if (const auto done = step(source, m_last, room); !done)
            return done.error();
        if (room.posts.isComplete() && room.changed.isEmpty())
            m_open.erase(m_last);
    }
    return m_open.empty();
}

Result<void> PostIndex::notice(ClientStore &store)
{
    const quint64 now = store.changes().now();
    if (m_isNoticed && now == m_change)
        return {};
    const auto scopes = store.scopes().ids();
    if (!scopes)
        return scopes.error();
    const QSet<ScopeId> ids(scopes->begin(), scopes->end());
    std::erase_if(m_rooms, [&ids](const auto &room) { return !ids.contains(room.first); });
    std::erase_if(m_open, [&ids](const ScopeId &room) { return !ids.contains(room); });
    for (const ScopeId &id : *scopes)
        noticeRoom(store.changes(), id);
    m_change = now;
    m_isNoticed = true;
    return {};
}

void PostIndex::noticeRoom(const RoomChanges &changes, ScopeId id)
{
    const quint64 change = changes.last(id);
    const auto known = m_rooms.find(id);
    if (known != m_rooms.end() && known->second.change == change)
        return;
    const auto changed
        = known == m_rooms.end() ? std::nullopt : changes.since(id, known->second.change);
    Room &room = m_rooms[id];
    if (changed)
        room.changed.unite(*changed);
    else
        room = {{}, {}, 0, ++m_stamps}; // all of it anew
    room.change = change;
    m_open.insert(id);
}

/// What has changed goes first, for older ones are read as they are now; but it keeps them waiting
/// only while there is more of it than a step holds.
Result<void> PostIndex::step(const PostSource &source, ScopeId id, Room &room)
{
    if (const auto done = readChanged(source, id, room); !done)
        return done;
    return room.changed.isEmpty() && !room.posts.isComplete() ? readOlder(source, id, room)
                                                              : Result<void>();
}

Result<void> PostIndex::readOlder(const PostSource &source, ScopeId id, Room &room) const
{
    const auto onlyHere = source.onlyHere(id);
    if (!onlyHere)
        return onlyHere.error();
    const auto &readTo = room.posts.readTo();
    PostWalk walk(source, id, *onlyHere, PostWalk::Towards::Older,
                  readTo ? PostBound::at(*readTo, false) : PostBound::newest(), postsInAStep);
    QList<IndexedPost> older;
    while (older.size() < postsInAStep) {
        const auto next = walk.next();
        if (!next)
            return next.error();
        if (!*next)
            break;
        older.append(IndexedPost::of((*next)->post, m_onlooker));
    }
    room.posts.read(older);
    if (!older.isEmpty() && older.size() < postsInAStep)
        room.posts.read({});
    return {};
}

Result<void> PostIndex::readChanged(const PostSource &source, ScopeId id, Room &room)
{
    if (room.changed.isEmpty())
        return {};
    QList<ObjectId> looked;
    QList<IndexedPost> here;
    QSet<ObjectId> elsewhere; // or nowhere
    for (const ObjectId &changed : std::as_const(room.changed)) {
        if (looked.size() == postsInAStep)
            break;
        const auto entry = source.find(id, changed);
        if (!entry)
            return entry.error();
        looked.append(changed);
        if (*entry)
            here.append(IndexedPost::of((*entry)->post, m_onlooker));
        if (!*entry || !room.posts.holds((*entry)->post.place()))
            elsewhere.insert(changed);
    }
    const bool wasThere = room.posts.remove(elsewhere) > 0;
    for (const IndexedPost &post : std::as_const(here)) {
        if (room.posts.covers(post.place))
            room.posts.put(post);
    }
    for (const ObjectId &done : std::as_const(looked))
        room.changed.remove(done);
    // Of what was not read yet nobody knows whether it was a post.
    if (wasThere || !here.isEmpty() || !room.posts.isComplete())
        room.stamp = ++m_stamps;
    return {};
}

RoomTalk PostIndex::talk(ScopeId room) const
{
    const auto known = m_rooms.find(room);
    if (known == m_rooms.end())
        return {};
    const Room &counted = known->second;
    const PostMarks &marks = counted.posts.marks();
    RoomTalk talk;
    talk.stamp = counted.stamp;
    talk.isCounted = !m_open.contains(room);
    talk.unseen = counted.posts.unseen();
    talk.awaited = counted.posts.awaited();
    talk.latest = counted.posts.latest();
    talk.addressed = marks.addressed();
    talk.due = marks.due();
    talk.pinned = marks.pinned();
    talk.seenAwaited = counted.posts.seenAwaited();
    talk.latestUnseen = counted.posts.latestUnseen();
    talk.latestAwaited = counted.posts.latestAwaited();
    return talk;
}

const PostMarks &PostIndex::marks(ScopeId room) const
{
    static const PostMarks none;
    const auto known = m_rooms.find(room);
    return known == m_rooms.end() ? none : known->second.posts.marks();
}

const RoomPosts *PostIndex::posts(ScopeId room) const
{
    const auto known = m_rooms.find(room);
    return known == m_rooms.end() ? nullptr : &known->second.posts;
}

QList<PostIndex::Found> PostIndex::find(const QStringList &keys, int most) const
{
    QList<Found> found;
    if (keys.isEmpty() || most <= 0)
        return found;
    for (const auto &[id, room] : m_rooms) {
        findIn(id, room, keys, most, found);
        keepNewest(found, most);
    }
    return found;
}

/// Adds what is newer than what was found enough of before, and not more than `most`.
void PostIndex::findIn(ScopeId id, const Room &room, const QStringList &keys, int most,
                       QList<Found> &found)
{
    const qsizetype before = found.size();
    const auto edge = before < most ? std::nullopt : std::optional<PostPlace>(found.last().place);
    for (const PostShelf &shelf : room.posts.shelves()) {
        if (found.size() - before >= most || (edge && shelf.last() < *edge))
            return;
        for (const PostPlace &place : shelf.find(keys))
            found.append({id, place});
    }
}

qsizetype PostIndex::bytes() const
{
    return std::accumulate(
        m_rooms.begin(), m_rooms.end(), qsizetype(0),
        [](qsizetype sum, const auto &room) { return sum + room.second.posts.bytes(); });
}

} // namespace tasuki
