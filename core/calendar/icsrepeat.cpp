// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/icsrepeat.h"

#include "core/calendar/icstime.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <algorithm>

namespace tasuki {

namespace {

    using Every = EventRepeat::Every;
    using Rule = QMap<QString, QString>;
    constexpr int weekDays = 7;

    const QStringList &weekdayCodes()
    {
        static const QStringList codes{
            QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"), QStringLiteral("TH"),
            QStringLiteral("FR"), QStringLiteral("SA"), QStringLiteral("SU")};
        return codes;
    }

    int numberInMonth(QDate day)
    {
        return (day.day() - 1) / weekDays + 1;
    }

    QString frequencyOf(const EventRepeat &repeat, QDate first)
    {
        QStringList weekdays;
        for (const int weekday : repeat.weekdays)
            weekdays += weekdayCodes().at(weekday - 1);
        const QString on = QStringLiteral(";BYDAY=") + weekdays.join(u',');
        switch (repeat.every) {
        case Every::Never:
            break;
        case Every::Day:
            return QStringLiteral("FREQ=DAILY");
        case Every::Week:
            return QStringLiteral("FREQ=WEEKLY") + on;
        case Every::TwoWeeks:
            return QStringLiteral("FREQ=WEEKLY;INTERVAL=2") + on;
        case Every::MonthDay:
            return QStringLiteral("FREQ=MONTHLY;BYMONTHDAY=%1").arg(first.day());
        case Every::MonthWeekday:
            return QStringLiteral("FREQ=MONTHLY;BYDAY=%1%2")
                .arg(QString::number(numberInMonth(first)),
                     weekdayCodes().at(first.dayOfWeek() - 1));
        }
        return {};
    }

    /// Empty when it has the same part twice, or one that is not known here.
    Rule partsOf(const QString &text)
    {
        static const QStringList known{QStringLiteral("FREQ"),     QStringLiteral("INTERVAL"),
                                       QStringLiteral("BYDAY"),    QStringLiteral("BYMONTHDAY"),
                                       QStringLiteral("BYSETPOS"), QStringLiteral("WKST"),
                                       QStringLiteral("COUNT"),    QStringLiteral("UNTIL")};
        Rule rule;
        for (const QString &part : text.toUpper().split(u';', Qt::SkipEmptyParts)) {
            const QString name = part.section(u'=', 0, 0);
            if (!known.contains(name) || rule.contains(name))
                return {};
            rule.insert(name, part.section(u'=', 1));
        }
        return rule;
    }

    /// MO,TH; nothing when it names the second Tuesday, or none at all.
    std::optional<QList<int>> plainWeekdays(const QString &text)
    {
        QList<int> weekdays;
        for (const QString &code : text.split(u',')) {
            const qsizetype index = weekdayCodes().indexOf(code);
            if (index < 0)
                return std::nullopt;
            weekdays.append(int(index) + 1);
        }
        std::sort(weekdays.begin(), weekdays.end());
        weekdays.erase(std::unique(weekdays.begin(), weekdays.end()), weekdays.end());
        return weekdays;
    }

    bool isEmptyOf(const Rule &rule, std::initializer_list<const char *> names)
    {
        return std::none_of(names.begin(), names.end(), [&rule](const char *name) {
            return rule.contains(QLatin1String(name));
        });
    }

    /// Where weeks begin matters for every second week only, and then only where they end.
    bool isOurWeek(const Rule &rule, const QList<int> &weekdays)
    {
        const QString start = rule.value(QStringLiteral("WKST"), QStringLiteral("MO"));
        return start == u"MO" || weekdays.size() == 1
            || (start == u"SU" && !weekdays.contains(int(Qt::Sunday)));
    }

    std::optional<EventRepeat> weekly(const Rule &rule, QDate first, int interval)
    {
        if (!isEmptyOf(rule, {"BYMONTHDAY", "BYSETPOS"}) || interval > 2)
            return std::nullopt;
        const QString on
            = rule.value(QStringLiteral("BYDAY"), weekdayCodes().at(first.dayOfWeek() - 1));
        const auto weekdays = plainWeekdays(on);
        if (!weekdays || (interval == 2 && !isOurWeek(rule, *weekdays)))
            return std::nullopt;
        return EventRepeat{interval == 2 ? Every::TwoWeeks : Every::Week, *weekdays, {}, 0};
    }

