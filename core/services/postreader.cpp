// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/postreader.h"

#include <algorithm>

namespace tasuki {

using Towards = PostWalk::Towards;

static constexpr int usualStretch = 60; ///< as lists ask for

/// One stretch in the making. What is wrong on the way is remembered and comes out at the end.
class PostReader::Cut {
public:
    Cut(const PostSource &source, ScopeId room, const Result<bool> &hasRoom)
        : m_source(source)
        , m_room(room)
        , m_isThere(hasRoom.value_or(false))
    {
        if (!hasRoom)
            m_error = hasRoom.error();
        if (!m_isThere)
            return;
        auto onlyHere = m_source.onlyHere(m_room);
        if (onlyHere)
            m_onlyHere = std::move(*onlyHere);
        else
            m_error = onlyHere.error();
    }

    /// So many of the posts older than that, nearest first, go before what is there.
    void takeOlder(const PostBound &from, int most)
    {
        QList<PostEntry> older;
        m_stretch.hasOlder = walk(Towards::Older, from, most, [&](const PostEntry &entry) {
            older.append(entry);
            return older.size() <= most;
        });
        if (m_stretch.hasOlder)
            older.removeLast();
        std::reverse(older.begin(), older.end());
        m_stretch.posts = older + m_stretch.posts;
    }
    /// Those that `isWanted` goes behind; the first that is not ends it.
    template<typename IsWanted>
    void takeNewer(const PostBound &from, int expected, IsWanted isWanted)
    {
        m_stretch.hasNewer = walk(Towards::Newer, from, expected, [&](const PostEntry &entry) {
            const bool wanted = isWanted(entry.post.place());
            if (wanted)
                m_stretch.posts.append(entry);
            return wanted;
        });
    }
    void lookOlder(const PostBound &from)
    {
        m_stretch.hasOlder = walk(Towards::Older, from, 1, [](const PostEntry &) { return false; });
    }
    void lookNewer(const PostBound &from)
    {
        m_stretch.hasNewer = walk(Towards::Newer, from, 1, [](const PostEntry &) { return false; });
    }

    ScopeId room() const { return m_room; }
    PostStretch &stretch() { return m_stretch; }
    const std::optional<Error> &error() const { return m_error; }

private:
    /// Until `take` has enough; true when there was one more.
    template<typename Take>
    bool walk(Towards towards, const PostBound &from, int expected, Take take)
    {
        if (!m_isThere || m_error)
            return false;
        PostWalk walk(m_source, m_room, m_onlyHere, towards, from, expected + 1);
        for (;;) {
            const auto next = walk.next();
            if (!next)
                m_error = next.error();
            if (!next || !*next)
                return false;
            if (!take(**next))
                return true;
        }
    }

    const PostSource &m_source;
    ScopeId m_room;
    bool m_isThere;
    QList<PostEntry> m_onlyHere;
    PostStretch m_stretch;
    std::optional<Error> m_error;
};

PostReader::PostReader(ClientStore &store, const OwnWords &words, Author me)
    : m_store(store)
    , m_source(store, words, me)
{ }

Result<bool> PostReader::hasRoom(ScopeId room) const
{
    const auto scope = m_store.scopes().find(room);
    return scope ? Result<bool>(scope->has_value()) : scope.error();
}

Result<Post> PostReader::post(ScopeId room, ObjectId id) const
{
    const auto isThere = hasRoom(room);
    if (!isThere)
        return isThere.error();
    const auto found = *isThere ? m_source.find(room, id) : std::optional<PostEntry>();
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::Kind::NotFound, QStringLiteral("no such post")};
    return (*found)->post;
}

Result<PostStretch> PostReader::newest(ScopeId room, int most) const
{
    Cut cut(m_source, room, hasRoom(room));
    cut.takeOlder(PostBound::newest(), std::max(most, 0));
    return finish(cut);
}

Result<PostStretch> PostReader::before(ScopeId room, const PostPlace &place, int most) const
{
    Cut cut(m_source, room, hasRoom(room));
    cut.takeOlder(PostBound::at(place, false), std::max(most, 0));
    cut.lookNewer(PostBound::at(place, true));
    return finish(cut);
}

Result<PostStretch> PostReader::after(ScopeId room, const PostPlace &place, int most) const
{
    Cut cut(m_source, room, hasRoom(room));
    int left = std::max(most, 0);
    cut.lookOlder(PostBound::at(place, true));
    cut.takeNewer(PostBound::at(place, false), left,
                  [&left](const PostPlace &) { return left-- > 0; });
    return finish(cut);
}

Result<PostStretch> PostReader::around(ScopeId room, const PostPlace &place, int most) const
{
    Cut cut(m_source, room, hasRoom(room));
    const int half = std::max(most, 0) / 2;
    int left = half;
    cut.takeOlder(PostBound::at(place, false), half);
    cut.takeNewer(PostBound::at(place, true), half + 1,
                  [&](const PostPlace &newer) { return newer == place || left-- > 0; });
    return finish(cut);
}

Result<PostStretch> PostReader::between(ScopeId room, const PostPlace &first,
                                        const PostPlace &last) const
{
    Cut cut(m_source, room, hasRoom(room));
    cut.lookOlder(PostBound::at(first, false));
    cut.takeNewer(PostBound::at(first, true), usualStretch,
                  [&last](const PostPlace &place) { return !(last < place); });
    return finish(cut);
}

Result<PostStretch> PostReader::finish(Cut &cut) const
{
    if (cut.error())
        return *cut.error();
    const auto filled = fillAnswered(cut.room(), cut.stretch().posts);
    return filled ? Result<PostStretch>(std::move(cut.stretch())) : filled.error();
}

/// What a post replies to often lies in the same stretch, and several reply to the same one.
Result<void> PostReader::fillAnswered(ScopeId room, QList<PostEntry> &posts) const
{
    QHash<ObjectId, std::optional<Post>> answered;
    for (const PostEntry &entry : std::as_const(posts))
        answered.insert(entry.post.id, entry.post);
    for (PostEntry &entry : posts) {
        const ObjectId wanted = entry.post.replyTo;
        if (wanted.isNull())
            continue;
        if (!answered.contains(wanted)) {
            const auto found = m_source.find(room, wanted);
            if (!found)
                return found.error();
            answered.insert(wanted, *found ? std::optional((*found)->post) : std::nullopt);
        }
        entry.answered = answered.value(wanted);
    }
    return {};
}

} // namespace tasuki
