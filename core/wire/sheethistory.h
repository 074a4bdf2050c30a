// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"

namespace tasuki {

/// What a sheet's body remembers of earlier times (the `hist` of its groups and its `moves`, see
/// merge/groupmerge.h). Reads what it can; what is not there is not invented.

/// Every value of a group that was kept, oldest first; the current one last.
QList<SheetValue> historyOf(const QJsonObject &body, const QString &group);

/// One pressing of 送る that was not taken back.
struct SheetSending {
    int version = 0; ///< 1 for the first
    GroupTrace trace;
    bool operator==(const SheetSending &) const = default;
};
QList<SheetSending> sendingsOf(const QJsonObject &body); ///< oldest first

/// The sheet as it was sent. `now` is the sheet as it is, read from the same body.
Sheet sheetAsSent(const Sheet &now, const QJsonObject &body, int version);
/// The sheet as it was at that moment, by the clocks of those who wrote.
Sheet sheetAsOf(const Sheet &now, const QJsonObject &body, const QDateTime &moment);

} // namespace tasuki
