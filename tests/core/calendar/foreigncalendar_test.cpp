// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendarfile.h"
#include "core/calendar/icslines.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

using Every = EventRepeat::Every;

const QDate monday(2026, 6, 1);

Result<FoundCalendar> readLines(const QStringList &lines)
{
    const QString file = QStringLiteral("BEGIN:VCALENDAR\r\n") + lines.join(QStringLiteral("\r\n"))
        + QStringLiteral("\r\nEND:VCALENDAR\r\n");
    return readCalendar(file.toUtf8(), QStringLiteral("無題"));
}

QStringList entry(const QStringList &lines)
{
    return QStringList{QStringLiteral("BEGIN:VEVENT"), QStringLiteral("UID:a")} + lines
        + QStringList{QStringLiteral("END:VEVENT")};
}

FoundEvent one(const QStringList &lines)
{
    const auto found = readLines(entry(lines));
    REQUIRE(found);
    REQUIRE(found->events.size() == 1);
    return found->events.first();
}

EventRepeat repeatOf(const QString &rule)
{
    const FoundEvent event = one({QStringLiteral("DTSTART:20260601T090000"), rule});
    CHECK(event.notes.contains(FoundNote::RepeatLost) == (event.content.repeat == EventRepeat()));
    return event.content.repeat;
}

EventTime timeOf(const QStringList &lines)
{
    return one(lines).content.time;
}

} // namespace

TEST_CASE("Times of other zones become those of Japan", "[calendar]")
{
    const EventTime nine{monday, monday, {9, 0}, {9, 0}};
    CHECK(timeOf({QStringLiteral("DTSTART:20260601T090000")}) == nine);
    CHECK(timeOf({QStringLiteral("DTSTART:20260601T000000Z")}) == nine);
    CHECK(timeOf({QStringLiteral("DTSTART;TZID=Asia/Tokyo:20260601T090000")}) == nine);
    CHECK(timeOf({QStringLiteral("DTSTART;TZID=Tokyo Standard Time:20260601T090000")}) == nine);
    CHECK(timeOf({QStringLiteral("DTSTART;TZID=Europe/Berlin:20260601T020000")}) == nine);
    CHECK(timeOf({QStringLiteral("DTSTART;TZID=/example.org/1/Europe/Berlin:20260601T020000")})
          == nine);
}

TEST_CASE("A zone nobody knows is read as Japan's, and said", "[calendar]")
{
    for (const char *zone : {"Nowhere/Here", "../../etc/passwd", "/etc/localtime"}) {
        const FoundEvent event
            = one({QStringLiteral("DTSTART;TZID=\"%1\":20260601T090000").arg(QLatin1String(zone))});
        CHECK(event.content.time.begins == QTime(9, 0));
        CHECK(event.notes.contains(FoundNote::ZoneUnknown));
    }
}

TEST_CASE("Ends are days, times or lengths", "[calendar]")
{
    const QString day = QStringLiteral("DTSTART;VALUE=DATE:20260601");
    const QString nine = QStringLiteral("DTSTART:20260601T090000");
    CHECK(timeOf({day}) == EventTime{monday, monday, {}, {}});
    CHECK(timeOf({day, QStringLiteral("DTEND;VALUE=DATE:20260604")})
          == EventTime{monday, monday.addDays(2), {}, {}});
    CHECK(timeOf({day, QStringLiteral("DURATION:P2D")})
          == EventTime{monday, monday.addDays(1), {}, {}});
    CHECK(timeOf({nine, QStringLiteral("DTEND:20260602T010000")})
          == EventTime{monday, monday.addDays(1), {9, 0}, {1, 0}});
    CHECK(timeOf({nine, QStringLiteral("DURATION:PT1H30M")})
          == EventTime{monday, monday, {9, 0}, {10, 30}});
}

TEST_CASE("Repeats that are known here are carried over", "[calendar]")
{
    CHECK(repeatOf(QStringLiteral("RRULE:FREQ=DAILY;COUNT=5"))
          == EventRepeat{Every::Day, {}, {}, 5});
    CHECK(repeatOf(QStringLiteral("RRULE:FREQ=WEEKLY")) == EventRepeat{Every::Week, {1}, {}, 0});
    CHECK(repeatOf(QStringLiteral("RRULE:FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"))
          == EventRepeat{Every::Week, {1, 2, 3, 4, 5}, {}, 0});
    CHECK(repeatOf(QStringLiteral("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=SU"))
          == EventRepeat{Every::TwoWeeks, {1}, {}, 0});
    CHECK(repeatOf(QStringLiteral("RRULE:FREQ=MONTHLY"))
          == EventRepeat{Every::MonthDay, {}, {}, 0});
    CHECK(repeatOf(QStringLiteral("RRULE:FREQ=MONTHLY;BYDAY=1MO"))
          == EventRepeat{Every::MonthWeekday, {}, {}, 0});
    CHECK(repeatOf(QStringLiteral("RRULE:FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1"))
          == EventRepeat{Every::MonthWeekday, {}, {}, 0});
    CHECK(repeatOf(QStringLiteral("RRULE:FREQ=DAILY;UNTIL=20260604T000000Z")).until
          == QDate(2026, 6, 4));
    CHECK(repeatOf(QStringLiteral("RRULE:FREQ=DAILY;UNTIL=20260603T235900Z")).until
          == QDate(2026, 6, 3));
}

