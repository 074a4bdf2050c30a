// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formcheck.h"

#include "core/forms/answercheck.h"
#include "core/forms/answervalue.h"
#include "core/forms/calculatedanswer.h"

#include <algorithm>

namespace tasuki {

using Rule = Finding::Rule;

FormCheck::FormCheck(const FormGraph &graph, const InstanceTree &tree, ExpressionScope &scope)
    : m_graph(graph)
    , m_tree(tree)
    , m_scope(scope)
{ }

QList<Finding> FormCheck::errors()
{
    QList<Finding> all;
    for (const int instance : m_tree.inOrder())
        all += errorsOf(instance);
    return all + brokenConstraints(InstanceTree::root, false);
}

QList<Finding> FormCheck::warnings()
{
    QList<Finding> all;
    for (const int instance : m_tree.inOrder())
        all += warningsOf(instance);
    return all + brokenConstraints(InstanceTree::root, true);
}

QList<Finding> FormCheck::errorsOf(int instance)
{
    if (!m_tree.at(instance).isEnabled || isAbsent(instance))
        return {};
    QList<Finding> findings
        = m_tree.item(instance).type == ItemType::Group ? ofGroup(instance) : QList<Finding>();
    const QList<Answer> answers = m_tree.effective(instance);
    if (m_graph.expressions().of(&m_tree.item(instance)))
        findings += checkAnswers(currentItem(instance), answers);
    else
        findings += checkAnswers(m_tree.item(instance), answers);
    const QString key = m_tree.keyOf(instance);
    for (Finding &finding : findings)
        finding.linkId = key;
    return findings + brokenConstraints(instance, false);
}

QList<Finding> FormCheck::warningsOf(int instance)
{
    return m_tree.at(instance).isEnabled ? brokenConstraints(instance, true) : QList<Finding>();
}

/// A further instance of a repeating group in which nothing was written will not be in the
/// response: nothing is missing in it.
bool FormCheck::isAbsent(int instance) const
{
    for (; instance != InstanceTree::root; instance = m_tree.at(instance).parent) {
        if (m_tree.at(instance).number > 0 && !m_tree.hasAnswerWithin(instance))
            return true;
    }
    return false;
}

QList<Finding> FormCheck::ofGroup(int instance)
{
    const FormItem &group = m_tree.item(instance);
    const ItemInstance &at = m_tree.at(instance);
    QList<Finding> findings;
    if (at.number > 0)
        return findings;
    const QList<int> &all = m_tree.repetitions(at.parent, at.node);
    const auto filled = static_cast<int>(std::count_if(
        all.begin(), all.end(), [this](int one) { return m_tree.hasAnswerWithin(one); }));
    if (filled == 0 && isRequired(instance))
        findings.append({group.linkId, Rule::Required});
    if (filled > 0 && filled < group.minOccurs)
        findings.append({group.linkId, Rule::TooFew, QString::number(group.minOccurs)});
    if (group.repeats && filled > group.maxOccurs.value_or(filled))
        findings.append({group.linkId, Rule::TooMany, QString::number(*group.maxOccurs)});
    return findings;
}

bool FormCheck::isRequired(int instance)
{
    const ItemExpressions *own = m_graph.expressions().of(&m_tree.item(instance));
    return own && own->required ? m_scope.isTrue(*own->required, instance)
                                : m_tree.item(instance).required;
}

FormItem FormCheck::currentItem(int instance)
{
    FormItem item = m_tree.item(instance);
    const ItemExpressions *own = m_graph.expressions().of(&m_tree.item(instance));
    if (!own)
        return item;
    item.children.clear();
    item.required = isRequired(instance);
    item.minValue = limitOf(own->minValue, item, item.minValue, instance);
    item.maxValue = limitOf(own->maxValue, item, item.maxValue, instance);
    if (own->minValue)
        item.minQuantity = {};
    if (own->maxValue)
        item.maxQuantity = {};
    // Suggestions bind nobody.
    item.options = own->candidates && !own->answers ? item.options : optionsOf(instance);
    return item;
}

Answer FormCheck::limitOf(const ItemExpressions::Optional &expression, const FormItem &item,
                          const Answer &fixed, int instance)
{
    if (!expression)
        return fixed;
    const auto outcome = m_scope.evaluate(*expression, instance);
    if (!outcome || outcome->isEmpty())
        return fixed;
    return answerFrom(outcome->first(), item).value_or(fixed);
}

QList<AnswerOption> FormCheck::optionsOf(int instance)
{
    const FormItem &item = m_tree.item(instance);
    const ItemExpressions *own = m_graph.expressions().of(&item);
    if (!own)
        return item.options;
    QList<AnswerOption> options;
    for (qsizetype i = 0; i < item.options.size(); ++i) {
        const bool hasToggle = i < own->toggles.size() && own->toggles[i];
        if (!hasToggle || m_scope.isTrue(*own->toggles[i], instance))
            options.append(item.options[i]);
    }
    for (const auto *expression : {&own->answers, &own->candidates}) {
        if (!*expression || !options.isEmpty())
            continue;
        if (const auto outcome = m_scope.evaluate(**expression, instance))
            options = optionsFrom(*outcome, item);
    }
    return options;
}

QList<Finding> FormCheck::brokenConstraints(int instance, bool warnings)
{
    if (instance == InstanceTree::root)
        return brokenOf(m_graph.form().constraints(), m_graph.expressions().ofForm(), instance,
                        warnings);
    const ItemExpressions *own = m_graph.expressions().of(&m_tree.item(instance));
    // As in FHIR, what is not in the response breaks no condition.
    if (!own || own->constraints.isEmpty() || !m_tree.hasAnswerWithin(instance))
        return {};
    return brokenOf(m_tree.item(instance).constraints, *own, instance, warnings);
}

QList<Finding> FormCheck::brokenOf(const QList<FormConstraint> &constraints,
                                   const ItemExpressions &own, int instance, bool warnings)
{
    QList<Finding> findings;
    for (qsizetype i = 0; i < constraints.size(); ++i) {
        if (!own.constraints[i] || (constraints[i].severity == u"warning") != warnings)
            continue;
        const auto outcome = m_scope.evaluate(*own.constraints[i], instance);
        if (outcome && !outcome->isEmpty() && !fhirpath::isTrue(*outcome))
            findings.append({m_tree.keyOf(instance),
                             Rule::Constraint,
                             constraints[i].key,
                             {},
                             constraints[i].human});
    }
    return findings;
}

} // namespace tasuki
