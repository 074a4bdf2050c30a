// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/icstime.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>

namespace tasuki {

namespace {

    constexpr qsizetype dateLength = 8;
    const auto dateForm = QStringLiteral("yyyyMMdd");
    const auto clockForm = QStringLiteral("HHmmss");

    /// +0900, -0330, +090000
    std::optional<int> offsetOf(const QString &text)
    {
        static const QRegularExpression form(QStringLiteral("^([+-])(\\d{2})(\\d{2})(\\d{2})?$"));
        const auto match = form.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
        constexpr int most = 14 * 3600; // as QTimeZone has it
        if (seconds > most)
            return std::nullopt;
        return match.captured(1) == u"-" ? -seconds : seconds;
    }

    /// A zone that has one offset only, whatever it is called.
    std::optional<QTimeZone> explained(const IcsComponent &zone)
    {
        QSet<int> offsets;
        for (const IcsComponent &part : zone.parts) {
            const auto offset = offsetOf(part.value("TZOFFSETTO"));
            if (!offset)
                return std::nullopt;
            offsets.insert(*offset);
        }
        if (offsets.size() != 1)
            return std::nullopt;
        return QTimeZone(*offsets.constBegin());
    }

    /// The name becomes that of a file of this computer: nothing but what names of zones have.
    std::optional<QTimeZone> zoneOfComputer(const QString &name)
    {
        static const QRegularExpression form(
            QStringLiteral("^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"));
        constexpr qsizetype longestName = 64;
        if (name.size() > longestName || !form.match(name).hasMatch())
            return std::nullopt;
        const QTimeZone zone(name.toLatin1());
        return zone.isValid() ? std::optional(zone) : std::nullopt;
    }

    /// The same offset from UTC in all seasons around a moment.
    bool isSteadyAround(const QTimeZone &zone, const QDateTime &moment)
    {
        constexpr int season = 91;
        const int offset = zone.offsetFromUtc(moment);
        for (int i = 1; i < 4; ++i) {
            if (zone.offsetFromUtc(moment.addDays(i * season)) != offset)
                return false;
        }
        return true;
    }

    IcsMoment momentAt(const QDateTime &utc)
    {
        const QDateTime japan = utc.toOffsetFromUtc(japanOffset);
        return {japan.date(), QTime(japan.time().hour(), japan.time().minute()), true, true};
    }

} // namespace

IcsClock::IcsClock(const IcsComponent &calendar)
{
    for (const IcsComponent &part : calendar.parts) {
        if (part.name != "VTIMEZONE")
            continue;
        if (const auto zone = explained(part))
            m_explained.insert(part.value("TZID"), *zone);
    }
}

std::optional<IcsMoment> IcsClock::read(const IcsProperty &property) const
{
    return read(property.value, property.parameters.value("TZID"));
}

std::optional<IcsMoment> IcsClock::read(const QString &value, const QString &zone) const
{
    const QDate day = QDate::fromString(value.left(dateLength), dateForm);
    if (!day.isValid())
        return std::nullopt;
    if (value.size() == dateLength)
        return IcsMoment{day, {}, true, true};
    const bool isUtc = value.endsWith(u'Z');
    const QTime clock
        = QTime::fromString(value.mid(dateLength + 1).chopped(isUtc ? 1 : 0), clockForm);
    if (value.at(dateLength) != u'T' || !clock.isValid())
        return std::nullopt;
    if (isUtc) {
        IcsMoment moment = momentAt(QDateTime(day, clock, Qt::UTC));
        moment.isSteady = moment.day == day;
        return moment;
    }
    const auto known = zone.isEmpty() ? std::nullopt : find(zone);
    if (!known)
        return IcsMoment{day, QTime(clock.hour(), clock.minute()), true, zone.isEmpty()};
    const QDateTime there(day, clock, *known);
    IcsMoment moment = momentAt(there);
    moment.isSteady = moment.day == day && isSteadyAround(*known, there);
    return moment;
}

std::optional<QTimeZone> IcsClock::find(const QString &name) const
{
    if (const auto zone = zoneOfComputer(name))
        return zone;
    if (const auto it = m_explained.constFind(name); it != m_explained.constEnd())
        return *it;
    // "/example.org/2020/Asia/Tokyo": some put their own name before the zone's.
    if (name.startsWith(u'/')) {
        if (const auto zone = zoneOfComputer(name.section(u'/', -2)))
            return zone;
    }
    const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(name.toUtf8());
    return windows.isEmpty() ? std::nullopt : zoneOfComputer(QString::fromLatin1(windows));
}

QString icsDay(QDate day)
{
    return day.toString(dateForm);
}

QString icsTime(QDate day, QTime clock)
{
    return icsDay(day) + u'T' + clock.toString(clockForm);
}

} // namespace tasuki
