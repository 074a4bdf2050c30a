// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/expressionscope.h"
#include "core/forms/finding.h"

namespace tasuki {

/// Looks for what is missing and what is wrong, item by item and as a whole. Hidden and read-only
/// items are looked at like all others; items that are not asked are not. Short-lived.
class FormCheck {
public:
    FormCheck(const FormGraph &graph, const InstanceTree &tree, ExpressionScope &scope);

    QList<Finding> errorsOf(int instance);
    QList<Finding> warningsOf(int instance);
    QList<Finding> errors();
    QList<Finding> warnings();

    /// The item with the limits and options its expressions give now.
    FormItem currentItem(int instance);
    QList<AnswerOption> optionsOf(int instance);
    bool isRequired(int instance);

private:
    QList<Finding> ofGroup(int instance);
    QList<Finding> brokenConstraints(int instance, bool warnings);
    QList<Finding> brokenOf(const QList<FormConstraint> &constraints, const ItemExpressions &own,
                            int instance, bool warnings);
    bool isAbsent(int instance) const;
    Answer limitOf(const ItemExpressions::Optional &expression, const FormItem &item,
                   const Answer &fixed, int instance);

    const FormGraph &m_graph;
    const InstanceTree &m_tree;
    ExpressionScope &m_scope;
};

} // namespace tasuki
