// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/navigation.h"

#include <QJsonArray>

namespace tasuki::fhirpath {

namespace {

    bool isPrimitive(const QJsonValue &json)
    {
        return !json.isObject() && !json.isArray();
    }

    /// What the name promised, unless the data shows that it was meant otherwise: `code` is a text
    /// in one place and a CodeableConcept in another.
    const QString &fittingType(const QJsonValue &json, const QString &fhirType)
    {
        static const QString unknown;
        const bool namesPrimitive = !fhirType.isEmpty() && fhirType.front().isLower();
        return namesPrimitive == isPrimitive(json) ? fhirType : unknown;
    }

    void appendOne(const QJsonValue &json, const QString &fhirType, const QJsonValue &companion,
                   Collection &out)
    {
        if (json.isArray() || ((json.isNull() || json.isUndefined()) && !companion.isObject()))
            return;
        out.append(
            Value(json, fittingType(json, fhirType),
                  isPrimitive(json) && companion.isObject() ? companion : QJsonValue::Undefined));
    }

    void append(const QJsonValue &json, const QString &fhirType, const QJsonValue &companion,
                Collection &out)
    {
        if (!json.isArray()) {
            appendOne(json, fhirType, companion, out);
            return;
        }
        const QJsonArray array = json.toArray();
        const QJsonArray companions = companion.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            appendOne(array[i], fhirType, companions.isEmpty() ? QJsonValue() : companions.at(i),
                      out);
    }

    void appendChoice(const QJsonObject &object, const QString &base, Collection &out)
    {
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            const QString key = it.key();
            const QString type = choiceType(key, base);
            if (!type.isEmpty()) {
                append(it.value(), type, object.value(u'_' + key), out);
                return;
            }
        }
    }

    void appendMember(const QJsonObject &object, const MemberName &name, Collection &out)
    {
        const QJsonValue found = object.value(name.text);
        if (found.isObject() || (found.isArray() && found.toArray().first().isObject())) {
            append(found, name.fhirType, QJsonValue::Undefined, out);
            return;
        }
        const QJsonValue companion = object.value(name.companion);
        if (!found.isUndefined() || companion.isObject())
            append(found, name.fhirType, companion, out);
        else if (name.mayBeChoice)
            appendChoice(object, name.text, out);
    }

} // namespace

bool hasLinkId(const QJsonValue &json, const QString &linkId)
{
    return json.isObject() && json.toObject().value(QLatin1String("linkId")).toString() == linkId;
}

void Navigation::member(const Value &parent, const MemberName &name, Collection &out) const
{
    if (parent.json().isObject())
        appendMember(parent.json().toObject(), name, out);
    else if (parent.companion().isObject())
        appendMember(parent.companion().toObject(), name, out);
}

const MemberName &Navigation::nameOf(const QString &text)
{
    auto known = m_names.find(text);
    if (known == m_names.end())
        known = m_names.insert(text, MemberName(text));
    return *known;
}

void Navigation::children(const Value &parent, Collection &out)
{
    const QJsonObject object
        = (parent.json().isObject() ? parent.json() : parent.companion()).toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString key = it.key();
        if (key.startsWith(u'_') || key == u"resourceType")
            continue;
        append(it.value(), nameOf(key).fhirType, object.value(nameOf(key).companion), out);
    }
}

void Navigation::descendants(const Value &parent, Collection &out)
{
    Collection inner;
    children(parent, inner);
    for (const Value &child : std::as_const(inner)) {
        out.append(child);
        descendants(child, out);
    }
}

int Navigation::descendantsNamed(const QJsonValue &json, const QString &linkId,
                                 Collection &out) const
{
    int seen = 1;
    if (json.isArray()) {
        const QJsonArray array = json.toArray();
        for (const auto &entry : array) {
            if (!entry.isObject())
                continue;
            if (hasLinkId(entry, linkId))
                out.append(Value(entry));
            seen += descendantsNamed(entry, linkId, out);
        }
    } else if (json.isObject()) {
        const QJsonObject object = json.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            const QJsonValueConstRef value = it.value();
            if (value.isObject() && hasLinkId(value, linkId))
                out.append(Value(value));
            if (value.isObject() || value.isArray())
                seen += descendantsNamed(value, linkId, out);
        }
    }
    return seen;
}

} // namespace tasuki::fhirpath
