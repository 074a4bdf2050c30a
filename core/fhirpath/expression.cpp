// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/expression.h"

#include "core/fhirpath/dependencies.h"
#include "core/fhirpath/evaluation.h"
#include "core/fhirpath/parser.h"
#include "core/fhirpath/printer.h"

namespace tasuki::fhirpath {

Result<Expression> Expression::parse(const QString &text)
{
    auto root = Parser::parse(text);
    if (!root)
        return root.error();
    Expression expression;
    expression.m_text = text;
    expression.m_root = *root;
    const Dependencies dependencies(**root);
    expression.m_linkIds = dependencies.linkIds();
    expression.m_variables = dependencies.variables();
    expression.m_readsEverything = dependencies.readsEverything();
    expression.m_readsClock = dependencies.readsClock();
    return expression;
}

QString Expression::toCanonical() const
{
    return toText(*m_root);
}

Result<Collection> evaluate(const Expression &expression, const Context &context)
{
    Evaluation evaluation(context);
    const Collection focus = toCollection(context.focus);
    Collection outcome = evaluation.evaluate(expression.root(), Frame{focus});
    if (!evaluation.isOk())
        return evaluation.error();
    return outcome;
}

} // namespace tasuki::fhirpath
