// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answervalue.h"
#include "core/forms/expressionreader.h"
#include "core/forms/fhirelement.h"
#include "core/forms/itemextensions.h"

#include <algorithm>

namespace tasuki {

namespace {

    void readAddedVariable(FormItem &item, const QJsonObject &extension, FormNotes &notes)
    {
        if (const auto variable = readVariable(extension, item.linkId, notes))
            item.variables.append(*variable);
    }

    /// Other programs fill the lines of a group from it. Here it is a name for what lies beside the
    /// form, as far as that is a path into it.
    void readPopulationContext(FormItem &item, const QJsonObject &extension, FormNotes &notes)
    {
        if (const auto variable = readVariable(extension, item.linkId, notes))
            item.variables.append(*variable);
        if (item.repeats)
            notes.warn(item.linkId,
                       QStringLiteral("%1 fills one line only")
                           .arg(fhir::extensionName(extension.value(u"url").toString())));
    }

    void readAddedConstraint(FormItem &item, const QJsonObject &extension, FormNotes &notes)
    {
        if (const auto constraint = readConstraint(extension, item.linkId, notes))
            item.constraints.append(*constraint);
    }

    /// Stands on the item, names some of its options and says when they are offered.
    void readToggle(FormItem &item, const QJsonObject &extension, FormNotes &notes)
    {
        const QString name = QStringLiteral("answerOptionsToggleExpression");
        const QString text
            = readExpression(fhir::part(extension, u"expression"), item.linkId, name, notes);
        for (const QJsonObject &part : fhir::extensions(extension)) {
            if (part.value(u"url").toString() != u"option")
                continue;
            const Answer named = fhir::valueMember(part);
            const auto option = std::find_if(
                item.options.begin(), item.options.end(),
                [&named](const AnswerOption &o) { return sameAnswer(o.value, named); });
            if (option != item.options.end())
                option->toggleExpression = text;
            else
                notes.warn(
                    item.linkId,
                    QStringLiteral("%1 names the unknown option '%2'").arg(name, plainText(named)));
        }
    }

    template<QString FormItem::*Member>
    void readInto(FormItem &item, const QJsonObject &extension, FormNotes &notes)
    {
        item.*Member = readExpression(
            extension, item.linkId, fhir::extensionName(extension.value(u"url").toString()), notes);
        const QString name = extension.value(u"valueExpression")[u"name"].toString();
        const bool isKnown
            = std::any_of(item.variables.begin(), item.variables.end(),
                          [&name](const FormVariable &variable) { return variable.name == name; });
        // What has a name can be asked for by it, whatever the expression is there for (SDC).
        if (!name.isEmpty() && !isKnown)
            item.variables.append({name, item.*Member});
    }

} // namespace

const ItemExtensions &expressionExtensions()
{
    static const ItemExtensions table{
        {QStringLiteral("enableWhenExpression"), readInto<&FormItem::enableWhenExpression>},
        {QStringLiteral("calculatedExpression"), readInto<&FormItem::calculatedExpression>},
        {QStringLiteral("initialExpression"), readInto<&FormItem::initialExpression>},
        {QStringLiteral("answerExpression"), readInto<&FormItem::answerExpression>},
        {QStringLiteral("candidateExpression"), readInto<&FormItem::candidateExpression>},
        {QStringLiteral("answerOptionsToggleExpression"), readToggle},
        {QStringLiteral("variable"), readAddedVariable},
        {QStringLiteral("itemPopulationContext"), readPopulationContext},
        {QStringLiteral("populationContext"), readPopulationContext},
        {QStringLiteral("itemContext"), readPopulationContext},
        {QStringLiteral("contextExpression"), readPopulationContext},
        {QStringLiteral("constraint"), readAddedConstraint},
        {QStringLiteral("targetConstraint"), readAddedConstraint},
    };
    return table;
}

} // namespace tasuki
