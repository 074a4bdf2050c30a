// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/responseorigin.h"

namespace tasuki {

/// Answers as the merge groups of a sheet record: group → {linkId: [Answer]}. A repeating group is
/// one merge group whatever lies in it: {"linkId of the group": [{linkId: [Answer], …}, …]}, with
/// nested repeating groups in the same manner.
class SheetGroups {
public:
    enum class Which {
        Counting, ///< what is asked and was typed: for the record
        Typed ///< also of items that are not asked: to put an instance back
    };

    SheetGroups(const FormGraph &graph, InstanceTree &tree, ResponseOrigin &origin,
                const FormDefinition *former = nullptr);

    QMap<QString, QJsonValue> values() const;
    QJsonObject contentOf(int instance, Which which) const;

    void load(const QMap<QString, QJsonValue> &groups);
    /// Fills one instance of a repeating group; what it has no item for is kept with it.
    void loadInstance(int instance, const QJsonObject &content);

private:
    void addContent(int instance, Which which, QJsonObject &into) const;
    QJsonArray repetitionsOf(int parent, int node, Which which) const;
    QJsonObject loadGroup(const QJsonObject &items);
    bool loadValue(const QString &linkId, const QJsonValue &value, int parent);
    bool loadRepetitions(int parent, int node, const QJsonArray &contents);
    void listLeftover(const QString &linkId, const QJsonValue &value);

    const FormGraph &m_graph;
    InstanceTree &m_tree;
    ResponseOrigin &m_origin;
    const FormDefinition *m_former;
};

} // namespace tasuki
