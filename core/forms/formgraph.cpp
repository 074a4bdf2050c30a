// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formgraph.h"

#include <algorithm>

namespace tasuki {

FormGraph::FormGraph(const FormDefinition &form)
{
    for (const FormItem &item : form.sections())
        add(item, -1);
    connectNodes();
    findClusters();
}

void FormGraph::add(const FormItem &item, int parent)
{
    const int index = size();
    m_nodes.append({&item, parent, {}, {}, {}, {}, 0});
    (parent < 0 ? m_roots : m_nodes[parent].children).append(index);
    if (!m_indexes.contains(item.linkId))
        m_indexes.insert(item.linkId, index);
    for (const FormItem &child : item.children)
        add(child, index);
}

void FormGraph::connectNodes()
{
    for (int i = 0; i < size(); ++i) {
        for (const EnableWhen &condition : m_nodes[i].item->enableWhen) {
            const int question = indexOf(condition.question);
            m_nodes[i].questions.append(question);
            if (question >= 0 && !m_nodes[question].dependents.endsWith(i))
                m_nodes[question].dependents.append(i);
        }
        const QStringList sources = m_nodes[i].item->calculation.split(u':').mid(1);
        for (const QString &linkId : sources) {
            if (const int source = indexOf(linkId); source >= 0)
                m_nodes[source].derived.append(i);
        }
    }
}

QList<int> FormGraph::affectedBy(int index) const
{
    return m_nodes[index].dependents + m_nodes[index].children;
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
