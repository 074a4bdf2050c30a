// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formstate.h"

#include "core/domain/partialdate.h"
#include "core/forms/answercheck.h"
#include "core/forms/answervalue.h"
#include "core/forms/formgraph.h"

#include <algorithm>
#include <set>

namespace tasuki {

namespace {

    QList<Answer> onlyAnswers(const QList<Answer> &answers)
    {
        QList<Answer> kept;
        std::copy_if(answers.begin(), answers.end(), std::back_inserter(kept), isAnswer);
        return kept;
    }

    qsizetype find(const QList<Answer> &answers, const Answer &wanted)
    {
        const auto found = std::find_if(answers.begin(), answers.end(), [&](const Answer &answer) {
            return sameAnswer(answer, wanted);
        });
        return found == answers.end() ? -1 : found - answers.begin();
    }

    bool isExclusive(const FormItem &item, const Answer &answer)
    {
        return std::any_of(item.options.begin(), item.options.end(),
                           [&answer](const AnswerOption &option) {
                               return option.isExclusive && sameAnswer(option.value, answer);
                           });
    }

    /// Several choices stand in the order of the form, whichever was picked first.
    void sortLikeOptions(const FormItem &item, QList<Answer> &answers)
    {
        const auto rank = [&item](const Answer &answer) {
            const auto option = std::find_if(
                item.options.begin(), item.options.end(),
                [&answer](const AnswerOption &o) { return sameAnswer(o.value, answer); });
            return option - item.options.begin();
        };
        std::stable_sort(answers.begin(), answers.end(),
                         [&rank](const Answer &a, const Answer &b) { return rank(a) < rank(b); });
    }

