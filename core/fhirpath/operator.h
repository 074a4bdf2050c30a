// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tasuki::fhirpath {

/// What stands between two expressions.
enum class Operator {
    Implies,
    Or,
    Xor,
    And,
    In,
    Contains,
    Equal,
    Equivalent,
    NotEqual,
    NotEquivalent,
    LessOrEqual,
    Less,
    Greater,
    GreaterOrEqual,
    Union,
    Is,
    As,
    Plus,
    Minus,
    Join,
    Times,
    Divided,
    Div,
    Mod,
};

std::optional<Operator> operatorOf(const QString &text);
QString toText(Operator op);
/// A higher one binds its neighbours more tightly; all group from the left.
int strength(Operator op);

} // namespace tasuki::fhirpath
