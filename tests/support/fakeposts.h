// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/postmarks.h"
#include "core/services/posts.h"
#include "tests/support/ready.h"

#include <algorithm>

namespace tasuki {

/// A room's posts in RAM, whichever room is asked for. Remembers what was asked of it and does it,
/// as `me`; set `refuse` to let it fail.
class FakePosts final : public Posts {
public:
    QFuture<Result<PostStretch>> newest(ScopeId, int most) override
    {
        return cut(posts.size() - most, posts.size());
    }
    QFuture<Result<PostStretch>> before(ScopeId, const PostPlace &place, int most) override
    {
        return cut(placesBefore(place) - most, placesBefore(place));
    }
    QFuture<Result<PostStretch>> after(ScopeId, const PostPlace &place, int most) override
    {
        return cut(placesUpTo(place), placesUpTo(place) + most);
    }
    QFuture<Result<PostStretch>> around(ScopeId, const PostPlace &place, int most) override
    {
        return cut(placesBefore(place) - most / 2, placesUpTo(place) + most / 2);
    }
    QFuture<Result<PostStretch>> between(ScopeId, const PostPlace &first,
                                         const PostPlace &last) override
    {
        return cut(placesBefore(first), placesUpTo(last));
    }
    QFuture<Result<QList<Post>>> some(ScopeId, const QList<ObjectId> &ids) override
    {
        lookedFor += ids;
        QList<Post> found;
        for (const PostEntry &entry : std::as_const(posts)) {
            if (ids.contains(entry.post.id))
                found.append(entry.post);
        }
        return ready(Result<QList<Post>>(found));
    }
    QFuture<Result<QList<PostHit>>> search(const QString &words, int most) override
    {
        QList<PostHit> hits;
        for (auto it = posts.crbegin(); it != posts.crend() && hits.size() < most; ++it) {
            if (!words.isEmpty() && it->post.text().contains(words))
                hits.append({it->post.scope, it->post.place(), it->post.author, it->post.text()});
        }
        return ready(Result<QList<PostHit>>(hits));
    }

    QFuture<Result<QList<Post>>> pinned(ScopeId) override
    {
        return those([](const Post &post) { return post.isPinned(); });
    }
    QFuture<Result<QList<Post>>> vacancies(ScopeId, const QDate &day, int) override
    {
        return those([&day](const Post &post) {
            return post.vacancy && !post.isRetracted() && post.vacancy->holdsOn(day);
        });
    }
    QFuture<Result<PostPlace>> nextToMe(ScopeId, const PostPlace &from) override
    {
        PostMarks marks;
        for (const PostEntry &entry : std::as_const(posts))
            marks.put(IndexedPost::of(entry.post, {me, office, profession}));
        return ready(Result<PostPlace>(marks.nextToMe(from).value_or(PostPlace())));
    }

    QFuture<Result<ObjectId>> write(ScopeId room, const PostDraft &draft) override
    {
        if (refuse)
            return ready(Result<ObjectId>(*refuse));
        written.append(draft);
        Post post;
        post.id = ObjectId::create();
        post.scope = room;
        post.author = me;
        post.versions = {{draft.text, now}};
        post.replyTo = draft.replyTo;
        post.wantsAcknowledgement = draft.wantsAcknowledgement;
        post.due = draft.due;
        post.to = draft.to;
        post.vacancy = draft.vacancy;
        post.item = draft.item;
        posts.append({post, true, {}});
        return ready(Result<ObjectId>(post.id));
    }
    QFuture<Result<void>> correct(ScopeId, ObjectId post, const QString &text) override
    {
        corrected.append(text);
        return change(post, [&](Post &found) { found.versions.append({text, now}); });
    }
    QFuture<Result<void>> retract(ScopeId, ObjectId post, const QString &reason) override
    {
        retracted.append(post);
        return change(post, [&](Post &found) {
            found.retractedAt = now;
            found.retractReason = reason;
        });
    }
    QFuture<Result<void>> acknowledge(ScopeId, ObjectId post) override
    {
        acknowledged.append(post);
        return change(post, [&](Post &found) { found.acknowledgements.append({me, {}, now}); });
    }
    QFuture<Result<void>> pin(ScopeId, ObjectId post, bool isOn) override
    {
        return change(post, [&](Post &found) { found.pinnings.append({isOn, me, office, now}); });
    }
    QFuture<Result<void>> markSeen(ScopeId, const QList<ObjectId> &ids) override
    {
        seen += ids;
        return ready(Result<void>());
    }

    QList<PostEntry> posts; ///< oldest first, and they must be
    PersonId me;
    OfficeId office;
    std::optional<Profession> profession;
    QDateTime now;
    std::optional<Error> refuse;
    QList<PostDraft> written;
    QStringList corrected;
    QList<ObjectId> retracted;
    QList<ObjectId> acknowledged;
    QList<ObjectId> seen;
    QList<ObjectId> lookedFor; ///< one by one

private:
    template<typename IsOne>
    QFuture<Result<QList<Post>>> those(IsOne isOne) const
    {
        QList<Post> found; // newest first
        for (auto it = posts.crbegin(); it != posts.crend(); ++it) {
            if (isOne(it->post))
                found.append(it->post);
        }
        return ready(Result<QList<Post>>(found));
    }
    QFuture<Result<PostStretch>> cut(qsizetype from, qsizetype to) const
    {
        from = std::clamp<qsizetype>(from, 0, posts.size());
        to = std::clamp<qsizetype>(to, from, posts.size());
        return ready(Result<PostStretch>(
            PostStretch{posts.mid(from, to - from), from > 0, to < posts.size()}));
    }
    qsizetype placesBefore(const PostPlace &place) const
    {
        return std::lower_bound(posts.begin(), posts.end(), place,
                                [](const PostEntry &entry, const PostPlace &wanted) {
                                    return entry.post.place() < wanted;
                                })
            - posts.begin();
    }
    qsizetype placesUpTo(const PostPlace &place) const
    {
        return std::upper_bound(posts.begin(), posts.end(), place,
                                [](const PostPlace &wanted, const PostEntry &entry) {
                                    return wanted < entry.post.place();
                                })
            - posts.begin();
    }
    template<typename Work>
    QFuture<Result<void>> change(ObjectId id, Work work)
    {
        if (refuse)
            return ready(Result<void>(*refuse));
        for (PostEntry &entry : posts) {
            if (entry.post.id == id)
                work(entry.post);
        }
        return ready(Result<void>());
    }
};

} // namespace tasuki
