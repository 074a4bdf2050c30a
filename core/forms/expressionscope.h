// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhirpath/expression.h"
#include "core/forms/responseorigin.h"
#include "core/forms/surroundings.h"
#include "core/forms/workingresponse.h"

#include <map>

namespace tasuki {

/// Evaluates the expressions of a form where they stand: %resource is the response as it counts
/// now, %context the item that carries the expression, variables come from that item outwards, the
/// innermost of a name first. Short-lived; borrows everything.
class ExpressionScope {
public:
    ExpressionScope(const FormGraph &graph, const InstanceTree &tree, const ResponseOrigin &origin,
                    const Surroundings &surroundings, WorkingResponse &working);

    /// Empty when it cannot be evaluated, which is another thing than giving nothing.
    std::optional<fhirpath::Collection> evaluate(const fhirpath::Expression &expression,
                                                 int instance);
    /// Neither false nor nothing nor an error.
    bool isTrue(const fhirpath::Expression &expression, int instance);

private:
    struct Place {
        int instance;
        qsizetype before; ///< variables of that item that may be seen
    };
    std::optional<fhirpath::Collection> evaluateAt(const fhirpath::Expression &expression,
                                                   Place place);
    void addVariable(const QString &name, Place place, fhirpath::Context &context);
    std::optional<fhirpath::Collection> variableOf(const QString &name, Place place);
    std::optional<fhirpath::Collection> givenFromOutside(const QString &name, int instance) const;
    QJsonValue focusOf(int instance) const;
    const ItemExpressions *expressionsOf(int instance) const;

    const FormGraph &m_graph;
    const InstanceTree &m_tree;
    const ResponseOrigin &m_origin;
    const Surroundings &m_surroundings;
    WorkingResponse &m_working;
    /// Variables worked out at m_revision, by instance and number.
    std::map<std::pair<int, qsizetype>, std::optional<fhirpath::Collection>> m_known;
    int m_revision = -1;
};

} // namespace tasuki
