// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/liveposts.h"

#include "core/base/japanesetext.h"
#include "core/services/postview.h"

#include <QRegularExpression>

#include <algorithm>

namespace tasuki {

namespace {

    Error badText()
    {
        return {Error::Kind::Invalid, QStringLiteral("not a text people can read")};
    }

    Result<Post> postIn(const RecordView &view, ScopeId room, ObjectId id)
    {
        const OverlayObject *record = view.find(id);
        if (!record || record->type != u"msg" || record->scope != room)
            return Error{Error::Kind::NotFound, QStringLiteral("no such post")};
        return postFromBody(room, id, record->body);
    }

    /// A post that this person wrote and may still change.
    Result<Post> ownPost(const RecordView &view, const Gesture &gesture, ScopeId room, ObjectId id)
    {
        const auto post = postIn(view, room, id);
        if (!post)
            return post;
        if (post->author != gesture.me().person)
            return Error{Error::Kind::Forbidden, QStringLiteral("somebody else wrote it")};
        if (post->isRetracted())
            return Error{Error::Kind::Conflict, QStringLiteral("it was taken back")};
        return post;
    }

    bool holdsAll(const QString &text, const QStringList &keys)
    {
        return std::all_of(keys.begin(), keys.end(),
                           [&text](const QString &key) { return text.contains(key); });
    }

    /// Of all posts of a room, those from `from` to before `to`.
    PostStretch stretch(const QList<PostEntry> &all, qsizetype from, qsizetype to)
    {
        from = std::clamp<qsizetype>(from, 0, all.size());
        to = std::clamp<qsizetype>(to, from, all.size());
        return {all.mid(from, to - from), from > 0, to < all.size()};
    }

    qsizetype placesBefore(const QList<PostEntry> &all, const PostPlace &place)
    {
        return std::lower_bound(all.begin(), all.end(), place,
                                [](const PostEntry &entry, const PostPlace &wanted) {
                                    return entry.post.place() < wanted;
                                })
            - all.begin();
    }

    qsizetype placesUpTo(const QList<PostEntry> &all, const PostPlace &place)
    {
        const qsizetype before = placesBefore(all, place);
        return before + (before < all.size() && all.at(before).post.place() == place ? 1 : 0);
    }

} // namespace

LivePosts::LivePosts(Desk &desk)
    : m_desk(desk)
{ }

template<typename Cut>
QFuture<Result<PostStretch>> LivePosts::read(ScopeId room, Cut cut)
{
    return m_desk.gesture<PostStretch>(
        [room, cut](const RecordView &view, Gesture &) -> Result<PostStretch> {
            return cut(postsIn(view, room));
        });
}

QFuture<Result<PostStretch>> LivePosts::newest(ScopeId room, int most)
{
    return read(room, [most](const QList<PostEntry> &all) {
        return stretch(all, all.size() - most, all.size());
    });
}

QFuture<Result<PostStretch>> LivePosts::before(ScopeId room, const PostPlace &place, int most)
{
    return read(room, [place, most](const QList<PostEntry> &all) {
        const qsizetype end = placesBefore(all, place);
        return stretch(all, end - most, end);
    });
}

QFuture<Result<PostStretch>> LivePosts::after(ScopeId room, const PostPlace &place, int most)
{
    return read(room, [place, most](const QList<PostEntry> &all) {
        const qsizetype begin = placesUpTo(all, place);
        return stretch(all, begin, begin + most);
    });
}

QFuture<Result<PostStretch>> LivePosts::around(ScopeId room, const PostPlace &place, int most)
{
    return read(room, [place, most](const QList<PostEntry> &all) {
        return stretch(all, placesBefore(all, place) - most / 2, placesUpTo(all, place) + most / 2);
    });
}

QFuture<Result<PostStretch>> LivePosts::between(ScopeId room, const PostPlace &first,
                                                const PostPlace &last)
{
    return read(room, [first, last](const QList<PostEntry> &all) {
        return stretch(all, placesBefore(all, first), placesUpTo(all, last));
    });
}

QFuture<Result<QList<PostHit>>> LivePosts::search(const QString &words, int most)
{
    QStringList keys;
    for (const QString &word : words.split(QRegularExpression(QStringLiteral("\\s+")))) {
        if (const QString key = searchKey(word); !key.isEmpty())
            keys.append(key);
    }
    return m_desk.gesture<QList<PostHit>>(
        [keys, most](const RecordView &view, Gesture &) -> Result<QList<PostHit>> {
            QList<PostHit> hits;
            for (const OverlayObject &record : view.records()) {
                if (record.type != u"msg" || keys.isEmpty())
                    continue;
                const auto post = postFromBody(record.scope, record.id, record.body);
                if (post && !post->isRetracted() && holdsAll(searchKey(post->text()), keys))
                    hits.append({post->scope, post->place(), post->author, post->text()});
            }
            std::sort(hits.begin(), hits.end(),
                      [](const PostHit &a, const PostHit &b) { return b.place < a.place; });
            return hits.mid(0, most);
        });
}

QFuture<Result<ObjectId>> LivePosts::write(ScopeId room, const PostDraft &draft)
{
    return m_desk.gesture<ObjectId>(
        [room, draft](const RecordView &view, Gesture &gesture) -> Result<ObjectId> {
            if (view.stamp(room) == 0)
                return Error{Error::Kind::NotFound, QStringLiteral("no such room")};
            // As merge will read it: what it refuses would be seen by nobody, not even here.
            if (const auto good = postDraftFromJson(toJson(draft)); !good)
                return good.error();
            return gesture.post(room, draft);
        });
}

QFuture<Result<void>> LivePosts::correct(ScopeId room, ObjectId post, const QString &text)
{
    return m_desk.gesture<void>(
        [room, post, text](const RecordView &view, Gesture &gesture) -> Result<void> {
            const auto own = ownPost(view, gesture, room, post);
            if (!own)
                return own.error();
            if (!isGoodPostText(text))
                return badText();
            if (own->versions.size() >= Post::mostVersions)
                return Error{Error::Kind::TooLarge, QStringLiteral("corrected too often")};
            if (text != own->text())
                gesture.changePost(room, post, "msg.edit", {{QStringLiteral("text"), text}});
            return {};
        });
}

QFuture<Result<void>> LivePosts::retract(ScopeId room, ObjectId post, const QString &reason)
{
    return m_desk.gesture<void>(
        [room, post, reason](const RecordView &view, Gesture &gesture) -> Result<void> {
            const auto own = ownPost(view, gesture, room, post);
            if (!own)
                return own.error();
            if (!isGoodRetractReason(reason))
                return badText();
            gesture.changePost(room, post, "msg.retract", {{QStringLiteral("why"), reason}});
            return {};
        });
}

QFuture<Result<void>> LivePosts::acknowledge(ScopeId room, ObjectId post)
{
    return m_desk.gesture<void>(
        [room, post](const RecordView &view, Gesture &gesture) -> Result<void> {
            const auto read = postIn(view, room, post);
            if (!read)
                return read.error();
            if (!read->isAcknowledgedBy(gesture.me().person))
                gesture.changePost(room, post, "msg.ack", {});
            return {};
        });
}

QFuture<Result<void>> LivePosts::markSeen(ScopeId room, const QList<ObjectId> &posts)
{
    return m_desk.gesture<void>(
        [room, posts](const RecordView &view, Gesture &gesture) -> Result<void> {
            for (const ObjectId &id : posts) {
                const auto post = postIn(view, room, id);
                if (post && !post->isSeenBy(gesture.me().person))
                    gesture.changePost(room, id, "msg.seen", {});
            }
            return {};
        });
}

} // namespace tasuki
