// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhirpath/operator.h"
#include "core/fhirpath/value.h"

namespace tasuki::fhirpath {

class Evaluation;

/// + - * / div mod of two collections. Nothing when one side is empty, on overflow, on division by
/// zero, and where two units do not meet; an error for what cannot be calculated with at all.
Collection calculated(Evaluation &evaluation, Operator op, const Collection &left,
                      const Collection &right);
Collection calculated(Evaluation &evaluation, Operator op, const Value &a, const Value &b);
Collection negated(const Value &value);

/// A number back as a value; nothing stays nothing.
Collection toDecimal(std::optional<double> number);
/// Nothing when it is too large for a whole number.
Collection toInteger(std::optional<double> number);

} // namespace tasuki::fhirpath
