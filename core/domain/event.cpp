// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace tasuki {

namespace {

    constexpr std::array kinds{
        std::pair{EventKind::Visit, "visit"}, std::pair{EventKind::Meeting, "meeting"},
        std::pair{EventKind::Outpatient, "outpatient"}, std::pair{EventKind::Other, "other"}};

    using Every = EventRepeat::Every;
    constexpr std::array repeats{
        std::pair{Every::Never, "never"},        std::pair{Every::Day, "day"},
        std::pair{Every::Week, "week"},          std::pair{Every::TwoWeeks, "two-weeks"},
        std::pair{Every::MonthDay, "month-day"}, std::pair{Every::MonthWeekday, "month-weekday"}};

    template<typename Table, typename Value>
    QString codeIn(const Table &table, Value value)
    {
        const auto found = std::find_if(table.begin(), table.end(),
                                        [value](const auto &row) { return row.first == value; });
        return found == table.end() ? QString() : QString::fromLatin1(found->second);
    }

    template<typename Value, typename Table>
    std::optional<Value> valueIn(const Table &table, const QString &code)
    {
        for (const auto &[value, known] : table) {
            if (code == QLatin1String(known))
                return value;
        }
        return std::nullopt;
    }

    /// No calendar that people keep goes further; what repeats must end somewhere.
    bool isPlausible(QDate day)
    {
        return day.isValid() && day.year() >= 1900 && day.year() <= 2199;
    }

    bool isPlainHost(const QString &host)
    {
        const auto isPlain = [](QChar letter) {
            return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9')
                || letter == u'.' || letter == u'-';
        };
        return host.contains(u'.') && !host.startsWith(u'.') && !host.endsWith(u'.')
            && !host.contains(u"..") && !host.startsWith(u"xn--") && !host.contains(u".xn--")
            && std::all_of(host.begin(), host.end(), isPlain);
    }

} // namespace

const QList<EventKind> &allEventKinds()
{
    static const QList<EventKind> all{EventKind::Visit, EventKind::Meeting, EventKind::Outpatient,
                                      EventKind::Other};
    return all;
}

QString toCode(EventKind kind)
{
    return codeIn(kinds, kind);
}

std::optional<EventKind> eventKindFromCode(const QString &code)
{
    return valueIn<EventKind>(kinds, code);
}

EventTime EventTime::movedTo(QDate day) const
{
    return {day, day.addDays(from.daysTo(until)), begins, ends};
}

bool isGoodEventTime(const EventTime &time)
{
    if (!isPlausible(time.from) || !isPlausible(time.until)
        || time.begins.isValid() != time.ends.isValid())
        return false;
    const qint64 days = time.from.daysTo(time.until);
    if (days < 0 || days > EventTime::mostDays)
        return false;
    return days > 0 || time.isAllDay() || time.begins <= time.ends;
}

QString toCode(EventRepeat::Every every)
{
    return codeIn(repeats, every);
}

std::optional<EventRepeat::Every> repeatFromCode(const QString &code)
{
    return valueIn<EventRepeat::Every>(repeats, code);
}

bool isGoodRepeat(const EventRepeat &repeat, QDate first)
{
    if (repeat.every == Every::Never)
        return repeat == EventRepeat();
    if (repeat.count < 0 || repeat.count > EventRepeat::mostTimes)
        return false;
    if (repeat.until.isValid()
        && (repeat.count > 0 || repeat.until < first || !isPlausible(repeat.until)))
        return false;
    if (repeat.every != Every::Week && repeat.every != Every::TwoWeeks)
        return repeat.weekdays.isEmpty();
    QList<int> ordered = repeat.weekdays;
    std::sort(ordered.begin(), ordered.end());
    ordered.erase(std::unique(ordered.begin(), ordered.end()), ordered.end());
    return ordered == repeat.weekdays && ordered.contains(first.dayOfWeek()) && ordered.first() >= 1
        && ordered.last() <= 7;
}

QString meetingHost(const QString &link)
{
    constexpr QStringView scheme = u"https://";
    const bool isPlain = std::all_of(link.begin(), link.end(), [](QChar letter) {
        return letter > u' ' && letter < QChar(0x7f) && letter != u'\\';
    });
    if (!isPlain || link.size() > EventContent::longestLink || !link.startsWith(scheme))
        return {};
    const QUrl url(link, QUrl::StrictMode);
    if (!url.isValid() || !url.userInfo().isEmpty())
        return {};
    const QString host = url.host().toLower();
    const QString written = link.mid(scheme.size(), host.size()).toLower();
    return isPlainHost(host) && written == host ? host : QString();
}

bool isGoodMeetingLink(const QString &link)
{
    return !meetingHost(link).isEmpty();
}

const EventVersion &Event::latest() const
{
    const auto found = std::find_if(versions.rbegin(), versions.rend(),
                                    [](const EventVersion &one) { return !one.day.isValid(); });
    return found == versions.rend() ? versions.first() : *found;
}

const EventVersion *Event::changeOf(QDate day) const
{
    const auto found
        = std::find_if(versions.rbegin(), versions.rend(), [day](const EventVersion &one) {
              return one.day.isValid() && one.day == day;
          });
    return found == versions.rend() ? nullptr : &*found;
}

const EventVersion &Event::versionOn(QDate day) const
{
    const EventVersion *changed = changeOf(day);
    return changed ? *changed : latest();
}

bool Event::isSkipped(QDate day) const
{
    return std::any_of(skips.begin(), skips.end(),
                       [day](const EventSkip &skip) { return skip.day == day; });
}

} // namespace tasuki
