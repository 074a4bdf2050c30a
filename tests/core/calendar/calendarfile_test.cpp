// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendarfile.h"
#include "core/rules/recurrence.h"
#include "tests/support/text.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace tasuki;

namespace {

using Every = EventRepeat::Every;

const QDate monday(2026, 6, 1);
const QDateTime noon(monday, QTime(3, 0), Qt::UTC);
const auto untitled = QStringLiteral("無題");

/// Words with all that has to be escaped or folded; trimmed, as what people type is.
QString words(int most)
{
    static const QStringList parts{QStringLiteral("髙"),
                                   QStringLiteral("𠮷"),
                                   QStringLiteral("訪問"),
                                   QStringLiteral(","),
                                   QStringLiteral(";"),
                                   QStringLiteral("\\"),
                                   QStringLiteral("\\n"),
                                   QStringLiteral(":"),
                                   QStringLiteral("\""),
                                   QStringLiteral(" "),
                                   QStringLiteral("BEGIN:VEVENT"),
                                   QStringLiteral("abc")};
    QString text = QStringLiteral("予");
    const int count = *rc::gen::inRange(0, most);
    for (int i = 0; i < count; ++i)
        text += parts.at(*rc::gen::inRange(0, int(parts.size())));
    return text.trimmed();
}

EventTime someTime()
{
    EventTime time;
    time.from = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 4000));
    time.until = time.from.addDays(*rc::gen::inRange(0, 4));
    if (*rc::gen::arbitrary<bool>()) {
        time.begins = QTime(*rc::gen::inRange(0, 12), *rc::gen::inRange(0, 60));
        time.ends = QTime(*rc::gen::inRange(12, 24), *rc::gen::inRange(0, 60));
    }
    return time;
}

EventRepeat someRepeat(QDate first)
{
    EventRepeat repeat;
    repeat.every = static_cast<Every>(*rc::gen::inRange(0, 6));
    if (repeat.every == Every::Never)
        return repeat;
    if (repeat.every == Every::Week || repeat.every == Every::TwoWeeks) {
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if (weekday == first.dayOfWeek() || *rc::gen::arbitrary<bool>())
                repeat.weekdays.append(weekday);
        }
    }
    const int end = *rc::gen::inRange(0, 3);
    if (end == 1)
        repeat.count = *rc::gen::inRange(1, 100);
    else if (end == 2)
        repeat.until = first.addDays(*rc::gen::inRange(0, 900));
    return repeat;
}

EventContent someContent()
{
    EventContent content;
    content.title = words(15);
    content.place = *rc::gen::arbitrary<bool>() ? words(20) : QString();
    content.people = *rc::gen::arbitrary<bool>() ? words(20) : QString();
    if (*rc::gen::arbitrary<bool>())
        content.note = words(120) + u'\n' + words(120);
    content.kind = allEventKinds().at(*rc::gen::inRange(0, 4));
    content.time = someTime();
    if (*rc::gen::arbitrary<bool>())
        content.link = QStringLiteral("https://meet.example.jp/a;b,c?d=1");
    return content;
}

/// With some days of its series left out and changed, each once.
Event someEvent()
{
    Event event;
    event.id = ObjectId::create();
    EventContent whole = someContent();
    whole.repeat = someRepeat(whole.time.from);
    event.versions.append({OperationId::create(), whole, {}, {}, {}, {}, true});
    if (whole.repeat.every == Every::Never)
        return event;
    const QDate first = whole.time.from;
    for (const QDate day : repeatDays(first, whole.repeat, first, first.addDays(60))) {
        const int what = *rc::gen::inRange(0, 6);
        if (what == 0)
            event.skips.append({day, {}, {}, {}});
        else if (what == 1)
            event.versions.append({OperationId::create(), someContent(), day, {}, {}, {}, true});
    }
    return event;
}

FoundEvent expected(const Event &event)
{
    FoundEvent found;
    found.uid = uidOf(event.id);
    found.content = event.latest().content;
    for (const EventSkip &skip : event.skips)
        found.skips.append(skip.day);
    for (const EventVersion &version : event.versions) {
        if (version.day.isValid())
            found.changes.append({version.day, version.content});
    }
    return found;
}

Event anEvent()
{
    Event event;
    event.id = ObjectId::create();
    EventContent content;
    content.title = QStringLiteral("訪問看護");
    content.time = {monday, monday, {9, 30}, {10, 0}};
    event.versions.append({OperationId::create(), content, {}, {}, {}, {}, true});
    return event;
}

} // namespace

TEST_CASE("What is written into a calendar file reads back the same", "[calendar]")
{
    CHECK(rc::check([] {
        const Event event = someEvent();
        const auto file = writeCalendar({event}, noon);
        RC_ASSERT(file.has_value());
        const auto found = readCalendar(*file, untitled);
        RC_ASSERT(found.has_value());
        RC_ASSERT(found->events.size() == 1);
        RC_ASSERT(found->events.first() == expected(event));
        RC_ASSERT(found->cancelled == 0 && found->unreadable == 0);
    }));
}

TEST_CASE("Lines end and are folded as the standard wants, and never inside a letter", "[calendar]")
{
    Event event = anEvent();
    event.versions.first().content.title = QStringLiteral("髙𠮷").repeated(60);
    const QByteArray file = writeCalendar({event}, noon).value();
    CHECK(file.count('\n') == file.count("\r\n"));
    for (const QByteArray &line : file.split('\n')) {
        CHECK(line.size() <= 76); // with the CR
        CHECK(QString::fromUtf8(line).isValidUtf16());
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar(QChar::ReplacementCharacter)));
    }
    CHECK(file.contains("TZID=Asia/Tokyo:20260601T093000"));
    CHECK(file.contains("BEGIN:VTIMEZONE"));
}

TEST_CASE("A cancelled entry says so, and is not taken in", "[calendar]")
{
    Event event = anEvent();
    event.cancelled = EventCancel{{}, {}, noon, QStringLiteral("入院のため")};
    const QByteArray file = writeCalendar({event}, noon).value();
    CHECK(file.contains("STATUS:CANCELLED"));
    CHECK_FALSE(file.contains(QStringLiteral("入院").toUtf8()));
    const FoundCalendar found = readCalendar(file, untitled).value();
    CHECK(found.events.isEmpty());
    CHECK(found.cancelled == 1);
}

TEST_CASE("Who wrote an entry, what it said before and which offices take part stay here",
          "[calendar]")
{
    Event event = anEvent();
    EventContent changed = event.latest().content;
    event.versions.first().content.title = QStringLiteral("前の題");
    changed.offices = {OfficeId::create()};
    event.versions.append({OperationId::create(), changed, {}, PersonId::create(), {}, noon, true});
    const QByteArray file = writeCalendar({event}, noon).value();
    CHECK_FALSE(file.contains(QStringLiteral("前の題").toUtf8()));
    CHECK_FALSE(file.contains(changed.offices.first().toString().toUtf8()));
    CHECK_FALSE(file.contains(event.versions.last().by.toString().toUtf8()));
}

TEST_CASE("An entry of Tasuki is known by its UID, and only that", "[calendar]")
{
    const ObjectId id = ObjectId::create();
    CHECK(eventNamedBy(uidOf(id)) == id);
    CHECK(eventNamedBy(QStringLiteral("a@example.jp")).isNull());
    CHECK(eventNamedBy(QStringLiteral("x@tasuki")).isNull());
    CHECK(eventNamedBy({}).isNull());
}
