// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// FormState's doors to the outside: QuestionnaireResponse and the groups of a sheet record.
#include "core/base/json.h"
#include "core/forms/answervalue.h"
#include "core/forms/formgraph.h"
#include "core/forms/formstate.h"

#include <algorithm>

namespace tasuki {

namespace {

    const QString itemKey = QStringLiteral("item");
    const QString answerKey = QStringLiteral("answer");

    QString keyOf(const Answer &answer)
    {
        return QString::fromUtf8(canonicalJson(answer));
    }

    void append(QJsonArray &to, const QJsonArray &more)
    {
        for (const auto &value : more)
            to.append(value);
    }

    void addAnswered(const QJsonObject &item, QStringList &linkIds)
    {
        const QString linkId = item.value(u"linkId").toString();
        if (!linkIds.contains(linkId))
            linkIds.append(linkId);
        for (const auto &answer : item.value(answerKey).toArray()) {
            for (const auto &child : answer[itemKey].toArray())
                addAnswered(child.toObject(), linkIds);
        }
        for (const auto &child : item.value(itemKey).toArray())
            addAnswered(child.toObject(), linkIds);
    }

} // namespace

FormChange FormState::loadResponse(const QJsonObject &response)
{
    const auto before = snapshot();
    clear();
    m_origin.response = response;
    takeItems(response.value(itemKey).toArray(), -1, {});
    m_origin.answers = m_answers;
    evaluateAll();
    return changeSince(before);
}

void FormState::takeItems(const QJsonArray &items, int parent, const QString &underAnswer)
{
    const QList<int> &siblings = m_graph->childrenOf(parent);
    for (const auto &value : items) {
        const QJsonObject item = value.toObject();
        const QString linkId = item.value(u"linkId").toString();
        const auto isFree = [this](int node) { return !m_origin.items.contains(node); };
        const auto found = std::find_if(siblings.begin(), siblings.end(), [&](int node) {
            return m_graph->node(node).item->linkId == linkId && isFree(node);
        });
        // Another version of the form may have asked it elsewhere: the question is the same.
        const int node = found != siblings.end() ? *found : m_graph->indexOf(linkId);
        if (node >= 0 && isFree(node))
            takeItem(item, node, underAnswer);
        else
            keepStranger(item, parent, underAnswer);
    }
}

void FormState::takeItem(const QJsonObject &item, int node, const QString &underAnswer)
{
    QJsonObject rest = item;
    rest.remove(itemKey);
    rest.remove(answerKey);
    m_origin.items.insert(node, rest);
    if (!underAnswer.isEmpty())
        m_origin.underAnswer.insert(node, underAnswer);
    for (const auto &value : item.value(answerKey).toArray()) {
        Answer answer = value.toObject();
        const QJsonArray nested = answer.take(itemKey).toArray();
        if (isAnswer(answer))
            m_answers[node].append(answer);
        takeItems(nested, node, keyOf(answer));
    }
    takeItems(item.value(itemKey).toArray(), node, {});
}

/// An item of a linkId nobody knows: what is known below it is taken, the rest of it is returned.
QJsonObject FormState::rescueFrom(QJsonObject item)
{
    const QJsonArray children = item.take(itemKey).toArray();
    QJsonArray rest;
    for (const auto &value : children) {
        QJsonObject child = value.toObject();
        const int node = m_graph->indexOf(child.value(u"linkId").toString());
        if (node >= 0 && !m_origin.items.contains(node)) {
            takeItem(child, node, {});
            continue;
        }
        if (node < 0)
            child = rescueFrom(child);
        if (!child.isEmpty())
            rest.append(child);
    }
    if (!rest.isEmpty())
        item.insert(itemKey, rest);
    const bool wasOnlyWrapping = !children.isEmpty() && rest.isEmpty() && !item.contains(answerKey);
    return wasOnlyWrapping ? QJsonObject() : item;
}

void FormState::keepStranger(const QJsonObject &item, int parent, const QString &underAnswer)
{
    const bool isKnown = m_graph->indexOf(item.value(u"linkId").toString()) >= 0;
    const QJsonObject kept = isKnown ? item : rescueFrom(item);
    if (kept.isEmpty())
        return;
    addAnswered(kept, m_origin.leftovers);
    if (underAnswer.isEmpty())
        m_origin.strangers[parent].append(kept);
    else
        m_origin.strangersOfAnswer[parent][underAnswer].append(kept);
}

QStringList FormState::leftovers() const
{
    return m_origin.leftovers;
}

QJsonObject FormState::toResponse() const
{
    if (!m_origin.response.isEmpty() && m_answers == m_origin.answers)
        return m_origin.response;
    QJsonObject response = m_origin.response;
    response.insert(QStringLiteral("resourceType"), QStringLiteral("QuestionnaireResponse"));
    if (!m_form->url().isEmpty())
        response.insert(QStringLiteral("questionnaire"),
                        m_form->version().isEmpty() ? m_form->url() : m_form->canonical());
    if (!response.contains(u"status"))
        response.insert(QStringLiteral("status"), QStringLiteral("in-progress"));
    const QJsonArray items = itemsOf(-1);
    if (items.isEmpty())
        response.remove(itemKey);
    else
        response.insert(itemKey, items);
    return response;
}

QJsonArray FormState::itemsOf(int parent) const
{
    QJsonArray items;
    for (const int child : m_graph->childrenOf(parent)) {
        const QJsonObject item = itemOf(child);
        if (!item.isEmpty())
            items.append(item);
    }
    append(items, m_origin.strangers.value(parent));
    return items;
}

QJsonObject FormState::itemOf(int node) const
{
    if (!m_enabled[node])
        return {};
    const FormItem &item = *m_graph->node(node).item;
    const auto origin = m_origin.items.find(node);
    QJsonObject result;
    if (origin != m_origin.items.end()) {
        result = *origin;
    } else {
        result.insert(QStringLiteral("linkId"), item.linkId);
        if (!item.text.isEmpty())
            result.insert(QStringLiteral("text"), item.text);
    }
    const QJsonArray answers = answersOf(node);
    const QJsonArray items = answers.isEmpty() ? itemsOf(node) : m_origin.strangers.value(node);
    if (!answers.isEmpty())
        result.insert(answerKey, answers);
    if (!items.isEmpty())
        result.insert(itemKey, items);
    const bool wasEmpty = origin != m_origin.items.end() && m_origin.answers.value(node).isEmpty();
    return answers.isEmpty() && items.isEmpty() && !wasEmpty ? QJsonObject() : result;
}

QJsonArray FormState::answersOf(int node) const
{
    const QList<Answer> answers = effective(node);
    if (answers.isEmpty())
        return {};
    QList<QJsonArray> nested(answers.size());
    for (const int child : m_graph->node(node).children) {
        const QJsonObject item = itemOf(child);
        if (!item.isEmpty())
            nested[answerAbove(child, answers)].append(item);
    }
    const auto strangers = m_origin.strangersOfAnswer.value(node);
    for (auto it = strangers.begin(); it != strangers.end(); ++it) {
        const auto found = std::find_if(answers.begin(), answers.end(),
                                        [&](const Answer &a) { return keyOf(a) == it.key(); });
        append(nested[found == answers.end() ? 0 : found - answers.begin()], it.value());
    }
    QJsonArray result;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        QJsonObject answer = answers[i];
        if (!nested[i].isEmpty())
            answer.insert(itemKey, nested[i]);
        result.append(answer);
    }
    return result;
}

