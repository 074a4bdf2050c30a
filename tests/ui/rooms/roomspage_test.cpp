// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/support/screenreader.h"
#include "tests/support/text.h"
#include "ui/rooms/roommodel.h"
#include "ui/rooms/roomspage.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
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
    CHECK(namelessOn(page) == QStringList());
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
    CHECK_FALSE(page.findChild<QListView *>(QStringLiteral("roomsListView"))->isVisible());
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

TEST_CASE("A word is found in all rooms, and Enter opens its post", "[ui][rooms][search]")
{
    TestDesk desk;
    const ObjectId episode = desk.workspace.episodeOf(QStringLiteral("宮内トメ"));
    for (int i = 0; i < 3; ++i) {
        Post post;
        post.id = ObjectId::create();
        post.scope = desk.workspace.find(episode)->episode.scope;
        post.versions = {{QStringLiteral("湿布を%1枚").arg(i), FakeWorkspace::moment().addSecs(i)}};
        desk.workspace.roomPosts.posts.append({post, false, {}});
    }
    RoomsPage page(desk.workspace, desk.clock);
    desk.show(page);
    auto *words = page.findChild<QLineEdit *>(QStringLiteral("postSearchLineEdit"));
    auto *found = page.findChild<QListView *>(QStringLiteral("foundPostsListView"));
    REQUIRE((words && found));
    desk.press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(words->hasFocus());
    words->setText(QStringLiteral("湿布"));
    REQUIRE(QTest::qWaitFor([found] { return found->isVisible(); }));
    REQUIRE(found->model()->rowCount() == 3);
    QSignalSpy opened(&page, &Page::openRequested);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<Place>()
          == Place{Place::Kind::Conversation, episode,
                   desk.workspace.roomPosts.posts.at(1).post.place()});
    words->setText(QStringLiteral("どこにもない"));
    REQUIRE(QTest::qWaitFor([found] { return !found->isVisible(); }));
    desk.press(Qt::Key_Escape);
    CHECK(words->text().isEmpty());
    CHECK(page.findChild<QListView *>(QStringLiteral("roomsListView"))->isVisible());
}