    std::optional<EventRepeat> daily(const Rule &rule, QDate first, int interval)
    {
        if (!isEmptyOf(rule, {"BYMONTHDAY", "BYSETPOS"}) || interval > 1)
            return std::nullopt;
        if (rule.contains(QStringLiteral("BYDAY")))
            return weekly(rule, first, interval);
        return EventRepeat{Every::Day, {}, {}, 0};
    }

    std::optional<EventRepeat> monthly(const Rule &rule, QDate first, int interval)
    {
        if (interval > 1)
            return std::nullopt;
        const QString on = rule.value(QStringLiteral("BYDAY"));
        const QString day = rule.value(QStringLiteral("BYMONTHDAY"));
        const QString place = rule.value(QStringLiteral("BYSETPOS"));
        if (on.isEmpty()) {
            const bool isSame = day.isEmpty() || day == QString::number(first.day());
            return isSame && place.isEmpty()
                ? std::optional(EventRepeat{Every::MonthDay, {}, {}, 0})
                : std::nullopt;
        }
        const QString weekday = weekdayCodes().at(first.dayOfWeek() - 1);
        const QString number = QString::number(numberInMonth(first));
        const bool isSame
            = (place.isEmpty() && (on == number + weekday || on == u'+' + number + weekday))
            || (place == number && on == weekday);
        return isSame && day.isEmpty() ? std::optional(EventRepeat{Every::MonthWeekday, {}, {}, 0})
                                       : std::nullopt;
    }

    std::optional<EventRepeat> everyOf(const Rule &rule, QDate first)
    {
        const QString frequency = rule.value(QStringLiteral("FREQ"));
        const int interval = rule.value(QStringLiteral("INTERVAL"), QStringLiteral("1")).toInt();
        if (interval < 1)
            return std::nullopt;
        if (frequency == u"DAILY")
            return daily(rule, first, interval);
        if (frequency == u"WEEKLY")
            return weekly(rule, first, interval);
        return frequency == u"MONTHLY" ? monthly(rule, first, interval) : std::nullopt;
    }

    /// The last day on which it still begins in time.
    QDate lastDay(const QString &until, const EventTime &time, const IcsClock &clock,
                  const QString &zone)
    {
        const auto moment = clock.read(until, zone);
        if (!moment)
            return {};
        const bool isTooEarly
            = moment->clock.isValid() && time.begins.isValid() && moment->clock < time.begins;
        return isTooEarly ? moment->day.addDays(-1) : moment->day;
    }

} // namespace

QString icsRule(const EventRepeat &repeat, const EventTime &time)
{
    QString rule = frequencyOf(repeat, time.from);
    if (repeat.count > 0)
        rule += QStringLiteral(";COUNT=%1").arg(repeat.count);
    if (repeat.until.isValid()) {
        const QDateTime end(repeat.until, QTime(23, 59, 59), Qt::OffsetFromUTC, japanOffset);
        const QDateTime utc = end.toUTC();
        rule += QStringLiteral(";UNTIL=")
            + (time.isAllDay() ? icsDay(repeat.until) : icsTime(utc.date(), utc.time()) + u'Z');
    }
    return rule;
}

std::optional<EventRepeat> repeatOfRule(const QString &text, const EventTime &time,
                                        const IcsClock &clock, const QString &zone)
{
    const Rule rule = partsOf(text);
    auto repeat = everyOf(rule, time.from);
    if (!repeat)
        return std::nullopt;
    if (const QString count = rule.value(QStringLiteral("COUNT")); !count.isEmpty())
        repeat->count = count.toInt() > 0 ? count.toInt() : -1;
    if (const QString until = rule.value(QStringLiteral("UNTIL")); !until.isEmpty()) {
        repeat->until = lastDay(until, time, clock, zone);
        if (!repeat->until.isValid())
            return std::nullopt;
    }
    return isGoodRepeat(*repeat, time.from) ? repeat : std::nullopt;
}

} // namespace tasuki
