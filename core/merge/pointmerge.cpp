// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/pointmerge.h"

#include "core/merge/verdict.h"
#include "core/wire/carepoint.h"

namespace tasuki {

using namespace verdict;

namespace {

    const auto editsOf = QStringLiteral("edits");
    const auto pinsOf = QStringLiteral("pins");
    const auto endOf = QStringLiteral("end");

    Applied add(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        if (!body.isEmpty())
            return onceMore(body, operation);
        if (!carePointDraftFromJson(operation.payload))
            return rejected(body, "bad_schema");
        QJsonObject point = operation.payload; // with what a newer program may have added
        for (const QString &later : {editsOf, pinsOf, endOf})
            point.remove(later);
        insertOrigin(point, operation, author);
        return made(point);
    }

    bool isKnown(const QJsonObject &body, const QString &operation)
    {
        return body.value(u"op") == QJsonValue(operation) || listKnows(body, editsOf, operation)
            || listKnows(body, pinsOf, operation)
            || body.value(endOf).toObject().value(u"op") == QJsonValue(operation);
    }

    Applied edit(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const auto edit = carePointEditFromJson(operation.payload);
        if (!edit || body.value(editsOf).toArray().size() + 1 >= CarePoint::mostVersions)
            return rejected(body, "bad_schema");
        QJsonObject edited = body;
        appendTo(edited, editsOf, stamped(toJson(*edit), operation, author));
        return done(edited);
    }

    Applied pin(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const QJsonValue on = operation.payload.value(u"on");
        if (!on.isBool() || body.value(pinsOf).toArray().size() >= CarePoint::mostPinnings)
            return rejected(body, "bad_schema");
        QJsonObject pinned = body;
        appendTo(pinned, pinsOf, stamped({{QStringLiteral("on"), on}}, operation, author));
        return done(pinned);
    }

    Applied end(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const QString why = operation.payload.value(u"why").toString();
        if (!isGoodEndReason(why))
            return rejected(body, "bad_schema");
        if (body.contains(endOf))
            return done(body);
        QJsonObject ended = body;
        ended.insert(endOf, stamped({{QStringLiteral("why"), why}}, operation, author));
        return done(ended);
    }

} // namespace

Applied applyToCarePoint(const QJsonObject &body, const Operation &operation, const Author &author)
{
    const QString verb = operation.verb();
    if (verb == u"add")
        return add(body, operation, author);
    if (verb != u"edit" && verb != u"pin" && verb != u"end")
        return blocked(body, "unknown_kind");
    if (body.isEmpty())
        return blocked(body, "unknown_object");
    if (body.value(u"type") != QJsonValue(operation.type()))
        return rejected(body, "bad_schema");
    if (isKnown(body, operation.id.toString()))
        return done(body);
    if (verb == u"edit")
        return edit(body, operation, author);
    return verb == u"pin" ? pin(body, operation, author) : end(body, operation, author);
}

} // namespace tasuki
