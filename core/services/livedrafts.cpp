// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/livedrafts.h"

#include "core/session/session.h"

namespace tasuki {

namespace {

    bool isNothing(const PostDraft &draft)
    {
        return draft.text.trimmed().isEmpty() && !draft.wantsAcknowledgement;
    }

    /// Laxer than a post: a draft may be blank, too long, or hold half a character.
    PostDraft draftFrom(const QJsonObject &json)
    {
        PostDraft draft;
        draft.text = json.value(u"text").toString();
        draft.replyTo = ObjectId::fromString(json.value(u"re").toString()).value_or(ObjectId());
        draft.wantsAcknowledgement = json.value(u"want").toBool();
        draft.due = QDate::fromString(json.value(u"due").toString(), Qt::ISODate);
        return draft;
    }

} // namespace

QFuture<Result<void>> LiveDrafts::keep(ScopeId room, const PostDraft &draft)
{
    return m_session.withStore([room, draft](ClientStore &store) {
        return isNothing(draft) ? store.drafts().remove(room)
                                : store.drafts().put(room, toJson(draft));
    });
}

QFuture<Result<PostDraft>> LiveDrafts::of(ScopeId room)
{
    return m_session.withStore([room](ClientStore &store) -> Result<PostDraft> {
        const auto kept = store.drafts().find(room);
        if (!kept)
            return kept.error();
        return kept->has_value() ? draftFrom(**kept) : PostDraft();
    });
}

} // namespace tasuki
