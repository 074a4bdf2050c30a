// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formevaluation.h"

#include "core/forms/answervalue.h"

namespace tasuki {

namespace {

    QJsonValue oneOrMany(const QList<QJsonValue> &values)
    {
        if (values.size() == 1)
            return values.first();
        QJsonArray array;
        for (const QJsonValue &value : values)
            array.append(value);
        return array;
    }

    QList<QJsonValue> valuesOf(const QList<Answer> &answers)
    {
        QList<QJsonValue> values;
        for (const Answer &answer : answers)
            values.append(valueOf(answer));
        return values;
    }

    void take(const FormState &state, const Finding &finding, FormEvaluation &into)
    {
        const QString linkId = state.linkIdOf(finding.linkId);
        if (finding.rule == Finding::Rule::Required) {
            if (!into.missing.contains(linkId))
                into.missing.append(linkId);
            into.missingKeys.append(finding.linkId);
            return;
        }
        const QJsonValue value = finding.value.isEmpty()
            ? oneOrMany(valuesOf(state.answers(finding.linkId)))
            : valueOf(finding.value);
        into.invalid.append(
            {linkId, finding.linkId, toCode(finding.rule), value, finding.bound, finding.message});
    }

    QJsonObject toJsonObject(const FormEvaluation::Invalid &invalid)
    {
        QJsonObject json{{QStringLiteral("linkId"), invalid.linkId},
                         {QStringLiteral("rule"), invalid.rule},
                         {QStringLiteral("value"), invalid.value},
                         {QStringLiteral("bound"), invalid.bound}};
        if (invalid.key != invalid.linkId)
            json.insert(QStringLiteral("key"), invalid.key);
        if (!invalid.message.isEmpty())
            json.insert(QStringLiteral("message"), invalid.message);
        return json;
    }

} // namespace

FormEvaluation FormEvaluation::of(const FormState &state)
{
    FormEvaluation evaluation;
    for (const QString &linkId : state.form().linkIds()) {
        (state.isEnabled(linkId) ? evaluation.enabled : evaluation.disabled).append(linkId);
    }
    for (const QString &key : state.keys()) {
        const FormItem &item = *state.form().item(state.linkIdOf(key));
        const bool isWorkedOut
            = !item.calculation.isEmpty() || !item.calculatedExpression.isEmpty();
        const QList<Answer> answers = isWorkedOut ? state.effectiveAnswers(key) : QList<Answer>();
        if (!answers.isEmpty())
            evaluation.calculated.insert(key, valuesOf(answers));
    }
    for (const Finding &finding : state.findings())
        take(state, finding, evaluation);
    evaluation.warnings = state.form().warnings();
    for (const QStringList &circle : state.cycles())
        evaluation.warnings.append(
            {circle.first(),
             QStringLiteral("goes round in a circle without coming to rest: %1")
                 .arg(circle.join(QStringLiteral(", ")))});
    for (const Finding &advice : state.warnings())
        evaluation.warnings.append({advice.linkId, advice.message});
    return evaluation;
}

QJsonObject FormEvaluation::toJson() const
{
    QJsonArray invalidAnswers;
    for (const Invalid &one : invalid)
        invalidAnswers.append(toJsonObject(one));
    QJsonObject values;
    for (auto it = calculated.begin(); it != calculated.end(); ++it)
        values.insert(it.key(), oneOrMany(it.value()));
    QJsonArray oddities;
    for (const FormWarning &warning : warnings)
        oddities.append(QJsonObject{{QStringLiteral("place"), warning.place},
                                    {QStringLiteral("what"), warning.what}});
    return {{QStringLiteral("enabled"), QJsonArray::fromStringList(enabled)},
            {QStringLiteral("disabled"), QJsonArray::fromStringList(disabled)},
            {QStringLiteral("missing"), QJsonArray::fromStringList(missing)},
            {QStringLiteral("missingKeys"), QJsonArray::fromStringList(missingKeys)},
            {QStringLiteral("invalid"), invalidAnswers},
            {QStringLiteral("calculated"), values},
            {QStringLiteral("warnings"), oddities}};
}

} // namespace tasuki
