// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/jsontexts.h"

#include <QJsonArray>

namespace tasuki {

namespace {

    QJsonValue rewritten(const QString &key, const QJsonValue &value, const TextRewrite &rewrite)
    {
        if (value.isString())
            return rewrite(key, value.toString());
        if (value.isObject())
            return rewrittenTexts(value.toObject(), rewrite);
        if (!value.isArray())
            return value;
        QJsonArray array;
        for (const auto &one : value.toArray())
            array.append(rewritten(key, one, rewrite));
        return array;
    }

} // namespace

QJsonObject rewrittenTexts(const QJsonObject &object, const TextRewrite &rewrite)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it)
        result.insert(it.key(), rewritten(it.key(), it.value(), rewrite));
    return result;
}

} // namespace tasuki
