// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace tasuki {

/// A date as far as it is known: a year, a year and month, or a whole day. FHIR's `date` type.
struct PartialDate {
    int year = 0;
    int month = 0; ///< 0: not known
    int day = 0; ///< 0: not known

    bool isWhole() const { return day != 0; }
    QDate toDate() const { return isWhole() ? QDate(year, month, day) : QDate(); }
    QString toIso() const; ///< 2026, 2026-06 or 2026-06-01

    static PartialDate fromDate(QDate date);
    static std::optional<PartialDate> fromIso(const QString &text);

    bool operator==(const PartialDate &) const = default;
};

/// Reads what people type: 2026-06-01, 2026/6/1, 2026年6月1日, 20260601, R8.6.1, 令和8年6月1日,
/// S15.4.1, 昭和15年4月, 令和元年5月, M/T/S/H/R in any case and any width of digits. Empty when it
/// is no date, or when the day does not lie in the era that was named (S64.1.8 is Heisei).
std::optional<PartialDate> readDate(const QString &typed);

/// 令和8年6月1日; a partial date gives as much as there is. Before 1868-10-23 the Western year is
/// used.
QString toWareki(const PartialDate &date);
/// R8.6.1, for narrow places.
QString toShortWareki(const PartialDate &date);

/// Completed years on a day. Born on 29 February: a year older on 1 March (in practice the day
/// after).
int ageOn(QDate birth, QDate day);

} // namespace tasuki
