// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/postview.h"

#include "core/base/log.h"
#include "core/wire/post.h"

#include <algorithm>

namespace tasuki {

static std::optional<Post> answeredBy(const RecordView &view, const Post &post)
{
    const OverlayObject *record = post.replyTo.isNull() ? nullptr : view.find(post.replyTo);
    if (!record || record->type != u"msg" || record->scope != post.scope)
        return std::nullopt;
    const auto answered = postFromBody(record->scope, record->id, record->body);
    return answered ? std::optional(*answered) : std::nullopt;
}

QList<PostEntry> postsIn(const RecordView &view, ScopeId scope)
{
    QList<PostEntry> posts;
    for (const OverlayObject *record : view.inScope(scope, QStringLiteral("msg"))) {
        const auto post = postFromBody(scope, record->id, record->body);
        if (post)
            posts.append({*post, record->hasUnsent, answeredBy(view, *post)});
        else
            qCWarning(logStorage).noquote()
                << "post" << record->id.toString() << "cannot be read:" << post.error().detail;
    }
    std::sort(posts.begin(), posts.end(), [](const PostEntry &a, const PostEntry &b) {
        return a.post.place() < b.post.place();
    });
    return posts;
}

RoomTalk talkIn(const RecordView &view, ScopeId scope, PersonId me)
{
    RoomTalk talk{view.stamp(scope), true, 0, 0, {}};
    for (const PostEntry &entry : postsIn(view, scope)) {
        const Post &post = entry.post;
        talk.latest = post.writtenAt();
        if (post.isRetracted())
            continue;
        talk.unseen += !post.isSeenBy(me);
        talk.awaited
            += post.wantsAcknowledgement && post.author != me && !post.isAcknowledgedBy(me);
    }
    return talk;
}

} // namespace tasuki
