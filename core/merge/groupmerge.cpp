// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/groupmerge.h"

#include "core/base/json.h"
#include "core/base/protocolrule.h"

namespace tasuki {

namespace {

    const QString alternativesKey = QStringLiteral("alts");
    const QString historyKey = QStringLiteral("hist");
    const QString baseKey = QStringLiteral("base");
    const QString versionKey = QStringLiteral("ver");
    constexpr qsizetype maxValues = 300;
    constexpr qsizetype maxTraces = 128; ///< more than one push carries

    QJsonValue present(const QJsonValue &value)
    {
        return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
    }

    /// Equal as they would be read back: 1 and 1.0 are one value.
    bool isSameValue(const QJsonValue &a, const QJsonValue &b)
    {
        if (present(a) == present(b))
            return true;
        const auto text = [](const QJsonValue &value) {
            return canonicalBody({{QStringLiteral("v"), present(value)}});
        };
        return text(a) == text(b);
    }

    QJsonObject entryFor(const GroupWrite &write)
    {
        QJsonObject entry{{QStringLiteral("v"), present(write.value)},
                          {QStringLiteral("op"), write.operation},
                          {baseKey, present(write.baseOperation)},
                          {QStringLiteral("by"), write.by},
                          {QStringLiteral("at"), write.at}};
        if (!write.source.isEmpty())
            entry.insert(QStringLiteral("src"), write.source);
        if (write.version > 0)
            entry.insert(versionKey, write.version);
        return entry;
    }

    /// Drops the oldest of one kind when there are more than `limit`.
    void trim(QJsonArray &history, qsizetype limit, bool withValue)
    {
        qsizetype surplus = -limit;
        for (const QJsonValue &entry : std::as_const(history))
            surplus += entry.toObject().contains(u"v") == withValue;
        for (qsizetype i = 0; i < history.size() && surplus > 0;) {
            if (history.at(i).toObject().contains(u"v") != withValue) {
                ++i;
                continue;
            }
            history.removeAt(i);
            --surplus;
        }
    }

    void remember(QJsonObject &group, const QJsonObject &entry)
    {
        QJsonArray history = group.value(historyKey).toArray();
        history.append(entry);
        trim(history, maxValues, true);
        trim(history, maxTraces, false);
        group.insert(historyKey, history);
    }

    void rememberAside(QJsonObject &group, QJsonObject entry)
    {
        entry.insert(QStringLiteral("aside"), true);
        remember(group, entry);
    }

    QJsonObject traceOf(const QJsonObject &entry)
    {
        return {{QStringLiteral("op"), entry.value(u"op")}, {baseKey, entry.value(baseKey)}};
    }

    void setAlternatives(QJsonObject &group, const QJsonArray &alternatives)
    {
        if (alternatives.isEmpty())
            group.remove(alternativesKey);
        else
            group.insert(alternativesKey, alternatives);
    }

    QJsonObject currentOf(const QJsonObject &group)
    {
        QJsonObject entry = group;
        entry.remove(historyKey);
        entry.remove(alternativesKey);
        return entry;
    }

    enum class Past { Value, Trace };

    void makeCurrent(QJsonObject &group, const QJsonObject &entry, Past past = Past::Value)
    {
        if (group.contains(u"op"))
            remember(group, past == Past::Value ? currentOf(group) : traceOf(group));
        for (const auto *name : {"v", "op", "base", "by", "at", "src", "ver"}) {
            const QLatin1String key(name);
            if (entry.contains(key))
                group.insert(key, entry.value(key));
            else
                group.remove(key);
        }
    }

    /// Nobody else could have meant the current value: it is the writer's own, of this sitting.
    bool isStillWriting(const QJsonObject &group, const GroupWrite &write)
    {
        return write.continues && !group.contains(u"src")
            && group.value(u"by") == QJsonValue(write.by)
            && group.value(versionKey).toInt() == write.version;
    }

    /// The other office shall not find in the record what was taken back from it.
    bool wasTakenBack(const QJsonObject &group, const GroupWrite &write)
    {
        return write.takenBackFrom && group.value(versionKey).toInt() >= *write.takenBackFrom;
    }

    /// Takes the first alternative for which `matches` holds out of the group.
    template<typename Predicate>
    std::optional<QJsonObject> takeAlternative(QJsonObject &group, Predicate matches)
    {
        QJsonArray alternatives = group.value(alternativesKey).toArray();
        for (qsizetype i = 0; i < alternatives.size(); ++i) {
            const QJsonObject alternative = alternatives.at(i).toObject();
            if (matches(alternative)) {
                alternatives.removeAt(i);
                setAlternatives(group, alternatives);
                return alternative;
            }
        }
        return std::nullopt;
    }

