// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhirpath/moment.h"

#include "core/fhirpath/calendarunit.h"

#include <QTimeZone>

#include <cmath>

namespace tasuki::fhirpath {

namespace {

    /// Exactly so many digits at the front, cut off the text; -1 when there are others.
    int takeNumber(QStringView &text, int digits)
    {
        int number = 0;
        if (text.size() < digits)
            return -1;
        for (int i = 0; i < digits; ++i) {
            const char16_t digit = text[i].unicode();
            if (digit < u'0' || digit > u'9')
                return -1;
            number = number * 10 + (digit - u'0');
        }
        text = text.mid(digits);
        return number;
    }

    bool take(QStringView &text, char16_t sign)
    {
        if (text.isEmpty() || text.front() != sign)
            return false;
        text = text.mid(1);
        return true;
    }

    QString padded(int number, int width)
    {
        return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
    }

} // namespace

bool Moment::readDate(QStringView text)
{
    const std::array<int, 3> widths{4, 2, 2};
    for (size_t i = 0; i < widths.size() && !text.isEmpty(); ++i) {
        if (i > 0 && !take(text, u'-'))
            return false;
        m_parts[i] = takeNumber(text, widths[i]);
        if (m_parts[i] < 1)
            return false;
        m_known = int(i) + 1;
    }
    return text.isEmpty() && m_known > 0;
}

bool Moment::readTime(QStringView text)
{
    for (const Part part : {Hour, Minute, Second}) {
        if (part != Hour && !take(text, u':'))
            return false;
        m_parts[part] = takeNumber(text, 2);
        if (m_parts[part] < 0)
            return false;
        m_known = part + 1;
        if (text.isEmpty())
            return true;
    }
    if (!take(text, u'.') || text.isEmpty() || text.size() > 9)
        return false;
    int weight = 100;
    m_parts[Millisecond] = 0;
    for (; !text.isEmpty(); weight /= 10) {
        const int digit = takeNumber(text, 1);
        if (digit < 0)
            return false;
        m_parts[Millisecond] += digit * weight;
    }
    m_known = PartCount;
    return true;
}

bool Moment::readZone(QStringView text)
{
    if (text == u"Z") {
        m_zoneMinutes = 0;
        return true;
    }
    const int sign = text.front() == u'-' ? -1 : 1;
    text = text.mid(1);
    const int hours = takeNumber(text, 2);
    if (!take(text, u':'))
        return false;
    const int minutes = takeNumber(text, 2);
    if (!text.isEmpty() || hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return false;
    m_zoneMinutes = sign * (hours * 60 + minutes);
    return true;
}

bool Moment::isPossible() const
{
    const bool time = m_parts[Hour] < 24 && m_parts[Minute] < 60 && m_parts[Second] < 60;
    return time && QDate::isValid(m_parts[Year], m_parts[Month], m_parts[Day]);
}

std::optional<Moment> Moment::fromText(const QString &text, Kind kind)
{
    Moment moment;
    moment.m_kind = kind;
    QStringView rest(text);
    if (kind == Kind::Time) {
        moment.m_parts[Year] = 2000;
        return moment.readTime(rest) && moment.isPossible() ? std::optional(moment) : std::nullopt;
    }
    const qsizetype timeAt = kind == Kind::DateTime ? rest.indexOf(u'T') : -1;
    if (!moment.readDate(timeAt < 0 ? rest : rest.left(timeAt)))
        return std::nullopt;
    rest = timeAt < 0 ? QStringView() : rest.mid(timeAt + 1);
    if (!rest.isEmpty()) {
        if (!moment.isExact(Day))
            return std::nullopt;
        qsizetype zoneAt = 0;
        while (zoneAt < rest.size() && rest[zoneAt] != u'Z' && rest[zoneAt] != u'+'
               && rest[zoneAt] != u'-')
            ++zoneAt;
        if (zoneAt < rest.size() && !moment.readZone(rest.mid(zoneAt)))
            return std::nullopt;
        if (!moment.readTime(rest.left(zoneAt)))
            return std::nullopt;
    }
    return moment.isPossible() ? std::optional(moment) : std::nullopt;
}

std::optional<Moment> Moment::fromText(const QString &text)
{
    if (text.size() < 4)
        return std::nullopt;
    if (text[2] == u':')
        return fromText(text, Kind::Time);
    return fromText(text, text.contains(u'T') ? Kind::DateTime : Kind::Date);
}

Moment Moment::fromDate(QDate date)
{
    Moment moment;
    moment.m_parts = {date.year(), date.month(), date.day(), 0, 0, 0, 0};
    moment.m_known = Day + 1;
    return moment;
}

Moment Moment::fromTime(QTime time)
{
    Moment moment;
    moment.m_kind = Kind::Time;
    moment.m_parts = {2000, 1, 1, time.hour(), time.minute(), time.second(), time.msec()};
    moment.m_known = PartCount;
    return moment;
}

Moment Moment::fromDateTime(const QDateTime &local)
{
    Moment moment = fromTime(local.time());
    const Moment day = fromDate(local.date());
    std::copy_n(day.m_parts.begin(), Hour, moment.m_parts.begin());
    moment.m_kind = Kind::DateTime;
    moment.m_zoneMinutes = local.offsetFromUtc() / 60;
    return moment;
}

QString Moment::toText() const
{
    QString text;
    if (m_kind != Kind::Time) {
        text = padded(m_parts[Year], 4);
        for (const Part part : {Month, Day})
            text += isExact(part) ? u'-' + padded(m_parts[part], 2) : QString();
        if (!isExact(Hour))
            return text;
        text += u'T';
    }
    text += padded(m_parts[Hour], 2);
    for (const Part part : {Minute, Second})
        text += isExact(part) ? u':' + padded(m_parts[part], 2) : QString();
    if (isExact(Millisecond))
        text += u'.' + padded(m_parts[Millisecond], 3);
    if (m_zoneMinutes) {
        const int minutes = std::abs(*m_zoneMinutes);
        text += *m_zoneMinutes == 0 ? QStringLiteral("Z")
                                    : (*m_zoneMinutes < 0 ? u'-' : u'+') + padded(minutes / 60, 2)
                + u':' + padded(minutes % 60, 2);
    }
    return text;
}

Moment Moment::dateOnly() const
{
    Moment moment = *this;
    moment.m_kind = Kind::Date;
    moment.m_known = std::min(m_known, Day + 1);
    moment.m_zoneMinutes.reset();
    return moment;
}

Moment Moment::withTime() const
{
    Moment moment = *this;
    moment.m_kind = Kind::DateTime;
    return moment;
}

QDateTime Moment::toDateTime() const
{
    return QDateTime(QDate(m_parts[Year], m_parts[Month], m_parts[Day]),
                     QTime(m_parts[Hour], m_parts[Minute], m_parts[Second], m_parts[Millisecond]),
                     Qt::UTC);
}

Moment Moment::inUtc() const
{
    QDateTime utc = toDateTime();
    if (m_zoneMinutes)
        utc = utc.addSecs(-60 * *m_zoneMinutes);
    else
        utc = QDateTime(utc.date(), utc.time(), Qt::LocalTime).toUTC();
    Moment moment = fromDateTime(utc);
    moment.m_known = m_known;
    return moment;
}

std::optional<Moment> Moment::plusMonths(double months) const
{
    if (!(std::abs(months) < 200'000))
        return std::nullopt;
    const int total = m_parts[Year] * 12 + m_parts[Month] - 1 + int(months);
    if (total < 12 || total >= 120'000)
        return std::nullopt;
    Moment moment = *this;
    moment.m_parts[Year] = total / 12;
    moment.m_parts[Month] = total % 12 + 1;
    const int lastDay = QDate(moment.m_parts[Year], moment.m_parts[Month], 1).daysInMonth();
    moment.m_parts[Day] = std::min(m_parts[Day], lastDay);
    return moment;
}

std::optional<Moment> Moment::plusMilliseconds(double amount) const
{
    if (!(std::abs(amount) < 4e14))
        return std::nullopt;
    const QDateTime moved = toDateTime().addMSecs(qint64(amount));
    if (m_kind != Kind::Time && (moved.date().year() < 1 || moved.date().year() > 9999))
        return std::nullopt;
    Moment moment = fromDateTime(moved);
    moment.m_kind = m_kind;
    moment.m_known = m_known;
    moment.m_zoneMinutes = m_zoneMinutes;
    return moment;
}

std::optional<Moment> Moment::plus(double amount, const QString &unitName) const
{
    const auto unit = calendarUnit(unitName);
    if (!unit || (m_kind == Kind::Time && *unit < CalendarUnit::Hour))
        return std::nullopt;
    const double whole = *unit < CalendarUnit::Second ? std::trunc(amount) : amount;
    if (*unit <= CalendarUnit::Month)
        return plusMonths(isExact(Month) || *unit == CalendarUnit::Year
                              ? (*unit == CalendarUnit::Year ? whole * 12 : whole)
                              : std::trunc(whole / 12) * 12);
    const double milliseconds = whole * millisecondsOf(*unit);
    if (m_kind == Kind::Time || isExact(Hour))
        return plusMilliseconds(milliseconds);
    // What the date does not know cannot be added to it: only its own whole steps count.
    const double days = std::trunc(milliseconds / millisecondsOf(CalendarUnit::Day));
    if (isExact(Day))
        return plusMilliseconds(days * millisecondsOf(CalendarUnit::Day));
    return plusMonths(isExact(Month) ? std::trunc(days / 30) : std::trunc(days / 365) * 12);
}

std::optional<int> compare(const Moment &a, const Moment &b)
{
    if ((a.m_kind == Moment::Kind::Time) != (b.m_kind == Moment::Kind::Time))
        return std::nullopt;
    const bool shift = a.m_zoneMinutes != b.m_zoneMinutes && a.isExact(Moment::Hour)
        && b.isExact(Moment::Hour) && a.m_kind != Moment::Kind::Time;
    const Moment left = shift ? a.inUtc() : a;
    const Moment right = shift ? b.inUtc() : b;
    // A second without a fraction is a whole second.
    const auto known = [](const Moment &moment) {
        return moment.isExact(Moment::Second) ? int(Moment::PartCount) : moment.m_known;
    };
    const int first = a.m_kind == Moment::Kind::Time ? Moment::Hour : Moment::Year;
    const int shared = std::min(known(left), known(right));
    for (int part = first; part < shared; ++part) {
        if (left.m_parts[size_t(part)] != right.m_parts[size_t(part)])
            return left.m_parts[size_t(part)] < right.m_parts[size_t(part)] ? -1 : 1;
    }
    return known(left) == known(right) ? std::optional(0) : std::nullopt;
}

bool sameMoment(const Moment &a, const Moment &b)
{
    return compare(a, b) == 0;
}

} // namespace tasuki::fhirpath
