// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/support/screenreader.h"
#include "tests/support/text.h"
#include "tests/ui/rooms/deskroom.h"
#include "ui/rooms/hitmodel.h"
#include "ui/rooms/roommodel.h"
#include "ui/rooms/roomrow.h"
#include "ui/rooms/roomspage.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
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
    CHECK(model->rows().at(0).place.object == waiting);
    CHECK(model->rows().at(1).place.object == fresh);
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

TEST_CASE("The model of posts that were found keeps its word", "[ui][rooms][model]")
{
    HitModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<HitRow> rows(5);
    for (HitRow &row : rows)
        row.place = {Place::Kind::Room, ObjectId::create(), {{}, ObjectId::create()}};
    model.setRows(rows);
    rows.move(0, 3);
    model.setRows(rows);
    rows.remove(1, 2);
    model.setRows(rows);
    CHECK(model.rowCount() == 3);
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

TEST_CASE("Rooms with a record stand among the others, closed ones last, and open as rooms",
          "[ui][rooms]")
{
    DeskRoom desk("profession");
    desk.entry().talk.awaited = 1;
    desk.entry().isOnlyHere = true;
    RoomEntry closed = desk.entry();
    closed.room.scope = ScopeId::create();
    closed.room.archived = RoomMark{};
    closed.talk = {};
    desk.desk.workspace.data.rooms.append(closed);
    desk.desk.workspace.publish();
    RoomsPage page(desk.desk.workspace, desk.desk.clock);
    desk.desk.show(page);
    const auto *list = page.findChild<QListView *>(QStringLiteral("roomsListView"));
    const QList<RoomRow> rows = qobject_cast<RoomModel *>(list->model())->rows();
    REQUIRE(rows.size() == 5);
    CHECK(rows.first().face.title == QStringLiteral("在宅の相談"));
    CHECK(rows.first().others == QStringLiteral("さくら市民病院"));
    CHECK(rows.first().state == QStringLiteral("only on this computer yet"));
    CHECK(rows.last().isClosed);
    CHECK(rows.last().state == QStringLiteral("closed"));
    CHECK(spokenRoom(rows.last()).contains(rows.last().state));

    QSignalSpy opened(&page, &Page::openRequested);
    desk.desk.press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<Place>()
          == Place{Place::Kind::Room, ObjectId(desk.room.uuid())});
    desk.desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(opened.size() == 2);
    CHECK(opened.last().first().value<Place>() == Place{Place::Kind::OpenRoom, {}});
}

TEST_CASE("What was found in a room with a record is opened there", "[ui][rooms][search]")
{
    DeskRoom desk;
    const PostPlace place = desk.say(QStringLiteral("湿布を替えました")).post.place();
    const auto rows
        = hitRows(desk.desk.workspace.posts().search(QStringLiteral("湿布"), 10).result().value(),
                  QStringLiteral("湿布"), *desk.desk.workspace.snapshot(), FakeWorkspace::moment());
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().place == Place{Place::Kind::Room, ObjectId(desk.room.uuid()), place});
    CHECK(rows.first().face.name == QStringLiteral("佐藤ハル"));
}

TEST_CASE("The heading says how much waits in all rooms, as the rows add up", "[ui][rooms]")
{
    TestDesk desk;
    RoomsPage page(desk.workspace, desk.clock);
    desk.show(page);
    auto *total = page.findChild<QLabel *>(QStringLiteral("roomsTotalLabel"));
    REQUIRE(total);
    CHECK(total->text() == QStringLiteral("counting…"));
    for (EpisodeEntry &entry : desk.workspace.data.episodes) {
        entry.talk = {1, true, 2, 3, FakeWorkspace::moment()};
        entry.talk.seenAwaited = 1;
    }
    for (RoomEntry &entry : desk.workspace.data.rooms)
        entry.talk = {1, true, 0, 0, {}};
    desk.workspace.publish();
    page.refresh();
    CHECK(total->text().contains(QString::number(3 * desk.workspace.data.episodes.size())));
    for (EpisodeEntry &entry : desk.workspace.data.episodes)
        entry.talk = {1, true, 0, 0, FakeWorkspace::moment()};
    desk.workspace.publish();
    page.refresh();
    CHECK(total->text().isEmpty());
}

TEST_CASE("Words that did not get into a lost room are said until they were read", "[ui][rooms]")
{
    TestDesk desk;
    RoomsPage page(desk.workspace, desk.clock);
    desk.show(page);
    auto *lost = page.findChild<MessageBar *>(QStringLiteral("lostWordsMessageBar"));
    REQUIRE(lost);
    CHECK(lost->text().isEmpty());
    desk.workspace.data.lostWords = {2, 0};
    desk.workspace.publish();
    page.refresh();
    CHECK(lost->text().contains(u'2'));
    QSignalSpy read(&desk.workspace.told, &Notices::wordsForgotten);
    Q_EMIT lost->actionTriggered();
    CHECK(read.size() == 1);
    desk.workspace.data.lostWords = {};
    desk.workspace.publish();
    page.refresh();
    CHECK(lost->text().isEmpty());
}

TEST_CASE("The caretaker's room says in the list that a week is over", "[ui][rooms]")
{
    Snapshot snapshot;
    snapshot.me.id = PersonId::create();
    const QDateTime now = FakeWorkspace::moment();
    RoomEntry entry;
    entry.room.scope = ScopeId::create();
    entry.room.title = QStringLiteral("在宅の相談");
    entry.room.opened.at = now.addDays(-8);
    snapshot.rooms = {entry};
    CHECK(roomRows(snapshot, now).first().state.isEmpty());
    snapshot.rooms.first().room.caretaker = snapshot.me.id;
    CHECK_FALSE(roomRows(snapshot, now).first().state.isEmpty());
    snapshot.rooms.first().room.tended = RoomMark{snapshot.me.id, {}, now.addDays(-2), {}};
    CHECK(roomRows(snapshot, now).first().state.isEmpty());
}

TEST_CASE("The address book is beside the rooms", "[ui][rooms]")
{
    TestDesk desk{FakeWorkspace::Desk::CareOffice};
    RoomsPage page(desk.workspace, desk.clock);
    desk.show(page);
    QSignalSpy opened(&page, &Page::openRequested);
    desk.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    page.findChild<QPushButton *>(QStringLiteral("addressBookButton"))->click();
    REQUIRE(opened.size() == 2);
    CHECK(opened.first().first().value<Place>() == Place{Place::Kind::AddressBook, {}});
}
