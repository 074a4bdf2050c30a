// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhirpath/value.h"

#include <QHash>

namespace tasuki::fhirpath {

class Evaluation;
struct Frame;
struct Node;

/// One function of the language.
struct Function {
    /// Gets its arguments unevaluated, because where() and its like evaluate them per item.
    using Body = Collection (*)(Evaluation &evaluation, const Node &call, const Collection &input,
                                const Frame &frame);
    int fewestArguments = 0;
    int mostArguments = 0;
    Body body = nullptr;
    bool takesType = false; ///< ofType(Coding): the argument is the name of a type
};

using FunctionTable = QHash<QString, Function>;

/// Null when the language has no such function. The pointer stays valid.
const Function *findFunction(const QString &name);

// The tables of the files functions_*.cpp.
FunctionTable collectionFunctions();
FunctionTable conversionFunctions();
FunctionTable filterFunctions();
FunctionTable formFunctions();
FunctionTable mathFunctions();
FunctionTable textFunctions();

} // namespace tasuki::fhirpath