    std::optional<QDate> dayIn(const QList<Answer> &answers)
    {
        if (answers.isEmpty())
            return std::nullopt;
        const auto date = PartialDate::fromIso(valueOf(answers.first()).toString().left(10));
        if (!date || !date->isWhole())
            return std::nullopt;
        return date->toDate();
    }

} // namespace

QString toCode(Finding::Rule rule)
{
    using Rule = Finding::Rule;
    switch (rule) {
    case Rule::Required:
        return QStringLiteral("required");
    case Rule::TooSmall:
        return QStringLiteral("minValue");
    case Rule::TooLarge:
        return QStringLiteral("maxValue");
    case Rule::TooShort:
        return QStringLiteral("minLength");
    case Rule::TooLong:
        return QStringLiteral("maxLength");
    case Rule::Pattern:
        return QStringLiteral("regex");
    case Rule::NotAnOption:
        return QStringLiteral("option");
    case Rule::Exclusive:
        return QStringLiteral("optionExclusive");
    case Rule::WrongType:
        return QStringLiteral("type");
    case Rule::TooFew:
        return QStringLiteral("minOccurs");
    case Rule::TooMany:
        return QStringLiteral("maxOccurs");
    case Rule::Decimals:
        return QStringLiteral("maxDecimalPlaces");
    case Rule::Constraint:
        return QStringLiteral("constraint");
    case Rule::MaxSize:
        return QStringLiteral("maxSize");
    case Rule::MimeType:
        return QStringLiteral("mimeType");
    case Rule::Unit:
        return QStringLiteral("unit");
    }
    return {};
}

QString FormState::linkIdOf(const QString &key) const
{
    return key;
}

QStringList FormState::keys() const
{
    return m_form->linkIds();
}

int FormState::instanceCount(const QString &) const
{
    return 1;
}

QString FormState::instanceKey(const QString &groupKey, int) const
{
    return groupKey;
}

QString FormState::keyIn(const QString &, const QString &childLinkId) const
{
    return childLinkId;
}

FormChange FormState::addInstance(const QString &)
{
    return {};
}

FormChange FormState::removeInstance(const QString &, int)
{
    return {};
}

QJsonObject FormState::instanceContent(const QString &, int) const
{
    return {};
}

FormChange FormState::insertInstance(const QString &, int, const QJsonObject &)
{
    return {};
}

QList<Finding> FormState::warnings() const
{
    return {};
}

QList<QStringList> FormState::cycles() const
{
    return {};
}

QList<AnswerOption> FormState::options(const QString &key) const
{
    const FormItem *item = m_form->item(key);
    return item ? item->options : QList<AnswerOption>();
}

bool FormState::isCalculated(const QString &key) const
{
    return m_derived.contains(m_graph->indexOf(key));
}

FormChange FormState::setLaunchContext(const QString &, const QJsonObject &)
{
    return {};
}

FormChange FormState::carryOver(const FormState &)
{
    return {};
}

FormState::FormState(std::shared_ptr<const FormDefinition> form)
    : m_form(std::move(form))
    , m_graph(std::make_shared<const FormGraph>(*m_form))
    , m_answers(m_graph->size())
    , m_enabled(m_graph->size(), true)
{
    evaluateAll();
}

FormChange FormState::applyInitialValues()
{
    const Snapshot before = snapshot();
    for (int i = 0; i < m_graph->size(); ++i) {
        if (m_answers[i].isEmpty())
            m_answers[i] = onlyAnswers(m_graph->node(i).item->initial);
    }
    for (int i = 0; i < m_graph->size(); ++i)
        derive(i, nullptr);
    evaluateAll();
    return changeSince(before);
}

FormChange FormState::setAnswers(const QString &linkId, const QList<Answer> &answers)
{
    FormChange change;
    const int node = m_graph->indexOf(linkId);
    const QList<Answer> kept = onlyAnswers(answers);
    if (node < 0 || m_answers[node] == kept)
        return change;
    m_answers[node] = kept;
    change.answered.insert(linkId);
    settle(node, change);
    return change;
}

FormChange FormState::toggleOption(const QString &linkId, const Answer &option)
{
    const int node = m_graph->indexOf(linkId);
    if (node < 0)
        return {};
    const FormItem &item = *m_graph->node(node).item;
    QList<Answer> picked = m_answers[node];
    if (const qsizetype at = find(picked, option); at >= 0) {
        picked.removeAt(at);
    } else if (!item.repeats || isExclusive(item, option)) {
        picked = {option};
    } else {
        picked.removeIf([&item](const Answer &answer) { return isExclusive(item, answer); });
        picked.append(option);
        sortLikeOptions(item, picked);
    }
    return setAnswers(linkId, picked);
}

QList<Answer> FormState::stored(int node) const
{
    const auto derived = m_derived.find(node);
    return derived == m_derived.end() ? m_answers[node] : QList<Answer>{*derived};
}

QList<Answer> FormState::effective(int node) const
{
    return m_enabled[node] ? stored(node) : QList<Answer>();
}

QList<Answer> FormState::answers(const QString &linkId) const
{
    const int node = m_graph->indexOf(linkId);
    return node < 0 ? QList<Answer>() : stored(node);
}

QList<Answer> FormState::effectiveAnswers(const QString &linkId) const
{
    const int node = m_graph->indexOf(linkId);
    return node < 0 ? QList<Answer>() : effective(node);
}

bool FormState::isEnabled(const QString &linkId) const
{
    const int node = m_graph->indexOf(linkId);
    return node >= 0 && m_enabled[node];
}

bool FormState::isAnswered(const QString &linkId) const
{
    return !effectiveAnswers(linkId).isEmpty();
}

bool FormState::hasAnswerWithin(int node) const
{
    if (!effective(node).isEmpty())
        return true;
    const auto &children = m_graph->node(node).children;
    return std::any_of(children.begin(), children.end(),
                       [this](int child) { return hasAnswerWithin(child); });
}

QList<Finding> FormState::findingsOf(int node) const
{
    const FormItem &item = *m_graph->node(node).item;
    if (!m_enabled[node])
        return {};
    if (item.type == ItemType::Group && item.required && !hasAnswerWithin(node))
        return {{item.linkId, Finding::Rule::Required, {}}};
    return checkAnswers(item, effective(node));
}

QList<Finding> FormState::findings(const QString &linkId) const
{
    const int node = m_graph->indexOf(linkId);
    return node < 0 ? QList<Finding>() : findingsOf(node);
}

QList<Finding> FormState::findings() const
{
    QList<Finding> all;
    for (int i = 0; i < m_graph->size(); ++i)
        all += findingsOf(i);
    return all;
}

QStringList FormState::unanswered() const
{
    QStringList open;
    for (int i = 0; i < m_graph->size(); ++i) {
        const FormItem &item = *m_graph->node(i).item;
        const bool isAsked
            = m_enabled[i] && item.isQuestion() && !item.hidden && !item.readOnly && !item.isFlag();
        if (isAsked && effective(i).isEmpty())
            open.append(item.linkId);
    }
    return open;
}

bool FormState::holds(const EnableWhen &condition, int question) const
{
    const QList<Answer> answers = question < 0 ? QList<Answer>() : effective(question);
    const auto any
        = [&answers](auto &&test) { return std::any_of(answers.begin(), answers.end(), test); };
    const auto equals = [&](const Answer &a) { return sameAnswer(a, condition.expected); };
    const auto ordered = [&](auto &&test) {
        return any([&](const Answer &a) {
            const auto order = compareAnswers(a, condition.expected);
            return order && test(*order);
        });
    };
    switch (condition.op) {
    case EnableOperator::Exists:
        return answers.isEmpty() != valueOf(condition.expected).toBool(true);
    case EnableOperator::Equal:
        return any(equals);
    case EnableOperator::NotEqual:
        return !any(equals);
    case EnableOperator::Greater:
        return ordered([](int order) { return order > 0; });
    case EnableOperator::Less:
        return ordered([](int order) { return order < 0; });
    case EnableOperator::GreaterOrEqual:
        return ordered([](int order) { return order >= 0; });
    case EnableOperator::LessOrEqual:
        return ordered([](int order) { return order <= 0; });
    }
    return true;
}

bool FormState::wantsEnabled(int node) const
{
    const FormGraph::Node &at = m_graph->node(node);
    if (at.parent >= 0 && !m_enabled[at.parent])
        return false;
    const auto &conditions = at.item->enableWhen;
    if (conditions.isEmpty())
        return true;
    const bool all = at.item->enableBehavior == EnableBehavior::All;
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        if (holds(conditions[i], at.questions[i]) != all)
            return !all;
    }
    return all;
}

