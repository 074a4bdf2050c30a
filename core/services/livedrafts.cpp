// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/livedrafts.h"

#include "core/session/session.h"
#include "core/wire/postparts.h"

namespace tasuki {

namespace {

    bool isNothing(const PostDraft &draft)
    {
        return draft.text.trimmed().isEmpty() && !draft.wantsAcknowledgement && draft.to.isEmpty()
            && !draft.vacancy && !draft.item;
    }

    /// Laxer than a post: a draft may be blank, too long, or hold half a character.
    PostDraft draftFrom(const QJsonObject &json)
    {
        PostDraft draft;
        draft.text = json.value(u"text").toString();
        draft.replyTo = ObjectId::fromString(json.value(u"re").toString()).value_or(ObjectId());
        draft.wantsAcknowledgement = json.value(u"want").toBool();
        draft.due = QDate::fromString(json.value(u"due").toString(), Qt::ISODate);
        draft.to = addresseesFromJson(json.value(u"to").toObject()).value_or(Addressees());
        if (json.contains(u"vacancy"))
            draft.vacancy = begunVacancyFromJson(json.value(u"vacancy").toObject());
        if (const auto item = itemQuoteFromJson(json.value(u"item").toObject()))
            draft.item = *item;
        return draft;
    }

    const auto pointOf = QStringLiteral("point");
    const auto eventOf = QStringLiteral("event");
    const auto pollOf = QStringLiteral("poll");
    const auto profileOf = QStringLiteral("profile");

    /// Laxer than what is stored: a day may be half a day yet.
    std::optional<ProfilePut> profileDraftFrom(const QJsonObject &json)
    {
        const auto group = profileGroupFromCode(json.value(u"field").toString());
        if (!group)
            return std::nullopt;
        ProfilePut begun{*group, {}, {}};
        for (const QJsonValue &row : json.value(u"value").toArray()) {
            const QJsonObject items = row.toObject();
            ProfileRow typed;
            for (auto it = items.begin(); it != items.end(); ++it)
                typed.insert(it.key(), it.value().toString());
            begun.value.append(typed);
        }
        for (const QJsonValue &id : json.value(u"base").toArray())
            begun.base.append(OperationId::fromString(id.toString()).value_or(OperationId()));
        return begun;
    }

    /// What was begun in a room is one row. One that cannot be read is written anew.
    QJsonObject begunIn(ClientStore &store, ScopeId room)
    {
        const auto kept = store.drafts().find(room);
        return kept && *kept ? **kept : QJsonObject();
    }

    Result<void> keepIn(ClientStore &store, ScopeId room, const QJsonObject &begun)
    {
        return begun.isEmpty() ? store.drafts().remove(room) : store.drafts().put(room, begun);
    }

} // namespace

QFuture<Result<void>> LiveDrafts::keep(ScopeId room, const PostDraft &draft)
{
    return m_session.withStore([room, draft](ClientStore &store) {
        const QJsonObject before = begunIn(store, room);
        QJsonObject now = isNothing(draft) ? QJsonObject() : toJson(draft);
        for (const QString &part : {pointOf, eventOf, pollOf, profileOf}) {
            if (before.contains(part))
                now.insert(part, before.value(part));
        }
        return keepIn(store, room, now);
    });
}

QFuture<Result<void>> LiveDrafts::keepPoint(ScopeId room, const QString &text)
{
    return keepPart(room, pointOf, text);
}

QFuture<Result<QString>> LiveDrafts::pointIn(ScopeId room)
{
    return partIn(room, pointOf);
}

QFuture<Result<void>> LiveDrafts::keepEvent(ScopeId room, const QString &typed)
{
    return keepPart(room, eventOf, typed);
}

QFuture<Result<QString>> LiveDrafts::eventIn(ScopeId room)
{
    return partIn(room, eventOf);
}

QFuture<Result<void>> LiveDrafts::keepPoll(ScopeId room, const QString &typed)
{
    return keepPart(room, pollOf, typed);
}

QFuture<Result<QString>> LiveDrafts::pollIn(ScopeId room)
{
    return partIn(room, pollOf);
}

QFuture<Result<void>> LiveDrafts::keepPart(ScopeId room, const QString &part, const QString &text)
{
    return m_session.withStore([room, part, text](ClientStore &store) {
        QJsonObject now = begunIn(store, room);
        now.remove(part);
        if (!text.trimmed().isEmpty())
            now.insert(part, text);
        return keepIn(store, room, now);
    });
}

QFuture<Result<QString>> LiveDrafts::partIn(ScopeId room, const QString &part)
{
    return m_session.withStore([room, part](ClientStore &store) -> Result<QString> {
        const auto kept = store.drafts().find(room);
        if (!kept)
            return kept.error();
        return kept->has_value() ? (*kept)->value(part).toString() : QString();
    });
}

QFuture<Result<void>> LiveDrafts::keepProfile(ScopeId room, const std::optional<ProfilePut> &begun)
{
    return m_session.withStore([room, begun](ClientStore &store) {
        QJsonObject now = begunIn(store, room);
        now.remove(profileOf);
        const QJsonObject json = begun ? toJson(*begun) : QJsonObject();
        if (begun && !carriesMyNumber(json.value(u"value")))
            now.insert(profileOf, json);
        return keepIn(store, room, now);
    });
}

QFuture<Result<std::optional<ProfilePut>>> LiveDrafts::profileIn(ScopeId room)
{
    return m_session.withStore([room](ClientStore &store) -> Result<std::optional<ProfilePut>> {
        const auto kept = store.drafts().find(room);
        if (!kept)
            return kept.error();
        return profileDraftFrom(kept->value_or(QJsonObject()).value(profileOf).toObject());
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
