// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenreader.h"
#include "tests/ui/documents/documentroom.h"
#include "ui/rooms/fileview.h"
#include "ui/rooms/kindbox.h"
#include "ui/widgets/chipgroup.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QSignalSpy>

using namespace tasuki;

TEST_CASE("An empty shelf says how something comes onto it", "[ui][documents]")
{
    DocumentRoom room;
    room.show();
    CHECK(room.tab.findChild<EmptyState *>()->isVisible());
    CHECK_FALSE(room.list->isVisible());
    room.put(QStringLiteral("指示書.jpg"), 5, DocumentKind::Order);
    room.announce();
    CHECK(room.list->isVisible());
    CHECK(namelessOn(room.tab) == QStringList());
}

TEST_CASE("A document is found, opened and left with the keyboard", "[ui][documents]")
{
    DocumentRoom room;
    room.put(QStringLiteral("古い.jpg"), 90, DocumentKind::UseSlip);
    room.put(QStringLiteral("新しい.jpg"), 10, DocumentKind::UseSlip);
    room.put(QStringLiteral("指示書.jpg"), 50, DocumentKind::Order);
    room.show();
    REQUIRE(room.names()
            == QStringList({QStringLiteral("指示書.jpg"), QStringLiteral("新しい.jpg"),
                            QStringLiteral("古い.jpg")}));
    CHECK(room.list->hasFocus());
    CHECK(room.words(1).heading.contains(QStringLiteral("(2)")));
    CHECK(room.words(2).heading.isEmpty());
    room.desk.press(Qt::Key_Down);
    room.desk.press(Qt::Key_Return);
    auto *view = room.tab.findChild<FileView *>();
    REQUIRE(view->isVisible());
    CHECK(view->hash() == room.model->rows().at(1).file.file.hash);
    room.desk.press(Qt::Key_Escape);
    CHECK_FALSE(view->isVisible());
    CHECK(room.list->hasFocus());
    CHECK(room.list->currentIndex().row() == 1);
}

TEST_CASE("One kind can be looked at alone", "[ui][documents]")
{
    DocumentRoom room;
    room.put(QStringLiteral("一.jpg"), 90, DocumentKind::UseSlip);
    room.put(QStringLiteral("二.jpg"), 10, DocumentKind::Order);
    room.show();
    auto *filter = room.tab.findChild<ChipGroup *>();
    REQUIRE(filter->count() == 2);
    filter->chip(1)->setFocus();
    room.desk.press(Qt::Key_Space);
    CHECK(room.names() == QStringList{QStringLiteral("一.jpg")});
    room.desk.press(Qt::Key_Space);
    CHECK(room.names().size() == 2);
}

TEST_CASE("Another kind is said with a button, and what it was stays to be seen", "[ui][documents]")
{
    DocumentRoom room;
    const ObjectId id = room.put(QStringLiteral("12月.jpg"), 10, DocumentKind::Order);
    room.show();
    room.desk.press(Qt::Key_F2);
    auto *kinds = room.tab.findChild<KindBox *>();
    auto *sort = room.tab.findChild<QPushButton *>(QStringLiteral("sortDocumentButton"));
    REQUIRE(kinds->hasFocus());
    CHECK_FALSE(sort->isEnabled());
    room.desk.press(Qt::Key_Down);
    CHECK(room.desk.workspace.roomFiles.changes.isEmpty()); // looking through is no saying
    sort->click();
    room.desk.settle();
    REQUIRE(room.desk.workspace.roomFiles.changes.value(id).size() == 1);
    CHECK(room.model->rows().first().file.kind() == DocumentKind::Plan);
    CHECK(room.list->hasFocus());
    CHECK(room.list->currentIndex().row() == 0);
    const QString trail
        = room.tab.findChild<QLabel *>(QStringLiteral("documentTrailLabel"))->text();
    CHECK(trail.contains(documentKindText(DocumentKind::Order)));
    CHECK(trail.contains(documentKindText(DocumentKind::Plan)));
    room.entry().room.archived = RoomMark{};
    room.announce();
    CHECK_FALSE(sort->isVisible());
}

TEST_CASE("A paper that wants a receipt shows who has given one", "[ui][documents]")
{
    DocumentRoom room;
    Post &post = room.say(QStringLiteral("計画書です"), QDate(2026, 5, 20));
    const ObjectId of = post.id;
    room.put(QStringLiteral("計画書.jpg"), 10, DocumentKind::Plan, of);
    room.show();
    REQUIRE(room.desk.workspace.roomPosts.lookedFor == QList<ObjectId>{of});
    CHECK(room.words(0).isAwaited);
    CHECK(room.words(0).receipt.contains(QStringLiteral("was due")));
    QSignalSpy wanted(&room.tab, &DocumentsTab::postWanted);
    room.desk.press(Qt::Key_O);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().at(1).value<PostPlace>() == post.place());
    const Person &me = room.desk.workspace.data.me;
    room.desk.workspace.roomPosts.posts.last().post.acknowledgements.append(
        {me.id, me.office, FakeWorkspace::moment()});
    room.announce();
    CHECK_FALSE(room.words(0).isAwaited);
    CHECK(room.words(0).receipt.contains(me.name));
}

TEST_CASE("A room with thousands of papers asks for those on screen", "[ui][documents]")
{
    DocumentRoom room;
    for (int minute = 1; minute <= 3000; ++minute)
        room.put(QStringLiteral("写真%1.jpg").arg(minute), minute, DocumentKind::Photo);
    room.show();
    CHECK(room.model->rowCount() == 3000);
    REQUIRE(QTest::qWaitFor([&] {
        return !room.model->index(0).data(DocumentModel::PictureRole).value<QImage>().isNull();
    }));
    CHECK(room.desk.workspace.roomFiles.previewsRead.size() < 100);
    room.desk.press(Qt::Key_End);
    CHECK(room.list->currentIndex().row() == 2999);
    REQUIRE(QTest::qWaitFor([&] {
        room.list->grab();
        return !room.model->index(2999).data(DocumentModel::PictureRole).value<QImage>().isNull();
    }));
    CHECK(room.desk.workspace.roomFiles.previewsRead.size() < 200);
}

TEST_CASE("A room that was lost shows nothing of its papers", "[ui][documents]")
{
    DocumentRoom room;
    room.put(QStringLiteral("指示書.jpg"), 5, DocumentKind::Order);
    room.show();
    room.desk.press(Qt::Key_Return);
    room.desk.workspace.data.rooms.clear();
    room.desk.workspace.publish();
    room.desk.settle();
    CHECK(room.model->rowCount() == 0);
    CHECK_FALSE(room.tab.findChild<FileView *>()->isVisible());
    CHECK(room.tab.findChild<FileView *>()->hash().isEmpty());
}
