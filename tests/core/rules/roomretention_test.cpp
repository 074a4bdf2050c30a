// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/roomretention.h"
#include "core/rules/roomtemplates.h"
#include "tests/support/text.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tasuki;

namespace {

const QDateTime closed(QDate(2026, 6, 1), QTime(1, 0), Qt::UTC);

/// Closed, with two offices, and asked for by the first one's caretaker.
Room aRoom()
{
    Room room;
    room.caretaker = PersonId::create();
    room.opened = {PersonId::create(), OfficeId::create(), closed.addYears(-1), {}};
    room.members = {room.opener(), OfficeId::create()};
    room.archived = RoomMark{room.caretaker, room.opener(), closed, {}};
    room.discard = RoomDiscard{OperationId::create(),
                               RoomMark{room.caretaker, room.opener(), closed.addYears(5), {}},
                               DiscardReason::Moved,
                               {}};
    return room;
}

} // namespace

TEST_CASE("How long a room is kept comes from the region's file", "[rooms][retention]")
{
    const RetentionRules shipped = RetentionRules::builtIn();
    CHECK(shipped.numbers(QDate(2026, 6, 1), QStringLiteral("patient")) == RetentionNumbers{12, 5});
    CHECK(shipped.numbers(QDate(2026, 6, 1), QStringLiteral("direct")) == RetentionNumbers{12, 2});
    CHECK(shipped.numbers(QDate(1999, 1, 1), QStringLiteral("direct")) == RetentionNumbers());
    const auto own = RetentionRules::load(R"({"editions":[
        {"from":"2026-01-01","unusedMonths":12,"keepYears":2,"kinds":{}},
        {"from":"2027-04-01","unusedMonths":18,"keepYears":5,"kinds":{"patient":10}}]})");
    REQUIRE(own);
    CHECK(own->numbers(QDate(2027, 3, 31), QStringLiteral("patient")) == RetentionNumbers{12, 2});
    CHECK(own->numbers(QDate(2027, 4, 1), QStringLiteral("patient")) == RetentionNumbers{18, 10});
    for (const char *bad :
         {R"({"editions":[]})", "nonsense",
          R"({"editions":[{"from":"2026-01-01","unusedMonths":12,"kinds":{}}]})",
          R"({"editions":[{"from":"2026-01-01","unusedMonths":0,"keepYears":5,"kinds":{}}]})",
          R"({"editions":[{"from":"2026-01-01","unusedMonths":12,"keepYears":0,"kinds":{}}]})",
          R"({"editions":[{"from":"soon","unusedMonths":12,"keepYears":5,"kinds":{}}]})",
          R"({"editions":[{"from":"2026-01-01","unusedMonths":12,"keepYears":5,
              "kinds":{"patient":"five"}}]})"})
        CHECK_FALSE(RetentionRules::load(bad));
}

TEST_CASE("Every kind of room the file of retention names is one there is", "[rooms][retention]")
{
    QFile file(QStringLiteral(":/tasuki/rules/room-retention.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject kinds = root[u"editions"][0][u"kinds"].toObject();
    CHECK_FALSE(kinds.isEmpty());
    for (const QString &kind : kinds.keys()) {
        INFO(kind.toStdString());
        CHECK(RoomTemplates::builtIn().find(kind));
    }
}

TEST_CASE("A room goes once it is closed, unused and kept for long enough", "[rooms][retention]")
{
    const RetentionDates dates = retentionDates({12, 5}, closed);
    Room room = aRoom();
    const auto fault = [&](const QDateTime &now) { return faultOfTime(room, dates, now); };
    CHECK(fault(closed) == DiscardFault::UsedLately);
    CHECK(fault(closed.addYears(1).addMSecs(-1)) == DiscardFault::UsedLately);
    CHECK(fault(closed.addYears(1)) == DiscardFault::MustBeKept);
    CHECK(fault(closed.addYears(5).addMSecs(-1)) == DiscardFault::MustBeKept);
    CHECK_FALSE(fault(closed.addYears(5)));
    room.archived.reset();
    CHECK(fault(closed.addYears(5)) == DiscardFault::NotArchived);
}

TEST_CASE("The caretaker asks, or her office, and another office agrees", "[rooms][retention]")
{
    const Room room = aRoom();
    const OfficeId opener = room.opener();
    const OfficeId other = room.members.last();
    const PersonId somebody = PersonId::create();
    CHECK_FALSE(faultOfAsking(room, room.caretaker, other));
    CHECK_FALSE(faultOfAsking(room, somebody, opener));
    CHECK(faultOfAsking(room, somebody, other) == DiscardFault::NotYours);

    CHECK_FALSE(faultOfAgreeing(room, somebody, other, false));
    CHECK(faultOfAgreeing(room, somebody, opener, false) == DiscardFault::SameOffice);
    CHECK(faultOfAgreeing(room, room.caretaker, other, false) == DiscardFault::SamePerson);
    CHECK(faultOfAgreeing(room, somebody, OfficeId::create(), true) == DiscardFault::NotYours);
    Room alone = room;
    alone.members = {opener};
    CHECK_FALSE(faultOfAgreeing(alone, somebody, OfficeId::create(), true));
    CHECK(faultOfAgreeing(alone, somebody, opener, false) == DiscardFault::CentreAgrees);
    CHECK(faultOfAgreeing(alone, alone.caretaker, OfficeId::create(), true)
          == DiscardFault::SamePerson);
    alone.discard.reset();
    CHECK(faultOfAgreeing(alone, somebody, other, false) == DiscardFault::NotAskedFor);
}

TEST_CASE("What is said against it carries the moment that ends it", "[rooms][retention]")
{
    const QString code = toCode(DiscardFault::MustBeKept, closed);
    CHECK(code == u"must_be_kept:2026-06-01T01:00:00.000Z");
    CHECK(splitDiscardCode(code) == std::pair(QStringLiteral("must_be_kept"), closed));
    CHECK(toCode(DiscardFault::SamePerson, closed) == u"same_person");
    const auto [word, moment] = splitDiscardCode(QStringLiteral("same_person"));
    CHECK(word == u"same_person");
    CHECK_FALSE(moment.isValid());
}
