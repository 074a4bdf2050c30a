// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answervalue.h"
#include "core/forms/expressionreader.h"
#include "core/forms/fhirelement.h"
#include "core/forms/itemextensions.h"

#include <QRegularExpression>

#include <cmath>

namespace tasuki {

namespace {

    /// A whole number of any value type, also written as a decimal or a text.
    std::optional<int> wholeOf(FormItem &item, const QJsonObject &extension, FormNotes &notes)
    {
        const Answer value = fhir::valueMember(extension);
        bool isNumber = !value.isEmpty();
        double number = 0;
        if (isNumber)
            number = value.begin()->isString() ? value.begin()->toString().toDouble(&isNumber)
                                               : value.begin()->toDouble(std::nan(""));
        if (isNumber && number >= 0 && number <= 1e9)
            return static_cast<int>(number);
        notes.warn(item.linkId,
                   QStringLiteral("%1 is not a whole number")
                       .arg(fhir::extensionName(extension.value(u"url").toString())));
        return std::nullopt;
    }

    void readBound(FormItem &item, const QJsonObject &extension, FormNotes &notes, Answer &bound,
                   QString &expression)
    {
        bound = fhir::valueMember(extension);
        const Answer companion = fhir::valueMember(extension, u"_value");
        const QString calculated = companion.isEmpty()
            ? QString()
            : calculatedValue(companion.begin()->toObject(), item.linkId, notes);
        const QString name = fhir::extensionName(extension.value(u"url").toString());
        if (!calculated.isEmpty())
            expression = calculated;
        else if (kindOf(bound) == u"valueExpression")
            expression = readExpression(extension, item.linkId, name, notes);
        else if (!isAnswer(bound))
            notes.warn(item.linkId, QStringLiteral("%1 has no value").arg(name));
        if (kindOf(bound) == u"valueExpression" || !isAnswer(bound))
            bound = {};
    }

    void readMinValue(FormItem &item, const QJsonObject &extension, FormNotes &notes)
    {
        readBound(item, extension, notes, item.minValue, item.minValueExpression);
    }

    void readMaxValue(FormItem &item, const QJsonObject &extension, FormNotes &notes)
    {
        readBound(item, extension, notes, item.maxValue, item.maxValueExpression);
    }

    void readMinQuantity(FormItem &item, const QJsonObject &extension, FormNotes &notes)
    {
        readBound(item, extension, notes, item.minQuantity, item.minValueExpression);
    }

    void readMaxQuantity(FormItem &item, const QJsonObject &extension, FormNotes &notes)
    {
        readBound(item, extension, notes, item.maxQuantity, item.maxValueExpression);
    }

    void readPattern(FormItem &item, const QJsonObject &extension, FormNotes &notes)
    {
        const QString pattern = fhir::textValue(extension);
        if (QRegularExpression(pattern).isValid())
            item.pattern = pattern;
        else
            notes.warn(item.linkId,
                       QStringLiteral("regular expression %1 cannot be read").arg(pattern));
    }

    /// FHIR R4 meant megabytes, later editions bytes, and forms write either. Nobody means a limit
    /// of less than a kilobyte.
    void readMaxSize(FormItem &item, const QJsonObject &extension, FormNotes &notes)
    {
        const Answer value = fhir::valueMember(extension);
        const double size = value.isEmpty() ? 0 : value.begin()->toDouble();
        if (size <= 0 || size > 1e15) {
            notes.warn(item.linkId, QStringLiteral("maxSize is not a size"));
            return;
        }
        if (size < 1024)
            notes.warn(item.linkId,
                       QStringLiteral("maxSize %1 is taken as megabytes").arg(numberText(size)));
        item.maxSizeBytes = static_cast<qint64>(size < 1024 ? size * 1024 * 1024 : size);
    }

    QString unitText(const Coding &coding)
    {
        return coding.display.isEmpty() ? coding.code : coding.display;
    }

    void readUnit(FormItem &item, const QJsonObject &extension, FormNotes &notes)
    {
        const Coding coding = fhir::coding(extension.value(u"valueCoding").toObject());
        if (unitText(coding).isEmpty())
            item.unit = fhir::textValue(extension);
        else
            item.unitCoding = coding;
        if (item.unitCoding)
            item.unit = unitText(coding);
        if (item.unit.isEmpty())
            notes.warn(item.linkId, QStringLiteral("unit has no code"));
    }

    void readUnitOption(FormItem &item, const QJsonObject &extension, FormNotes &notes)
    {
        const Coding coding = fhir::coding(extension.value(u"valueCoding").toObject());
        if (unitText(coding).isEmpty())
            notes.warn(item.linkId, QStringLiteral("a unitOption has no code"));
        else if (!item.unitOptions.contains(coding))
            item.unitOptions.append(coding);
    }

    void readSliderStep(FormItem &item, const QJsonObject &extension, FormNotes &notes)
    {
        const Answer value = fhir::valueMember(extension);
        const double step = value.isEmpty() ? 0 : value.begin()->toDouble();
        if (step > 0)
            item.sliderStep = step;
        else
            notes.warn(item.linkId, QStringLiteral("sliderStepValue is not a step"));
    }

    void addText(QStringList &list, const QJsonObject &extension)
    {
        const QString text = fhir::textValue(extension);
        if (!text.isEmpty() && !list.contains(text))
            list.append(text);
    }

} // namespace

const ItemExtensions &limitExtensions()
{
    static const ItemExtensions table{
        {QStringLiteral("minValue"), readMinValue},
        {QStringLiteral("maxValue"), readMaxValue},
        {QStringLiteral("minQuantity"), readMinQuantity},
        {QStringLiteral("maxQuantity"), readMaxQuantity},
        {QStringLiteral("regex"), readPattern},
        {QStringLiteral("maxSize"), readMaxSize},
        {QStringLiteral("unit"), readUnit},
        {QStringLiteral("unitOption"), readUnitOption},
        {QStringLiteral("sliderStepValue"), readSliderStep},
        {QStringLiteral("unitValueSet"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &) {
             item.unitValueSetUrl = fhir::textValue(extension);
         }},
        {QStringLiteral("unitOpen"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &) {
             item.isUnitOpen = fhir::textValue(extension) != u"optionsOnly";
         }},
        {QStringLiteral("minLength"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &notes) {
             item.minLength = wholeOf(item, extension, notes);
         }},
        {QStringLiteral("maxDecimalPlaces"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &notes) {
             item.maxDecimals = wholeOf(item, extension, notes);
         }},
        {QStringLiteral("minOccurs"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &notes) {
             item.minOccurs = wholeOf(item, extension, notes).value_or(0);
         }},
        {QStringLiteral("maxOccurs"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &notes) {
             item.maxOccurs = wholeOf(item, extension, notes);
         }},
        {QStringLiteral("mimeType"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &) {
             for (const QString &one : fhir::textValue(extension).split(u',', Qt::SkipEmptyParts))
                 item.mimeTypes.append(one.trimmed());
         }},
        {QStringLiteral("referenceResource"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &) {
             addText(item.referenceTypes, extension);
         }},
        {QStringLiteral("referenceProfile"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &) {
             addText(item.referenceProfiles, extension);
         }},
        {QStringLiteral("referenceFilter"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &) {
             item.referenceFilter = fhir::textValue(extension);
         }},
        {QStringLiteral("baseType"),
         [](FormItem &item, const QJsonObject &extension, FormNotes &) {
             item.baseType = fhir::textValue(extension);
         }},
    };
    return table;
}

} // namespace tasuki
