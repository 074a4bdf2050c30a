// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

/// What must hold of the answers below the item that carries it (questionnaire-constraint, SDC
/// targetConstraint). An expression that gives nothing counts as held.
struct FormConstraint {
    QString key;
    QString human; ///< what a person is told when it is broken
    QString severity; ///< "error" or "warning"
    QString expression;
    QString requirements; ///< why there is such a rule, for form authors
};

} // namespace tasuki
