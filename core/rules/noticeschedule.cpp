// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/noticeschedule.h"

#include <algorithm>

namespace tasuki {

namespace {

    constexpr int longestClosure = 30; ///< days without an open one; nobody closes for longer

    bool isNews(const NoticeMark &mark, const NoticeMark &told)
    {
        return mark.count > told.count
            || (mark.latest.isValid() && (!told.latest.isValid() || mark.latest > told.latest));
    }

    /// Some of what was told is done with: one more is news again.
    NoticeMark lowered(const NoticeMark &told, const NoticeMark &mark)
    {
        const bool isOlder = told.latest.isValid() && mark.latest.isValid()
            ? mark.latest < told.latest
            : told.latest.isValid();
        return {std::min(told.count, mark.count), isOlder ? mark.latest : told.latest};
    }

} // namespace

NoticeSchedule::NoticeSchedule(QList<QTime> times, Days days, QTimeZone zone)
    : m_times(std::move(times))
    , m_days(std::move(days))
    , m_zone(std::move(zone))
{
    std::sort(m_times.begin(), m_times.end());
}

QDateTime NoticeSchedule::moment(QDate day, QTime time) const
{
    return QDateTime(day, time, m_zone).toUTC();
}

QDateTime NoticeSchedule::lastUntil(const QDateTime &now) const
{
    const QDate today = now.toTimeZone(m_zone).date();
    for (int back = 0; back <= longestClosure; ++back) {
        const QDate day = today.addDays(-back);
        for (auto time = m_times.crbegin(); isOpen(day) && time != m_times.crend(); ++time) {
            if (const QDateTime at = moment(day, *time); at <= now)
                return at;
        }
    }
    return {};
}

QDateTime NoticeSchedule::nextAfter(const QDateTime &now) const
{
    const QDate today = now.toTimeZone(m_zone).date();
    for (int ahead = 0; ahead <= longestClosure; ++ahead) {
        const QDate day = today.addDays(ahead);
        for (auto time = m_times.cbegin(); isOpen(day) && time != m_times.cend(); ++time) {
            if (const QDateTime at = moment(day, *time); at > now)
                return at;
        }
    }
    return {};
}

NoticeVerdict tellNow(const NoticeSchedule &schedule, const QDateTime &now,
                      const NoticeMemory &memory, const QList<WaitingThing> &waiting,
                      const QSet<QString> &uncounted)
{
    NoticeVerdict verdict;
    for (const QString &key : uncounted) {
        if (const auto told = memory.told.constFind(key); told != memory.told.cend())
            verdict.memory.told.insert(key, *told);
    }
    // Of a clock that was set back, what it had shown does not count.
    const QDateTime until
        = memory.digestAt.isValid() && memory.digestAt < now ? memory.digestAt : now;
    const QDateTime last = schedule.lastUntil(now);
    const bool isDigest = last.isValid() && last > until;
    verdict.memory.digestAt = isDigest ? now : until;
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        const WaitingThing &thing = waiting.at(i);
        const auto told = memory.told.constFind(thing.key);
        const bool wasTold = told != memory.told.cend();
        const bool isNew = !wasTold || isNews(thing.mark, *told);
        if (isNew && (isDigest || thing.isUrgent)) {
            verdict.tell.append(i);
            verdict.memory.told.insert(thing.key, thing.mark);
        } else if (wasTold) {
            verdict.memory.told.insert(thing.key, lowered(*told, thing.mark));
        }
    }
    verdict.lookAgain = schedule.nextAfter(now);
    return verdict;
}

} // namespace tasuki
