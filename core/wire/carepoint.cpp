// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/carepoint.h"

#include "core/wire/post.h"
#include "core/wire/strictid.h"

namespace tasuki {

namespace {

    QString readText(JsonReader &reader)
    {
        const QString text = reader.string("text");
        if (!isGoodPointText(text))
            reader.fail("text", "is empty, too long or not text");
        return text;
    }

    /// A post's own words may be longer than a point; what was chosen of them may not.
    PointSource readSource(JsonReader &reader)
    {
        PointSource source;
        source.room = readId<ScopeId>(reader, "room");
        source.post = readId<ObjectId>(reader, "post");
        source.author = readId<PersonId>(reader, "by");
        source.office = readId<OfficeId>(reader, "office");
        source.at = reader.time("at");
        source.words = reader.string("words");
        if (!isGoodPointText(source.words))
            reader.fail("words", "are empty, too long or no text");
        return source;
    }

    Result<CarePointDraft> readDraft(const QJsonObject &json, const QString &place)
    {
        JsonReader reader(json, place);
        CarePointDraft draft{readText(reader), {}};
        const QJsonObject from = reader.optionalObject("source");
        if (!reader.ok())
            return reader.error();
        if (json.contains(u"source")) {
            JsonReader inner(from, place + QStringLiteral("source."));
            draft.source = readSource(inner);
            if (!inner.ok())
                return inner.error();
        }
        return draft;
    }

    PointVersion readVersion(JsonReader &reader)
    {
        PointVersion version;
        version.operation = readId<OperationId>(reader, "op");
        version.text = readText(reader);
        version.by = readId<PersonId>(reader, "by");
        version.office = readId<OfficeId>(reader, "office");
        version.at = reader.time("at");
        return version;
    }

    Result<void> readEdits(const QJsonObject &body, CarePoint &point)
    {
        JsonReader outer(body, QStringLiteral("point."));
        for (const QJsonValue &value : outer.optionalArray("edits")) {
            JsonReader reader(value.toObject(), QStringLiteral("point.edits."));
            PointVersion version = readVersion(reader);
            const auto base = readId<OperationId>(reader, "base");
            if (!reader.ok())
                return reader.error();
            version.sawPrevious = base == point.latest().operation;
            point.versions.append(version);
        }
        return outer.ok() ? Result<void>() : outer.error();
    }

    Result<void> readPins(const QJsonObject &body, CarePoint &point)
    {
        JsonReader outer(body, QStringLiteral("point."));
        for (const QJsonValue &value : outer.optionalArray("pins")) {
            JsonReader reader(value.toObject(), QStringLiteral("point.pins."));
            point.isPinned = reader.boolean("on", false);
            if (!reader.ok())
                return reader.error();
        }
        return outer.ok() ? Result<void>() : outer.error();
    }

    Result<void> readEnd(const QJsonObject &body, CarePoint &point)
    {
        if (!body.contains(u"end"))
            return {};
        JsonReader reader(body.value(u"end").toObject(), QStringLiteral("point.end."));
        const PointEnd ended{readId<PersonId>(reader, "by"), readId<OfficeId>(reader, "office"),
                             reader.time("at"), reader.string("why")};
        if (!isGoodEndReason(ended.reason))
            reader.fail("why", "says nothing");
        if (!reader.ok())
            return reader.error();
        point.ended = ended;
        return {};
    }

} // namespace

bool isGoodPointText(const QString &text)
{
    return text.size() <= CarePoint::longestText && isGoodPostText(text);
}

bool isGoodEndReason(const QString &reason)
{
    return reason.size() <= CarePoint::longestReason && !reason.trimmed().isEmpty()
        && isGoodRetractReason(reason);
}

QJsonObject toJson(const CarePointDraft &draft)
{
    QJsonObject json{{QStringLiteral("text"), draft.text}};
    if (const auto &source = draft.source)
        json.insert(QStringLiteral("source"),
                    QJsonObject{{QStringLiteral("room"), source->room.toString()},
                                {QStringLiteral("post"), source->post.toString()},
                                {QStringLiteral("by"), source->author.toString()},
                                {QStringLiteral("office"), source->office.toString()},
                                {QStringLiteral("at"), toIsoUtc(source->at)},
                                {QStringLiteral("words"), source->words}});
    return json;
}

QJsonObject toJson(const CarePointEdit &edit)
{
    return {{QStringLiteral("text"), edit.text}, {QStringLiteral("base"), edit.base.toString()}};
}

Result<CarePointDraft> carePointDraftFromJson(const QJsonObject &json)
{
    return readDraft(json, QStringLiteral("point."));
}

Result<CarePointEdit> carePointEditFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("point."));
    const CarePointEdit edit{readText(reader), readId<OperationId>(reader, "base")};
    return reader.ok() ? Result<CarePointEdit>(edit) : reader.error();
}

Result<CarePoint> carePointFromBody(ScopeId scope, ObjectId id, const QJsonObject &body)
{
    const auto draft = readDraft(body, QStringLiteral("point."));
    if (!draft)
        return draft.error();
    JsonReader reader(body, QStringLiteral("point."));
    CarePoint point;
    point.id = id;
    point.scope = scope;
    point.source = draft->source;
    point.versions.append(readVersion(reader));
    if (!reader.ok())
        return reader.error();
    for (const auto read : {readEdits, readPins, readEnd}) {
        if (const auto done = read(body, point); !done)
            return done.error();
    }
    return point;
}

} // namespace tasuki
