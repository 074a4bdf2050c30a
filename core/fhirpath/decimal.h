// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Arithmetic on doubles that are meant as decimals: 0.1 + 0.2 is 0.3 and 100.1 - 100 is 0.1.
///
/// JSON numbers arrive as doubles. One of up to 15 digits stands for exactly one decimal, and with
/// those we calculate in whole numbers. One with more digits (a third, a logarithm) is calculated
/// on as it is, so that a third times three is one again. What is not finite never comes out:
/// empty.
namespace tasuki::fhirpath::decimal {

std::optional<double> sum(double a, double b);
std::optional<double> difference(double a, double b);
std::optional<double> product(double a, double b);
std::optional<double> quotient(double a, double b); ///< empty for b = 0
/// The whole part of the quotient, toward zero.
std::optional<double> wholeQuotient(double a, double b);
std::optional<double> remainder(double a, double b); ///< with the sign of a

/// -1, 0, 1 on 15 digits.
int compare(double a, double b);
/// To so many places and at most 15 digits; a half goes up, toward plus infinity.
double rounded(double number, int places);
/// How many places are written behind the point.
int places(double number);
/// 15 digits, plain notation as far as that is readable.
QString toText(double number);
/// -12.5, +3, 007: digits with an optional point. No exponent.
std::optional<double> fromText(const QString &text);

} // namespace tasuki::fhirpath::decimal
