// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// FormState's keys and instances, and changes that may move everything.
#include "core/forms/consequences.h"
#include "core/forms/formstate.h"
#include "core/forms/sheetgroups.h"

#include <algorithm>

namespace tasuki {

QString FormState::linkIdOf(const QString &key) const
{
    const int instance = m_tree.find(key);
    return instance < 0 ? key : m_tree.item(instance).linkId;
}

QStringList FormState::keys() const
{
    QStringList keys;
    QSet<QString> seen; // a linkId that occurs twice is known at its first place only
    for (const int instance : m_tree.inOrder()) {
        const QString key = m_tree.keyOf(instance);
        if (!seen.contains(key))
            keys.append(key);
        seen.insert(key);
    }
    return keys;
}

/// The instance of a repeating group; -1 for everything else.
int FormState::groupOf(const QString &key) const
{
    const int instance = m_tree.find(key);
    return instance >= 0 && m_tree.item(instance).isRepeatingGroup() ? instance : -1;
}

int FormState::instanceCount(const QString &groupKey) const
{
    const int group = groupOf(groupKey);
    if (group < 0)
        return 1;
    const ItemInstance &at = m_tree.at(group);
    return static_cast<int>(m_tree.repetitions(at.parent, at.node).size());
}

QString FormState::instanceKey(const QString &groupKey, int instance) const
{
    const int group = groupOf(groupKey);
    if (group < 0 || instance < 0 || instance >= instanceCount(groupKey))
        return instance == 0 ? groupKey : QString();
    const ItemInstance &at = m_tree.at(group);
    return m_tree.keyOf(m_tree.repetitions(at.parent, at.node)[instance]);
}

QString FormState::keyIn(const QString &parentInstanceKey, const QString &childLinkId) const
{
    const int parent
        = parentInstanceKey.isEmpty() ? InstanceTree::root : m_tree.find(parentInstanceKey);
    const int node = m_graph->indexOf(childLinkId);
    if (parent < 0 || node < 0 || !m_graph->isAbove(m_tree.at(parent).node, node))
        return {};
    return m_tree.keyOf(m_tree.nearest(parent, node));
}

FormChange FormState::addInstance(const QString &groupKey)
{
    const int group = groupOf(groupKey);
    if (group < 0)
        return {};
    const Snapshot before = snapshot();
    const ItemInstance at = m_tree.at(group);
    const int fresh = m_tree.insert(at.parent, at.node, instanceCount(groupKey));
    if (fresh < 0)
        return {};
    fillInitially(fresh);
    return changeSince(before);
}

FormChange FormState::removeInstance(const QString &groupKey, int instance)
{
    const int group = m_tree.find(instanceKey(groupKey, instance));
    if (groupOf(groupKey) < 0 || group < 0)
        return {};
    const Snapshot before = snapshot();
    const ItemInstance at = m_tree.at(group);
    if (instanceCount(groupKey) == 1 && m_tree.insert(at.parent, at.node, 1) < 0)
        return {};
    forget(m_tree.remove(group));
    consequences().settleAll();
    return changeSince(before);
}

QJsonObject FormState::instanceContent(const QString &groupKey, int instance) const
{
    const int group = m_tree.find(instanceKey(groupKey, instance));
    if (groupOf(groupKey) < 0 || group < 0)
        return {};
    InstanceTree tree = m_tree;
    ResponseOrigin origin = m_origin;
    return SheetGroups(*m_graph, tree, origin).contentOf(group, SheetGroups::Which::Typed);
}

FormChange FormState::insertInstance(const QString &groupKey, int instance,
                                     const QJsonObject &content)
{
    const int group = groupOf(groupKey);
    if (group < 0 || instance < 0)
        return {};
    const Snapshot before = snapshot();
    const ItemInstance at = m_tree.at(group);
    const int place
        = m_tree.insert(at.parent, at.node, std::min(instance, instanceCount(groupKey)));
    return place < 0 ? FormChange() : load(place, content, before);
}

FormChange FormState::refillInstance(const QString &groupKey, const QJsonObject &content)
{
    const int group = groupOf(groupKey);
    if (group < 0)
        return {};
    if (instanceCount(groupKey) > 1 || m_tree.isTypedWithin(group))
        return insertInstance(groupKey, 0, content);
    return load(group, content, snapshot());
}

FormChange FormState::load(int place, const QJsonObject &content, const Snapshot &before)
{
    SheetGroups(*m_graph, m_tree, m_origin).loadInstance(place, content);
    consequences().settleAll();
    return changeSince(before);
}

void FormState::forget(const QList<int> &instances)
{
    for (const int instance : instances) {
        m_origin.items.remove(instance);
        m_origin.instances.remove(instance);
    }
}

FormState::Snapshot FormState::snapshot() const
{
    Snapshot snapshot;
    for (const int instance : m_tree.inOrder()) {
        const QString key = m_tree.keyOf(instance);
        const ItemInstance &at = m_tree.at(instance);
        snapshot.items.insert(key, {m_tree.stored(instance), at.isEnabled});
        if (at.number == 0 && m_tree.item(instance).isRepeatingGroup())
            snapshot.counts.insert(key,
                                   static_cast<int>(m_tree.repetitions(at.parent, at.node).size()));
    }
    return snapshot;
}

/// What has just come into being is enabled or answered only in so far as that differs from an
/// empty item that is asked.
FormChange FormState::changeSince(const Snapshot &before) const
{
    FormChange change;
    const Snapshot now = snapshot();
    for (auto it = now.items.begin(); it != now.items.end(); ++it) {
        const auto was = before.items.value(it.key(), {{}, true});
        if (it->first != was.first)
            change.answered.insert(it.key());
        if (it->second != was.second)
            (it->second ? change.enabled : change.disabled).insert(it.key());
    }
    for (auto it = now.counts.begin(); it != now.counts.end(); ++it) {
        if (before.counts.value(it.key(), *it) != *it)
            change.restructured.insert(it.key());
    }
    for (const int watcher : m_graph->watchers()) {
        for (const int instance : m_tree.allOf(watcher))
            change.refreshed.insert(m_tree.keyOf(instance));
    }
    return change;
}

} // namespace tasuki
