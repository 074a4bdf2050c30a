// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QSet>

namespace tasuki {

/// What an answer changed on this device.
struct SyncOutcome {
    QSet<ScopeId> baseChanged;
    bool outboxChanged = false;
    bool pullAgain = false; ///< the server has more, or something must be fetched anew
    bool pushAgain = false; ///< something can go out right now
    bool ignored = false; ///< nobody waited for this answer
    QDateTime serverTime; ///< invalid for a push
};

} // namespace tasuki
