// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhirpath/evaluation.h"

namespace tasuki::fhirpath {

/// Every match replaced; `$1` in the substitute is the first group, `$$` a dollar.
Collection replaced(Evaluation &evaluation, const QString &text, const QRegularExpression &pattern,
                    const QString &substitute);

} // namespace tasuki::fhirpath
