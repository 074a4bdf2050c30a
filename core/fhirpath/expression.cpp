// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/expression.h"

#include "core/fhirpath/node.h"

namespace tasuki::fhirpath {

Result<Expression> Expression::parse(const QString &)
{
    return Error{Error::Kind::Invalid, QStringLiteral("not built yet")};
}

QString Expression::toCanonical() const
{
    return m_text;
}

Result<Collection> evaluate(const Expression &, const Context &)
{
    return Error{Error::Kind::Invalid, QStringLiteral("not built yet")};
}

} // namespace tasuki::fhirpath
