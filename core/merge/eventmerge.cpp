// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/eventmerge.h"

#include "core/merge/verdict.h"
#include "core/wire/event.h"

namespace tasuki {

using namespace verdict;

namespace {

    const auto changesOf = QStringLiteral("changes");
    const auto skipsOf = QStringLiteral("skips");
    const auto cancelOf = QStringLiteral("cancel");

    Applied add(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        if (!body.isEmpty())
            return onceMore(body, operation);
        if (!eventContentFromJson(operation.payload))
            return rejected(body, "bad_schema");
        QJsonObject event = operation.payload; // with what a newer program may have added
        for (const QString &later : {changesOf, skipsOf, cancelOf})
            event.remove(later);
        insertOrigin(event, operation, author);
        return made(event);
    }

    bool isKnown(const QJsonObject &body, const QString &operation)
    {
        return body.value(u"op") == QJsonValue(operation) || listKnows(body, changesOf, operation)
            || listKnows(body, skipsOf, operation)
            || body.value(cancelOf).toObject().value(u"op") == QJsonValue(operation);
    }

    Applied change(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const auto change = eventChangeFromJson(operation.payload);
        if (!change || body.value(changesOf).toArray().size() + 1 >= Event::mostVersions)
            return rejected(body, "bad_schema");
        QJsonObject changed = body;
        appendTo(changed, changesOf, stamped(toJson(*change), operation, author));
        return done(changed);
    }

    Applied skip(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const auto day = skipFromJson(operation.payload);
        if (!day || body.value(skipsOf).toArray().size() >= Event::mostSkips)
            return rejected(body, "bad_schema");
        QJsonObject skipped = body;
        appendTo(skipped, skipsOf, stamped(skipToJson(*day), operation, author));
        return done(skipped);
    }

    Applied cancel(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const QString why = operation.payload.value(u"why").toString();
        if (!isGoodEventReason(why))
            return rejected(body, "bad_schema");
        if (body.contains(cancelOf))
            return done(body);
        QJsonObject cancelled = body;
        cancelled.insert(cancelOf, stamped({{QStringLiteral("why"), why}}, operation, author));
        return done(cancelled);
    }

} // namespace

Applied applyToEvent(const QJsonObject &body, const Operation &operation, const Author &author)
{
    const QString verb = operation.verb();
    if (verb == u"add")
        return add(body, operation, author);
    if (verb != u"change" && verb != u"skip" && verb != u"cancel")
        return blocked(body, "unknown_kind");
    if (body.isEmpty())
        return blocked(body, "unknown_object");
    if (body.value(u"type") != QJsonValue(operation.type()))
        return rejected(body, "bad_schema");
    if (isKnown(body, operation.id.toString()))
        return done(body);
    if (verb == u"change")
        return change(body, operation, author);
    return verb == u"skip" ? skip(body, operation, author) : cancel(body, operation, author);
}

} // namespace tasuki
