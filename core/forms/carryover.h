// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/instancetree.h"

#include <QMap>

namespace tasuki {

class FormState;

/// Fills what is unanswered in one form from what another one says, going by dictionary codes: an
/// answer is taken when it is one the item could have got by hand. Of repeating groups of the same
/// code, instance follows instance.
class CarryOver {
public:
    CarryOver(const FormGraph &graph, InstanceTree &tree, const FormState &from);

    /// Key here → key there, of what was filled.
    QMap<QString, QString> run();

private:
    void fill(int instance, const QString &sourceKey);
    void fillGroup(int group);
    QStringList sourcesOf(const FormItem &item) const;
    QList<Answer> fitting(const FormItem &item, const QList<Answer> &answers) const;

    const FormGraph &m_graph;
    InstanceTree &m_tree;
    const FormState &m_from;
    QMap<QString, QString> m_carried;
};

} // namespace tasuki
