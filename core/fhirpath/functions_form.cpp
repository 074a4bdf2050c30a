// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/evaluation.h"
#include "core/fhirpath/function.h"

#include <QJsonArray>

// What the guide for structured data capture adds for forms.

namespace tasuki::fhirpath {

namespace {

    /// The score an element carries itself.
    std::optional<double> scoreIn(const QJsonValue &holder)
    {
        const QJsonArray extensions = holder.toObject().value(QLatin1String("extension")).toArray();
        for (const QJsonValue &entry : extensions) {
            const QJsonObject extension = entry.toObject();
            const QString url = extension.value(QLatin1String("url")).toString();
            const QJsonValue score = extension.value(QLatin1String("valueDecimal"));
            const bool isScore = url == u"http://hl7.org/fhir/StructureDefinition/ordinalValue"
                || url == u"http://hl7.org/fhir/StructureDefinition/itemWeight"
                || url == u"http://hl7.org/fhir/StructureDefinition/questionnaire-ordinalValue";
            if (isScore && score.isDouble())
                return score.toDouble();
        }
        return std::nullopt;
    }

    std::optional<double> scoreOf(Evaluation &evaluation, const Value &value)
    {
        for (const QJsonValue &holder : {value.json(), value.companion()}) {
            if (const auto score = scoreIn(holder))
                return score;
        }
        static const MemberName valueName(QStringLiteral("value"));
        Collection inside;
        if (value.fhirType().isEmpty())
            evaluation.navigation().member(value, valueName, inside);
        if (!inside.isEmpty() && inside.first().kind() != value.kind())
            return scoreOf(evaluation, inside.first());
        if (inside.size() == 1 && inside.first().json().isObject())
            return scoreOf(evaluation, inside.first());
        const auto &lookUp = evaluation.context().score;
        return lookUp ? lookUp(value.json()) : std::nullopt;
    }

    Collection weight(Evaluation &evaluation, const Node &, const Collection &input, const Frame &)
    {
        Collection scores;
        for (const Value &value : input) {
            if (const auto score = scoreOf(evaluation, value))
                scores.append(Value::decimal(*score));
        }
        return scores;
    }

    void appendAnswers(Evaluation &evaluation, const Value &value, Collection &out)
    {
        static const MemberName answer(QStringLiteral("answer"));
        static const MemberName item(QStringLiteral("item"));
        if (!evaluation.spend(1))
            return;
        Collection own;
        evaluation.navigation().member(value, answer, own);
        Collection below;
        evaluation.navigation().member(value, item, below);
        for (const Value &one : std::as_const(own)) {
            out.append(one);
            evaluation.navigation().member(one, item, below);
        }
        for (const Value &one : std::as_const(below))
            appendAnswers(evaluation, one, out);
    }

    Collection answers(Evaluation &evaluation, const Node &, const Collection &input, const Frame &)
    {
        Collection found;
        for (const Value &value : input)
            appendAnswers(evaluation, value, found);
        return found;
    }

} // namespace

FunctionTable formFunctions()
{
    return {
        {QStringLiteral("answers"), {0, 0, answers}},
        {QStringLiteral("ordinal"), {0, 0, weight}},
        {QStringLiteral("weight"), {0, 0, weight}},
    };
}

} // namespace tasuki::fhirpath
