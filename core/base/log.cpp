// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

namespace tasuki {

Q_LOGGING_CATEGORY(logStorage, "tasuki.storage")
Q_LOGGING_CATEGORY(logSync, "tasuki.sync")
Q_LOGGING_CATEGORY(logServer, "tasuki.server")
Q_LOGGING_CATEGORY(logAccess, "tasuki.server.access", QtWarningMsg)
Q_LOGGING_CATEGORY(logForms, "tasuki.forms")
Q_LOGGING_CATEGORY(logUi, "tasuki.ui")

} // namespace tasuki
