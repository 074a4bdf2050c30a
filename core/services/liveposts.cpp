// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/liveposts.h"

#include "core/base/japanesetext.h"
#include "core/base/whendone.h"

#include <QRegularExpression>

#include <algorithm>

namespace tasuki {

namespace {

    using Hits = QList<PostHit>;

    Error badText()
    {
        return {Error::Kind::Invalid, QStringLiteral("not a text people can read")};
    }

    bool isMissing(const Error &error)
    {
        return error.kind == Error::Kind::NotFound;
    }

    /// A post that this person wrote and may still change.
    Result<Post> ownPost(const PostReader &posts, const Gesture &gesture, ScopeId room, ObjectId id)
    {
        const auto post = posts.post(room, id);
        if (!post)
            return post;
        if (post->author != gesture.me().person)
            return Error{Error::Kind::Forbidden, QStringLiteral("somebody else wrote it")};
        if (post->isRetracted())
            return Error{Error::Kind::Conflict, QStringLiteral("it was taken back")};
        return post;
    }

    QStringList keysOf(const QString &words)
    {
        QStringList keys;
        for (const QString &word : words.split(QRegularExpression(QStringLiteral("\\s+")))) {
            if (const QString key = searchKey(word); !key.isEmpty())
                keys.append(key);
        }
        return keys;
    }

    /// Their words come from the store: the index has only their keys.
    Result<Hits> hitsOf(const QList<PostIndex::Found> &found, const PostReader &posts)
    {
        Hits hits;
        for (const PostIndex::Found &place : found) {
            const auto post = posts.post(place.room, place.place.post);
            if (!post && isMissing(post.error()))
                continue; // damaged since it was counted
            if (!post)
                return post.error();
            hits.append({place.room, place.place, post->author, post->text()});
        }
        return hits;
    }

    Result<QList<Post>> postsAt(ScopeId room, const QList<PostPlace> &places,
                                const PostReader &posts)
    {
        QList<Post> found;
        for (const PostPlace &place : places) {
            const auto post = posts.post(room, place.post);
            if (!post && isMissing(post.error()))
                continue;
            if (!post)
                return post.error();
            found.append(*post);
        }
        return found;
    }

    /// Right after unlocking not every post is known: better a moment later than not found.
    template<typename T, typename Work>
    void askIndex(Desk &desk, QObject *context, Work work,
                  const std::shared_ptr<QPromise<Result<T>>> &promise)
    {
        whenDone(desk.counted<T>(work), context,
                 [&desk, context, work, promise](const Result<std::optional<T>> &answer) {
                     if (answer && !*answer)
                         return askIndex<T>(desk, context, work, promise);
                     promise->addResult(answer ? Result<T>(**answer) : Result<T>(answer.error()));
                     promise->finish();
                 });
    }

} // namespace

LivePosts::LivePosts(Desk &desk)
    : m_desk(desk)
{ }

template<typename Read>
QFuture<Result<PostStretch>> LivePosts::read(Read read)
{
    return m_desk.postGesture<PostStretch>(
        [read](const PostReader &posts, Gesture &) { return read(posts); });
}

template<typename T, typename Work>
QFuture<Result<T>> LivePosts::ask(Work work)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    askIndex<T>(m_desk, &m_questions, work, promise);
    return promise->future();
}

QFuture<Result<PostStretch>> LivePosts::newest(ScopeId room, int most)
{
    return read([room, most](const PostReader &posts) { return posts.newest(room, most); });
}

QFuture<Result<PostStretch>> LivePosts::before(ScopeId room, const PostPlace &place, int most)
{
    return read(
        [room, place, most](const PostReader &posts) { return posts.before(room, place, most); });
}

QFuture<Result<PostStretch>> LivePosts::after(ScopeId room, const PostPlace &place, int most)
{
    return read(
        [room, place, most](const PostReader &posts) { return posts.after(room, place, most); });
}

QFuture<Result<PostStretch>> LivePosts::around(ScopeId room, const PostPlace &place, int most)
{
    return read(
        [room, place, most](const PostReader &posts) { return posts.around(room, place, most); });
}

QFuture<Result<PostStretch>> LivePosts::between(ScopeId room, const PostPlace &first,
                                                const PostPlace &last)
{
    return read(
        [room, first, last](const PostReader &posts) { return posts.between(room, first, last); });
}

QFuture<Result<QList<Post>>> LivePosts::some(ScopeId room, const QList<ObjectId> &posts)
{
    return m_desk.postGesture<QList<Post>>(
        [room, wanted = posts](const PostReader &reader, Gesture &) -> Result<QList<Post>> {
            QList<Post> found;
            for (const ObjectId &id : wanted) {
                const auto post = reader.post(room, id);
                if (post)
                    found.append(*post);
                else if (!isMissing(post.error()))
                    return post.error();
            }
            return found;
        });
}

