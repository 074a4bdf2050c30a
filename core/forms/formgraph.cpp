// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formgraph.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace tasuki {

namespace {

    /// Follows the variables an expression names to what they read themselves. A variable sees
    /// those before it and those further out, so this comes to an end.
    class ReadCollector {
    public:
        ReadCollector(const FormGraph &graph, ExpressionReads &reads)
            : m_graph(graph)
            , m_reads(reads)
        { }

        void collect(const fhirpath::Expression &expression, int node, qsizetype before)
        {
            for (const QString &linkId : expression.linkIds())
                m_reads.linkIds.insert(linkId);
            m_reads.everything = m_reads.everything || expression.readsEverything();
            for (const QString &name : expression.variables())
                follow(name, node, before);
        }

    private:
        void follow(const QString &name, int node, qsizetype before)
        {
            for (;; before = std::numeric_limits<qsizetype>::max()) {
                const FormItem *item = node < 0 ? nullptr : &m_graph.item(node);
                const ItemExpressions *own
                    = item ? m_graph.expressions().of(item) : &m_graph.expressions().ofForm();
                for (qsizetype i = own ? std::min(before, own->variables.size()) - 1 : -1; i >= 0;
                     --i) {
                    if (own->variables[i].name != name)
                        continue;
                    if (!m_seen.contains({node, i})) {
                        m_seen.insert({node, i});
                        collect(own->variables[i].expression, node, i);
                    }
                    return;
                }
                if (node < 0)
                    return;
                node = m_graph.node(node).parent;
            }
        }

        const FormGraph &m_graph;
        ExpressionReads &m_reads;
        QSet<std::pair<int, qsizetype>> m_seen;
    };

} // namespace

FormGraph::FormGraph(std::shared_ptr<const FormDefinition> form)
    : m_form(std::move(form))
    , m_expressions(*m_form)
{
    for (const FormItem &item : m_form->sections())
        add(item, -1);
    for (int i = 0; i < size(); ++i) {
        connectConditions(i);
        connectExpressions(i);
    }
    findClusters();
}

void FormGraph::add(const FormItem &item, int parent)
{
    const int index = size();
    Node node;
    node.item = &item;
    node.parent = parent;
    node.rank = static_cast<int>(childrenOf(parent).size());
    node.repeats = (parent < 0 ? 0 : m_nodes[parent].repeats) + (item.isRepeatingGroup() ? 1 : 0);
    m_nodes.append(node);
    (parent < 0 ? m_roots : m_nodes[parent].children).append(index);
    if (!m_indexes.contains(item.linkId))
        m_indexes.insert(item.linkId, index);
    for (const FormItem &child : item.children)
        add(child, index);
    m_nodes[index].end = size();
}

void FormGraph::connectConditions(int index)
{
    for (const EnableWhen &condition : m_nodes[index].item->enableWhen) {
        const int question = indexOf(condition.question);
        m_nodes[index].questions.append(question);
        if (question >= 0 && !m_nodes[question].dependents.endsWith(index))
            m_nodes[question].dependents.append(index);
    }
    const QStringList sources = m_nodes[index].item->calculation.split(u':').mid(1);
    for (const QString &linkId : sources) {
        if (const int source = indexOf(linkId); source >= 0)
            m_nodes[source].readers.append(index);
    }
}

void FormGraph::connectExpressions(int index)
{
    const ItemExpressions *own = m_expressions.of(m_nodes[index].item);
    if (!own)
        return;
    ExpressionReads reads;
    ExpressionReads watched;
    const auto collect = [&](const ItemExpressions::Optional &expression, ExpressionReads &into) {
        if (expression)
            ReadCollector(*this, into)
                .collect(*expression, index, std::numeric_limits<qsizetype>::max());
    };
    collect(own->enableWhen, reads);
    collect(own->calculated, reads);
    for (const auto *expression : {&own->answers, &own->candidates, &own->text, &own->required,
                                   &own->minValue, &own->maxValue})
        collect(*expression, watched);
    for (const auto &toggle : own->toggles)
        collect(toggle, watched);
    for (const auto &constraint : own->constraints)
        collect(constraint, watched);
    if (watched.everything || !watched.linkIds.isEmpty())
        m_watchers.append(index);
    connectReads(index, reads, &Node::readers, m_allReaders);
    connectReads(index, watched, &Node::watchers, m_allWatchers);
}

void FormGraph::connectReads(int index, const ExpressionReads &reads, QList<int> Node::*list,
                             QList<int> &all)
{
    if (reads.everything) {
        all.append(index);
        return;
    }
    for (const QString &linkId : reads.linkIds) {
        const int source = indexOf(linkId);
        for (int above = source; above >= 0; above = m_nodes[above].parent) {
            // Items below a question stand behind its answer once it has one: another place, and
            // another outcome for a path.
            const bool movesIt = above == source || m_nodes[above].item->isQuestion();
            if (movesIt && !(m_nodes[above].*list).endsWith(index))
                (m_nodes[above].*list).append(index);
        }
    }
}

QList<int> FormGraph::affectedBy(int index) const
{
    const Node &node = m_nodes[index];
    return node.dependents + node.readers + node.children + m_allReaders;
}

bool FormGraph::isCircular(int number) const
{
    const QList<int> &members = m_clusters[number];
    const Node &first = m_nodes[members.first()];
    return members.size() > 1 || first.dependents.contains(members.first())
        || first.readers.contains(members.first()) || m_allReaders.contains(members.first());
}

/// Tarjan's algorithm with a stack of its own: a hostile form must not exhaust the thread's.
void FormGraph::findClusters()
{
    struct Visit {
        int node;
        QList<int> next;
        qsizetype at = 0;
    };
    QList<int> number(size(), -1);
    QList<int> low(size(), 0);
    QList<bool> onStack(size(), false);
    QList<int> stack;
    QList<Visit> visits;
    int counter = 0;
    const auto enter = [&](int node) {
        number[node] = low[node] = counter++;
        stack.append(node);
        onStack[node] = true;
        visits.append({node, affectedBy(node)});
    };
    const auto close = [&](int node) {
        QList<int> members;
        do {
            members.append(stack.takeLast());
            onStack[members.last()] = false;
        } while (members.last() != node);
        std::sort(members.begin(), members.end());
        m_clusters.append(members);
    };
    for (int root = 0; root < size(); ++root) {
        if (number[root] >= 0)
            continue;
        enter(root);
        while (!visits.isEmpty()) {
            Visit &visit = visits.last();
            const int node = visit.node;
            if (visit.at < visit.next.size()) {
                const int next = visit.next[visit.at++];
                if (number[next] < 0)
                    enter(next);
                else if (onStack[next])
                    low[node] = std::min(low[node], number[next]);
                continue;
            }
            visits.removeLast();
            if (!visits.isEmpty())
                low[visits.last().node] = std::min(low[visits.last().node], low[node]);
            if (low[node] == number[node])
                close(node);
        }
    }
    // Tarjan closes the last of a chain first.
    std::reverse(m_clusters.begin(), m_clusters.end());
    for (int i = 0; i < clusterCount(); ++i) {
        for (const int node : std::as_const(m_clusters[i]))
            m_nodes[node].cluster = i;
    }
}

} // namespace tasuki
