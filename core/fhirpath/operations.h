// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhirpath/value.h"

namespace tasuki::fhirpath {

class Evaluation;
struct Frame;
struct Node;

/// What an operator makes of its two sides.
Collection operate(Evaluation &evaluation, const Node &node, const Frame &frame);

/// Each item once, in the order of the first.
Collection distinct(Evaluation &evaluation, const Collection &items);
bool isAmong(Evaluation &evaluation, const Value &value, const Collection &items);

/// Of a type as is, as and ofType name it, with or without FHIR. and System.
bool isOfType(const Value &value, const QString &typeName);

/// %ucum, %sct, %loinc, %vs-…, %ext-…; empty for others.
QString constantNamed(const QString &name);

} // namespace tasuki::fhirpath
