// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/membername.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace tasuki::fhirpath {

namespace {

    /// By the ending in a name (DateTime) what FHIR calls it (dateTime).
    const QHash<QString, QString> &typesByEnding()
    {
        static const QHash<QString, QString> types = [] {
            const auto names = QStringLiteral(
                "base64Binary boolean canonical code date dateTime decimal id instant integer "
                "markdown "
                "oid positiveInt string time unsignedInt uri url uuid Address Age Annotation "
                "Attachment CodeableConcept Coding ContactDetail ContactPoint Contributor Count "
                "DataRequirement Distance Dosage Duration Expression HumanName Identifier Meta "
                "Money "
                "ParameterDefinition Period Quantity Range Ratio Reference RelatedArtifact "
                "SampledData "
                "Signature Timing TriggerDefinition UsageContext");
            QHash<QString, QString> found;
            for (const QString &name : names.split(u' '))
                found.insert(name.at(0).toUpper() + name.mid(1), name);
            return found;
        }();
        return types;
    }

    /// Elements whose name does not end in their type.
    QString typeOfWellKnown(const QString &name)
    {
        static const QHash<QString, QString> types{
            {QStringLiteral("authored"), QStringLiteral("dateTime")},
            {QStringLiteral("authoredOn"), QStringLiteral("dateTime")},
            {QStringLiteral("created"), QStringLiteral("dateTime")},
            {QStringLiteral("date"), QStringLiteral("dateTime")},
            {QStringLiteral("end"), QStringLiteral("dateTime")},
            {QStringLiteral("issued"), QStringLiteral("instant")},
            {QStringLiteral("lastUpdated"), QStringLiteral("instant")},
            {QStringLiteral("recordedDate"), QStringLiteral("dateTime")},
            {QStringLiteral("start"), QStringLiteral("dateTime")},
            {QStringLiteral("coding"), QStringLiteral("Coding")},
            {QStringLiteral("period"), QStringLiteral("Period")},
            {QStringLiteral("linkId"), QStringLiteral("string")},
            {QStringLiteral("text"), QStringLiteral("string")},
            {QStringLiteral("display"), QStringLiteral("string")},
            {QStringLiteral("family"), QStringLiteral("string")},
            {QStringLiteral("given"), QStringLiteral("string")},
            {QStringLiteral("gender"), QStringLiteral("code")},
            {QStringLiteral("status"), QStringLiteral("code")},
            {QStringLiteral("code"), QStringLiteral("code")},
            {QStringLiteral("system"), QStringLiteral("uri")},
            {QStringLiteral("url"), QStringLiteral("uri")},
            {QStringLiteral("id"), QStringLiteral("id")},
        };
        return types.value(name);
    }

    /// Never a choice, and asked for so often that looking for one would cost.
    bool isNeverChoice(const QString &name)
    {
        static const QSet<QString> names{
            QStringLiteral("item"), QStringLiteral("linkId"), QStringLiteral("text"),
            QStringLiteral("code"), QStringLiteral("system"), QStringLiteral("display"),
            QStringLiteral("url"),  QStringLiteral("id"),     QStringLiteral("extension")};
        return names.contains(name);
    }

} // namespace

MemberName::MemberName(const QString &name)
    : text(name)
    , companion(u'_' + name)
    , fhirType(typeOfWellKnown(name))
    , mayBeChoice(!isNeverChoice(name))
{
    for (qsizetype at = 1; at < name.size() && fhirType.isEmpty(); ++at) {
        if (name[at].isUpper())
            fhirType = choiceType(name, QStringView(name).left(at));
    }
}

QString choiceType(const QString &name, QStringView base)
{
    if (name.size() <= base.size() || !name.startsWith(base) || !name[base.size()].isUpper())
        return {};
    return typesByEnding().value(name.mid(base.size()));
}

} // namespace tasuki::fhirpath
