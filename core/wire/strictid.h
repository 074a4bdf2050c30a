// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

namespace tasuki {

/// An identifier exactly as Tasuki writes it – 36 characters, lower case – so that one thing has
/// one spelling and no two rows can mean the same.
template<typename IdType>
std::optional<IdType> strictId(const QString &text)
{
    const auto id = text.size() == 36 ? IdType::fromString(text) : std::nullopt;
    return id && id->toString() == text ? id : std::nullopt;
}

template<typename IdType>
IdType readId(JsonReader &reader, const char *name)
{
    const auto id = strictId<IdType>(reader.string(name));
    if (!id)
        reader.fail(name, "is not an identifier");
    return id.value_or(IdType());
}

/// Absent, null or empty gives the null id.
template<typename IdType>
IdType readOptionalId(JsonReader &reader, const char *name)
{
    const QString text = reader.optionalString(name);
    if (text.isEmpty())
        return {};
    const auto id = strictId<IdType>(text);
    if (!id)
        reader.fail(name, "is not an identifier");
    return id.value_or(IdType());
}

/// A list of identifiers with at most `limit` members.
template<typename IdType>
QList<IdType> readIds(JsonReader &reader, const char *name, qsizetype limit)
{
    const QJsonArray array = reader.optionalArray(name);
    if (array.size() > limit)
        reader.fail(name, "is too long");
    QList<IdType> ids;
    if (!reader.ok())
        return ids;
    ids.reserve(array.size());
    for (const QJsonValue &value : array) {
        const auto id = strictId<IdType>(value.toString());
        if (!id)
            reader.fail(name, "holds something that is not an identifier");
        else
            ids.append(*id);
    }
    return ids;
}

template<typename IdType>
QJsonArray idsToJson(const QList<IdType> &ids)
{
    QJsonArray array;
    for (const IdType &id : ids)
        array.append(id.toString());
    return array;
}

/// Null for the null id, so that "nobody" is a value and not a spelling.
template<typename IdType>
QJsonValue idToJson(const IdType &id)
{
    return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.toString());
}

} // namespace tasuki
