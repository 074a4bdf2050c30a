// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/expression.h"
#include "core/forms/expressionreader.h"
#include "core/forms/formchecker.h"

namespace tasuki {

namespace {

    /// What every expression of a form may name (SDC, FHIRPath), whoever opens it.
    bool isGiven(const QString &name)
    {
        static const QSet<QString> names{
            QStringLiteral("resource"), QStringLiteral("rootResource"),
            QStringLiteral("context"),  QStringLiteral("questionnaire"),
            QStringLiteral("qitem"),    QStringLiteral("qItem"),
            QStringLiteral("ucum"),     QStringLiteral("sct"),
            QStringLiteral("loinc"),    QStringLiteral("questionnaireResponse"),
        };
        return names.contains(name) || isUsualLaunchContext(name);
    }

} // namespace

void FormChecker::checkExpressions(const FormItem &item, const Names &names)
{
    const auto check = [&](const char *what, const QString &expression) {
        checkExpression(item.linkId, QLatin1String(what), expression, names);
    };
    check("enableWhenExpression", item.enableWhenExpression);
    check("calculatedExpression", item.calculatedExpression);
    check("initialExpression", item.initialExpression);
    check("answerExpression", item.answerExpression);
    check("candidateExpression", item.candidateExpression);
    check("text", item.textExpression);
    check("required", item.requiredExpression);
    check("minValue", item.minValueExpression);
    check("maxValue", item.maxValueExpression);
    for (const FormVariable &variable : item.variables)
        checkExpression(item.linkId, QStringLiteral("variable %1").arg(variable.name),
                        variable.expression, names);
    for (const FormConstraint &constraint : item.constraints)
        checkExpression(item.linkId, QStringLiteral("constraint %1").arg(constraint.key),
                        constraint.expression, names);
    for (const AnswerOption &option : item.options)
        check("answerOptionsToggleExpression", option.toggleExpression);
}

void FormChecker::checkExpression(const QString &place, const QString &what,
                                  const QString &expression, const Names &names)
{
    if (expression.isEmpty())
        return;
    const QString words = expression.simplified(); // of a warning, which is one line
    const auto parsed = fhirpath::Expression::parse(expression);
    if (!parsed)
        return; // warned of when it was read
    for (const QString &linkId : parsed->linkIds()) {
        if (!m_form.item(linkId))
            m_notes.warn(
                place,
                QStringLiteral("%1 names the unknown item '%2' (%3)").arg(what, linkId, words));
    }
    for (const QString &name : parsed->variables()) {
        if (!isGiven(name) && !names.contains(name))
            m_notes.warn(
                place,
                QStringLiteral("%1 uses the unknown variable %%2 (%3)").arg(what, name, words));
    }
}

} // namespace tasuki
