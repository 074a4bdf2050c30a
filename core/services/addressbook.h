// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/snapshot.h"

namespace tasuki {

/// A line of the 名簿: somebody who works with Tasuki and where, or an office of which nobody does.
struct BookEntry {
    Person person; ///< null where the office has nobody
    Office office;
    bool operator==(const BookEntry &) const = default;
};

/// The region's directory by reading, offices without people last; only those that have every one
/// of the typed words in a name, a reading (also in Latin letters) or a telephone number. The
/// centre's administrators are in it: one calls them.
QList<BookEntry> addressBook(const Snapshot &snapshot, const QString &typed);

} // namespace tasuki
