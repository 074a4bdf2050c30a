// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/itemextensions.h"

#include "core/forms/fhirelement.h"

#include <QSet>

namespace tasuki {

namespace {

    /// Have no bearing on filling in a form: what others do with the answers, and who wrote it.
    const QSet<QString> &harmless()
    {
        static const QSet<QString> names{
            QStringLiteral("observationExtract"),
            QStringLiteral("observationExtractCategory"),
            QStringLiteral("observation-extract-category"),
            QStringLiteral("observationLinkPeriod"),
            QStringLiteral("definitionExtract"),
            QStringLiteral("definitionExtractValue"),
            QStringLiteral("definitionBased"),
            QStringLiteral("itemExtractionContext"),
            QStringLiteral("templateExtract"),
            QStringLiteral("templateExtractBundle"),
            QStringLiteral("extractAllocateId"),
            QStringLiteral("targetStructureMap"),
            QStringLiteral("sourceStructureMap"),
            QStringLiteral("isSubject"),
            QStringLiteral("performerType"),
            QStringLiteral("endpoint"),
            QStringLiteral("entryMode"),
            QStringLiteral("assemble-expectation"),
            QStringLiteral("assembleContext"),
            QStringLiteral("assembleDefinitionRoot"),
            QStringLiteral("assembledFrom"),
            QStringLiteral("subQuestionnaire"), // replaced before the items are read
            QStringLiteral("launchContext"),
            QStringLiteral("derivationType"),
            QStringLiteral("designNote"),
            QStringLiteral("rendering-style"),
            QStringLiteral("rendering-styleSensitive"),
            QStringLiteral("rendering-markdown"),
            QStringLiteral("rendering-xhtml"),
            QStringLiteral("translation"),
            QStringLiteral("cqf-library"),
            QStringLiteral("library"),
            QStringLiteral("replaces"),
            QStringLiteral("preferredUnit"),
            QStringLiteral("optionExclusive"),
            QStringLiteral("optionPrefix"),
            QStringLiteral("ordinalValue"),
            QStringLiteral("itemWeight"),
            QStringLiteral("fhirType"),
            QStringLiteral("unitSupplementalSystem"),
            QStringLiteral("copyrightLabel"),
            QStringLiteral("versionAlgorithm[x]"),
            QStringLiteral("data-absent-reason"),
            QStringLiteral("rendering-criticalExtension"),
            QStringLiteral("answerConstraint"), // read with the type
            QStringLiteral("observationExtractEntry"),
            QStringLiteral("referencesContained"),
            QStringLiteral("keyboard"),
            QStringLiteral("codesystem-ordinalValue"),
            QStringLiteral("valueset-ordinalValue"),
            QStringLiteral("iso21090-CO-value"),
        };
        return names;
    }

