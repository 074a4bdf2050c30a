// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/finding.h"

namespace tasuki {

QString toCode(Finding::Rule rule)
{
    using Rule = Finding::Rule;
    switch (rule) {
    case Rule::Required:
        return QStringLiteral("required");
    case Rule::TooSmall:
        return QStringLiteral("minValue");
    case Rule::TooLarge:
        return QStringLiteral("maxValue");
    case Rule::TooShort:
        return QStringLiteral("minLength");
    case Rule::TooLong:
        return QStringLiteral("maxLength");
    case Rule::Pattern:
        return QStringLiteral("regex");
    case Rule::NotAnOption:
        return QStringLiteral("option");
    case Rule::Exclusive:
        return QStringLiteral("optionExclusive");
    case Rule::WrongType:
        return QStringLiteral("type");
    case Rule::TooFew:
        return QStringLiteral("minOccurs");
    case Rule::TooMany:
        return QStringLiteral("maxOccurs");
    case Rule::Decimals:
        return QStringLiteral("maxDecimalPlaces");
    case Rule::Constraint:
        return QStringLiteral("constraint");
    case Rule::MaxSize:
        return QStringLiteral("maxSize");
    case Rule::MimeType:
        return QStringLiteral("mimeType");
    case Rule::Unit:
        return QStringLiteral("unit");
    }
    return {};
}

} // namespace tasuki