/// Nested items hang below an answer: below the one they came with, else below the one that calls
/// for them (その他 → text), else below the first.
qsizetype FormState::answerAbove(int child, const QList<Answer> &parentAnswers) const
{
    const FormGraph::Node &at = m_graph->node(child);
    const QString key = m_origin.underAnswer.value(child);
    for (qsizetype i = 0; i < parentAnswers.size() && !key.isEmpty(); ++i) {
        if (keyOf(parentAnswers[i]) == key)
            return i;
    }
    for (qsizetype c = 0; c < at.questions.size(); ++c) {
        const EnableWhen &condition = at.item->enableWhen[c];
        if (at.questions[c] != at.parent || condition.op != EnableOperator::Equal)
            continue;
        for (qsizetype i = 0; i < parentAnswers.size(); ++i) {
            if (sameAnswer(parentAnswers[i], condition.expected))
                return i;
        }
    }
    return 0;
}

QMap<QString, QJsonValue> FormState::groupValues() const
{
    QMap<QString, QJsonValue> groups = m_strangerGroups;
    for (int i = 0; i < m_graph->size(); ++i) {
        const FormItem &item = *m_graph->node(i).item;
        if (!item.isQuestion() || m_derived.contains(i) || m_graph->indexOf(item.linkId) != i)
            continue;
        QJsonArray answers;
        for (const Answer &answer : effective(i))
            answers.append(answer);
        if (answers.isEmpty())
            continue;
        QJsonObject group = groups.value(item.mergeGroup).toObject();
        group.insert(item.linkId, answers);
        groups.insert(item.mergeGroup, group);
    }
    return groups;
}

FormChange FormState::loadGroups(const QMap<QString, QJsonValue> &groups)
{
    const auto before = snapshot();
    clear();
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const QJsonObject items = group->toObject();
        QJsonObject strangers;
        for (auto item = items.begin(); item != items.end(); ++item) {
            const int node = m_graph->indexOf(item.key());
            if (node < 0 || !item->isArray()) {
                strangers.insert(item.key(), *item);
                m_origin.leftovers.append(item.key());
                continue;
            }
            for (const auto &value : item->toArray()) {
                if (isAnswer(value.toObject()))
                    m_answers[node].append(value.toObject());
            }
        }
        if (!strangers.isEmpty())
            m_strangerGroups.insert(group.key(), strangers);
        else if (!group->isObject() && !group->isNull())
            m_strangerGroups.insert(group.key(), *group);
    }
    for (int i = 0; i < m_graph->size(); ++i)
        derive(i, nullptr);
    evaluateAll();
    return changeSince(before);
}

} // namespace tasuki
