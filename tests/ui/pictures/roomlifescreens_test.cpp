// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a room, and the address book, in Japanese.
#include "tests/ui/pictures/look.h"
#include "tests/ui/rooms/deskroom.h"
#include "ui/addressbook/addressbookpage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace tasuki;

namespace {

const QSize small(760, 600); // what a window of 1366 points at 150 % leaves beside the rail

RoomWeek aWeek(const DeskRoom &room)
{
    const Snapshot &data = room.desk.workspace.data;
    const QDateTime now = FakeWorkspace::moment();
    RoomWeek week;
    OfficeWeek never;
    never.office = room.officeNamed(QStringLiteral("みどり記念病院"));
    never.since = now.addDays(-9);
    never.isSilent = true;
    OfficeWeek behind;
    behind.office = room.officeNamed(QStringLiteral("さくら市民病院"));
    behind.lastSign = now.addDays(-11);
    behind.isSilent = true;
    behind.unread = 4;
    for (const Person &person : data.people) {
        if (person.office == behind.office)
            behind.behind.append({person.id, 4});
    }
    week.offices = {behind, never};
    week.consentToRenew = QDate(2026, 5, 20);
    return week;
}

} // namespace

TEST_CASE("The caretaker's week and the ways to go on are whole on the screen",
          "[ui][pictures][rooms]")
{
    const Japanese japanese;
    DeskRoom room("doctor-and-cm");
    room.entry().room.features |= RoomFeature::Vitals; // a tab before the settings
    room.entry().room.caretaker = room.desk.workspace.data.me.id;
    room.desk.workspace.life.nextWeek = aWeek(room);
    room.desk.workspace.publish();
    RoomPage &page = room.show();
    room.desk.press(Qt::Key_3, Qt::ControlModifier);
    room.announce();
    look(page, QStringLiteral("room-caretaker"));
    room.part<QPushButton>("beginGrowButton")->click();
    room.part<QPushButton>("beginSplitButton")->click();
    room.desk.settle();
    auto *area = room.part<QScrollArea>("roomSettingsArea");
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    look(page, QStringLiteral("room-grow"));
    page.resize(small);
    room.desk.settle();
    look(page, QStringLiteral("room-grow-small"));
    area->verticalScrollBar()->setValue(0);
    look(page, QStringLiteral("room-caretaker-small"));
}

TEST_CASE("The end of a closed room is whole on the screen", "[ui][pictures][rooms]")
{
    const Japanese japanese;
    DeskRoom room;
    const Snapshot &data = room.desk.workspace.data;
    const QDateTime now = FakeWorkspace::moment();
    room.entry().room.archived = RoomMark{data.me.id, data.myOffice.id, now, {}};
    room.desk.workspace.publish();
    RoomPage &page = room.show();
    room.desk.press(Qt::Key_3, Qt::ControlModifier);
    const auto atEnd = [&room] {
        room.announce();
        auto *area = room.part<QScrollArea>("roomSettingsArea");
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    };
    atEnd();
    look(page, QStringLiteral("room-kept"));
    room.desk.workspace.life.today = now.addYears(6);
    atEnd();
    look(page, QStringLiteral("room-discard-ask"));
    const RoomMark asked{PersonId::create(), room.officeNamed(QStringLiteral("さくら市民病院")),
                         now.addYears(6),
                         QStringLiteral("支援が終わり、記録の保存期間も過ぎました")};
    room.entry().room.discard
        = RoomDiscard{OperationId::create(), asked, DiscardReason::CareEnded, {}};
    atEnd();
    look(page, QStringLiteral("room-discard-agree"));
    page.resize(small);
    room.desk.settle();
    atEnd();
    look(page, QStringLiteral("room-discard-agree-small"));
    room.part<QPushButton>("agreeDiscardButton")->click();
    room.desk.settle();
    look(page, QStringLiteral("room-discard-last-small"));
}

TEST_CASE("The address book is whole on the screen", "[ui][pictures][rooms]")
{
    const Japanese japanese;
    TestDesk desk{FakeWorkspace::Desk::CareOffice};
    for (Office &office : desk.workspace.data.offices) {
        office.hours = QStringLiteral("平日 8:30–17:15");
        office.channel = QStringLiteral("電話（急ぎのとき）、Tasuki");
    }
    desk.workspace.publish();
    AddressBookPage page(desk.workspace, desk.clock);
    desk.show(page);
    page.refresh();
    page.focusFirst();
    look(page, QStringLiteral("address-book"));
    page.findChild<QLineEdit *>(QStringLiteral("bookSearchLineEdit"))
        ->setText(QStringLiteral("香織"));
    desk.settle();
    look(page, QStringLiteral("address-book-found"));
    page.resize(small);
    desk.settle();
    look(page, QStringLiteral("address-book-small"));
}
