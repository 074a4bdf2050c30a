// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formexpressions.h"

#include <QJsonArray>

#include <algorithm>

namespace tasuki {

namespace {

    ItemExpressions::Optional parsed(const QString &text)
    {
        if (text.isEmpty())
            return std::nullopt;
        const auto expression = fhirpath::Expression::parse(text);
        return expression ? std::make_optional(*expression) : std::nullopt;
    }

    void readVariables(const QList<FormVariable> &from, ItemExpressions &into)
    {
        for (const FormVariable &variable : from) {
            if (const auto expression = parsed(variable.expression))
                into.variables.append({variable.name, *expression});
        }
    }

    void readConstraints(const QList<FormConstraint> &from, ItemExpressions &into)
    {
        for (const FormConstraint &constraint : from)
            into.constraints.append(parsed(constraint.expression));
    }

    bool hasAny(const ItemExpressions &e)
    {
        return e.enableWhen || e.calculated || e.initial || e.answers || e.candidates || e.text
            || e.required || e.minValue || e.maxValue || !e.toggles.isEmpty()
            || !e.constraints.isEmpty() || !e.variables.isEmpty();
    }

    QString scoreKey(const QJsonValue &value, bool withDisplay)
    {
        if (!value.isObject())
            return value.toVariant().toString();
        const QString key = value[u"system"].toString() + u'|' + value[u"code"].toString();
        return withDisplay ? key + u'|' + value[u"display"].toString() : key;
    }

} // namespace

FormExpressions::FormExpressions(const FormDefinition &form)
{
    readVariables(form.variables(), m_ofForm);
    readConstraints(form.constraints(), m_ofForm);
    for (const FormItem &item : form.sections())
        readItem(item);
    readSources(form.source().value(u"item").toArray());
}

void FormExpressions::readItem(const FormItem &item)
{
    ItemExpressions own;
    own.enableWhen = parsed(item.enableWhenExpression);
    own.calculated = parsed(item.calculatedExpression);
    own.initial = parsed(item.initialExpression);
    own.answers = parsed(item.answerExpression);
    own.candidates = parsed(item.candidateExpression);
    own.text = parsed(item.textExpression);
    own.required = parsed(item.requiredExpression);
    own.minValue = parsed(item.minValueExpression);
    own.maxValue = parsed(item.maxValueExpression);
    readVariables(item.variables, own);
    readConstraints(item.constraints, own);
    const bool toggles
        = std::any_of(item.options.begin(), item.options.end(), [](const AnswerOption &option) {
              return !option.toggleExpression.isEmpty();
          });
    for (qsizetype i = 0; toggles && i < item.options.size(); ++i)
        own.toggles.append(parsed(item.options[i].toggleExpression));
    if (hasAny(own))
        m_items.insert(&item, own);
    readScores(item);
    for (const FormItem &child : item.children)
        readItem(child);
}

void FormExpressions::readScores(const FormItem &item)
{
    for (const AnswerOption &option : item.options) {
        if (!option.weight || option.value.isEmpty())
            continue;
        const QJsonValue value = option.value.begin().value();
        for (const bool withDisplay : {true, false}) {
            const QString key = scoreKey(value, withDisplay);
            if (!m_scores.contains(key))
                m_scores.insert(key, *option.weight);
        }
    }
}

void FormExpressions::readSources(const QJsonArray &items)
{
    for (const auto &value : items) {
        const QJsonObject item = value.toObject();
        const QString linkId = item.value(u"linkId").toString();
        if (!m_sources.contains(linkId))
            m_sources.insert(linkId, item);
        readSources(item.value(u"item").toArray());
    }
}

const ItemExpressions *FormExpressions::of(const FormItem *item) const
{
    const auto found = m_items.constFind(item);
    return found == m_items.constEnd() ? nullptr : &*found;
}

std::optional<double> FormExpressions::score(const QJsonValue &answerValue) const
{
    for (const bool withDisplay : {true, false}) {
        const auto found = m_scores.constFind(scoreKey(answerValue, withDisplay));
        if (found != m_scores.constEnd())
            return *found;
    }
    return std::nullopt;
}

} // namespace tasuki
