// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk.h"
#include "core/services/posts.h"

#include <QObject>

namespace tasuki {

class LivePosts final : public Posts {
public:
    explicit LivePosts(Desk &desk);

    QFuture<Result<PostStretch>> newest(ScopeId room, int most) override;
    QFuture<Result<PostStretch>> before(ScopeId room, const PostPlace &place, int most) override;
    QFuture<Result<PostStretch>> after(ScopeId room, const PostPlace &place, int most) override;
    QFuture<Result<PostStretch>> around(ScopeId room, const PostPlace &place, int most) override;
    QFuture<Result<PostStretch>> between(ScopeId room, const PostPlace &first,
                                         const PostPlace &last) override;
    QFuture<Result<QList<Post>>> some(ScopeId room, const QList<ObjectId> &posts) override;
    QFuture<Result<QList<PostHit>>> search(const QString &words, int most) override;
    QFuture<Result<QList<Post>>> pinned(ScopeId room) override;
    QFuture<Result<QList<Post>>> vacancies(ScopeId room, const QDate &day, int most) override;
    QFuture<Result<PostPlace>> nextToMe(ScopeId room, const PostPlace &from) override;
    QFuture<Result<ObjectId>> write(ScopeId room, const PostDraft &draft) override;
    QFuture<Result<void>> correct(ScopeId room, ObjectId post, const QString &text) override;
    QFuture<Result<void>> retract(ScopeId room, ObjectId post, const QString &reason) override;
    QFuture<Result<void>> acknowledge(ScopeId room, ObjectId post) override;
    QFuture<Result<void>> pin(ScopeId room, ObjectId post, bool isOn) override;
    QFuture<Result<void>> markSeen(ScopeId room, const QList<ObjectId> &posts) override;

private:
    template<typename Read>
    QFuture<Result<PostStretch>> read(Read read);
    template<typename T, typename Work>
    QFuture<Result<T>> ask(Work work);

    Desk &m_desk;
    QObject m_questions; ///< to the index, under way; they end with it
};

} // namespace tasuki