TEST_CASE("Of a repeat that is not known here its first time is taken, and that is said",
          "[calendar]")
{
    for (const char *rule :
         {"FREQ=YEARLY", "FREQ=WEEKLY;INTERVAL=3", "FREQ=MONTHLY;BYDAY=-1MO",
          "FREQ=MONTHLY;INTERVAL=2", "FREQ=WEEKLY;BYDAY=TU", "FREQ=MONTHLY;BYMONTHDAY=1,15",
          "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU", "FREQ=HOURLY", "FREQ=DAILY;COUNT=9999"})
        CHECK(repeatOf(QStringLiteral("RRULE:") + QLatin1String(rule)) == EventRepeat());
    const FoundEvent summer = one({QStringLiteral("DTSTART;TZID=Europe/Berlin:20260601T020000"),
                                   QStringLiteral("RRULE:FREQ=WEEKLY")});
    CHECK(summer.notes.contains(FoundNote::RepeatLost));
}

TEST_CASE("Days of a series that were moved or called off are", "[calendar]")
{
    const auto found = readLines(
        entry({QStringLiteral("DTSTART:20260601T090000"), QStringLiteral("RRULE:FREQ=WEEKLY"),
               QStringLiteral("EXDATE:20260608T090000"), QStringLiteral("SUMMARY:w")})
        + entry({QStringLiteral("RECURRENCE-ID:20260615T090000"),
                 QStringLiteral("DTSTART:20260616T100000"), QStringLiteral("SUMMARY:x")})
        + entry({QStringLiteral("RECURRENCE-ID:20260622T090000"),
                 QStringLiteral("DTSTART:20260622T090000"), QStringLiteral("STATUS:CANCELLED")})
        + entry({QStringLiteral("RECURRENCE-ID:20260623T090000"),
                 QStringLiteral("DTSTART:20260623T090000")}));
    REQUIRE(found);
    REQUIRE(found->events.size() == 1);
    const FoundEvent &event = found->events.first();
    CHECK(event.skips == QList<QDate>{QDate(2026, 6, 8), QDate(2026, 6, 22)});
    REQUIRE(event.changes.size() == 1);
    CHECK(event.changes.first().day == QDate(2026, 6, 15));
    CHECK(event.changes.first().content.time.from == QDate(2026, 6, 16));
    CHECK(event.notes.contains(FoundNote::DaysLost)); // the 23rd is none of its days
}

TEST_CASE("Words come with their escapes undone, and no longer than they may be", "[calendar]")
{
    const FoundEvent event
        = one({QStringLiteral("DTSTART:20260601T090000"),
               QStringLiteral("SUMMARY:髙橋\\, 𠮷田\\; a\r\n b"),
               QStringLiteral("DESCRIPTION:一\\n二"), QStringLiteral("URL:http://example.jp/"),
               QStringLiteral("ATTENDEE;CN=\"花, 太\":mailto:a@example.jp")});
    CHECK(event.content.title == QStringLiteral("髙橋, 𠮷田; ab"));
    CHECK(event.content.note == QStringLiteral("一\n二\nhttp://example.jp/"));
    CHECK(event.content.people == QStringLiteral("花, 太"));
    CHECK(event.content.link.isEmpty());
    CHECK(event.notes == QList<FoundNote>{FoundNote::LinkLost});
    const FoundEvent longer
        = one({QStringLiteral("DTSTART:20260601T090000"),
               QStringLiteral("SUMMARY:a") + QStringLiteral("𠮷").repeated(300)});
    CHECK(longer.content.title.size() <= EventContent::longestTitle);
    CHECK(longer.content.title.isValidUtf16());
    CHECK(longer.notes == QList<FoundNote>{FoundNote::Shortened});
    CHECK(one({QStringLiteral("DTSTART:20260601")}).content.title == QStringLiteral("無題"));
}

TEST_CASE("What is no calendar, cut off or too much is refused", "[calendar]")
{
    const auto kindOf = [](const QByteArray &file) {
        const auto found = readCalendar(file, QStringLiteral("-"));
        REQUIRE_FALSE(found);
        return found.error().kind;
    };
    CHECK(kindOf({}) == Error::Kind::Invalid);
    CHECK(kindOf("hello") == Error::Kind::Invalid);
    CHECK(kindOf("BEGIN:VCALENDAR\r\nX:\xff\r\nEND:VCALENDAR\r\n") == Error::Kind::Invalid);
    CHECK(kindOf("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n") == Error::Kind::Corrupt);
    CHECK(kindOf(QByteArray("BEGIN:VCALENDAR\r\n").repeated(100'000)) == Error::Kind::Invalid);
    CHECK(kindOf(QByteArray(mostIcsBytes + 1, 'a')) == Error::Kind::TooLarge);
    CHECK(kindOf("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:" + QByteArray(longestIcsLine, 'a')
                 + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
          == Error::Kind::TooLarge);
    const auto empty = readLines({});
    REQUIRE(empty);
    CHECK(empty->events.isEmpty());
    CHECK(readLines(entry({QStringLiteral("SUMMARY:x")}))->unreadable == 1);
}
