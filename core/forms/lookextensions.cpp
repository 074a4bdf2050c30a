// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answervalue.h"
#include "core/forms/fhirelement.h"
#include "core/forms/itemextensions.h"

namespace tasuki {

namespace {

    const QStringList &knownControls()
    {
        static const QStringList names
            = QStringLiteral("group list table gtable htable atable grid header footer page tab "
                             "tab-container text inline prompt unit lower upper flyover help "
                             "help-link legal autocomplete drop-down check-box lookup radio-button "
                             "slider spinner text-box optional-list-item display")
                  .split(u' ');
        return names;
    }

    void readControl(FormItem &item, const QJsonObject &extension, FormNotes &notes)
    {
        for (const QString &written : fhir::conceptCodes(extension)) {
            const QString code
                = knownControls().contains(written.toLower()) ? written.toLower() : written;
            if (!knownControls().contains(code))
                notes.warn(item.linkId, QStringLiteral("unknown itemControl '%1'").arg(written));
            if (!item.controls.contains(code))
                item.controls.append(code);
        }
        item.control = item.controls.value(0);
    }

    void readOrientation(FormItem &item, const QJsonObject &extension, FormNotes &)
    {
        item.horizontal = fhir::textValue(extension) != u"vertical";
        item.isOrientationGiven = true;
    }

    void readShortText(FormItem &item, const QJsonObject &extension, FormNotes &)
    {
        item.shortText = fhir::textValue(extension);
        const auto translated = fhir::translations(extension.value(u"_valueString").toObject());
        for (auto it = translated.begin(); it != translated.end(); ++it)
            item.translations[it.key()].shortText = it.value();
    }

    void readEntryFormat(FormItem &item, const QJsonObject &extension, FormNotes &)
    {
        item.entryFormat = fhir::textValue(extension);
        const auto translated = fhir::translations(extension.value(u"_valueString").toObject());
        for (auto it = translated.begin(); it != translated.end(); ++it)
            item.translations[it.key()].entryFormat = it.value();
    }

    void readInstruction(FormItem &item, const QJsonObject &extension, FormNotes &)
    {
        const QString text = fhir::textValue(extension);
        item.help += item.help.isEmpty() ? text : u'\n' + text;
    }

    void readUsageMode(FormItem &item, const QJsonObject &extension, FormNotes &notes)
    {
        const QString mode = fhir::textValue(extension);
        item.captureOnly = mode == u"capture";
        item.displayOnly = mode == u"display" || mode == u"display-non-empty";
        if (!mode.startsWith(u"capture") && !item.displayOnly)
            notes.warn(item.linkId, QStringLiteral("unknown usageMode '%1'").arg(mode));
    }

    void readHyperlink(FormItem &item, const QJsonObject &extension, FormNotes &)
    {
        const QString simple = fhir::textValue(extension);
        const QString link
            = simple.isEmpty() ? fhir::textValue(fhir::part(extension, u"link")) : simple;
        if (!link.isEmpty())
            item.supportLinks.append(link);
    }

    /// Of the page when in percent; other units say nothing about paper and window alike.
    void readWidth(FormItem &item, const QJsonObject &extension, FormNotes &)
    {
        const QJsonObject width = extension.value(u"valueQuantity").toObject();
        const bool isPercent
            = width.value(u"code").toString() == u"%" || width.value(u"unit").toString() == u"%";
        const double value = width.value(u"value").toDouble();
        if (isPercent && value > 0 && value <= 100)
            item.widthPercent = qRound(value);
    }

    void readColumns(FormItem &item, const QJsonObject &extension, FormNotes &)
    {
        const Answer value = fhir::valueMember(extension);
        item.optionColumns = value.isEmpty() ? 0 : qBound(0, value.begin()->toInt(), 12);
    }

    void readDisabledDisplay(FormItem &item, const QJsonObject &extension, FormNotes &)
    {
        item.shownWhenDisabled = fhir::textValue(extension) == u"protected";
    }

    void readOptionalDisplay(FormItem &item, const QJsonObject &extension, FormNotes &)
    {
        if (extension.value(u"valueBoolean").toBool()
            && !item.controls.contains(u"optional-list-item"))
            item.controls.append(QStringLiteral("optional-list-item"));
    }

} // namespace

const ItemExtensions &lookExtensions()
{
    static const ItemExtensions table{
        {QStringLiteral("itemControl"), readControl},
        {QStringLiteral("choiceOrientation"), readOrientation},
        {QStringLiteral("shortText"), readShortText},
        {QStringLiteral("entryFormat"), readEntryFormat},
        {QStringLiteral("instruction"), readInstruction},
        {QStringLiteral("usageMode"), readUsageMode},
        {QStringLiteral("supportLink"), readHyperlink},
        {QStringLiteral("supportHyperlink"), readHyperlink},
        {QStringLiteral("width"), readWidth},
        {QStringLiteral("columnCount"), readColumns},
        {QStringLiteral("disabledDisplay"), readDisabledDisplay},
        {QStringLiteral("optionalDisplay"), readOptionalDisplay},
        {QStringLiteral("hidden"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &) {
             item.hidden = extension.value(u"valueBoolean").toBool();
         }},
        {QStringLiteral("openLabel"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &) {
             item.openLabel = fhir::textValue(extension);
         }},
        {QStringLiteral("collapsible"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &) {
             item.collapsible = fhir::textValue(extension);
         }},
        {QStringLiteral("displayCategory"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &) {
             item.displayCategory = fhir::textValue(extension);
         }},
    };
    return table;
}

} // namespace tasuki
