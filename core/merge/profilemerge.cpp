// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/profilemerge.h"

#include "core/merge/verdict.h"
#include "core/wire/profile.h"

namespace tasuki {

using namespace verdict;

namespace {

    const auto fieldsOf = QStringLiteral("fields");

    /// A repetition changes nothing, whatever group it would be of.
    bool isKnown(const QJsonObject &fields, const QString &operation)
    {
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (listKnows(fields, it.key(), operation))
                return true;
        }
        return false;
    }

    QJsonObject versionOf(const ProfilePut &put, const Operation &operation, const Author &author)
    {
        QJsonObject version = toJson(put);
        version.remove(QStringLiteral("field"));
        version.insert(QStringLiteral("op"), operation.id.toString());
        version.insert(QStringLiteral("by"), author.person.toString());
        version.insert(QStringLiteral("office"), author.office.toString());
        version.insert(QStringLiteral("at"), toIsoUtc(operation.at));
        return version;
    }

} // namespace

Applied applyToProfile(const QJsonObject &body, const Operation &operation, const Author &author)
{
    if (operation.verb() != u"put")
        return blocked(body, "unknown_kind");
    if (carriesMyNumber(operation.payload.value(u"value")))
        return rejected(body, "my_number");
    const auto put = profilePutFromJson(operation.payload);
    const bool isRightOne = operation.object == Profile::idIn(operation.scope)
        && (body.isEmpty() || body.value(u"type") == QJsonValue(operation.type()));
    if (!put || !isRightOne || put->base.contains(operation.id))
        return rejected(body, "bad_schema");
    QJsonObject fields = body.value(fieldsOf).toObject();
    if (isKnown(fields, operation.id.toString()))
        return done(body);
    const QString &field = shapeOf(put->group).code;
    if (fields.value(field).toArray().size() >= Profile::mostVersions)
        return rejected(body, "bad_schema");
    appendTo(fields, field, versionOf(*put, operation, author));
    QJsonObject written = body;
    if (body.isEmpty())
        insertOrigin(written, operation, author);
    written.insert(fieldsOf, fields);
    return body.isEmpty() ? made(written) : done(written);
}

} // namespace tasuki
