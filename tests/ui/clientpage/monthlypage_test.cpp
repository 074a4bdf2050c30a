// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/today.h"
#include "tests/support/desk.h"
#include "tests/support/text.h"
#include "ui/patients/monthlypage.h"
#include "ui/patients/sheetcardview.h"

#include <QAbstractButton>
#include <QListWidget>

using namespace tasuki;

namespace {

/// The fake region does not count ages: what was confirmed on the page is told to the snapshot.
void tellSnapshot(TestDesk &desk)
{
    for (ClientEntry &entry : desk.workspace.data.clients) {
        const auto sheet = desk.workspace.sheets.constFind(entry.client.id);
        if (sheet == desk.workspace.sheets.constEnd())
            continue;
        int today = 0;
        for (const GroupTrace &trace : sheet->traces)
            today += trace.at == FakeWorkspace::moment();
        if (today == 6)
            entry.sheetConfirmedAt = FakeWorkspace::moment();
    }
    desk.workspace.publish();
    desk.settle();
}

QListWidget *listOf(MonthlyPage &page)
{
    return page.findChild<QListWidget *>(QStringLiteral("monthlyList"));
}

} // namespace

TEST_CASE("The monthly look takes six presses a client", "[ui][monthly][budget]")
{
    TestDesk desk;
    const auto waiting = clientsToCheck(desk.workspace.data, desk.clock.now()).size();
    REQUIRE(waiting > 1);
    MonthlyPage page(desk.workspace, desk.clock);
    desk.show(page);
    REQUIRE(listOf(page)->count() == waiting);

    desk.presses = 0;
    for (int card = 0; card < 6; ++card)
        desk.press(Qt::Key_Space);
    CHECK(desk.count(QStringLiteral("confirm ")) == 6);
    CHECK(desk.presses == 6);
    tellSnapshot(desk);
    CHECK(listOf(page)->currentRow() == 1);
    CHECK(listOf(page)->item(0)->text().startsWith(QStringLiteral("✓")));
    CHECK(listOf(page)->count() == waiting);
}

TEST_CASE("A Space too many does not confirm the next client", "[ui][monthly]")
{
    TestDesk desk;
    MonthlyPage page(desk.workspace, desk.clock);
    desk.show(page);
    for (int press = 0; press < 9; ++press)
        desk.press(Qt::Key_Space);
    CHECK(desk.count(QStringLiteral("confirm ")) == 6);

    desk.press(Qt::Key_Return); // now she is meant
    desk.press(Qt::Key_Space);
    CHECK(desk.count(QStringLiteral("confirm ")) == 7);
}

TEST_CASE("After talking it all through one key confirms the whole sheet", "[ui][monthly]")
{
    TestDesk desk;
    MonthlyPage page(desk.workspace, desk.clock);
    desk.show(page);
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.count(QStringLiteral("confirm ")) == 6);
    CHECK(listOf(page)->currentRow() == 1);
}

TEST_CASE("A change is written on the way, and goes to the client it was written for",
          "[ui][monthly]")
{
    TestDesk desk;
    MonthlyPage page(desk.workspace, desk.clock);
    desk.show(page);
    const ObjectId first = clientsToCheck(desk.workspace.data, desk.clock.now()).first()->client.id;
    desk.press(Qt::Key_F5);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("hanako"));
    listOf(page)->setCurrentRow(1); // without waiting for the saving
    desk.settle();
    desk.settle();
    const Sheet &sheet = desk.workspace.sheets[first];
    CHECK(sheet.groups.value(QStringLiteral("D04"))[u"D04"][0][u"valueString"]
          == QJsonValue(QStringLiteral("hanako")));
    for (auto it = desk.workspace.sheets.begin(); it != desk.workspace.sheets.end(); ++it) {
        if (it.key() != first)
            CHECK_FALSE(it->groups.contains(QStringLiteral("D04")));
    }
}

TEST_CASE("Nobody left to confirm is good news", "[ui][monthly]")
{
    TestDesk desk;
    for (ClientEntry &entry : desk.workspace.data.clients)
        entry.sheetConfirmedAt = desk.clock.now();
    desk.workspace.publish();
    MonthlyPage page(desk.workspace, desk.clock);
    desk.show(page);
    CHECK_FALSE(listOf(page)->isVisible());
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.count(QStringLiteral("confirm ")) == 0);
}
