// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/carryover.h"

#include "core/forms/answercheck.h"
#include "core/forms/answervalue.h"
#include "core/forms/formstate.h"

#include <algorithm>

namespace tasuki {

CarryOver::CarryOver(const FormGraph &graph, InstanceTree &tree, const FormState &from)
    : m_graph(graph)
    , m_tree(tree)
    , m_from(from)
{ }

QMap<QString, QString> CarryOver::run()
{
    for (int node = 0; node < m_graph.size(); ++node) {
        const FormGraph::Node &at = m_graph.node(node);
        if (at.repeats == 1 && at.item->isRepeatingGroup())
            fillGroup(m_tree.firstOf(node));
        if (at.repeats > 0 || !at.item->isQuestion())
            continue;
        for (const QString &source : sourcesOf(*at.item))
            fill(m_tree.firstOf(node), source);
    }
    return m_carried;
}

/// Items there that ask the same, the order of this item's codes first.
QStringList CarryOver::sourcesOf(const FormItem &item) const
{
    QStringList sources;
    for (const Coding &code : item.codes)
        sources += m_from.form().itemsWithCode(code.system, code.code);
    return sources;
}

void CarryOver::fill(int instance, const QString &sourceKey)
{
    const FormItem &item = m_tree.item(instance);
    if (!m_tree.at(instance).typed.isEmpty() || !item.calculation.isEmpty()
        || (item.readOnly && !item.calculatedExpression.isEmpty()))
        return;
    const QList<Answer> answers = fitting(item, m_from.effectiveAnswers(sourceKey));
    if (answers.isEmpty())
        return;
    m_tree.edit(instance).typed = answers;
    m_carried.insert(m_tree.keyOf(instance), sourceKey);
}

/// An option is written as this form writes it; what breaks a rule here is not taken.
QList<Answer> CarryOver::fitting(const FormItem &item, const QList<Answer> &answers) const
{
    QList<Answer> fit;
    for (const Answer &answer : answers) {
        const auto option = std::find_if(
            item.options.begin(), item.options.end(),
            [&answer](const AnswerOption &o) { return sameAnswer(o.value, answer); });
        const Answer here = option == item.options.end() ? answer : option->value;
        QList<Finding> findings = checkAnswers(item, {here});
        findings.removeIf([](const Finding &f) { return f.rule == Finding::Rule::TooFew; });
        if (findings.isEmpty())
            fit.append(here);
        if (!fit.isEmpty() && !item.repeats)
            break;
    }
    return fit;
}

void CarryOver::fillGroup(int group)
{
    const ItemInstance &at = m_tree.at(group);
    const int node = at.node;
    const int parent = at.parent;
    const QStringList sources = sourcesOf(m_tree.item(group));
    if (sources.isEmpty() || m_tree.repetitions(parent, node).size() > 1
        || m_tree.isTypedWithin(group))
        return;
    const QString &source = sources.first();
    for (int i = 0; i < m_from.instanceCount(source); ++i) {
        const int instance = i == 0 ? group : m_tree.insert(parent, node, i);
        const QString from = m_from.instanceKey(source, i);
        for (int child = node + 1; instance >= 0 && child < m_graph.node(node).end; ++child) {
            const FormGraph::Node &asked = m_graph.node(child);
            if (asked.repeats != m_graph.node(node).repeats || !asked.item->isQuestion())
                continue;
            for (const QString &linkId : sourcesOf(*asked.item)) {
                if (const QString key = m_from.keyIn(from, linkId); !key.isEmpty())
                    fill(m_tree.within(instance, child).first(), key);
            }
        }
    }
}

} // namespace tasuki
