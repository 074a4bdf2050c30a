// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formdefinition.h"
#include "core/forms/formexpressions.h"

#include <QHash>
#include <QList>

#include <memory>

namespace tasuki {

/// The items of a form as numbers, and who must be looked at again when one changes. Immutable, so
/// that the states of one form can share it.
///
/// Items whose being asked or being calculated goes round in a circle lie in one cluster; clusters
/// are numbered so that a cluster depends only on lower ones. One pass from low to high therefore
/// settles everything.
class FormGraph {
public:
    struct Node {
        const FormItem *item = nullptr;
        int parent = -1;
        int end = 0; ///< one past the last item below it
        int rank = 0; ///< among its siblings
        int repeats = 0; ///< repeating groups on the way to it, itself included
        QList<int> children;
        QList<int> questions; ///< of each enableWhen; -1 for an unknown one
        QList<int> dependents; ///< whose enableWhen asks for this
        QList<int> readers; ///< who is calculated or asked by an expression that reads this
        QList<int> watchers; ///< whose options, text or limits read this
        int cluster = 0;
    };

    explicit FormGraph(std::shared_ptr<const FormDefinition> form);

    const FormDefinition &form() const { return *m_form; }
    const FormExpressions &expressions() const { return m_expressions; }
    int size() const { return static_cast<int>(m_nodes.size()); }
    const Node &node(int index) const { return m_nodes[index]; }
    const FormItem &item(int index) const { return *m_nodes[index].item; }
    /// The first of that linkId, -1 when unknown.
    int indexOf(const QString &linkId) const { return m_indexes.value(linkId, -1); }
    /// -1 stands for the form itself and is above all.
    bool isAbove(int upper, int lower) const
    {
        return upper < 0 || (upper < lower && lower < m_nodes[upper].end);
    }
    const QList<int> &cluster(int number) const { return m_clusters[number]; }
    int clusterCount() const { return static_cast<int>(m_clusters.size()); }
    bool isCircular(int number) const;
    /// Read by expressions that read everything.
    const QList<int> &allReaders() const { return m_allReaders; }
    const QList<int> &allWatchers() const { return m_allWatchers; }
    /// All whose options, text or limits may change with answers.
    const QList<int> &watchers() const { return m_watchers; }
    const QList<int> &childrenOf(int index) const
    {
        return index < 0 ? m_roots : m_nodes[index].children;
    }

private:
    void add(const FormItem &item, int parent);
    void connectConditions(int index);
    void connectExpressions(int index);
    void connectReads(int index, const ExpressionReads &reads, QList<int> Node::*list,
                      QList<int> &all);
    QList<int> affectedBy(int index) const;
    void findClusters();

    std::shared_ptr<const FormDefinition> m_form;
    FormExpressions m_expressions;
    QList<Node> m_nodes;
    QList<int> m_roots;
    QList<int> m_allReaders;
    QList<int> m_allWatchers;
    QList<int> m_watchers;
    QHash<QString, int> m_indexes;
    QList<QList<int>> m_clusters;
};

} // namespace tasuki