    const QHash<QString, QString> &notFollowed()
    {
        static const QString noServer = QStringLiteral("no terminology server is asked");
        static const QString noQuery = QStringLiteral("nothing is looked up on a server");
        static const QString noPictures = QStringLiteral("pictures are not shown");
        static const QHash<QString, QString> reasons{
            {QStringLiteral("preferredTerminologyServer"), noServer},
            {QStringLiteral("terminology-server"), noServer},
            {QStringLiteral("lookupQuestionnaire"), noQuery},
            {QStringLiteral("sourceQueries"), noQuery},
            {QStringLiteral("choiceColumn"), noQuery},
            {QStringLiteral("questionnaireAdaptive"), noQuery},
            {QStringLiteral("adaptive"), noQuery},
            {QStringLiteral("itemMedia"), noPictures},
            {QStringLiteral("itemAnswerMedia"), noPictures},
            {QStringLiteral("signatureRequired"), QStringLiteral("signatures are not taken")},
            {QStringLiteral("optionRestriction"), QStringLiteral("it was never given a meaning")},
            {QStringLiteral("quantity-precision"),
             QStringLiteral("write maxDecimalPlaces for what may be typed")},
        };
        return reasons;
    }

} // namespace

QString tasukiExtension(QStringView name)
{
    return QStringLiteral("https://tasuki.example/fhir/ext/") + name.toString();
}

ForeignExtension foreignExtension(const QString &url, QString *reason)
{
    const QString name = fhir::extensionName(url);
    if (const auto known = notFollowed().find(name); known != notFollowed().end()) {
        *reason = *known;
        return ForeignExtension::NotFollowed;
    }
    const bool isAboutTheFile = name.startsWith(u"artifact-") || name.startsWith(u"resource-")
        || name.startsWith(u"workflow-") || name.startsWith(u"structuredefinition-")
        || name.startsWith(u"cqf-") || name.startsWith(u"cpg-") || name.startsWith(u"package-");
    return isAboutTheFile || harmless().contains(name) ? ForeignExtension::Harmless
                                                       : ForeignExtension::Unknown;
}

void readExtensions(FormItem &item, const QJsonObject &json, FormNotes &notes)
{
    static const ItemExtensions standard = [] {
        ItemExtensions all = lookExtensions();
        all.insert(limitExtensions());
        all.insert(expressionExtensions());
        return all;
    }();
    for (const QJsonObject &extension : fhir::extensions(json)) {
        const QString url = extension.value(u"url").toString();
        const QString name = fhir::extensionName(url);
        const bool isOurs = url == tasukiExtension(name);
        if (const auto read = (isOurs ? ownExtensions() : standard).value(name)) {
            read(item, extension, notes);
            continue;
        }
        QString reason;
        const ForeignExtension kind
            = isOurs ? ForeignExtension::Unknown : foreignExtension(url, &reason);
        if (kind == ForeignExtension::NotFollowed)
            notes.warn(item.linkId, QStringLiteral("%1 is not followed: %2").arg(name, reason));
        else if (kind == ForeignExtension::Unknown)
            notes.warn(item.linkId, QStringLiteral("unknown extension %1").arg(url));
    }
    warnOfModifiers(json, item.linkId, notes);
}

void warnOfModifiers(const QJsonObject &json, const QString &place, FormNotes &notes)
{
    for (const auto &value : json.value(u"modifierExtension").toArray()) {
        const QString url = value[u"url"].toString();
        QString reason;
        if (foreignExtension(url, &reason) != ForeignExtension::Harmless)
            notes.warn(place, QStringLiteral("unknown modifierExtension %1").arg(url));
    }
}

const ItemExtensions &ownExtensions()
{
    static const ItemExtensions table{
        {QStringLiteral("card"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &) {
             item.card = fhir::textValue(extension);
         }},
        {QStringLiteral("merge-group"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &) {
             item.mergeGroup = fhir::textValue(extension);
         }},
        {QStringLiteral("sensitive"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &) {
             item.sensitive = extension.value(u"valueBoolean").toBool();
         }},
        {QStringLiteral("calculation"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &) {
             item.calculation = fhir::textValue(extension);
         }},
        {QStringLiteral("better"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &notes) {
             item.better = fhir::textValue(extension);
             for (AnswerOption &option : item.options)
                 option.isRank = true;
             if (item.better != u"first" && item.better != u"last")
                 notes.warn(item.linkId, QStringLiteral("better is neither first nor last"));
         }},
        {QStringLiteral("owner"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &notes) {
             static const QStringList known{
                 QStringLiteral("doctor"),     QStringLiteral("nurse"),     QStringLiteral("rehab"),
                 QStringLiteral("pharmacist"), QStringLiteral("dietitian"), QStringLiteral("msw"),
             };
             item.ownerProfession = fhir::textValue(extension);
             if (!known.contains(item.ownerProfession))
                 notes.warn(item.linkId,
                            QStringLiteral("unknown owner '%1'").arg(item.ownerProfession));
         }},
    };
    return table;
}

} // namespace tasuki
