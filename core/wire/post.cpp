// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/post.h"

#include "core/wire/postparts.h"
#include "core/wire/strictid.h"

#include <algorithm>

namespace tasuki {

namespace {

    bool isReadableText(const QString &text, QStringView allowedControls)
    {
        return text.isValidUtf16()
            && std::none_of(text.begin(), text.end(), [allowedControls](QChar c) {
                   return c.category() == QChar::Other_Control && !allowedControls.contains(c);
               });
    }

    PostDraft readDraft(JsonReader &reader)
    {
        PostDraft draft;
        draft.text = reader.string("text");
        draft.replyTo = readOptionalId<ObjectId>(reader, "re");
        draft.wantsAcknowledgement = reader.boolean("want", false);
        draft.due = readOptionalDate(reader, "due");
        if (!isGoodPostText(draft.text))
            reader.fail("text", "is empty, too long or not text");
        if (draft.due.isValid() && !draft.wantsAcknowledgement)
            reader.fail("due", "stands without anything wanted");
        return draft;
    }

    /// Whatever of `to`, `vacancy` and `item` is good goes into `parts`, a draft or a post.
    template<typename Parts>
    Result<void> readParts(const QJsonObject &json, Parts &parts)
    {
        JsonReader reader(json, QStringLiteral("msg."));
        const auto to = addresseesFromJson(reader.optionalObject("to"));
        parts.to = to.value_or(Addressees());
        const auto offered = vacancyFromJson(reader.optionalObject("vacancy"));
        if (offered)
            parts.vacancy = *offered;
        const auto item = itemQuoteFromJson(reader.optionalObject("item"));
        if (item)
            parts.item = *item;
        if (!reader.ok())
            return reader.error();
        if (!to)
            return to.error();
        if (json.contains(u"vacancy") && !offered)
            return offered.error();
        return json.contains(u"item") && !item ? Result<void>(item.error()) : Result<void>();
    }

    Result<void> readPinnings(const QJsonObject &body, Post &post)
    {
        JsonReader outer(body, QStringLiteral("post."));
        for (const QJsonValue &value : outer.optionalArray("pins")) {
            JsonReader reader(value.toObject(), QStringLiteral("post.pins."));
            const Pinning pinning{reader.boolean("on", false), readId<PersonId>(reader, "by"),
                                  readId<OfficeId>(reader, "office"), reader.time("at")};
            if (!reader.ok())
                return reader.error();
            post.pinnings.append(pinning);
        }
        return outer.ok() ? Result<void>() : outer.error();
    }

    Result<void> readVersions(const QJsonObject &body, Post &post)
    {
        JsonReader outer(body, QStringLiteral("post."));
        for (const QJsonValue &value : outer.optionalArray("edits")) {
            JsonReader reader(value.toObject(), QStringLiteral("post.edits."));
            const PostVersion version{reader.string("text"), reader.time("at")};
            if (!isGoodPostText(version.text))
                reader.fail("text", "is empty, too long or not text");
            if (!reader.ok())
                return reader.error();
            post.versions.append(version);
        }
        return outer.ok() ? Result<void>() : outer.error();
    }

    Result<void> readAcknowledgements(const QJsonObject &body, Post &post)
    {
        JsonReader outer(body, QStringLiteral("post."));
        for (const QJsonValue &value : outer.optionalArray("acks")) {
            JsonReader reader(value.toObject(), QStringLiteral("post.acks."));
            const Acknowledgement entry{readId<PersonId>(reader, "by"),
                                        readId<OfficeId>(reader, "office"), reader.time("at")};
            if (!reader.ok())
                return reader.error();
            post.acknowledgements.append(entry);
        }
        return outer.ok() ? Result<void>() : outer.error();
    }

    Result<void> readSights(const QJsonObject &body, Post &post)
    {
        const QJsonObject seen = body.value(u"seen").toObject();
        JsonReader reader(seen, QStringLiteral("post.seen."));
        for (auto it = seen.begin(); it != seen.end(); ++it) {
            const auto person = strictId<PersonId>(it.key());
            const QDateTime at = fromIsoUtc(it.value().toString());
            if (!person || !at.isValid())
                reader.fail("person", "is none, or the time is");
            if (!reader.ok())
                return reader.error();
            post.sights.append({*person, at});
        }
        return {};
    }

    Result<void> readRetraction(const QJsonObject &body, Post &post)
    {
        const QJsonObject gone = body.value(u"gone").toObject();
        if (gone.isEmpty())
            return {};
        JsonReader reader(gone, QStringLiteral("post.gone."));
        post.retractedAt = reader.time("at");
        post.retractReason = reader.optionalString("why");
        return reader.ok() ? Result<void>() : reader.error();
    }

} // namespace

bool isGoodPostText(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= Post::longestText
        && isReadableText(text, u"\n\t");
}

bool isGoodRetractReason(const QString &reason)
{
    return reason.size() <= Post::longestReason && isReadableText(reason, u"");
}

QJsonObject toJson(const PostDraft &draft)
{
    QJsonObject json{{QStringLiteral("text"), draft.text}};
    if (!draft.replyTo.isNull())
        json.insert(QStringLiteral("re"), draft.replyTo.toString());
    if (draft.wantsAcknowledgement)
        json.insert(QStringLiteral("want"), true);
    if (draft.due.isValid())
        json.insert(QStringLiteral("due"), draft.due.toString(Qt::ISODate));
    if (!draft.to.isEmpty())
        json.insert(QStringLiteral("to"), toJson(draft.to));
    if (draft.vacancy)
        json.insert(QStringLiteral("vacancy"), toJson(*draft.vacancy));
    if (draft.item)
        json.insert(QStringLiteral("item"), toJson(*draft.item));
    return json;
}

Result<PostDraft> postDraftFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("msg."));
    PostDraft draft = readDraft(reader);
    if (!reader.ok())
        return reader.error();
    const auto parts = readParts(json, draft);
    return parts ? Result<PostDraft>(draft) : parts.error();
}

Result<Post> postFromBody(ScopeId scope, ObjectId id, const QJsonObject &body)
{
    JsonReader reader(body, QStringLiteral("post."));
    const PostDraft draft = readDraft(reader);
    Post post;
    post.id = id;
    post.scope = scope;
    post.author = readId<PersonId>(reader, "by");
    post.office = readId<OfficeId>(reader, "office");
    post.versions.append({draft.text, reader.time("at")});
    post.replyTo = draft.replyTo;
    post.wantsAcknowledgement = draft.wantsAcknowledgement;
    post.due = draft.due;
    if (!reader.ok())
        return reader.error();
    (void)readParts(body, post);
    for (const auto read :
         {readVersions, readAcknowledgements, readSights, readRetraction, readPinnings}) {
        if (const auto done = read(body, post); !done)
            return done.error();
    }
    return post;
}

} // namespace tasuki
