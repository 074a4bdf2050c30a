// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/profile.h"

#include "core/domain/mynumber.h"
#include "core/wire/strictid.h"

#include <algorithm>

namespace tasuki {

namespace {

    /// More than can stand beside each other in any room of people.
    constexpr qsizetype mostBases = 50;

    ProfileRow readRow(JsonReader &outer, const QJsonValue &json)
    {
        ProfileRow row;
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.value().isString())
                outer.fail("value", "has an item that is no text");
            row.insert(it.key(), it.value().toString());
        }
        if (!json.isObject())
            outer.fail("value", "has a row that is none");
        return row;
    }

    ProfileValue readValue(JsonReader &reader, ProfileGroup group)
    {
        ProfileValue value;
        for (const QJsonValue &row : reader.array("value"))
            value.append(readRow(reader, row));
        if (faultIn(group, value)) // which one stays unsaid: it would lead to what was typed
            reader.fail("value", "is not what may stand there");
        return value;
    }

    QJsonArray jsonOf(const ProfileValue &value)
    {
        QJsonArray rows;
        for (const ProfileRow &row : value) {
            QJsonObject json;
            for (auto it = row.begin(); it != row.end(); ++it)
                json.insert(it.key(), it.value());
            rows.append(json);
        }
        return rows;
    }

    Result<QList<ProfileVersion>> readTrail(ProfileGroup group, const QJsonValue &json)
    {
        QList<ProfileVersion> trail;
        const QJsonArray entries = json.toArray();
        if (entries.isEmpty())
            return Error{Error::Kind::Invalid, QStringLiteral("profile.fields has an empty one")};
        for (const QJsonValue &entry : entries) {
            JsonReader reader(entry.toObject(), QStringLiteral("profile.fields."));
            ProfileVersion version;
            version.operation = readId<OperationId>(reader, "op");
            version.value = readValue(reader, group);
            version.base = readIds<OperationId>(reader, "base", mostBases);
            version.by = readId<PersonId>(reader, "by");
            version.office = readId<OfficeId>(reader, "office");
            version.at = reader.time("at");
            if (!reader.ok())
                return reader.error();
            trail.append(version);
        }
        return trail;
    }

} // namespace

QJsonObject toJson(const ProfilePut &put)
{
    QJsonArray base;
    for (const OperationId &id : put.base)
        base.append(id.toString());
    return {{QStringLiteral("field"), shapeOf(put.group).code},
            {QStringLiteral("value"), jsonOf(put.value)},
            {QStringLiteral("base"), base}};
}

Result<ProfilePut> profilePutFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("profile."));
    ProfilePut put;
    const auto group = profileGroupFromCode(reader.string("field"));
    if (!group)
        reader.fail("field", "is unknown");
    put.group = group.value_or(ProfileGroup::CareLevel);
    put.value = readValue(reader, put.group);
    put.base = readIds<OperationId>(reader, "base", mostBases);
    return reader.ok() ? Result<ProfilePut>(put) : reader.error();
}

bool carriesMyNumber(const QJsonValue &json)
{
    if (json.isString())
        return looksLikeMyNumber(json.toString());
    if (json.isDouble()) // nobody's program writes one, and nobody shall
        return looksLikeMyNumber(QString::number(json.toDouble(), 'f', 0));
    const QJsonArray array = json.toArray();
    if (std::any_of(array.begin(), array.end(),
                    [](const QJsonValue &each) { return carriesMyNumber(each); }))
        return true;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (looksLikeMyNumber(it.key()) || carriesMyNumber(it.value()))
            return true;
    }
    return false;
}

Result<Profile> profileFromBody(ScopeId scope, const QJsonObject &body)
{
    Profile profile;
    profile.scope = scope;
    JsonReader reader(body, QStringLiteral("profile."));
    const QJsonObject fields = reader.object("fields");
    if (!reader.ok())
        return reader.error();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto group = profileGroupFromCode(it.key());
        if (!group)
            continue; // of a newer program: not shown, and kept
        const auto trail = readTrail(*group, it.value());
        if (!trail)
            return trail.error();
        profile.trail.insert(*group, *trail);
    }
    return profile;
}

} // namespace tasuki