/// Items of a cluster that moved. A circle has no natural beginning: it starts with everything
/// shown and is walked in the order of the form until it rests, at most once per member – the same
/// answers give the same picture, whatever was typed before.
QList<int> FormState::settleCluster(int cluster)
{
    const QList<int> &members = m_graph->cluster(cluster);
    QList<bool> before;
    for (const int node : members)
        before.append(m_enabled[node]);
    if (m_graph->isCircular(cluster)) {
        for (const int node : members)
            m_enabled[node] = true;
    }
    const qsizetype most = std::min<qsizetype>(members.size(), 64);
    for (qsizetype round = 0; round < most; ++round) {
        bool moved = false;
        for (const int node : members) {
            const bool wanted = wantsEnabled(node);
            moved = moved || wanted != m_enabled[node];
            m_enabled[node] = wanted;
        }
        if (!moved)
            break;
    }
    QList<int> changed;
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (m_enabled[members[i]] != before[i])
            changed.append(members[i]);
    }
    return changed;
}

void FormState::settle(int changed, FormChange &change)
{
    std::set<int> clusters;
    const auto touch = [&](const QList<int> &affected) {
        for (const int node : affected)
            clusters.insert(m_graph->node(node).cluster);
    };
    touch(m_graph->node(changed).dependents);
    for (const int derived : m_graph->node(changed).derived) {
        derive(derived, &change.answered);
        touch(m_graph->node(derived).dependents);
    }
    while (!clusters.empty()) {
        const int cluster = *clusters.begin();
        for (const int node : settleCluster(cluster)) {
            (m_enabled[node] ? change.enabled : change.disabled)
                .insert(m_graph->node(node).item->linkId);
            touch(m_graph->node(node).dependents + m_graph->node(node).children);
        }
        clusters.erase(cluster); // a circle was settled as a whole
    }
}

void FormState::evaluateAll()
{
    for (int cluster = 0; cluster < m_graph->clusterCount(); ++cluster)
        settleCluster(cluster);
}

/// The only derivation so far: age on a day, "age:<birth>:<day>[:<other day>]".
void FormState::derive(int node, QSet<QString> *changed)
{
    const FormItem &item = *m_graph->node(node).item;
    const QStringList parts = item.calculation.split(u':');
    if (parts.size() < 3 || parts.first() != u"age")
        return;
    const auto dayOf = [this](const QString &linkId) {
        const int source = m_graph->indexOf(linkId);
        return source < 0 ? std::nullopt : dayIn(m_answers[source]);
    };
    QDate day = m_referenceDay;
    for (auto part = parts.rbegin(); part != parts.rend() - 2; ++part)
        day = dayOf(*part).value_or(day);
    const auto birth = dayOf(parts[1]);
    std::optional<Answer> age;
    if (birth && day.isValid() && *birth <= day)
        age = Answer{{QStringLiteral("valueInteger"), ageOn(*birth, day)}};
    const QList<Answer> before = stored(node);
    if (age)
        m_derived.insert(node, *age);
    else
        m_derived.remove(node);
    if (changed && stored(node) != before)
        changed->insert(item.linkId);
}

FormChange FormState::setReferenceDay(QDate day)
{
    const Snapshot before = snapshot();
    m_referenceDay = day;
    for (int i = 0; i < m_graph->size(); ++i)
        derive(i, nullptr);
    evaluateAll();
    return changeSince(before);
}

FormState::Snapshot FormState::snapshot() const
{
    return {m_answers, m_derived, m_enabled};
}

FormChange FormState::changeSince(const Snapshot &before) const
{
    FormChange change;
    for (int i = 0; i < m_graph->size(); ++i) {
        const QString &linkId = m_graph->node(i).item->linkId;
        if (m_answers[i] != before.answers[i] || m_derived.value(i) != before.derived.value(i))
            change.answered.insert(linkId);
        if (m_enabled[i] != before.enabled[i])
            (m_enabled[i] ? change.enabled : change.disabled).insert(linkId);
    }
    return change;
}

void FormState::clear()
{
    m_answers.fill({});
    m_derived.clear();
    m_origin = {};
    m_strangerGroups.clear();
}

} // namespace tasuki
