// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

/// The setting in which the sync keeps what the server last showed of itself: {epoch, tick, time}.
inline QString syncSetting()
{
    return QStringLiteral("sync");
}

} // namespace tasuki
