// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/roomcare.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(1, 0), Qt::UTC);

Room aRoom()
{
    Room room;
    room.caretaker = PersonId::create();
    room.opened = {PersonId::create(), OfficeId::create(), now.addDays(-30), {}};
    return room;
}

QByteArray edition(const char *numbers)
{
    return QByteArray(R"({"editions":[{"from":"2026-01-01",)") + numbers + "}]}";
}

} // namespace

TEST_CASE("The caretaker's numbers come from the region's file", "[rooms][care]")
{
    CHECK(RoomCareRules::builtIn().numbers(QDate(2026, 6, 1)) == RoomCareNumbers{7, 7, 7, 12});
    const auto own = RoomCareRules::load(
        edition(R"("tendDays":14,"silentDays":10,"unreadDays":5,"consentMonths":6)"));
    REQUIRE(own);
    CHECK(own->numbers(QDate(2026, 1, 1)) == RoomCareNumbers{14, 10, 5, 6});
    CHECK(own->numbers(QDate(2025, 12, 31)) == RoomCareNumbers());
    CHECK_FALSE(RoomCareRules::load(edition(R"("tendDays":14,"silentDays":10,"unreadDays":5)")));
    CHECK_FALSE(RoomCareRules::load(
        edition(R"("tendDays":0,"silentDays":10,"unreadDays":5,"consentMonths":6)")));
    CHECK_FALSE(RoomCareRules::load(R"({"editions":[]})"));
    CHECK_FALSE(RoomCareRules::load("nonsense"));
}

TEST_CASE("A room is looked through once a week, as long as it lives", "[rooms][care]")
{
    const RoomCareNumbers numbers;
    Room room = aRoom();
    CHECK(isTendingDue(room, numbers, now));
    room.tended = RoomMark{room.caretaker, {}, now.addDays(-6), {}};
    CHECK_FALSE(isTendingDue(room, numbers, now));
    room.tended->at = now.addDays(-7);
    CHECK(isTendingDue(room, numbers, now));
    Room other = room;
    other.caretaker = {};
    CHECK_FALSE(isTendingDue(other, numbers, now));
    other = room;
    other.archived = room.opened;
    CHECK_FALSE(isTendingDue(other, numbers, now));
    other = room;
    other.continuedIn = ScopeId::create();
    CHECK_FALSE(isTendingDue(other, numbers, now));
}

TEST_CASE("A consent is talked about again after a year, if it holds", "[rooms][care]")
{
    Room room = aRoom();
    CHECK_FALSE(consentToRenew(room, {}).isValid());
    RoomConsent consent;
    consent.form.on = QDate(2025, 5, 20);
    room.consents = {consent};
    CHECK(consentToRenew(room, {}) == QDate(2026, 5, 20));
    room.consents.last().withdrawn = room.opened;
    CHECK_FALSE(consentToRenew(room, {}).isValid());
}
