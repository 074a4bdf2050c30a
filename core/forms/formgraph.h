// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formdefinition.h"

#include <QHash>
#include <QList>

#include <memory>

namespace tasuki {

/// The items of a form as numbers, and who must be looked at again when one changes. Immutable, so
/// that the states of one form can share it.
///
/// Items that enable each other in a circle lie in one cluster; clusters are numbered so that a
/// cluster depends only on lower ones. One pass from low to high therefore settles everything.
class FormGraph {
public:
    struct Node {
        const FormItem *item = nullptr;
        int parent = -1;
        QList<int> children;
        QList<int> questions; ///< of each enableWhen; -1 for an unknown one
        QList<int> dependents; ///< whose enableWhen asks for this
        QList<int> derived; ///< whose calculation reads this
        int cluster = 0;
    };

    explicit FormGraph(const FormDefinition &form);

    int size() const { return static_cast<int>(m_nodes.size()); }
    const Node &node(int index) const { return m_nodes[index]; }
    /// The first of that linkId, -1 when unknown.
    int indexOf(const QString &linkId) const { return m_indexes.value(linkId, -1); }
    const QList<int> &cluster(int number) const { return m_clusters[number]; }
    int clusterCount() const { return static_cast<int>(m_clusters.size()); }
    bool isCircular(int number) const
    {
        const int first = m_clusters[number].first();
        return m_clusters[number].size() > 1 || m_nodes[first].dependents.contains(first);
    }
    const QList<int> &roots() const { return m_roots; }
    const QList<int> &childrenOf(int index) const
    {
        return index < 0 ? m_roots : m_nodes[index].children;
    }

private:
    void add(const FormItem &item, int parent);
    void connectNodes();
    QList<int> affectedBy(int index) const;
    void findClusters();

    QList<Node> m_nodes;
    QList<int> m_roots;
    QHash<QString, int> m_indexes;
    QList<QList<int>> m_clusters;
};

} // namespace tasuki
