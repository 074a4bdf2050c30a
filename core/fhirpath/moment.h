// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace tasuki::fhirpath {

/// A date, a date with time or a time of day, as far as it was written.
///
/// 2026 is neither before nor after 2026-06: what cannot be known is an empty answer. Seconds and
/// their fractions count as one step. A time without a zone is local.
class Moment {
public:
    enum class Kind { Date, DateTime, Time };
    enum Part { Year, Month, Day, Hour, Minute, Second, Millisecond, PartCount };

    /// FHIR's texts: 2026, 2026-06, 2026-06-01, 2026-06-01T08:30:00.000+09:00, 08:30. A date may be
    /// written with a trailing T when it is a DateTime.
    static std::optional<Moment> fromText(const QString &text, Kind kind);
    /// Whatever of the three the text is.
    static std::optional<Moment> fromText(const QString &text);
    static Moment fromDate(QDate date);
    static Moment fromDateTime(const QDateTime &local);
    static Moment fromTime(QTime time);

    Kind kind() const { return m_kind; }
    QString toText() const;
    Moment dateOnly() const;
    Moment withTime() const; ///< the same as DateTime; no hour becomes known
    bool isExact(Part part) const { return m_known > part; }

    /// Calendar arithmetic: 31 January plus a month is the last of February. `unit` is a calendar
    /// word or its UCUM code. Empty for another unit and outside the years 1 to 9999.
    std::optional<Moment> plus(double amount, const QString &unit) const;

    /// Known only as far as both are exact. `unknown` stays empty for the caller to ask.
    friend std::optional<int> compare(const Moment &a, const Moment &b);
    /// As exact, and the same.
    friend bool sameMoment(const Moment &a, const Moment &b);

private:
    bool readDate(QStringView text);
    bool readTime(QStringView text);
    bool readZone(QStringView text);
    bool isPossible() const;
    QDateTime toDateTime() const;
    Moment inUtc() const;
    std::optional<Moment> plusMonths(double months) const;
    std::optional<Moment> plusMilliseconds(double amount) const;

    std::array<int, PartCount> m_parts{0, 1, 1, 0, 0, 0, 0};
    int m_known = 0; ///< parts up to here are known; a time begins at Hour
    std::optional<int> m_zoneMinutes;
    Kind m_kind = Kind::Date;
};

std::optional<int> compare(const Moment &a, const Moment &b);
bool sameMoment(const Moment &a, const Moment &b);

} // namespace tasuki::fhirpath
