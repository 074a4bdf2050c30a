// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"
#include "core/services/snapshot.h"

namespace tasuki {

/// What one of the six cards says of its part of the standing sheet.
struct SheetCardContent {
    QString key; ///< FormCard::key
    QString title;
    QString age; ///< 24日前 西田 確認
    int unconfirmed = 0; ///< items never answered: 未確認
    QString summary; ///< the first few answers
    bool isConfirmedToday = false;
    bool isStale = false; ///< nobody looked at it for half a year, or ever
    int conflicts = 0;
    bool operator==(const SheetCardContent &) const = default;
};

QList<SheetCardContent> sheetCards(const FormState &answers, const Sheet &sheet,
                                   const Snapshot &snapshot, const QDateTime &now);

} // namespace tasuki
