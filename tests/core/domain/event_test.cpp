// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

const QDate monday(2026, 6, 1);

EventTime timed(QDate from, QTime begins, QDate until, QTime ends)
{
    return {from, until, begins, ends};
}

EventVersion version(const QString &title, QDate day = {})
{
    EventVersion made;
    made.operation = OperationId::create();
    made.content.title = title;
    made.day = day;
    return made;
}

} // namespace

TEST_CASE("A time ends after it begins, and begins and ends by the clock or not at all",
          "[domain][event]")
{
    CHECK(isGoodEventTime(timed(monday, {}, monday, {})));
    CHECK(isGoodEventTime(timed(monday, {9, 0}, monday, {9, 0})));
    CHECK(isGoodEventTime(timed(monday, {22, 0}, monday.addDays(1), {6, 0})));
    CHECK_FALSE(isGoodEventTime(timed(monday, {9, 0}, monday, {8, 59})));
    CHECK_FALSE(isGoodEventTime(timed(monday, {9, 0}, monday, {})));
    CHECK_FALSE(isGoodEventTime(timed(monday, {}, monday.addDays(-1), {})));
    CHECK_FALSE(isGoodEventTime(timed(monday, {}, monday.addDays(EventTime::mostDays + 1), {})));
    CHECK_FALSE(isGoodEventTime({}));
    CHECK_FALSE(isGoodEventTime(timed(QDate(1899, 12, 31), {}, QDate(1900, 1, 1), {})));
}

TEST_CASE("A time keeps its length wherever it goes", "[domain][event]")
{
    const EventTime night = timed(monday, {22, 0}, monday.addDays(1), {6, 0});
    const EventTime moved = night.movedTo(QDate(2026, 12, 31));
    CHECK(moved == timed(QDate(2026, 12, 31), {22, 0}, QDate(2027, 1, 1), {6, 0}));
    CHECK(moved.touches(QDate(2027, 1, 1), QDate(2027, 1, 7)));
    CHECK_FALSE(moved.touches(QDate(2027, 1, 2), QDate(2027, 1, 7)));
}

TEST_CASE("A repeat names the weekday it begins on, and one end at most", "[domain][event]")
{
    using Every = EventRepeat::Every;
    CHECK(isGoodRepeat({}, monday));
    CHECK(isGoodRepeat({Every::Week, {1, 4}, {}, 0}, monday));
    CHECK(isGoodRepeat({Every::TwoWeeks, {1}, monday.addDays(70), 0}, monday));
    CHECK(isGoodRepeat({Every::MonthDay, {}, {}, EventRepeat::mostTimes}, monday));
    CHECK_FALSE(isGoodRepeat({Every::Week, {}, {}, 0}, monday));
    CHECK_FALSE(isGoodRepeat({Every::Week, {2, 4}, {}, 0}, monday));
    CHECK_FALSE(isGoodRepeat({Every::Week, {4, 1}, {}, 0}, monday));
    CHECK_FALSE(isGoodRepeat({Every::Week, {1, 1}, {}, 0}, monday));
    CHECK_FALSE(isGoodRepeat({Every::Week, {1, 8}, {}, 0}, monday));
    CHECK_FALSE(isGoodRepeat({Every::Day, {1}, {}, 0}, monday));
    CHECK_FALSE(isGoodRepeat({Every::Day, {}, monday, 3}, monday));
    CHECK_FALSE(isGoodRepeat({Every::Day, {}, monday.addDays(-1), 0}, monday));
    CHECK_FALSE(isGoodRepeat({Every::Day, {}, {}, EventRepeat::mostTimes + 1}, monday));
    CHECK_FALSE(isGoodRepeat({Every::Never, {}, {}, 2}, monday));
}

TEST_CASE("An address is https, and its host is what one reads", "[domain][event]")
{
    CHECK(meetingHost(QStringLiteral("https://meet.example.jp/room?pwd=1#x"))
          == QStringLiteral("meet.example.jp"));
    CHECK(meetingHost(QStringLiteral("https://MEET.example.jp:8443/"))
          == QStringLiteral("meet.example.jp"));
    for (const char *wrong :
         {"http://meet.example.jp/", "javascript:alert(1)", "https://", "https:///x",
          "https://meet.example.jp@evil.example/", "https://a:b@evil.example/",
          "https://localhost/", "https://xn--80ak6aa92e.example/", "https://meet.xn--p1ai/",
          "https://meet.example.jp\\@evil.example/", "https://meet.example.jp/a b",
          "https://meet.example.jp/\n", "https://.example/", "https://a..b/", "file:///etc/passwd",
          "https://%6deet.example.jp/", " https://meet.example.jp/"})
        CHECK_FALSE(isGoodMeetingLink(QString::fromLatin1(wrong)));
    CHECK_FALSE(isGoodMeetingLink(QStringLiteral("https://mеet.example.jp/"))); // Cyrillic е
    CHECK_FALSE(isGoodMeetingLink(QStringLiteral("https://meet.example.jp/")
                                  + QString(EventContent::longestLink, u'a')));
}

TEST_CASE("Of an entry and of one day of it, the last version counts", "[domain][event]")
{
    Event event;
    event.versions = {version(QStringLiteral("初め")), version(QStringLiteral("その日"), monday),
                      version(QStringLiteral("全部"))};
    CHECK(event.latest().content.title == QStringLiteral("全部"));
    CHECK(event.versionOn(monday).content.title == QStringLiteral("その日"));
    CHECK(event.versionOn(monday.addDays(7)).content.title == QStringLiteral("全部"));
    CHECK(event.changeOf(monday.addDays(7)) == nullptr);
    CHECK(event.versionOn({}).content.title == QStringLiteral("全部"));
    event.skips.append({monday, {}, {}, {}});
    CHECK(event.isSkipped(monday));
    CHECK_FALSE(event.isSkipped(monday.addDays(1)));
}

TEST_CASE("Codes of kinds and repeats read back as what they were", "[domain][event]")
{
    for (const EventKind kind : allEventKinds())
        CHECK(eventKindFromCode(toCode(kind)) == kind);
    CHECK_FALSE(eventKindFromCode(QStringLiteral("party")));
    for (int every = 0; every <= static_cast<int>(EventRepeat::Every::MonthWeekday); ++every) {
        const auto value = static_cast<EventRepeat::Every>(every);
        CHECK(repeatFromCode(toCode(value)) == value);
    }
    CHECK_FALSE(repeatFromCode(QStringLiteral("year")));
}
