// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/responsereader.h"

#include "core/forms/answervalue.h"
#include "core/forms/responsewriter.h"

#include <algorithm>

namespace tasuki {

namespace {

    const QString itemKey = QStringLiteral("item");
    const QString answerKey = QStringLiteral("answer");

    QString linkIdOf(const QJsonObject &item)
    {
        return item.value(u"linkId").toString();
    }

    QList<Answer> bareAnswers(const QJsonObject &item)
    {
        QList<Answer> answers;
        for (const auto &value : item.value(answerKey).toArray()) {
            Answer answer = value.toObject();
            answer.remove(itemKey);
            if (isAnswer(answer))
                answers.append(answer);
        }
        return answers;
    }

} // namespace

int currentNodeOf(const QString &linkId, const FormGraph &graph, const FormDefinition *former)
{
    if (const int node = graph.indexOf(linkId); node >= 0 || !former)
        return node;
    const FormItem *asked = former->item(linkId);
    for (const Coding &code : asked ? asked->codes : QList<Coding>()) {
        for (const QString &now : graph.form().itemsWithCode(code.system, code.code)) {
            if (!former->item(now)) // one that was there already asks its own question
                return graph.indexOf(now);
        }
    }
    return -1;
}

ResponseReader::ResponseReader(const FormGraph &graph, InstanceTree &tree, ResponseOrigin &origin,
                               const FormDefinition *former)
    : m_graph(graph)
    , m_tree(tree)
    , m_origin(origin)
    , m_former(former)
{ }

void ResponseReader::read(const QJsonObject &response)
{
    m_origin.response = response;
    takeItems(response.value(itemKey).toArray(), InstanceTree::root, {});
}

bool ResponseReader::isFree(int instance) const
{
    const auto origin = m_origin.items.constFind(instance);
    return origin == m_origin.items.constEnd() || !origin->wasLoaded;
}

/// Of several items with one linkId (an oddity of the form) the one below this parent.
int ResponseReader::nodeOf(const QString &linkId, int parentNode) const
{
    const int first = m_graph.indexOf(linkId);
    if (first < 0 || m_graph.node(first).parent == parentNode)
        return first < 0 ? currentNodeOf(linkId, m_graph, m_former) : first;
    const QList<int> &siblings = m_graph.childrenOf(parentNode);
    const auto found = std::find_if(siblings.begin(), siblings.end(),
                                    [&](int node) { return m_graph.item(node).linkId == linkId; });
    // Another version of the form may have asked it elsewhere: the question is the same.
    return found == siblings.end() ? first : *found;
}

/// Where an item goes, -1 when nowhere. A further instance of a repeating group makes its place.
int ResponseReader::placeFor(const QJsonObject &item, int parent)
{
    const QString linkId = linkIdOf(item);
    const int parentNode = m_tree.at(parent).node;
    const int node = nodeOf(linkId, parentNode);
    if (node < 0)
        return -1;
    if (m_graph.node(node).parent != parentNode) {
        const int elsewhere = m_tree.nearest(parent, node);
        return isFree(elsewhere) || mayAppend(item, elsewhere) ? elsewhere : -1;
    }
    for (int rank = m_graph.node(node).rank; rank < m_graph.childrenOf(parentNode).size(); ++rank) {
        const int twin = m_graph.childrenOf(parentNode)[rank];
        if (m_graph.item(twin).linkId != m_graph.item(node).linkId)
            continue;
        const QList<int> &all = m_tree.repetitions(parent, twin);
        // Of a repeating group only the one that is always there can be free.
        if (isFree(all.first()) || mayAppend(item, all.first()))
            return all.first();
        if (m_graph.item(twin).isRepeatingGroup())
            return m_tree.insert(parent, twin, static_cast<int>(all.size()));
    }
    return -1;
}

/// Some write a repeating question as several items with one answer each.
bool ResponseReader::mayAppend(const QJsonObject &item, int instance) const
{
    const FormItem &asked = m_tree.item(instance);
    if (!asked.isQuestion() || !asked.repeats || item.contains(itemKey))
        return false;
    const QJsonArray answers = item.value(answerKey).toArray();
    const bool isPlain = std::all_of(answers.begin(), answers.end(), [](const QJsonValue &answer) {
        return isAnswer(answer.toObject()) && answer[itemKey].isUndefined();
    });
    const QStringList keys = item.keys();
    return isPlain && std::all_of(keys.begin(), keys.end(), [](const QString &key) {
               return key == u"linkId" || key == u"text" || key == answerKey;
           });
}

void ResponseReader::takeItems(const QJsonArray &items, int parent, const QString &underAnswer)
{
    for (const auto &value : items) {
        const QJsonObject item = value.toObject();
        const int instance = placeFor(item, parent);
        if (instance < 0)
            keepStranger(item, parent, underAnswer);
        else if (isFree(instance))
            takeItem(item, instance, underAnswer);
        else
            m_tree.edit(instance).typed += bareAnswers(item);
    }
}

void ResponseReader::takeItem(const QJsonObject &item, int instance, const QString &underAnswer)
{
    ItemOrigin &origin = m_origin.items[instance];
    origin.wasLoaded = true;
    origin.frame = item;
    origin.frame.remove(itemKey);
    origin.frame.remove(answerKey);
    origin.frame.insert(QStringLiteral("linkId"), m_tree.item(instance).linkId);
    origin.underAnswer = underAnswer;
    QList<Answer> answers;
    QList<std::pair<QString, QJsonArray>> nested;
    for (const auto &value : item.value(answerKey).toArray()) {
        Answer answer = value.toObject();
        const QJsonArray below = answer.take(itemKey).toArray();
        if (isAnswer(answer))
            answers.append(answer);
        else if (!answer.isEmpty())
            origin.blanks.append(answer);
        nested.append({keyOfAnswer(answer), below});
    }
    origin.hadAnswers = !answers.isEmpty();
    m_tree.edit(instance).typed = answers;
    for (const auto &[answer, below] : nested)
        takeItems(below, instance, answer);
    takeItems(item.value(itemKey).toArray(), instance, {});
}

/// An item of a linkId nobody knows: what is known below it is taken, the rest of it is returned.
QJsonObject ResponseReader::rescueFrom(QJsonObject item)
{
    const QJsonArray children = item.take(itemKey).toArray();
    QJsonArray rest;
    for (const auto &value : children) {
        QJsonObject child = value.toObject();
        const int instance = placeFor(child, InstanceTree::root);
        if (instance >= 0 && isFree(instance)) {
            takeItem(child, instance, {});
            continue;
        }
        if (instance < 0)
            child = rescueFrom(child);
        if (!child.isEmpty())
            rest.append(child);
    }
    if (!rest.isEmpty())
        item.insert(itemKey, rest);
    const bool wasOnlyWrapping = !children.isEmpty() && rest.isEmpty() && !item.contains(answerKey);
    return wasOnlyWrapping ? QJsonObject() : item;
}

void ResponseReader::keepStranger(const QJsonObject &item, int parent, const QString &underAnswer)
{
    const bool isKnown = m_graph.indexOf(linkIdOf(item)) >= 0;
    const QJsonObject kept = isKnown ? item : rescueFrom(item);
    if (kept.isEmpty())
        return;
    listLeftovers(kept);
    ItemOrigin &origin = m_origin.items[parent];
    if (underAnswer.isEmpty())
        origin.strangers.append(kept);
    else
        origin.strangersOfAnswer[underAnswer].append(kept);
}

void ResponseReader::listLeftovers(const QJsonObject &item)
{
    const QString linkId = linkIdOf(item);
    QString text = item.value(u"text").toString();
    const FormItem *asked = m_former ? m_former->item(linkId) : nullptr;
    if (text.isEmpty() && asked)
        text = asked->label();
    if (const QList<Answer> answers = bareAnswers(item); !answers.isEmpty())
        m_origin.leftovers.append({linkId, text, answers});
    for (const auto &answer : item.value(answerKey).toArray()) {
        for (const auto &child : answer[itemKey].toArray())
            listLeftovers(child.toObject());
    }
    for (const auto &child : item.value(itemKey).toArray())
        listLeftovers(child.toObject());
}

} // namespace tasuki
