// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/merge/merge.h"

#include <QJsonArray>

/// What every part of merge ends with, and the lists in a body that name the operations they come
/// from.
namespace tasuki::verdict {

inline Applied done(QJsonObject body, OperationStatus status = OperationStatus::Applied)
{
    return {status, {}, std::move(body), false};
}

inline Applied made(QJsonObject body)
{
    return {OperationStatus::Applied, {}, std::move(body), true};
}

inline Applied rejected(const QJsonObject &body, const char *why)
{
    return {OperationStatus::Rejected, QLatin1String(why), body, false};
}

inline Applied blocked(const QJsonObject &body, const char *why)
{
    return {OperationStatus::Blocked, QLatin1String(why), body, false};
}

inline bool listKnows(const QJsonObject &body, QStringView list, const QString &operation)
{
    for (const QJsonValue &entry : body.value(list).toArray()) {
        if (entry.toObject().value(u"op") == QJsonValue(operation))
            return true;
    }
    return false;
}

inline void appendTo(QJsonObject &body, const QString &list, const QJsonObject &entry)
{
    QJsonArray entries = body.value(list).toArray();
    entries.append(entry);
    body.insert(list, entries);
}

/// An entry of such a list: by which operation, by whom and when.
inline QJsonObject stamped(QJsonObject entry, const Operation &operation, const Author &author)
{
    entry.insert(QStringLiteral("op"), operation.id.toString());
    entry.insert(QStringLiteral("by"), author.person.toString());
    entry.insert(QStringLiteral("office"), author.office.toString());
    entry.insert(QStringLiteral("at"), toIsoUtc(operation.at));
    return entry;
}

/// Into a record that is made once: what it is, by which operation, by whom and when.
inline void insertOrigin(QJsonObject &body, const Operation &operation, const Author &author)
{
    body.insert(QStringLiteral("type"), operation.type());
    body.insert(QStringLiteral("op"), operation.id.toString());
    body.insert(QStringLiteral("by"), author.person.toString());
    body.insert(QStringLiteral("office"), author.office.toString());
    body.insert(QStringLiteral("at"), toIsoUtc(operation.at));
}

/// Made once, never made again: a repetition changes nothing, anything else under its id is none.
inline Applied onceMore(const QJsonObject &body, const Operation &operation)
{
    const bool isRepeat = body.value(u"op") == QJsonValue(operation.id.toString());
    return isRepeat ? done(body) : rejected(body, "exists");
}

} // namespace tasuki::verdict
