// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

namespace tasuki {

/// An item of a sheet in a post, as it read when somebody wrote about it.
///
/// Everybody in the post's room reads it, so a value is in it only when everybody there may read
/// the sheet, too; see itemQuote() in core/services. The item itself is asked of the sheet.
struct ItemQuote {
    static constexpr qsizetype longestForm = 400; ///< UTF-16 units, as the others
    static constexpr qsizetype longestLinkId = 255;
    static constexpr qsizetype longestLabel = 300;
    static constexpr qsizetype longestValue = 1000;
    static constexpr int newestVersion = 1'000'000;

    ObjectId sheet;
    QString form; ///< "url|version" the sheet was written with
    QString linkId;
    QString label;
    QString value = {}; ///< one line; empty: not answered, or not for everybody in the room
    int version = 1; ///< of the sheet
    QDateTime writtenAt = {}; ///< when the value was; invalid where nobody had written any
    bool operator==(const ItemQuote &) const = default;
};

/// Whole, readable, and of no greater length than a post has room for.
bool isGoodItemQuote(const ItemQuote &quote);

} // namespace tasuki
