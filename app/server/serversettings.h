// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/server.h"

namespace tasuki {

/// What tasukid was told, weakest first: configuration file (INI), environment (TASUKI_…), command
/// line.
struct ServerSettings {
    enum class Log { Text, Json };
    QString command; ///< serve, init, migrate, backup, restore, verify, version
    ServerConfig config;
    QString target; ///< where a backup goes
    QString source; ///< what is restored, or verified in place of the database
    Log log = Log::Text;
};

/// Invalid with a sentence for the administrator when something is missing or unknown. Ends the
/// program after --help.
Result<ServerSettings> readServerSettings(const QStringList &arguments);

} // namespace tasuki
