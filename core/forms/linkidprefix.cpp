// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/linkidprefix.h"

#include "core/forms/fhirelement.h"
#include "core/forms/jsontexts.h"

#include <QRegularExpression>

namespace tasuki::linkidprefix {

namespace {

    const QString variableName = QStringLiteral("linkIdPrefix");

    QString literal(QString text)
    {
        return text.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    }

    /// "%linkIdPrefix + 'name.'" with the prefix known: literals and the one variable, added.
    QString evaluatePrefix(const QString &expression, const QString &outer)
    {
        static const QRegularExpression piece(QStringLiteral("'([^']*)'|%linkIdPrefix"));
        QString prefix;
        auto matches = piece.globalMatch(expression);
        while (matches.hasNext()) {
            const auto match = matches.next();
            prefix += match.captured(0).startsWith(u'%') ? outer : match.captured(1);
        }
        return prefix;
    }

} // namespace

QString of(const QJsonObject &element, const QString &outer)
{
    for (const QJsonObject &extension : fhir::extensions(element)) {
        const QJsonObject expression = extension.value(u"valueExpression").toObject();
        if (expression.value(u"name").toString() == variableName)
            return evaluatePrefix(expression.value(u"expression").toString(), outer);
    }
    return outer;
}

bool isWantedBy(const QJsonObject &part)
{
    for (const QJsonObject &extension : fhir::extensions(part)) {
        if (fhir::extensionName(extension.value(u"url").toString()) == u"assembleContext"
            && fhir::textValue(extension) == variableName)
            return true;
    }
    return false;
}

QJsonObject putBefore(const QJsonObject &part, const QString &prefix)
{
    static const QRegularExpression joined(QStringLiteral("%linkIdPrefix\\s*[+&]\\s*'"));
    const QString added = u'\'' + literal(prefix);
    return rewrittenTexts(part, [&](const QString &key, QString text) {
        if (key == u"linkId" || key == u"question")
            return prefix + text;
        if (key == u"expression") {
            text.replace(joined, added);
            text.replace(u'%' + variableName, added + u'\'');
        }
        return text;
    });
}

} // namespace tasuki::linkidprefix
