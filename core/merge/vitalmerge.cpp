// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/vitalmerge.h"

#include "core/domain/room.h"
#include "core/merge/verdict.h"
#include "core/wire/vital.h"

namespace tasuki {

using namespace verdict;

namespace {

    Applied add(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        if (!body.isEmpty())
            return onceMore(body, operation);
        const auto draft = measurementDraftFromJson(operation.payload);
        if (!draft)
            return rejected(body, "bad_schema");
        QJsonObject vital = toJson(*draft); // one spelling of the moment, and nothing else
        insertOrigin(vital, operation, author);
        return made(vital);
    }

    bool isEarlier(const QJsonObject &one, const QJsonObject &other)
    {
        const auto key = [](const QJsonObject &entry) {
            return std::pair(entry.value(u"at").toString(), entry.value(u"op").toString());
        };
        return key(one) < key(other);
    }

    Applied retract(const QJsonObject &body, const Operation &operation)
    {
        const QString why = operation.payload.value(u"why").toString();
        if (!isGoodRoomLine(why, Measurement::longestReason))
            return rejected(body, "bad_schema");
        const QJsonObject entry{{QStringLiteral("op"), operation.id.toString()},
                                {QStringLiteral("at"), toIsoUtc(operation.at)},
                                {QStringLiteral("why"), why}};
        const QJsonObject known = body.value(u"gone").toObject();
        QJsonObject retracted = body;
        if (known.isEmpty() || isEarlier(entry, known))
            retracted.insert(QStringLiteral("gone"), entry);
        return done(retracted);
    }

} // namespace

Applied applyToVital(const QJsonObject &body, const Operation &operation, const Author &author)
{
    const QString verb = operation.verb();
    if (verb == u"add")
        return add(body, operation, author);
    if (verb != u"retract")
        return blocked(body, "unknown_kind");
    if (body.isEmpty())
        return blocked(body, "unknown_object");
    if (body.value(u"type") != QJsonValue(operation.type()))
        return rejected(body, "bad_schema");
    if (body.value(u"by") != QJsonValue(author.person.toString()))
        return rejected(body, "not_the_author");
    return retract(body, operation);
}

} // namespace tasuki