    bool anyEntry(const QJsonObject &group, const QString &key, const QString &operation)
    {
        if (group.value(key) == QJsonValue(operation))
            return true;
        for (const QString &list : {alternativesKey, historyKey}) {
            for (const QJsonValue &entry : group.value(list).toArray()) {
                if (entry.toObject().value(key) == QJsonValue(operation))
                    return true;
            }
        }
        return false;
    }

    /// The entry was written knowing `ancestor`, directly or by way of values that are history now.
    bool descendsFrom(const QJsonObject &group, const QJsonObject &entry,
                      const QJsonValue &ancestor)
    {
        const QJsonArray history = group.value(historyKey).toArray();
        QJsonValue base = entry.value(baseKey);
        for (qsizetype steps = 0; steps <= history.size() && base.isString(); ++steps) {
            if (base == ancestor)
                return true;
            QJsonValue next;
            for (const QJsonValue &past : history) {
                if (past.toObject().value(u"op") == base)
                    next = past.toObject().value(baseKey);
            }
            base = next;
        }
        return false;
    }

    /// Alternatives that were written knowing what is current now: they arrived before it.
    void promoteSuccessors(QJsonObject &group)
    {
        while (const auto successor = takeAlternative(group, [&group](const QJsonObject &entry) {
                   return descendsFrom(group, entry, group.value(u"op"));
               }))
            makeCurrent(group, *successor);
    }

    bool hasSuccessor(const QJsonObject &group, const QString &operation)
    {
        for (const QJsonValue &entry : group.value(alternativesKey).toArray()) {
            if (descendsFrom(group, entry.toObject(), operation))
                return true;
        }
        return false;
    }

} // namespace

bool groupKnows(const QJsonObject &group, const QString &operation)
{
    return anyEntry(group, QStringLiteral("op"), operation);
}

QJsonObject mergedGroup(const QJsonObject &group, const GroupWrite &write)
{
    if (groupKnows(group, write.operation))
        return group;
    QJsonObject merged = group;
    const bool isEmpty = !group.contains(u"op");
    const QJsonValue base = present(write.baseOperation);
    const bool sawCurrent = isBroken(ProtocolRule::ThreeWayMerge) || isEmpty
        || base == group.value(u"op") || isSameValue(write.baseValue, group.value(u"v"));
    const QJsonObject entry = entryFor(write);

    // Whoever replaced an alternative knowingly has settled it, even when others stay open.
    if (const auto settled = takeAlternative(merged, [&base](const QJsonObject &alternative) {
            return alternative.value(u"op") == base;
        }))
        rememberAside(merged, *settled);

    const bool wasReplaced = anyEntry(group, baseKey, write.operation);
    if (sawCurrent && (!wasReplaced || hasSuccessor(group, write.operation))) {
        const bool isNothing = isStillWriting(group, write) || wasTakenBack(group, write);
        makeCurrent(merged, entry, isNothing ? Past::Trace : Past::Value);
    } else if (wasReplaced) {
        rememberAside(merged, entry);
    } else if (isSameValue(write.value, group.value(u"v"))) {
        remember(merged, traceOf(entry));
    } else {
        QJsonArray alternatives = merged.value(alternativesKey).toArray();
        alternatives.append(entry);
        merged.insert(alternativesKey, alternatives);
    }
    promoteSuccessors(merged);
    return merged;
}

std::optional<QJsonObject> resolvedGroup(const QJsonObject &group, const GroupWrite &choice,
                                         const QStringList &seen)
{
    if (groupKnows(group, choice.operation))
        return group;
    const bool isBlind = isBroken(ProtocolRule::ResolveOnlySeen);
    if (!isBlind && !seen.contains(group.value(u"op").toString()))
        return std::nullopt;
    QJsonObject resolved = group;
    while (const auto settled = takeAlternative(resolved, [&](const QJsonObject &entry) {
               return isBlind || seen.contains(entry.value(u"op").toString());
           }))
        rememberAside(resolved, *settled);
    GroupWrite write = choice;
    write.baseOperation = group.value(u"op");
    makeCurrent(resolved, entryFor(write));
    promoteSuccessors(resolved);
    return resolved;
}

} // namespace tasuki
