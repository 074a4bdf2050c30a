// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace tasuki {

/// Log lines are English sentences about the program. They never hold patient data, passwords,
/// tokens or the values of a statement – only names of things and identifiers.
Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logServer)
Q_DECLARE_LOGGING_CATEGORY(logAccess) ///< a line for each request; silent unless asked for
Q_DECLARE_LOGGING_CATEGORY(logForms)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace tasuki
