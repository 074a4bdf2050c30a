// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formgraph.h"
#include "core/forms/formitem.h"

#include <QList>

#include <memory>
#include <optional>

namespace tasuki {

/// One item at one place: of an item within a repeating group there are as many as the group has
/// instances.
struct ItemInstance {
    int node = -1; ///< in the FormGraph; -1 for the form itself, and for one that was removed
    int parent = -1;
    int number = 0; ///< which repetition of its group
    QList<QList<int>> children; ///< by rank of the item; several only of a repeating group
    QList<Answer> typed;
    /// What was calculated; present but empty when the calculation gave nothing.
    std::optional<QList<Answer>> calculated;
    bool isEnabled = true;
};

/// The items of a form as they stand filled in: every repeating group unfolded into its instances.
///
/// Instances are numbers that stay good until the instance is removed. There is always at least one
/// instance of everything; nothing else in the program knows how keys are spelt.
class InstanceTree {
public:
    static constexpr int root = 0;
    /// More than this a hostile response must not unfold.
    static constexpr int mostInstances = 50'000;

    explicit InstanceTree(std::shared_ptr<const FormGraph> graph);

    /// One empty instance of everything.
    void clear();
    /// Adds an instance of a repeating group as its `at`-th; -1 when the form has grown too large.
    int insert(int parent, int node, int at);
    /// The numbers that are free now. The last instance of a group is not removed.
    QList<int> remove(int instance);
    ItemInstance &edit(int instance) { return m_instances[instance]; }

    const ItemInstance &at(int instance) const { return m_instances[instance]; }
    const FormItem &item(int instance) const { return m_graph->item(at(instance).node); }
    bool isQuestion(int instance) const { return instance != root && item(instance).isQuestion(); }
    int find(const QString &key) const; ///< -1 when unknown
    QString keyOf(int instance) const;
    int firstOf(int node) const;
    QList<int> allOf(int node) const { return within(root, node); }
    /// All of that item below an instance, itself included.
    QList<int> within(int instance, int node) const;
    const QList<int> &repetitions(int parent, int node) const;
    QList<int> childrenOf(int instance) const; ///< in the order of the form
    QList<int> inOrder() const; ///< all but the root
    /// The question that is meant by an item at this place: the nearest in the innermost instance
    /// both lie in; outside of it the last before, else the first behind.
    int nearest(int from, int node) const;
    /// The innermost instance that holds this and can hold the other.
    int commonAbove(int instance, int node) const;

    /// As they stand: calculated or typed, whichever is in front.
    QList<Answer> stored(int instance) const;
    /// As they count: none of an item that is not asked.
    QList<Answer> effective(int instance) const;
    bool isCalculated(int instance) const; ///< a calculated answer stands in front
    bool hasAnswerWithin(int instance) const;
    /// Somebody typed something in it, be it into items that are not asked.
    bool isTypedWithin(int instance) const;
    /// The same instances with the same typed answers.
    bool hasSameAnswers(const InstanceTree &other) const;

private:
    int grow(int node, int parent, int number);
    int stepDown(int instance, int node, int from) const;
    void collect(int instance, QList<int> &into) const;

    std::shared_ptr<const FormGraph> m_graph;
    QList<ItemInstance> m_instances;
    QList<int> m_free;
};

} // namespace tasuki
