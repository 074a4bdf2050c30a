// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/instancetree.h"

#include <algorithm>

namespace tasuki {

InstanceTree::InstanceTree(std::shared_ptr<const FormGraph> graph)
    : m_graph(std::move(graph))
{
    clear();
}

void InstanceTree::clear()
{
    m_instances.clear();
    m_free.clear();
    m_instances.reserve(m_graph->size() + 1);
    grow(-1, -1, 0);
}

/// Depth first, so that on a fresh tree the instance of node n is n + 1.
int InstanceTree::grow(int node, int parent, int number)
{
    const int instance
        = m_free.isEmpty() ? static_cast<int>(m_instances.size()) : m_free.takeLast();
    if (instance == m_instances.size())
        m_instances.append(ItemInstance());
    const QList<int> &below = m_graph->childrenOf(node);
    QList<QList<int>> children;
    children.reserve(below.size());
    for (const int child : below)
        children.append(QList<int>{grow(child, instance, 0)});
    ItemInstance fresh;
    fresh.node = node;
    fresh.parent = parent;
    fresh.number = number;
    fresh.children = children;
    m_instances[instance] = fresh;
    return instance;
}

int InstanceTree::insert(int parent, int node, int at)
{
    const FormGraph::Node &group = m_graph->node(node);
    const qsizetype inUse = m_instances.size() - m_free.size();
    if (inUse + (group.end - node) > std::max(mostInstances, 2 * m_graph->size()))
        return -1;
    const int instance = grow(node, parent, at);
    QList<int> &all = m_instances[parent].children[group.rank];
    const qsizetype place = std::clamp<qsizetype>(at, 0, all.size());
    all.insert(place, instance);
    for (qsizetype i = place; i < all.size(); ++i)
        m_instances[all[i]].number = static_cast<int>(i);
    return instance;
}

QList<int> InstanceTree::remove(int instance)
{
    const int parent = at(instance).parent;
    if (parent < 0)
        return {};
    QList<int> &all = m_instances[parent].children[m_graph->node(at(instance).node).rank];
    if (all.size() < 2)
        return {};
    all.removeOne(instance);
    for (qsizetype i = 0; i < all.size(); ++i)
        m_instances[all[i]].number = static_cast<int>(i);
    QList<int> gone{instance};
    collect(instance, gone);
    for (const int one : std::as_const(gone))
        m_instances[one] = ItemInstance();
    m_free += gone;
    return gone;
}

int InstanceTree::find(const QString &key) const
{
    if (const int node = m_graph->indexOf(key); node >= 0)
        return firstOf(node);
    const qsizetype hash = key.lastIndexOf(u'#');
    const int node = hash < 0 ? -1 : m_graph->indexOf(key.left(hash));
    if (node < 0)
        return -1;
    QList<int> numbers;
    for (const QString &part : key.mid(hash + 1).split(u'.')) {
        bool isNumber = false;
        numbers.append(part.toInt(&isNumber));
        if (!isNumber)
            return -1;
    }
    if (numbers.size() != m_graph->node(node).repeats)
        return -1;
    QList<int> path;
    for (int step = node; step >= 0; step = m_graph->node(step).parent)
        path.prepend(step);
    int instance = root;
    for (const int step : std::as_const(path)) {
        const QList<int> &all = repetitions(instance, step);
        const int number = m_graph->item(step).isRepeatingGroup() ? numbers.takeFirst() : 0;
        if (number < 0 || number >= all.size())
            return -1;
        instance = all[number];
    }
    return instance;
}

QString InstanceTree::keyOf(int instance) const
{
    if (instance == root)
        return {};
    const FormGraph::Node &node = m_graph->node(at(instance).node);
    if (node.repeats == 0)
        return node.item->linkId;
    QStringList numbers;
    bool isFirst = true;
    for (int step = instance; step != root; step = at(step).parent) {
        if (!item(step).isRepeatingGroup())
            continue;
        numbers.prepend(QString::number(at(step).number));
        isFirst = isFirst && at(step).number == 0;
    }
    return isFirst ? node.item->linkId : node.item->linkId + u'#' + numbers.join(u'.');
}

int InstanceTree::firstOf(int node) const
{
    if (node < 0)
        return root;
    if (m_graph->node(node).repeats == 0)
        return node + 1;
    return repetitions(firstOf(m_graph->node(node).parent), node).first();
}

const QList<int> &InstanceTree::repetitions(int parent, int node) const
{
    return m_instances[parent].children[m_graph->node(node).rank];
}

QList<int> InstanceTree::within(int instance, int node) const
{
    const int top = at(instance).node;
    if (top == node)
        return {instance};
    if (!m_graph->isAbove(top, node))
        return {};
    if (m_graph->node(node).repeats == 0)
        return {node + 1};
    QList<int> found;
    for (const int parent : within(instance, m_graph->node(node).parent))
        found += repetitions(parent, node);
    return found;
}

QList<int> InstanceTree::childrenOf(int instance) const
{
    QList<int> all;
    for (const QList<int> &repetition : at(instance).children)
        all += repetition;
    return all;
}

QList<int> InstanceTree::inOrder() const
{
    QList<int> all;
    all.reserve(m_instances.size());
    collect(root, all);
    return all;
}

void InstanceTree::collect(int instance, QList<int> &into) const
{
    for (const QList<int> &repetition : at(instance).children) {
        for (const int child : repetition) {
            into.append(child);
            collect(child, into);
        }
    }
}

int InstanceTree::commonAbove(int instance, int node) const
{
    while (instance != root && at(instance).node != node
           && !m_graph->isAbove(at(instance).node, node))
        instance = at(instance).parent;
    return instance;
}

int InstanceTree::nearest(int from, int node) const
{
    if (m_graph->node(node).repeats == 0)
        return node + 1;
    return stepDown(commonAbove(from, node), node, at(from).node);
}

/// From an instance down to an item below it. What lies before the one who asks is nearest at its
/// last repetition, what lies behind at its first.
int InstanceTree::stepDown(int instance, int node, int from) const
{
    if (at(instance).node == node)
        return instance;
    const int above = stepDown(instance, m_graph->node(node).parent, from);
    const QList<int> &all = repetitions(above, node);
    return node < from ? all.last() : all.first();
}

bool InstanceTree::isCalculated(int instance) const
{
    const ItemInstance &one = at(instance);
    if (!one.calculated)
        return false;
    const FormItem &asked = item(instance);
    if (asked.calculatedExpression.isEmpty() || asked.readOnly)
        return true;
    return one.typed.isEmpty() || one.typed == *one.calculated;
}

QList<Answer> InstanceTree::stored(int instance) const
{
    return isCalculated(instance) ? *at(instance).calculated : at(instance).typed;
}

QList<Answer> InstanceTree::effective(int instance) const
{
    return at(instance).isEnabled ? stored(instance) : QList<Answer>();
}

bool InstanceTree::hasAnswerWithin(int instance) const
{
    if (instance != root && !effective(instance).isEmpty())
        return true;
    for (const QList<int> &repetition : at(instance).children) {
        if (std::any_of(repetition.begin(), repetition.end(),
                        [this](int child) { return hasAnswerWithin(child); }))
            return true;
    }
    return false;
}

bool InstanceTree::isTypedWithin(int instance) const
{
    QList<int> all{instance};
    collect(instance, all);
    return std::any_of(all.begin(), all.end(),
                       [this](int one) { return !at(one).typed.isEmpty(); });
}

bool InstanceTree::hasSameAnswers(const InstanceTree &other) const
{
    const QList<int> mine = inOrder();
    const QList<int> theirs = other.inOrder();
    return mine.size() == theirs.size()
        && std::equal(mine.begin(), mine.end(), theirs.begin(), [&](int a, int b) {
               return at(a).node == other.at(b).node && at(a).number == other.at(b).number
                   && at(a).typed == other.at(b).typed;
           });
}

} // namespace tasuki
