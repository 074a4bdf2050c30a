// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partialdate.h"

#include <QDateTime>

namespace tasuki {

/// "10:31" on the same day, "11月21日 10:31" in the same year, else "2025年11月21日 10:31". In the
/// computer's own time zone, as a person beside it reads the clock.
QString toLocalText(const QDateTime &moment, const QDateTime &now);
/// The same, always with the day: "11月21日 10:31".
QString toLocalText(const QDateTime &moment);
/// "たった今", "5分前", "3時間前", "24日前": how old an answer is.
QString ageText(const QDateTime &moment, const QDateTime &now);
/// "昭和15年4月1日（1940-04-01）": both spellings, so that nobody has to convert.
QString toBothCalendars(const PartialDate &date);

} // namespace tasuki
