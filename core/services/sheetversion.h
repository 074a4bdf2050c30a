// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"

namespace tasuki {

/// One state of one sheet that can be read again and compared with another.
struct SheetVersion {
    enum class Kind {
        Standing, ///< the standing sheet as it is now
        StandingOn, ///< … as it was at the end of a day
        Sent, ///< as it went out, frozen
    };
    Kind kind = Kind::Standing;
    ObjectId sheet;
    QString form; ///< "url|version"
    int version = 0; ///< of a sending, 1 for the first
    GroupTrace trace; ///< who sent it or wrote last, and when
    ObjectId episode; ///< of a sending
    OfficeId office; ///< that wrote the sheet: the hospital's is 退院時
    bool operator==(const SheetVersion &) const = default;
};

} // namespace tasuki
