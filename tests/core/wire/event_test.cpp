// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/event.h"
#include "tests/support/text.h"

#include <QJsonArray>

using namespace tasuki;

namespace {

const QDate monday(2026, 6, 1);
const QDateTime noon(QDate(2026, 6, 1), QTime(3, 0), Qt::UTC);

EventContent aVisit()
{
    EventContent content;
    content.title = QStringLiteral("訪問看護");
    content.place = QStringLiteral("ご自宅");
    content.people = QStringLiteral("長男");
    content.offices = {OfficeId::create()};
    content.note = QStringLiteral("一行目\n二行目");
    content.kind = EventKind::Meeting;
    content.time = {monday, monday, {9, 30}, {10, 15}};
    content.repeat = {EventRepeat::Every::Week, {1, 4}, monday.addDays(90), 0};
    content.link = QStringLiteral("https://meet.example.jp/a");
    return content;
}

QJsonObject stamped(QJsonObject json)
{
    json.insert(QStringLiteral("op"), OperationId::create().toString());
    json.insert(QStringLiteral("by"), PersonId::create().toString());
    json.insert(QStringLiteral("office"), OfficeId::create().toString());
    json.insert(QStringLiteral("at"), toIsoUtc(noon));
    return json;
}

std::optional<OperationId> strictBase(const QJsonObject &json)
{
    return OperationId::fromString(json.value(u"op").toString());
}

bool isRead(const QJsonObject &body)
{
    return eventFromBody(ScopeId::create(), ObjectId::create(), body).has_value();
}

QJsonObject with(const char *name, const QJsonValue &value)
{
    QJsonObject json = toJson(aVisit());
    json.insert(QLatin1String(name), value);
    return json;
}

QJsonObject time(const char *from, const char *until, const char *begins, const char *ends)
{
    return {{QStringLiteral("from"), QLatin1String(from)},
            {QStringLiteral("until"), QLatin1String(until)},
            {QStringLiteral("begins"), QLatin1String(begins)},
            {QStringLiteral("ends"), QLatin1String(ends)}};
}

} // namespace

TEST_CASE("What an entry says survives the wire", "[wire][event]")
{
    const EventContent visit = aVisit();
    CHECK(eventContentFromJson(toJson(visit)).value() == visit);
    EventContent bare;
    bare.title = QStringLiteral("受診");
    bare.kind = EventKind::Outpatient;
    bare.time = {monday, monday.addDays(1), {}, {}};
    CHECK(eventContentFromJson(toJson(bare)).value() == bare);
    CHECK(toJson(bare).keys()
          == QStringList{QStringLiteral("kind"), QStringLiteral("time"), QStringLiteral("title")});
    const EventChange change{bare, OperationId::create(), monday};
    CHECK(eventChangeFromJson(toJson(change)).value() == change);
    CHECK(skipFromJson(skipToJson(monday)).value() == monday);
}

