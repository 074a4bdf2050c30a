// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/postmerge.h"

#include "core/merge/verdict.h"
#include "core/wire/post.h"

namespace tasuki {

using namespace verdict;

namespace {

    Applied add(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        if (!body.isEmpty())
            return onceMore(body, operation);
        if (!postDraftFromJson(operation.payload))
            return rejected(body, "bad_schema");
        QJsonObject post = operation.payload; // with what a newer program may have added
        for (const QStringView later : {u"edits", u"acks", u"gone", u"seen", u"pins"})
            post.remove(later);
        insertOrigin(post, operation, author);
        return made(post);
    }

    bool isKnown(const QJsonObject &body, const QString &operation)
    {
        return listKnows(body, u"edits", operation) || listKnows(body, u"acks", operation)
            || listKnows(body, u"pins", operation)
            || body.value(u"gone").toObject().value(u"op") == QJsonValue(operation);
    }

    QJsonObject stamp(const Operation &operation)
    {
        return {{QStringLiteral("op"), operation.id.toString()},
                {QStringLiteral("at"), toIsoUtc(operation.at)}};
    }

    QJsonObject signedStamp(const Operation &operation, const Author &author)
    {
        QJsonObject entry = stamp(operation);
        entry.insert(QStringLiteral("by"), author.person.toString());
        entry.insert(QStringLiteral("office"), author.office.toString());
        return entry;
    }

    Applied edit(const QJsonObject &body, const Operation &operation)
    {
        const QString text = operation.payload.value(u"text").toString();
        if (!isGoodPostText(text)
            || body.value(u"edits").toArray().size() + 1 >= Post::mostVersions)
            return rejected(body, "bad_schema");
        QJsonObject entry = stamp(operation);
        entry.insert(QStringLiteral("text"), text);
        QJsonObject edited = body;
        appendTo(edited, QStringLiteral("edits"), entry);
        return done(edited);
    }

    Applied retract(const QJsonObject &body, const Operation &operation)
    {
        const QString why = operation.payload.value(u"why").toString();
        if (!isGoodRetractReason(why))
            return rejected(body, "bad_schema");
        QJsonObject entry = stamp(operation);
        entry.insert(QStringLiteral("why"), why);
        QJsonObject retracted = body;
        retracted.insert(QStringLiteral("gone"), entry);
        return done(retracted);
    }

    Applied acknowledge(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const QString person = author.person.toString();
        for (const QJsonValue &entry : body.value(u"acks").toArray()) {
            if (entry.toObject().value(u"by") == QJsonValue(person))
                return done(body); // once is enough, also from another computer
        }
        QJsonObject acknowledged = body;
        appendTo(acknowledged, QStringLiteral("acks"), signedStamp(operation, author));
        return done(acknowledged);
    }

    Applied pin(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const QJsonValue on = operation.payload.value(u"on");
        if (!on.isBool() || body.value(u"pins").toArray().size() >= Post::mostPinnings)
            return rejected(body, "bad_schema");
        QJsonObject entry = signedStamp(operation, author);
        entry.insert(QStringLiteral("on"), on);
        QJsonObject pinned = body;
        appendTo(pinned, QStringLiteral("pins"), entry);
        return done(pinned);
    }

    /// Small on purpose: it is written for every reader of every post.
    Applied see(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const QString person = author.person.toString();
        QJsonObject seen = body.value(u"seen").toObject();
        if (body.value(u"by") == QJsonValue(person) || seen.contains(person))
            return done(body); // the first time counts
        seen.insert(person, toIsoUtc(operation.at));
        QJsonObject read = body;
        read.insert(QStringLiteral("seen"), seen);
        return done(read);
    }

} // namespace

Applied applyToPost(const QJsonObject &body, const Operation &operation, const Author &author)
{
    const QString verb = operation.verb();
    if (verb == u"add")
        return add(body, operation, author);
    if (verb != u"edit" && verb != u"retract" && verb != u"ack" && verb != u"seen"
        && verb != u"pin")
        return blocked(body, "unknown_kind");
    if (body.isEmpty())
        return blocked(body, "unknown_object");
    if (body.value(u"type") != QJsonValue(operation.type()))
        return rejected(body, "bad_schema");
    if (isKnown(body, operation.id.toString()))
        return done(body);
    if (verb == u"seen")
        return see(body, operation, author);
    if (verb == u"ack")
        return acknowledge(body, operation, author);
    if (verb == u"pin")
        return pin(body, operation, author);
    if (body.value(u"by") != QJsonValue(author.person.toString()))
        return rejected(body, "not_the_author");
    if (body.contains(u"gone"))
        return rejected(body, "retracted");
    return verb == u"edit" ? edit(body, operation) : retract(body, operation);
}

} // namespace tasuki
