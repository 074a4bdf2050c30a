// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/function.h"

namespace tasuki::fhirpath {

const Function *findFunction(const QString &name)
{
    static const FunctionTable all = [] {
        FunctionTable table;
        for (const FunctionTable &part :
             {collectionFunctions(), conversionFunctions(), filterFunctions(), formFunctions(),
              mathFunctions(), textFunctions()})
            table.insert(part);
        return table;
    }();
    const auto found = all.constFind(name);
    return found == all.cend() ? nullptr : &*found;
}

} // namespace tasuki::fhirpath