TEST_CASE("What is no entry is refused", "[wire][event]")
{
    CHECK_FALSE(eventContentFromJson({}));
    CHECK_FALSE(eventContentFromJson(with("title", QStringLiteral(" 　"))));
    CHECK_FALSE(eventContentFromJson(with("title", QStringLiteral("a\nb"))));
    CHECK_FALSE(
        eventContentFromJson(with("title", QString(EventContent::longestTitle + 1, u'あ'))));
    CHECK_FALSE(eventContentFromJson(with("kind", QStringLiteral("party"))));
    CHECK_FALSE(eventContentFromJson(with("note", QString(EventContent::longestNote + 1, u'a'))));
    CHECK_FALSE(eventContentFromJson(with("link", QStringLiteral("http://meet.example.jp/"))));
    CHECK_FALSE(eventContentFromJson(with("time", QJsonValue())));
    for (const QJsonObject &wrong :
         {time("2026-6-1", "2026-06-01", "", ""), time("2026-06-01", "2026-05-31", "", ""),
          time("2026-06-01", "2026-06-01", "9:00", "10:00"),
          time("2026-06-01", "2026-06-01", "24:00", "24:00"),
          time("2026-06-01", "2026-06-01", "10:00", "09:00"),
          time("2026-06-01", "2026-06-01", "09:00", ""), time("2026-02-30", "2026-03-01", "", "")})
        CHECK_FALSE(eventContentFromJson(with("time", wrong)));
    const auto repeat = [](const char *every, const QJsonArray &on, int count) {
        return QJsonObject{{QStringLiteral("every"), QLatin1String(every)},
                           {QStringLiteral("on"), on},
                           {QStringLiteral("count"), count}};
    };
    CHECK(eventContentFromJson(with("repeat", repeat("week", {1}, 3))));
    CHECK_FALSE(eventContentFromJson(with("repeat", repeat("year", {}, 3))));
    CHECK_FALSE(eventContentFromJson(with("repeat", repeat("week", {2}, 3))));
    CHECK_FALSE(eventContentFromJson(with("repeat", repeat("week", {1, 9}, 3))));
    CHECK_FALSE(eventContentFromJson(with("repeat", repeat("day", {}, 1'000'000))));
    CHECK_FALSE(eventContentFromJson(with("repeat", repeat("day", {}, -1))));
}

TEST_CASE("One day of a series does not repeat", "[wire][event]")
{
    CHECK_FALSE(eventChangeFromJson(toJson(EventChange{aVisit(), OperationId::create(), monday})));
    CHECK(eventChangeFromJson(toJson(EventChange{aVisit(), OperationId::create(), {}})));
}

TEST_CASE("A body reads as its versions, and says who had not seen the one before", "[wire][event]")
{
    QJsonObject body = stamped(toJson(aVisit()));
    const auto begun = *strictBase(body);
    EventContent day = aVisit();
    day.repeat = {};
    const QJsonObject first = stamped(toJson(EventChange{aVisit(), begun, {}}));
    const QJsonObject late = stamped(toJson(EventChange{aVisit(), begun, {}}));
    const QJsonObject one = stamped(toJson(EventChange{day, *strictBase(late), monday}));
    body.insert(QStringLiteral("changes"), QJsonArray{first, late, one});
    body.insert(QStringLiteral("skips"), QJsonArray{stamped(skipToJson(monday.addDays(3)))});
    body.insert(QStringLiteral("cancel"),
                stamped({{QStringLiteral("why"), QStringLiteral("入院のため")}}));
    const auto event = eventFromBody(ScopeId::create(), ObjectId::create(), body);
    REQUIRE(event);
    REQUIRE(event->versions.size() == 4);
    CHECK(event->versions.at(1).sawPrevious);
    CHECK_FALSE(event->versions.at(2).sawPrevious);
    CHECK(event->versions.at(3).sawPrevious);
    CHECK(event->changeOf(monday) == &event->versions.at(3));
    CHECK(event->isSkipped(monday.addDays(3)));
    REQUIRE(event->cancelled);
    CHECK(event->cancelled->reason == QStringLiteral("入院のため"));
}

TEST_CASE("A body that is none is not read as one", "[wire][event]")
{
    const QJsonObject good = stamped(toJson(aVisit()));
    REQUIRE(isRead(good));
    for (const char *list : {"changes", "skips"}) {
        QJsonObject body = good;
        body.insert(QLatin1String(list), QJsonArray{QJsonObject()});
        CHECK_FALSE(isRead(body));
        body.insert(QLatin1String(list), 7);
        CHECK_FALSE(isRead(body));
    }
    QJsonObject body = good;
    body.insert(QStringLiteral("cancel"), stamped({{QStringLiteral("why"), QString()}}));
    CHECK_FALSE(isRead(body));
    body = good;
    body.remove(QStringLiteral("by"));
    CHECK_FALSE(isRead(body));
}