QFuture<Result<Hits>> LivePosts::search(const QString &words, int most)
{
    return ask<Hits>([keys = keysOf(words), most](const PostIndex &index, const PostReader &posts) {
        return hitsOf(index.find(keys, most), posts);
    });
}

QFuture<Result<QList<Post>>> LivePosts::pinned(ScopeId room)
{
    return ask<QList<Post>>([room](const PostIndex &index, const PostReader &posts) {
        return postsAt(room, index.marks(room).newestPinned(Post::mostPinned), posts);
    });
}

QFuture<Result<QList<Post>>> LivePosts::vacancies(ScopeId room, const QDate &day, int most)
{
    return ask<QList<Post>>([room, day, most](const PostIndex &index, const PostReader &posts) {
        return postsAt(room, index.marks(room).vacancies(day, most), posts);
    });
}

QFuture<Result<PostPlace>> LivePosts::nextToMe(ScopeId room, const PostPlace &from)
{
    return ask<PostPlace>([room, from](const PostIndex &index, const PostReader &) {
        return Result<PostPlace>(index.marks(room).nextToMe(from).value_or(PostPlace()));
    });
}

QFuture<Result<ObjectId>> LivePosts::write(ScopeId room, const PostDraft &draft)
{
    return m_desk.postGesture<ObjectId>(
        [room, draft](const PostReader &posts, Gesture &gesture) -> Result<ObjectId> {
            const auto isThere = posts.hasRoom(room);
            if (!isThere)
                return isThere.error();
            if (!*isThere)
                return Error{Error::Kind::NotFound, QStringLiteral("no such room")};
            // As merge will read it: what it refuses would be seen by nobody, not even here.
            if (const auto good = postDraftFromJson(toJson(draft)); !good)
                return good.error();
            return gesture.post(room, draft);
        });
}

QFuture<Result<void>> LivePosts::correct(ScopeId room, ObjectId post, const QString &text)
{
    return m_desk.postGesture<void>(
        [room, post, text](const PostReader &posts, Gesture &gesture) -> Result<void> {
            const auto own = ownPost(posts, gesture, room, post);
            if (!own)
                return own.error();
            if (!isGoodPostText(text))
                return badText();
            if (own->versions.size() >= Post::mostVersions)
                return Error{Error::Kind::TooLarge, QStringLiteral("corrected too often")};
            if (text != own->text())
                gesture.change(room, post, "msg.edit", {{QStringLiteral("text"), text}});
            return {};
        });
}

QFuture<Result<void>> LivePosts::retract(ScopeId room, ObjectId post, const QString &reason)
{
    return m_desk.postGesture<void>(
        [room, post, reason](const PostReader &posts, Gesture &gesture) -> Result<void> {
            const auto own = ownPost(posts, gesture, room, post);
            if (!own)
                return own.error();
            if (!isGoodRetractReason(reason))
                return badText();
            gesture.change(room, post, "msg.retract", {{QStringLiteral("why"), reason}});
            return {};
        });
}

QFuture<Result<void>> LivePosts::acknowledge(ScopeId room, ObjectId post)
{
    return m_desk.postGesture<void>(
        [room, post](const PostReader &posts, Gesture &gesture) -> Result<void> {
            const auto read = posts.post(room, post);
            if (!read)
                return read.error();
            if (!read->isAcknowledgedBy(gesture.me().person))
                gesture.change(room, post, "msg.ack", {});
            return {};
        });
}

QFuture<Result<void>> LivePosts::pin(ScopeId room, ObjectId post, bool isOn)
{
    return m_desk.postGesture<void>([room, post, isOn, index = m_desk.index()](
                                        const PostReader &posts, Gesture &gesture) -> Result<void> {
        const auto read = posts.post(room, post);
        if (!read)
            return read.error();
        if (read->isRetracted())
            return Error{Error::Kind::Conflict, QStringLiteral("it was taken back")};
        if (read->isPinned() == isOn)
            return {};
        if (read->pinnings.size() >= Post::mostPinnings
            || (isOn && index->talk(room).pinned >= Post::mostPinned))
            return Error{Error::Kind::TooLarge, QStringLiteral("pinned too often")};
        gesture.change(room, post, "msg.pin", {{QStringLiteral("on"), isOn}});
        return {};
    });
}

QFuture<Result<void>> LivePosts::markSeen(ScopeId room, const QList<ObjectId> &posts)
{
    return m_desk.postGesture<void>(
        [room, posts](const PostReader &reader, Gesture &gesture) -> Result<void> {
            for (const ObjectId &id : posts) {
                const auto post = reader.post(room, id);
                if (!post && !isMissing(post.error()))
                    return post.error();
                if (post && !post->isSeenBy(gesture.me().person))
                    gesture.change(room, id, "msg.seen", {});
            }
            return {};
        });
}

} // namespace tasuki
