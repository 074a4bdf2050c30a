// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/patchsquash.h"

namespace tasuki {

namespace {

    const QString groupsKey = QStringLiteral("groups");

    bool isSamePlace(const Operation &earlier, const Operation &later)
    {
        return later.verb() == u"patch" && earlier.kind == later.kind
            && earlier.object == later.object && earlier.scope == later.scope
            && earlier.grant == later.grant;
    }

    QJsonObject withoutGroups(QJsonObject payload)
    {
        payload.remove(groupsKey);
        return payload;
    }

    /// What was known before the earlier write is what the two together were written on.
    void takeBase(QJsonObject &patch, const QJsonObject &from)
    {
        for (const auto *name : {"base_op", "base_v", "cont"}) {
            const QLatin1String key(name);
            if (from.contains(key))
                patch.insert(key, from.value(key));
            else
                patch.remove(key);
        }
    }

} // namespace

std::optional<Operation> squashed(const Operation &earlier, const Operation &later)
{
    if (!isSamePlace(earlier, later)
        || withoutGroups(earlier.payload) != withoutGroups(later.payload))
        return std::nullopt;
    const QJsonObject before = earlier.payload.value(groupsKey).toObject();
    QJsonObject groups = later.payload.value(groupsKey).toObject();
    const QString seen = earlier.id.toString();
    for (auto it = before.begin(); it != before.end(); ++it) {
        const QJsonObject old = it.value().toObject();
        QJsonObject patch = groups.value(it.key()).toObject();
        if (patch.value(u"base_op").toString() != seen || patch.value(u"src") != old.value(u"src"))
            return std::nullopt;
        takeBase(patch, old);
        groups.insert(it.key(), patch);
    }
    Operation both = later;
    both.payload.insert(groupsKey, groups);
    return both;
}

} // namespace tasuki
