// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace tasuki {

enum class EventKind { Visit, Meeting, Outpatient, Other };

const QList<EventKind> &allEventKinds(); ///< in the order in which people read them
QString toCode(EventKind kind); ///< "visit", "meeting" …
std::optional<EventKind> eventKindFromCode(const QString &code);

/// From when to when, by the clocks of Japan: whoever reads a calendar there means those, wherever
/// the computer thinks it is.
struct EventTime {
    static constexpr int mostDays = 366;

    QDate from;
    QDate until; ///< the last day, included
    QTime begins; ///< invalid: all day
    QTime ends; ///< valid exactly when `begins` is
    bool operator==(const EventTime &) const = default;

    bool isAllDay() const { return !begins.isValid(); }
    bool touches(QDate first, QDate last) const { return from <= last && until >= first; }
    EventTime movedTo(QDate day) const; ///< as long as it was
};

/// The end is not before the beginning, and not more than mostDays away.
bool isGoodEventTime(const EventTime &time);

/// How an entry comes again. It begins with its own first day, and what has no such day is left
/// out: the 31st of June, the fifth Monday of most months.
struct EventRepeat {
    enum class Every {
        Never,
        Day,
        Week, ///< on each of `weekdays`
        TwoWeeks,
        MonthDay, ///< the same day of each month
        MonthWeekday, ///< the second Tuesday, if it begins on one
    };
    static constexpr int mostTimes = 1000;

    Every every = Every::Never;
    QList<int> weekdays; ///< Qt day numbers in their order, that of the first day among them
    QDate until; ///< the last day that counts; invalid: for ever
    int count = 0; ///< how often in all; 0: as `until` says
    bool operator==(const EventRepeat &) const = default;
};

QString toCode(EventRepeat::Every every); ///< "never", "day", "two-weeks" …
std::optional<EventRepeat::Every> repeatFromCode(const QString &code);
bool isGoodRepeat(const EventRepeat &repeat, QDate first);

/// What an entry of a calendar says.
struct EventContent {
    static constexpr qsizetype longestTitle = 200; ///< UTF-16 units
    static constexpr qsizetype longestLine = 300; ///< place, who takes part
    static constexpr qsizetype longestNote = 4000;
    static constexpr qsizetype longestLink = 2000;

    QString title;
    QString place;
    QString people; ///< who takes part, in free words
    QList<OfficeId> offices; ///< and which offices
    QString note;
    EventKind kind = EventKind::Visit;
    EventTime time;
    EventRepeat repeat;
    QString link; ///< where a meeting is held; isGoodMeetingLink(), or empty
    bool operator==(const EventContent &) const = default;
};

/// An https address whose host is spelled in plain letters, and with nothing before it that could
/// be taken for one: what one reads is where one goes.
bool isGoodMeetingLink(const QString &link);
QString meetingHost(const QString &link); ///< empty when the link is no good

struct EventVersion {
    OperationId operation;
    EventContent content;
    QDate day; ///< of the series, when only that one changed; invalid: all of it
    PersonId by;
    OfficeId office;
    QDateTime at; ///< UTC, by the writer's clock
    /// The writer had read what stood there. False where two people wrote at the same time.
    bool sawPrevious = true;
    bool operator==(const EventVersion &) const = default;
};

/// One day of a series on which it does not take place.
struct EventSkip {
    QDate day;
    PersonId by;
    OfficeId office;
    QDateTime at;
    bool operator==(const EventSkip &) const = default;
};

/// 予定の取り消し: of the whole entry.
struct EventCancel {
    PersonId by;
    OfficeId office;
    QDateTime at;
    QString reason;
    bool operator==(const EventCancel &) const = default;
};

/// An entry of a room's calendar. Any member changes or cancels it, and nothing it said is lost.
struct Event {
    static constexpr qsizetype mostVersions = 200; ///< each stays for ever
    static constexpr qsizetype mostSkips = 400;
    static constexpr qsizetype longestReason = 500;
    static constexpr qsizetype mostOffices = 100;

    ObjectId id;
    ScopeId scope;
    QList<EventVersion> versions; ///< in the server's order, never empty; the first made it
    QList<EventSkip> skips;
    std::optional<EventCancel> cancelled;
    bool operator==(const Event &) const = default;

    const EventVersion &latest() const; ///< of the whole
    const EventVersion *changeOf(QDate day) const; ///< the last one of that day; null: none
    /// What somebody has read who sees the entry on that day.
    const EventVersion &versionOn(QDate day) const;
    bool isSkipped(QDate day) const;
};

} // namespace tasuki
