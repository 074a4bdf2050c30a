// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/answer.h"

#include <QJsonArray>
#include <QList>
#include <QMap>
#include <QStringView>

namespace tasuki {

/// How FHIR writes things down, whatever they mean: extensions, value[x], translations.
namespace fhir {

    /// "https://…/sdc-questionnaire-minQuantity" → "minQuantity". The same extension goes under
    /// several roots in the wild, so it is known by its last name.
    QString extensionName(const QString &url);
    QList<QJsonObject> extensions(const QJsonObject &element);
    /// A member that is a list; one that stands alone where a list belongs is a list of one.
    QJsonArray list(const QJsonObject &element, QStringView name);
    /// The first extension of that short name; empty when there is none.
    QJsonObject extension(const QJsonObject &element, QStringView name);
    /// The part of a complex extension with that url.
    QJsonObject part(const QJsonObject &extension, QStringView url);

    /// The value[x] member of an element, whatever comes in place of "value", as {"valueX":…}.
    Answer valueMember(const QJsonObject &element, QStringView prefix = u"value");
    /// value[x] as text: of a string, code, uri, id, canonical, or the code of a coding or concept.
    QString textValue(const QJsonObject &extension);
    /// The codes of valueCodeableConcept, then its text when there is no code.
    QStringList conceptCodes(const QJsonObject &extension);
    Coding coding(const QJsonObject &json);
    /// The short name of an extension or property that says what an option counts in a score:
    /// itemWeight, and ordinalValue as the editions before spelt it.
    bool isWeight(const QString &name);
    /// Without id, extensions and their underscored companions: what goes into a response.
    QJsonObject withoutExtensions(const QJsonObject &element);

    /// Language → text, of the element beside a primitive (`_text`).
    QMap<QString, QString> translations(const QJsonObject &companion);
    /// "http://x/y|1.0" → "http://x/y"
    QString urlOf(const QString &canonical);
    QString versionOf(const QString &canonical);

} // namespace fhir

} // namespace tasuki
