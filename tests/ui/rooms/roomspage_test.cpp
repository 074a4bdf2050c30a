// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/support/text.h"
#include "ui/rooms/roommodel.h"
#include "ui/rooms/roomspage.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>

using namespace tasuki;

TEST_CASE("Rooms where somebody waits come first, and Enter opens one", "[ui][rooms]")
{
    TestDesk desk;
    const ObjectId waiting = desk.workspace.episodeOf(QStringLiteral("宮内トメ"));
    desk.workspace.find(waiting)->talk = {7, true, 3, 1, FakeWorkspace::moment()};
    const ObjectId fresh = desk.workspace.episodeOf(QStringLiteral("髙﨑𠮷次"));
    desk.workspace.find(fresh)->talk = {8, true, 5, 0, FakeWorkspace::moment().addSecs(60)};
    desk.workspace.publish();
    RoomsPage page(desk.workspace, desk.clock);
    desk.show(page);
    auto *list = page.findChild<QListView *>(QStringLiteral("roomsListView"));
    REQUIRE(list);
    const auto *model = qobject_cast<RoomModel *>(list->model());
    REQUIRE(model->rows().size() == 3);
    CHECK(model->rows().at(0).episode == waiting);
    CHECK(model->rows().at(1).episode == fresh);
    CHECK(model->rows().at(2).counts == QStringLiteral("counting…"));

    QSignalSpy opened(&page, &Page::openRequested);
    desk.press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<Place>() == Place{Place::Kind::Conversation, waiting});
}

TEST_CASE("A list without rooms says how one comes about", "[ui][rooms]")
{
    TestDesk desk;
    desk.workspace.data.episodes.clear();
    desk.workspace.publish();
    RoomsPage page(desk.workspace, desk.clock);
    desk.show(page);
    CHECK_FALSE(page.findChild<QListView *>()->isVisible());
}

TEST_CASE("The model of rooms keeps its word", "[ui][rooms][model]")
{
    TestDesk desk;
    RoomModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto rows = roomRows(*desk.workspace.snapshot(), FakeWorkspace::moment());
    model.setRows(rows);
    std::reverse(rows.begin(), rows.end());
    model.setRows(rows);
    rows.removeFirst();
    model.setRows(rows);
    model.setRows({});
    CHECK(model.rowCount() == 0);
}
