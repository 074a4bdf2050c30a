// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/responsewriter.h"

#include "core/base/json.h"
#include "core/forms/answervalue.h"

#include <algorithm>

namespace tasuki {

namespace {

    const QString itemKey = QStringLiteral("item");
    const QString answerKey = QStringLiteral("answer");

    void append(QJsonArray &to, const QJsonArray &more)
    {
        for (const auto &value : more)
            to.append(value);
    }

} // namespace

QString keyOfAnswer(const Answer &answer)
{
    return QString::fromUtf8(canonicalJson(answer));
}

ResponseWriter::ResponseWriter(const FormGraph &graph, const InstanceTree &tree,
                               const ResponseOrigin &origin)
    : m_graph(graph)
    , m_tree(tree)
    , m_origin(origin)
{ }

QJsonObject ResponseWriter::response() const
{
    const bool isUntouched = !m_origin.response.isEmpty() && m_origin.loaded
        && m_tree.hasSameAnswers(*m_origin.loaded);
    if (isUntouched)
        return m_origin.response;
    QJsonObject response = frame();
    const QJsonArray items = itemsOf(InstanceTree::root);
    if (!items.isEmpty())
        response.insert(itemKey, items);
    return response;
}

QJsonObject ResponseWriter::frame() const
{
    const FormDefinition &form = m_graph.form();
    QJsonObject response = m_origin.response;
    response.remove(itemKey);
    response.insert(QStringLiteral("resourceType"), QStringLiteral("QuestionnaireResponse"));
    if (!form.url().isEmpty())
        response.insert(QStringLiteral("questionnaire"),
                        form.version().isEmpty() ? form.url() : form.canonical());
    if (!response.contains(u"status"))
        response.insert(QStringLiteral("status"), QStringLiteral("in-progress"));
    return response;
}

QJsonArray ResponseWriter::itemsOf(int parent) const
{
    QJsonArray items;
    for (const QList<int> &repetition : m_tree.at(parent).children) {
        for (const int child : repetition) {
            const QJsonObject item = itemOf(child);
            if (!item.isEmpty())
                items.append(item);
        }
    }
    if (m_origin.items.contains(parent))
        append(items, originOf(parent).strangers);
    return items;
}

QJsonObject ResponseWriter::itemOf(int instance) const
{
    if (!m_tree.at(instance).isEnabled)
        return {};
    const FormItem &item = m_tree.item(instance);
    const ItemOrigin origin = originOf(instance);
    QJsonObject result = origin.frame;
    if (!origin.wasLoaded) {
        result.insert(QStringLiteral("linkId"), item.linkId);
        if (!item.text.isEmpty())
            result.insert(QStringLiteral("text"), item.text);
    }
    const QJsonArray answers = answersOf(instance);
    QJsonArray items = origin.strangers;
    if (m_tree.effective(instance).isEmpty()) {
        items = itemsOf(instance);
        for (const QJsonArray &homeless : origin.strangersOfAnswer)
            append(items, homeless);
    }
    if (!answers.isEmpty())
        result.insert(answerKey, answers);
    if (!items.isEmpty())
        result.insert(itemKey, items);
    const bool wasEmpty = origin.wasLoaded && !origin.hadAnswers;
    return answers.isEmpty() && items.isEmpty() && !wasEmpty ? QJsonObject() : result;
}

QJsonArray ResponseWriter::answersOf(int instance) const
{
    const QList<Answer> answers = m_tree.effective(instance);
    const ItemOrigin origin = originOf(instance);
    if (answers.isEmpty())
        return origin.blanks;
    QList<QJsonArray> nested(answers.size());
    for (const int child : m_tree.childrenOf(instance)) {
        const QJsonObject item = itemOf(child);
        if (!item.isEmpty())
            nested[answerAbove(child, answers)].append(item);
    }
    const auto &strangers = origin.strangersOfAnswer;
    for (auto it = strangers.begin(); it != strangers.end(); ++it) {
        const auto found = std::find_if(answers.begin(), answers.end(), [&](const Answer &a) {
            return keyOfAnswer(a) == it.key();
        });
        append(nested[found == answers.end() ? 0 : found - answers.begin()], it.value());
    }
    QJsonArray result;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        QJsonObject answer = answers[i];
        if (!nested[i].isEmpty())
            answer.insert(itemKey, nested[i]);
        result.append(answer);
    }
    append(result, origin.blanks);
    return result;
}

/// Nested items hang below an answer: below the one they came with, else below the one that calls
/// for them (その他 → text), else below the first.
qsizetype ResponseWriter::answerAbove(int child, const QList<Answer> &parentAnswers) const
{
    const FormGraph::Node &at = m_graph.node(m_tree.at(child).node);
    const QString key = originOf(child).underAnswer;
    for (qsizetype i = 0; i < parentAnswers.size() && !key.isEmpty(); ++i) {
        if (keyOfAnswer(parentAnswers[i]) == key)
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

} // namespace tasuki
