// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/fhirelement.h"

#include <QStringList>

namespace tasuki::fhir {

QString extensionName(const QString &url)
{
    QString name = url.mid(url.lastIndexOf(u'/') + 1);
    if (name.startsWith(u"extension-Questionnaire.")) // a later FHIR's element in R4
        name = name.mid(name.lastIndexOf(u'.') + 1);
    for (const QLatin1String prefix : {QLatin1String("sdc-"), QLatin1String("questionnaire-")}) {
        if (name.startsWith(prefix))
            name = name.mid(prefix.size());
    }
    return name;
}

bool isWeight(const QString &name)
{
    static const QStringList names{QStringLiteral("itemWeight"), QStringLiteral("ordinalValue"),
                                   QStringLiteral("codesystem-ordinalValue"),
                                   QStringLiteral("valueset-ordinalValue"),
                                   QStringLiteral("iso21090-CO-value")};
    return names.contains(name);
}

QList<QJsonObject> extensions(const QJsonObject &element)
{
    QList<QJsonObject> all;
    for (const auto &value : list(element, u"extension")) {
        if (value.isObject())
            all.append(value.toObject());
    }
    return all;
}

QJsonArray list(const QJsonObject &element, QStringView name)
{
    const QJsonValue value = element.value(name);
    return value.isObject() ? QJsonArray{value} : value.toArray();
}

QJsonObject extension(const QJsonObject &element, QStringView name)
{
    for (const QJsonObject &candidate : extensions(element)) {
        if (extensionName(candidate.value(u"url").toString()) == name)
            return candidate;
    }
    return {};
}

QJsonObject part(const QJsonObject &extension, QStringView url)
{
    for (const QJsonObject &candidate : extensions(extension)) {
        if (candidate.value(u"url").toString() == url)
            return candidate;
    }
    return {};
}

Answer valueMember(const QJsonObject &element, QStringView prefix)
{
    for (auto it = element.begin(); it != element.end(); ++it) {
        const QString key = it.key();
        if (key.startsWith(prefix) && key.size() > prefix.size() && key.at(prefix.size()).isUpper())
            return {{QStringLiteral("value") + key.mid(prefix.size()), it.value()}};
    }
    return {};
}

QStringList conceptCodes(const QJsonObject &extension)
{
    QJsonValue value = extension.value(u"valueCodeableConcept");
    if (value.isArray()) // seen in the wild
        value = value.toArray().at(0);
    QStringList codes;
    for (const auto &one : value.toObject().value(u"coding").toArray()) {
        const QString code = one.toObject().value(u"code").toString();
        if (!code.isEmpty() && !codes.contains(code))
            codes.append(code);
    }
    const QString text = value.toObject().value(u"text").toString();
    if (codes.isEmpty() && !text.isEmpty())
        codes.append(text);
    return codes;
}

QString textValue(const QJsonObject &extension)
{
    const Answer value = valueMember(extension);
    if (value.isEmpty())
        return {};
    if (value.begin().key() == u"valueCodeableConcept")
        return conceptCodes(extension).value(0);
    if (value.begin()->isObject())
        return value.begin()->toObject().value(u"code").toString();
    return value.begin()->toString();
}

Coding coding(const QJsonObject &json)
{
    return {json.value(u"system").toString(), json.value(u"code").toString(),
            json.value(u"display").toString()};
}

QJsonObject withoutExtensions(const QJsonObject &element)
{
    QJsonObject plain;
    for (auto it = element.begin(); it != element.end(); ++it) {
        const QString key = it.key();
        if (!key.startsWith(u'_') && key != u"extension" && key != u"id" && key != u"designation")
            plain.insert(key, it.value());
    }
    return plain;
}

QMap<QString, QString> translations(const QJsonObject &companion)
{
    QMap<QString, QString> texts;
    for (const QJsonObject &one : extensions(companion)) {
        if (extensionName(one.value(u"url").toString()) != u"translation")
            continue;
        const QString language = textValue(part(one, u"lang"));
        const QString content = textValue(part(one, u"content"));
        if (!language.isEmpty() && !content.isEmpty())
            texts.insert(language, content);
    }
    return texts;
}

QString urlOf(const QString &canonical)
{
    return canonical.section(u'|', 0, 0);
}

QString versionOf(const QString &canonical)
{
    return canonical.section(u'|', 1, 1);
}

} // namespace tasuki::fhir
