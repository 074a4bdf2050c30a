// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

/// A named FHIRPath result, visible to the item that carries it and to all below (SDC variable).
struct FormVariable {
    QString name;
    QString expression; ///< empty when it could not be followed: the variable is then empty
};

/// Something the program that opens the form lays beside it: %patient, %user … (SDC launchContext).
struct LaunchContext {
    QString name;
    QString type; ///< resource type, "Patient"
};

} // namespace tasuki
