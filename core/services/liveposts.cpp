// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/liveposts.h"

namespace tasuki {

namespace {

    Error badText()
    {
        return {Error::Kind::Invalid, QStringLiteral("not a text people can read")};
    }

    const OverlayObject *recordIn(const RecordView &view, ObjectId id, QStringView type)
    {
        const OverlayObject *record = view.find(id);
        return record && record->type == type ? record : nullptr;
    }

    Result<Post> postIn(const RecordView &view, ObjectId id)
    {
        const OverlayObject *record = recordIn(view, id, u"msg");
        if (!record)
            return Error{Error::Kind::NotFound, QStringLiteral("no such post")};
        return postFromBody(record->scope, id, record->body);
    }

    /// A post that this person wrote and may still change.
    Result<Post> ownPost(const RecordView &view, const Gesture &gesture, ObjectId id)
    {
        const auto post = postIn(view, id);
        if (!post)
            return post;
        if (post->author != gesture.me().person)
            return Error{Error::Kind::Forbidden, QStringLiteral("somebody else wrote it")};
        if (post->isRetracted())
            return Error{Error::Kind::Conflict, QStringLiteral("it was taken back")};
        return post;
    }

} // namespace

LivePosts::LivePosts(Desk &desk)
    : m_desk(desk)
{ }

QFuture<Result<ObjectId>> LivePosts::write(ObjectId episode, const PostDraft &draft)
{
    return m_desk.gesture<ObjectId>(
        [episode, draft](const RecordView &view, Gesture &gesture) -> Result<ObjectId> {
            const OverlayObject *record = recordIn(view, episode, u"episode");
            if (!record)
                return Error{Error::Kind::NotFound, QStringLiteral("no such admission")};
            // As merge will read it: what it refuses would be seen by nobody, not even here.
            if (const auto good = postDraftFromJson(toJson(draft)); !good)
                return good.error();
            return gesture.post(record->scope, draft);
        });
}

QFuture<Result<void>> LivePosts::correct(ObjectId post, const QString &text)
{
    return m_desk.gesture<void>(
        [post, text](const RecordView &view, Gesture &gesture) -> Result<void> {
            const auto own = ownPost(view, gesture, post);
            if (!own)
                return own.error();
            if (!isGoodPostText(text))
                return badText();
            if (own->versions.size() >= Post::mostVersions)
                return Error{Error::Kind::TooLarge, QStringLiteral("corrected too often")};
            if (text != own->text())
                gesture.changePost(own->scope, post, "msg.edit", {{QStringLiteral("text"), text}});
            return {};
        });
}

QFuture<Result<void>> LivePosts::retract(ObjectId post, const QString &reason)
{
    return m_desk.gesture<void>(
        [post, reason](const RecordView &view, Gesture &gesture) -> Result<void> {
            const auto own = ownPost(view, gesture, post);
            if (!own)
                return own.error();
            if (!isGoodRetractReason(reason))
                return badText();
            gesture.changePost(own->scope, post, "msg.retract", {{QStringLiteral("why"), reason}});
            return {};
        });
}

QFuture<Result<void>> LivePosts::acknowledge(ObjectId post)
{
    return m_desk.gesture<void>([post](const RecordView &view, Gesture &gesture) -> Result<void> {
        const auto read = postIn(view, post);
        if (!read)
            return read.error();
        if (!read->isAcknowledgedBy(gesture.me().person))
            gesture.changePost(read->scope, post, "msg.ack", {});
        return {};
    });
}

} // namespace tasuki
