// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/carepoint.h"

namespace tasuki {

/// A care point as a list shows it.
struct CarePointEntry {
    CarePoint point;
    bool isOnlyHere = false; ///< something in it has not reached the server yet
    /// Code of the server's final no to something this person did to it: "feature_off" … What was
    /// refused is not in the point, but for one that nobody else has: its words are still there.
    QString refusal;
    bool operator==(const CarePointEntry &) const = default;
};

} // namespace tasuki
