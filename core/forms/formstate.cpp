// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formstate.h"

#include "core/forms/answervalue.h"
#include "core/forms/calculatedanswer.h"
#include "core/forms/consequences.h"
#include "core/forms/formcheck.h"

#include <algorithm>

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

    bool isCalculatedItem(const FormItem &item)
    {
        return !item.calculation.isEmpty() || !item.calculatedExpression.isEmpty();
    }

} // namespace

FormState::FormState(std::shared_ptr<const FormDefinition> form)
    : m_form(std::move(form))
    , m_graph(std::make_shared<const FormGraph>(m_form))
    , m_tree(m_graph)
{
    consequences().settleAll();
}

Consequences FormState::consequences()
{
    return {*m_graph, m_tree, m_origin, m_surroundings, m_working, m_restless};
}

FormChange FormState::applyInitialValues()
{
    const Snapshot before = snapshot();
    fillInitially(InstanceTree::root);
    return changeSince(before);
}

/// Fixed values first, so that expressions find them.
void FormState::fillInitially(int top)
{
    QList<int> all{top};
    for (qsizetype i = 0; i < all.size(); ++i)
        all += m_tree.childrenOf(all[i]);
    const auto isOpen = [this](int instance) {
        return m_tree.isQuestion(instance) && m_tree.at(instance).typed.isEmpty()
            && !isCalculatedItem(m_tree.item(instance));
    };
    for (const int instance : std::as_const(all)) {
        if (isOpen(instance))
            m_tree.edit(instance).typed = onlyAnswers(m_tree.item(instance).initial);
    }
    consequences().settleAll();
    ExpressionScope scope(*m_graph, m_tree, m_origin, m_surroundings, m_working);
    bool filled = false;
    for (const int instance : std::as_const(all)) {
        const auto *own
            = isOpen(instance) ? m_graph->expressions().of(&m_tree.item(instance)) : nullptr;
        if (!own || !own->initial)
            continue;
        if (const auto outcome = scope.evaluate(*own->initial, instance)) {
            m_tree.edit(instance).typed = answersFrom(*outcome, m_tree.item(instance));
            m_working.touch(m_tree, instance);
            filled = true;
        }
    }
    if (filled)
        consequences().settleAll();
}

FormChange FormState::setAnswers(const QString &key, const QList<Answer> &answers)
{
    const int instance = m_tree.find(key);
    const QList<Answer> kept = onlyAnswers(answers);
    if (instance < 0 || m_tree.at(instance).typed == kept)
        return {};
    Consequences following = consequences();
    following.note(instance);
    m_tree.edit(instance).typed = kept;
    following.settle(instance);
    return following.change();
}

FormChange FormState::toggleOption(const QString &key, const Answer &option)
{
    const int instance = m_tree.find(key);
    if (instance < 0)
        return {};
    const FormItem &item = m_tree.item(instance);
    QList<Answer> picked = m_tree.stored(instance);
    if (const qsizetype at = find(picked, option); at >= 0) {
        picked.removeAt(at);
    } else if (!item.repeats || isExclusive(item, option)) {
        picked = {option};
    } else {
        picked.removeIf([&item](const Answer &answer) { return isExclusive(item, answer); });
        picked.append(option);
        sortLikeOptions(item, picked);
    }
    return setAnswers(key, picked);
}

QList<Answer> FormState::answers(const QString &key) const
{
    const int instance = m_tree.find(key);
    return instance < 0 ? QList<Answer>() : m_tree.stored(instance);
}

QList<Answer> FormState::effectiveAnswers(const QString &key) const
{
    const int instance = m_tree.find(key);
    return instance < 0 ? QList<Answer>() : m_tree.effective(instance);
}

bool FormState::isEnabled(const QString &key) const
{
    const int instance = m_tree.find(key);
    return instance >= 0 && m_tree.at(instance).isEnabled;
}

bool FormState::isAnswered(const QString &key) const
{
    return !effectiveAnswers(key).isEmpty();
}

bool FormState::isCalculated(const QString &key) const
{
    const int instance = m_tree.find(key);
    return instance >= 0 && m_tree.isCalculated(instance) && !m_tree.stored(instance).isEmpty();
}

template<typename Look>
auto FormState::look(Look look) const
{
    ExpressionScope scope(*m_graph, m_tree, m_origin, m_surroundings, m_working);
    FormCheck check(*m_graph, m_tree, scope);
    return look(check);
}

bool FormState::isRequired(const QString &key) const
{
    const int instance = m_tree.find(key);
    return instance >= 0
        && look([instance](FormCheck &check) { return check.isRequired(instance); });
}

QList<AnswerOption> FormState::options(const QString &key) const
{
    const int instance = m_tree.find(key);
    if (instance < 0)
        return {};
    return look([instance](FormCheck &check) { return check.optionsOf(instance); });
}

QString FormState::text(const QString &key) const
{
    const int instance = m_tree.find(key);
    if (instance < 0)
        return {};
    const FormItem &item = m_tree.item(instance);
    const ItemExpressions *own = m_graph->expressions().of(&item);
    if (!own || !own->text)
        return item.text;
    ExpressionScope scope(*m_graph, m_tree, m_origin, m_surroundings, m_working);
    const auto outcome = scope.evaluate(*own->text, instance);
    return outcome && !outcome->isEmpty() ? outcome->first().toText() : item.text;
}

QList<Finding> FormState::findings(const QString &key) const
{
    const int instance = m_tree.find(key);
    if (instance < 0)
        return {};
    return look([instance](FormCheck &check) { return check.errorsOf(instance); });
}

QList<Finding> FormState::findings() const
{
    return look([](FormCheck &check) { return check.errors(); });
}

QList<Finding> FormState::warnings() const
{
    return look([](FormCheck &check) { return check.warnings(); });
}

QList<QStringList> FormState::cycles() const
{
    QList<int> clusters(m_restless.begin(), m_restless.end());
    std::sort(clusters.begin(), clusters.end());
    QList<QStringList> cycles;
    for (const int cluster : std::as_const(clusters)) {
        QStringList linkIds;
        for (const int node : m_graph->cluster(cluster))
            linkIds.append(m_graph->item(node).linkId);
        cycles.append(linkIds);
    }
    return cycles;
}

QStringList FormState::unanswered() const
{
    QStringList open;
    for (const int instance : m_tree.inOrder()) {
        const FormItem &item = m_tree.item(instance);
        const bool isAsked = m_tree.at(instance).isEnabled && item.isQuestion() && !item.hidden
            && !item.readOnly && !item.displayOnly && !item.isFlag();
        if (isAsked && m_tree.effective(instance).isEmpty())
            open.append(m_tree.keyOf(instance));
    }
    return open;
}

QStringList FormState::answeredButDisabled() const
{
    QStringList keys;
    for (const int instance : m_tree.inOrder()) {
        if (!m_tree.at(instance).isEnabled && !m_tree.at(instance).typed.isEmpty())
            keys.append(m_tree.keyOf(instance));
    }
    return keys;
}

} // namespace tasuki
