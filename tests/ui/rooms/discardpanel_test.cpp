// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rooms/settingsdesk.h"

#include <QComboBox>

using namespace tasuki;

TEST_CASE("A closed room says until when it is kept, and may be asked for after that",
          "[ui][rooms][settings]")
{
    SettingsDesk room;
    const Snapshot &data = room.desk.workspace.data;
    room.go();
    CHECK_FALSE(room.sees("discardPanel"));
    room.entry().room.archived
        = RoomMark{data.me.id, data.myOffice.id, FakeWorkspace::moment().addDays(-1), {}};
    room.announce();
    REQUIRE(room.sees("discardPanel"));
    CHECK_FALSE(room.sees("askDiscardButton"));
    CHECK(room.part<QLabel>("discardStateLabel")->text().contains(QStringLiteral("2031")));

    room.desk.workspace.life.today = FakeWorkspace::moment().addYears(6);
    room.announce();
    auto *reasons = qobject_cast<QComboBox *>(room.seen("discardReasonBox"));
    REQUIRE(reasons);
    reasons->setCurrentIndex(int(allDiscardReasons().indexOf(DiscardReason::Moved)));
    room.click("askDiscardButton");
    room.desk.press(Qt::Key_Escape);
    CHECK_FALSE(room.entry().room.discard);
    room.click("askDiscardButton");
    room.part<QLineEdit>("consequenceReasonEdit")->setText(QStringLiteral("施設へ転居"));
    room.click("consequenceConfirmButton");
    REQUIRE(room.entry().room.discard);
    CHECK(room.entry().room.discard->reason == DiscardReason::Moved);
    CHECK(room.part<QLabel>("discardStateLabel")->text().contains(QStringLiteral("施設へ転居")));
    CHECK_FALSE(room.sees("askDiscardButton"));
    CHECK_FALSE(room.sees("agreeDiscardButton")); // not who asked
    room.click("keepRoomButton");
    room.click("consequenceConfirmButton");
    CHECK_FALSE(room.entry().room.discard);
}

TEST_CASE("What another office asked for is agreed to once more, and nothing else is asked",
          "[ui][rooms][settings]")
{
    SettingsDesk room;
    const Snapshot &data = room.desk.workspace.data;
    const QDateTime now = FakeWorkspace::moment();
    room.desk.workspace.life.today = now.addYears(6);
    room.entry().room.archived = RoomMark{data.me.id, data.myOffice.id, now, {}};
    const RoomMark asked{PersonId::create(), room.officeNamed(QStringLiteral("さくら市民病院")),
                         now.addYears(6), QStringLiteral("支援終了")};
    room.entry().room.discard
        = RoomDiscard{OperationId::create(), asked, DiscardReason::CareEnded, {}};
    room.desk.workspace.publish();
    room.go();
    room.click("agreeDiscardButton");
    CHECK_FALSE(room.sees("consequenceReasonEdit")); // nothing would keep it
    CHECK(room.part<QPushButton>("consequenceLeaveButton")->hasFocus());
    room.desk.press(Qt::Key_Escape);
    CHECK_FALSE(room.entry().room.discard->agreed);
    room.click("agreeDiscardButton");
    room.click("consequenceConfirmButton");
    CHECK(room.entry().room.discard->agreed);
    CHECK_FALSE(room.sees("agreeDiscardButton"));
    CHECK_FALSE(room.sees("keepRoomButton"));
    CHECK_FALSE(room.said().isEmpty());
}

TEST_CASE("Where there is no other office, the panel says what to tell the centre",
          "[ui][rooms][settings]")
{
    SettingsDesk room;
    const Snapshot &data = room.desk.workspace.data;
    const QDateTime now = FakeWorkspace::moment();
    room.desk.workspace.life.today = now.addYears(6);
    const RoomMark mine{data.me.id, data.myOffice.id, now, {}};
    room.entry().room.members = {data.myOffice.id};
    room.entry().room.archived = mine;
    room.entry().room.discard
        = RoomDiscard{OperationId::create(), mine, DiscardReason::NotNeeded, {}};
    room.desk.workspace.publish();
    room.go();
    CHECK(room.part<QLabel>("discardStateLabel")->text().contains(room.room.toString()));
    CHECK_FALSE(room.sees("agreeDiscardButton"));
    CHECK(room.sees("keepRoomButton"));
}
