// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhirpath/expression.h"
#include "tests/support/text.h"

#include <vector>

namespace tasuki::tests {

/// One line of a table: what is written and what comes out.
struct Trial {
    const char *expression;
    const char *outcome; ///< "{}" nothing, "error" evaluation refused, "unread" parse refused
};

/// A patient, a response and the noon of 2026-06-15.
fhirpath::Context sampleContext();
fhirpath::Context contextOf(const char *resource);

/// Items as text with ", " between; texts as they are, elements as JSON.
QString outcomeOf(const QString &expression, const fhirpath::Context &context);
/// Checks every line, naming the expression.
void check(const std::vector<Trial> &trials, const fhirpath::Context &context = sampleContext());

} // namespace tasuki::tests
