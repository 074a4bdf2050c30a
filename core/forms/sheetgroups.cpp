// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/sheetgroups.h"

#include "core/forms/answervalue.h"
#include "core/forms/responsereader.h"

#include <algorithm>

namespace tasuki {

namespace {

    QJsonArray toArray(const QList<Answer> &answers)
    {
        QJsonArray array;
        for (const Answer &answer : answers)
            array.append(answer);
        return array;
    }

    QList<Answer> toAnswers(const QJsonValue &array)
    {
        QList<Answer> answers;
        for (const auto &value : array.toArray()) {
            if (isAnswer(value.toObject()))
                answers.append(value.toObject());
        }
        return answers;
    }

} // namespace

SheetGroups::SheetGroups(const FormGraph &graph, InstanceTree &tree, ResponseOrigin &origin,
                         const FormDefinition *former)
    : m_graph(graph)
    , m_tree(tree)
    , m_origin(origin)
    , m_former(former)
{ }

QMap<QString, QJsonValue> SheetGroups::values() const
{
    QMap<QString, QJsonValue> groups = m_origin.groups;
    const auto add = [&groups](const FormItem &item, const QJsonArray &value) {
        if (value.isEmpty())
            return;
        QJsonObject group = groups.value(item.mergeGroup).toObject();
        group.insert(item.linkId, value);
        groups.insert(item.mergeGroup, group);
    };
    for (int node = 0; node < m_graph.size(); ++node) {
        const FormItem &item = m_graph.item(node);
        if (m_graph.indexOf(item.linkId) != node)
            continue;
        if (item.isRepeatingGroup() && m_graph.node(node).repeats == 1) {
            const int parent = m_tree.firstOf(m_graph.node(node).parent);
            add(item, repetitionsOf(parent, node, Which::Counting));
        } else if (m_graph.node(node).repeats == 0 && item.isQuestion()) {
            const int instance = m_tree.firstOf(node);
            if (!m_tree.isCalculated(instance))
                add(item, toArray(m_tree.effective(instance)));
        }
    }
    return groups;
}

/// Nothing when there is one instance without an answer; otherwise all, also empty ones, so that a
/// row a person has just opened is still there after a look at the record.
QJsonArray SheetGroups::repetitionsOf(int parent, int node, Which which) const
{
    const QList<int> &all = m_tree.repetitions(parent, node);
    QJsonArray contents;
    for (const int instance : all) {
        if (which == Which::Typed || m_tree.at(instance).isEnabled)
            contents.append(contentOf(instance, which));
    }
    const bool isBlank = contents.size() == 1 && contents.first().toObject().isEmpty();
    return isBlank ? QJsonArray() : contents;
}

QJsonObject SheetGroups::contentOf(int instance, Which which) const
{
    QJsonObject content = m_origin.instances.value(instance);
    addContent(instance, which, content);
    return content;
}

void SheetGroups::addContent(int instance, Which which, QJsonObject &into) const
{
    for (const int child : m_tree.childrenOf(instance)) {
        const FormItem &item = m_tree.item(child);
        QJsonArray value;
        if (item.isRepeatingGroup()) {
            if (m_tree.at(child).number == 0)
                value = repetitionsOf(instance, m_tree.at(child).node, which);
        } else {
            if (item.isQuestion() && which == Which::Typed)
                value = toArray(m_tree.at(child).typed);
            else if (item.isQuestion() && !m_tree.isCalculated(child))
                value = toArray(m_tree.effective(child));
            addContent(child, which, into);
        }
        const bool isTwin = m_graph.indexOf(item.linkId) != m_tree.at(child).node;
        if (!value.isEmpty() && !isTwin)
            into.insert(item.linkId, value);
    }
}

void SheetGroups::load(const QMap<QString, QJsonValue> &groups)
{
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const QJsonObject strangers = loadGroup(group->toObject());
        if (!strangers.isEmpty())
            m_origin.groups.insert(group.key(), strangers);
        else if (!group->isObject() && !group->isNull())
            m_origin.groups.insert(group.key(), *group);
    }
}

/// What of it has no place here.
QJsonObject SheetGroups::loadGroup(const QJsonObject &items)
{
    QJsonObject strangers;
    for (auto item = items.begin(); item != items.end(); ++item) {
        if (loadValue(item.key(), *item, InstanceTree::root))
            continue;
        strangers.insert(item.key(), *item);
        listLeftover(item.key(), *item);
    }
    return strangers;
}

void SheetGroups::loadInstance(int instance, const QJsonObject &content)
{
    QJsonObject strangers;
    for (auto item = content.begin(); item != content.end(); ++item) {
        if (loadValue(item.key(), *item, instance))
            continue;
        strangers.insert(item.key(), *item);
        listLeftover(item.key(), *item);
    }
    if (!strangers.isEmpty())
        m_origin.instances.insert(instance, strangers);
}

bool SheetGroups::loadValue(const QString &linkId, const QJsonValue &value, int parent)
{
    const int node = currentNodeOf(linkId, m_graph, m_former);
    if (node < 0 || !value.isArray() || !m_graph.isAbove(m_tree.at(parent).node, node))
        return false;
    const int instance = m_tree.nearest(parent, node);
    if (m_graph.item(node).isRepeatingGroup())
        return loadRepetitions(m_tree.at(instance).parent, node, value.toArray());
    if (!m_tree.at(instance).typed.isEmpty())
        return false; // asked twice in a former version: the first stands
    m_tree.edit(instance).typed = toAnswers(value);
    return true;
}

bool SheetGroups::loadRepetitions(int parent, int node, const QJsonArray &contents)
{
    const bool areInstances = std::all_of(contents.begin(), contents.end(),
                                          [](const QJsonValue &v) { return v.isObject(); });
    const FormGraph::Node &group = m_graph.node(node);
    const qsizetype most = InstanceTree::mostInstances / (group.end - node);
    if (!areInstances || contents.size() > most)
        return false;
    while (m_tree.repetitions(parent, node).size() < contents.size()) {
        const int at = static_cast<int>(m_tree.repetitions(parent, node).size());
        if (m_tree.insert(parent, node, at) < 0)
            return false;
    }
    for (qsizetype i = 0; i < contents.size(); ++i)
        loadInstance(m_tree.repetitions(parent, node)[i], contents[i].toObject());
    return true;
}

void SheetGroups::listLeftover(const QString &linkId, const QJsonValue &value)
{
    const FormItem *asked = m_former ? m_former->item(linkId) : m_graph.form().item(linkId);
    m_origin.leftovers.append({linkId, asked ? asked->label() : QString(), toAnswers(value)});
}

} // namespace tasuki
