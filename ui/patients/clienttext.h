// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/snapshot.h"

namespace tasuki {

/// 要介護2 for "22"; empty for a code nobody knows.
QString careLevelText(const QString &code);
/// "84歳・昭和16年11月3日生"; as much as is known.
QString ageAndBirthText(const PartialDate &birth, QDate today);
/// "常備シート 24日前" or "常備シートなし".
QString sheetAgeText(const ClientEntry &entry, const QDateTime &now);
/// Not touched for half a year: time to look at it again.
bool isSheetStale(const ClientEntry &entry, const QDateTime &now);

} // namespace tasuki
