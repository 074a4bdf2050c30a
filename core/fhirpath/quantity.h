// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhirpath/value.h"

#include <optional>

namespace tasuki::fhirpath {

/// An amount with its unit. The units people weigh and measure with are converted into each other;
/// between others only the same unit can be compared or added.
struct Quantity {
    double number = 0;
    QString unit; ///< UCUM code, calendar word, or the text of a unit without a code; "1" for none

    /// Also of a plain number, which has the unit 1, and of a FHIR object that looks like one.
    static std::optional<Quantity> of(const Value &value);
    /// 4 days, 4 'mg', 4
    static std::optional<Quantity> fromText(const QString &text);
    Value toValue() const;
    QString toText() const;
    /// The same amount in another unit; empty when there is no way from one to the other.
    std::optional<Quantity> in(const QString &other) const;
};

/// Empty when the units do not compare.
std::optional<int> compare(const Quantity &a, const Quantity &b);
/// As compare, and a year is also 365.25 days.
bool equivalent(const Quantity &a, const Quantity &b);
std::optional<Quantity> sum(const Quantity &a, const Quantity &b);
std::optional<Quantity> product(const Quantity &a, const Quantity &b);
std::optional<Quantity> quotient(const Quantity &a, const Quantity &b);

} // namespace tasuki::fhirpath
