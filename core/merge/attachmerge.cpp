// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/attachmerge.h"

#include "core/merge/verdict.h"
#include "core/wire/attachment.h"

namespace tasuki {

using namespace verdict;

namespace {

    const auto changesOf = QStringLiteral("slots");

    Applied add(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        if (!body.isEmpty())
            return onceMore(body, operation);
        const auto attachment = attachmentFromJson(operation.payload);
        if (!attachment)
            return rejected(body, "bad_schema");
        QJsonObject added = toJson(*attachment);
        insertOrigin(added, operation, author);
        return made(added);
    }

    Applied changeSlot(const QJsonObject &body, const Operation &operation, const Author &author)
    {
        const auto code = slotFromJson(operation.payload);
        if (!code || body.value(changesOf).toArray().size() >= SlotChange::most)
            return rejected(body, "bad_schema");
        QJsonObject changed = body;
        appendTo(changed, changesOf,
                 {{QStringLiteral("op"), operation.id.toString()},
                  {QStringLiteral("slot"), *code},
                  {QStringLiteral("by"), author.person.toString()},
                  {QStringLiteral("office"), author.office.toString()},
                  {QStringLiteral("at"), toIsoUtc(operation.at)}});
        return done(changed);
    }

} // namespace

Applied applyToAttachment(const QJsonObject &body, const Operation &operation, const Author &author)
{
    const QString verb = operation.verb();
    if (verb == u"add")
        return add(body, operation, author);
    if (verb != u"slot")
        return blocked(body, "unknown_kind");
    if (body.isEmpty())
        return blocked(body, "unknown_object");
    if (body.value(u"type") != QJsonValue(operation.type()))
        return rejected(body, "bad_schema");
    if (listKnows(body, changesOf, operation.id.toString()))
        return done(body);
    return changeSlot(body, operation, author);
}

} // namespace tasuki
