// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/pollmerge.h"

#include "core/merge/verdict.h"
#include "core/wire/poll.h"

namespace tasuki {

using namespace verdict;

namespace {

    const auto sheetsOf = QStringLiteral("sheets");
    const auto closeOf = QStringLiteral("close");

    qsizetype candidatesOf(const QJsonObject &body)
    {
        return body.value(u"candidates").toArray().size();
    }

    Applied add(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        if (!body.isEmpty())
            return onceMore(body, operation);
        if (!pollDraftFromJson(operation.payload))
            return rejected(body, "bad_schema");
        QJsonObject poll = operation.payload; // with what a newer program may have added
        poll.remove(sheetsOf);
        poll.remove(closeOf);
        insertOrigin(poll, operation, author);
        return made(poll);
    }

    Applied answer(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const auto answers = pollAnswersFromJson(operation.payload, candidatesOf(body));
        if (!answers || body.value(sheetsOf).toArray().size() >= Poll::mostSheets)
            return rejected(body, "bad_schema");
        QJsonObject answered = body;
        appendTo(answered, sheetsOf, stamped(pollAnswersToJson(*answers), operation, author));
        return done(answered);
    }

    Applied close(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        if (body.value(u"by") != QJsonValue(author.person.toString()))
            return rejected(body, "not_the_author");
        const auto end = pollEndFromJson(operation.payload, candidatesOf(body));
        if (!end)
            return rejected(body, "bad_schema");
        if (body.contains(closeOf))
            return done(body);
        QJsonObject closed = body;
        closed.insert(closeOf,
                      stamped(end->candidate < 0 ? QJsonObject{{QStringLiteral("why"), end->reason}}
                                                 : pollChoiceToJson(end->candidate, end->event),
                              operation, author));
        return done(closed);
    }

} // namespace

Applied applyToPoll(const QJsonObject &body, const Operation &operation, const Author &author)
{
    const QString verb = operation.verb();
    if (verb == u"add")
        return add(body, operation, author);
    if (verb != u"answer" && verb != u"close")
        return blocked(body, "unknown_kind");
    if (body.isEmpty())
        return blocked(body, "unknown_object");
    if (body.value(u"type") != QJsonValue(operation.type()))
        return rejected(body, "bad_schema");
    const QString id = operation.id.toString();
    if (body.value(u"op") == QJsonValue(id) || listKnows(body, sheetsOf, id))
        return done(body);
    return verb == u"answer" ? answer(body, operation, author) : close(body, operation, author);
}

} // namespace tasuki
