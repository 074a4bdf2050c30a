// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/consequences.h"

#include "core/domain/partialdate.h"
#include "core/forms/answervalue.h"
#include "core/forms/calculatedanswer.h"
#include "core/forms/enablecheck.h"

#include <algorithm>

namespace tasuki {

namespace {

    /// A circle may need some rounds more than it has members: what an item reads of the whole
    /// response changes once more when it has an answer itself.
    constexpr qsizetype leastRounds = 8;
    constexpr qsizetype mostRounds = 64;
    /// What collects its own answers may multiply them with every round: it will never rest.
    constexpr qsizetype mostInCircle = 500;

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

Consequences::Consequences(const FormGraph &graph, InstanceTree &tree, const ResponseOrigin &origin,
                           const Surroundings &surroundings, WorkingResponse &working,
                           QSet<int> &restless)
    : m_graph(graph)
    , m_tree(tree)
    , m_surroundings(surroundings)
    , m_working(working)
    , m_restless(restless)
    , m_scope(graph, tree, origin, surroundings, working)
{ }

void Consequences::note(int instance)
{
    if (!m_former.contains(instance))
        m_former.insert(instance, {m_tree.stored(instance), m_tree.at(instance).isEnabled});
}

void Consequences::settle(int changed)
{
    m_working.touch(m_tree, changed);
    spread(changed);
    while (!m_pending.empty()) {
        const auto [cluster, instances] = *m_pending.begin();
        m_pending.erase(m_pending.begin());
        settleCluster(cluster, instances);
    }
}

void Consequences::settleAll()
{
    m_working.touchAll();
    for (int cluster = 0; cluster < m_graph.clusterCount(); ++cluster) {
        if (m_graph.isCircular(cluster)) {
            settleCircle(cluster);
            continue;
        }
        for (const int instance : m_tree.allOf(m_graph.cluster(cluster).first()))
            (void)look(instance);
    }
    m_pending.clear();
}

void Consequences::settleCluster(int cluster, const QSet<int> &instances)
{
    if (m_graph.isCircular(cluster)) {
        settleCircle(cluster);
        return;
    }
    for (const int instance : instances) {
        if (look(instance))
            spread(instance);
    }
}

void Consequences::settleCircle(int cluster)
{
    QList<int> members;
    for (const int node : m_graph.cluster(cluster))
        members += m_tree.allOf(node);
    QList<Former> before;
    for (const int instance : std::as_const(members)) {
        note(instance);
        before.append({m_tree.stored(instance), m_tree.at(instance).isEnabled});
    }
    const bool rests = walk(members);
    if (rests) {
        m_restless.remove(cluster);
    } else {
        m_restless.insert(cluster);
        m_calculates = false;
        (void)walk(members);
        m_calculates = true;
    }
    for (qsizetype i = 0; i < members.size(); ++i) {
        const ItemInstance &now = m_tree.at(members[i]);
        if (now.isEnabled != before[i].isEnabled || m_tree.stored(members[i]) != before[i].stored)
            spread(members[i]);
    }
    m_pending.erase(cluster); // a circle was settled as a whole
}

/// From the beginning; whether it came to rest.
bool Consequences::walk(const QList<int> &members)
{
    for (const int instance : members) {
        m_tree.edit(instance).isEnabled = true;
        m_tree.edit(instance).calculated.reset();
        m_working.touch(m_tree, instance);
    }
    bool moved = true;
    const qsizetype rounds = std::clamp(members.size() + 1, leastRounds, mostRounds);
    for (qsizetype round = 0; moved && round < rounds; ++round) {
        moved = false;
        for (const int instance : members) {
            moved = look(instance) || moved;
            const auto &calculated = m_tree.at(instance).calculated;
            if (calculated && calculated->size() > mostInCircle)
                return false;
        }
    }
    return !moved;
}

/// Whether the item is another now.
bool Consequences::look(int instance)
{
    const bool enabled = wantsEnabled(instance);
    const auto calculated = calculate(instance);
    const ItemInstance &now = m_tree.at(instance);
    if (enabled == now.isEnabled && calculated == now.calculated)
        return false;
    note(instance);
    m_tree.edit(instance).isEnabled = enabled;
    m_tree.edit(instance).calculated = calculated;
    m_working.touch(m_tree, instance);
    return true;
}

bool Consequences::wantsEnabled(int instance)
{
    const ItemInstance &at = m_tree.at(instance);
    const FormGraph::Node &node = m_graph.node(at.node);
    if (!m_tree.at(at.parent).isEnabled)
        return false;
    const ItemExpressions *own = m_graph.expressions().of(node.item);
    if (own && own->enableWhen) {
        const auto outcome = m_scope.evaluate(*own->enableWhen, instance);
        // What cannot be evaluated hides nothing.
        if (outcome && !fhirpath::isTrue(*outcome))
            return false;
    }
    const auto &conditions = node.item->enableWhen;
    const bool all = node.item->enableBehavior == EnableBehavior::All;
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        const int question = node.questions[i];
        const QList<Answer> answers
            = question < 0 ? QList<Answer>() : m_tree.effective(m_tree.nearest(instance, question));
        if (holds(conditions[i], answers) != all)
            return !all;
    }
    return conditions.isEmpty() || all;
}

std::optional<QList<Answer>> Consequences::calculate(int instance)
{
    const FormItem &item = m_tree.item(instance);
    if (!item.calculation.isEmpty())
        return age(instance);
    const ItemExpressions *own = m_graph.expressions().of(&item);
    if (!own || !own->calculated || !m_calculates)
        return std::nullopt;
    const auto outcome = m_scope.evaluate(*own->calculated, instance);
    return outcome ? std::make_optional(answersFrom(*outcome, item)) : std::nullopt;
}

/// The one derivation of our own: age on a day, "age:<birth>:<day>[:<other day>]".
std::optional<QList<Answer>> Consequences::age(int instance) const
{
    const QStringList parts = m_tree.item(instance).calculation.split(u':');
    if (parts.size() < 3 || parts.first() != u"age")
        return std::nullopt;
    const auto dayOf = [&](const QString &linkId) {
        const int source = m_graph.indexOf(linkId);
        return source < 0 ? std::nullopt : dayIn(m_tree.at(m_tree.nearest(instance, source)).typed);
    };
    QDate day = m_surroundings.referenceDay;
    for (auto part = parts.rbegin(); part != parts.rend() - 2; ++part)
        day = dayOf(*part).value_or(day);
    const auto birth = dayOf(parts[1]);
    if (!birth || !day.isValid() || *birth > day)
        return std::nullopt;
    return QList<Answer>{{{QStringLiteral("valueInteger"), ageOn(*birth, day)}}};
}

void Consequences::spread(int instance)
{
    const FormGraph::Node &node = m_graph.node(m_tree.at(instance).node);
    for (const int dependent : node.dependents)
        await(dependent, m_tree.within(m_tree.commonAbove(instance, dependent), dependent));
    for (const QList<int> &repetition : m_tree.at(instance).children) {
        for (const int child : repetition)
            await(m_tree.at(child).node, {child});
    }
    for (const int reader : node.readers + m_graph.allReaders())
        await(reader, m_tree.allOf(reader));
    for (const int watcher : node.watchers)
        m_watchers.insert(watcher);
}

void Consequences::await(int node, const QList<int> &instances)
{
    QSet<int> &pending = m_pending[m_graph.node(node).cluster];
    for (const int instance : instances)
        pending.insert(instance);
}

FormChange Consequences::change() const
{
    FormChange change;
    for (auto it = m_former.begin(); it != m_former.end(); ++it) {
        const bool enabled = m_tree.at(it.key()).isEnabled;
        if (it->isEnabled != enabled)
            (enabled ? change.enabled : change.disabled).insert(m_tree.keyOf(it.key()));
        if (it->stored != m_tree.stored(it.key()))
            change.answered.insert(m_tree.keyOf(it.key()));
    }
    QSet<int> watchers = m_watchers;
    if (!m_former.isEmpty())
        for (const int watcher : m_graph.allWatchers())
            watchers.insert(watcher);
    for (const int watcher : watchers) {
        for (const int instance : m_tree.allOf(watcher))
            change.refreshed.insert(m_tree.keyOf(instance));
    }
    return change;
}

} // namespace tasuki
