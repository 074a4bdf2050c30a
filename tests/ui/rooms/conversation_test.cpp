// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenreader.h"
#include "tests/ui/rooms/talk.h"
#include "ui/rooms/postmodel.h"
#include "ui/widgets/dateedit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

using namespace tasuki;

TEST_CASE("A post is written, answered and acknowledged without the mouse", "[ui][rooms]")
{
    Talk talk;
    talk.room().posts.last().post.wantsAcknowledgement = true;
    talk.announce();
    CHECK(talk.timeline->hasFocus());
    CHECK(talk.timeline->chosen() == talk.room().posts.last().post.id);
    talk.desk.press(Qt::Key_R);
    talk.desk.settle();
    CHECK(talk.room().acknowledged == QList<ObjectId>{talk.room().posts.last().post.id});

    const ObjectId answered = talk.timeline->chosen();
    talk.desk.press(Qt::Key_Return);
    CHECK(talk.text->hasFocus());
    talk.text->setPlainText(QStringLiteral("ありがとうございます"));
    talk.desk.press(Qt::Key_Return, Qt::ControlModifier);
    talk.desk.settle();
    REQUIRE(talk.room().written.size() == 1);
    CHECK(talk.room().written.first().replyTo == answered);
    CHECK(talk.text->toPlainText().isEmpty());
    CHECK(talk.timeline->chosenRow()->post().text() == QStringLiteral("ありがとうございます"));
}

TEST_CASE("What could not be saved is still there", "[ui][rooms]")
{
    Talk talk;
    talk.room().refuse = Error{Error::Kind::DiskFull, {}};
    talk.write(QStringLiteral("大切なこと"));
    CHECK(talk.text->toPlainText() == QStringLiteral("大切なこと"));
    CHECK(talk.bar->severity() == MessageBar::Severity::Error);
    CHECK_FALSE(talk.text->isReadOnly());
    talk.room().refuse.reset();
    talk.desk.press(Qt::Key_Return, Qt::ControlModifier);
    talk.desk.settle();
    CHECK(talk.room().written.size() == 1);
}

TEST_CASE("Another client's name is asked about before it is sent", "[ui][rooms][guard]")
{
    Talk talk;
    talk.write(QStringLiteral("佐藤 ハルさんの血圧は 130 でした"));
    CHECK(talk.room().written.isEmpty());
    CHECK(talk.bar->text().contains(QStringLiteral("佐藤ハル")));
    auto *go = talk.bar->findChild<QPushButton *>();
    REQUIRE(go);
    go->click();
    talk.desk.settle();
    CHECK(talk.room().written.size() == 1);
    talk.write(QStringLiteral("髙﨑𠮷次さんはお元気です"));
    CHECK(talk.room().written.size() == 2);
}

TEST_CASE("An important post says until when, and a date that is none is asked about",
          "[ui][rooms]")
{
    Talk talk;
    talk.page->findChild<QCheckBox *>(QStringLiteral("importantCheckBox"))->setChecked(true);
    auto *due = talk.page->findChild<DateEdit *>();
    REQUIRE(due);
    due->setText(QStringLiteral("きのう"));
    talk.write(QStringLiteral("ご確認ください"));
    CHECK(talk.room().written.isEmpty());
    due->setText(QStringLiteral("R8.6.10"));
    talk.desk.press(Qt::Key_Return, Qt::ControlModifier);
    talk.desk.settle();
    REQUIRE(talk.room().written.size() == 1);
    CHECK(talk.room().written.first().wantsAcknowledgement);
    CHECK(talk.room().written.first().due == QDate(2026, 6, 10));
}

TEST_CASE("One's own post is corrected and taken back, another's is not", "[ui][rooms]")
{
    Talk talk;
    talk.desk.press(Qt::Key_F2);
    CHECK(talk.timeline->hasFocus());
    talk.write(QStringLiteral("血圧 190"));
    talk.announce();
    talk.timeline->setFocus();
    talk.desk.press(Qt::Key_F2);
    REQUIRE(talk.text->hasFocus());
    CHECK(talk.text->toPlainText() == QStringLiteral("血圧 190"));
    talk.text->setPlainText(QStringLiteral("血圧 109"));
    talk.desk.press(Qt::Key_Return, Qt::ControlModifier);
    talk.desk.settle();
    CHECK(talk.room().corrected == QStringList{QStringLiteral("血圧 109")});
    CHECK(talk.page->findChild<QLabel *>(QStringLiteral("postTrailLabel"))
              ->text()
              .contains(QStringLiteral("血圧 190")));

    talk.timeline->setFocus();
    talk.desk.press(Qt::Key_Delete);
    auto *reason = talk.page->findChild<QLineEdit *>(QStringLiteral("retractReasonEdit"));
    REQUIRE(reason->hasFocus());
    reason->setText(QStringLiteral("別の方でした"));
    talk.desk.press(Qt::Key_Return);
    talk.desk.settle();
    CHECK(talk.room().retracted.size() == 1);
}

TEST_CASE("Leaving a correction leaves what was there before", "[ui][rooms]")
{
    Talk talk;
    talk.write(QStringLiteral("一"));
    talk.announce();
    talk.timeline->setFocus();
    talk.desk.press(Qt::Key_F2);
    talk.desk.press(Qt::Key_Escape);
    CHECK(talk.text->toPlainText().isEmpty());
    CHECK(talk.room().corrected.isEmpty());
    talk.text->setPlainText(QStringLiteral("書きかけ"));
    talk.timeline->setFocus();
    talk.desk.press(Qt::Key_F2);
    CHECK(talk.text->toPlainText() == QStringLiteral("書きかけ"));
    CHECK(talk.bar->severity() == MessageBar::Severity::Warning);
}

TEST_CASE("Files go with the post; one that fails stays and is tried once more", "[ui][rooms]")
{
    Talk talk;
    talk.chosen = {QStringLiteral("/tmp/kizu.jpg")};
    talk.desk.press(Qt::Key_O, Qt::ControlModifier);
    talk.desk.workspace.roomFiles.refuse = Error{Error::Kind::Corrupt, {}};
    talk.write(QStringLiteral("傷の写真です"));
    REQUIRE(talk.room().written.size() == 1);
    REQUIRE(talk.composer->files().size() == 1);
    CHECK(talk.composer->files().first().path == talk.chosen.first());
    CHECK(talk.text->toPlainText().isEmpty());
    talk.desk.workspace.roomFiles.refuse.reset();
    talk.text->setPlainText(QStringLiteral("次の話です"));
    talk.desk.press(Qt::Key_Return, Qt::ControlModifier);
    talk.desk.settle();
    REQUIRE(talk.desk.workspace.roomFiles.kept.size() == 1);
    CHECK(talk.desk.workspace.roomFiles.kept.first().file.of == talk.room().posts.at(3).post.id);
    REQUIRE(talk.room().written.size() == 2);
    CHECK(talk.room().written.last().text == QStringLiteral("次の話です"));
    CHECK(talk.composer->isEmpty());
}

TEST_CASE("A found post is where one begins", "[ui][rooms][search]")
{
    Talk talk(300);
    const PostPlace place = talk.room().posts.at(40).post.place();
    ConversationPage page(talk.episode, place, talk.desk.workspace, talk.desk.clock, talk.probe,
                          {});
    talk.desk.show(page);
    const auto *timeline = page.findChild<PostTimeline *>();
    CHECK(timeline->chosen() == place.post);
    CHECK(timeline->viewport()->rect().intersects(timeline->visualRect(timeline->currentIndex())));
}

TEST_CASE("A line for the support record has when, who and what", "[ui][rooms]")
{
    Talk talk;
    talk.desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString line = QApplication::clipboard()->text();
    CHECK(line.contains(QStringLiteral("令和8年6月1日")));
    CHECK(line.contains(QStringLiteral("報告2")));
}

TEST_CASE("A new post comes on screen, and whoever reads further up stays there", "[ui][rooms]")
{
    Talk talk(60);
    REQUIRE(talk.timeline->isAtEnd());
    talk.room().posts.append(
        postSaying(QStringLiteral("新しい"), talk.tanaka, FakeWorkspace::moment()));
    talk.announce();
    CHECK(talk.timeline->isAtEnd());
    const auto *model = qobject_cast<PostModel *>(talk.timeline->model());
    CHECK(model->rows().last().post().text() == QStringLiteral("新しい"));

    talk.timeline->scrollTo(model->index(30), QAbstractItemView::PositionAtTop);
    const QRect before = talk.timeline->visualRect(model->index(30));
    talk.room().posts.append(
        postSaying(QStringLiteral("もっと"), talk.tanaka, FakeWorkspace::moment().addSecs(1)));
    talk.announce();
    CHECK(talk.timeline->visualRect(model->index(30)) == before);
}

TEST_CASE("What was begun is kept, and there again when one comes back", "[ui][rooms][draft]")
{
    Talk talk;
    talk.desk.press(Qt::Key_Return); // a reply
    talk.text->setPlainText(QStringLiteral("書きかけの"));
    talk.page->saveNow();
    talk.desk.settle();
    const ScopeId room = talk.desk.workspace.find(talk.episode)->episode.scope;
    REQUIRE(talk.desk.workspace.roomDrafts.kept.value(room).text == QStringLiteral("書きかけの"));

    ConversationPage again(talk.episode, {}, talk.desk.workspace, talk.desk.clock, talk.probe, {});
    talk.desk.show(again);
    auto *composer = again.findChild<Composer *>();
    CHECK(composer->draft().text == QStringLiteral("書きかけの"));
    CHECK(composer->draft().replyTo == talk.room().posts.last().post.id);

    again.hide();
    talk.page->activateWindow();
    talk.text->setFocus();
    talk.desk.press(Qt::Key_Return, Qt::ControlModifier);
    talk.desk.settle();
    talk.page->saveNow();
    CHECK(talk.desk.workspace.roomDrafts.kept.value(room).text.isEmpty());
}

TEST_CASE("Everything in a room has a name for a screen reader", "[ui][rooms][accessible]")
{
    Talk talk;
    CHECK(namelessOn(*talk.page) == QStringList());
    talk.page->findChild<QCheckBox *>(QStringLiteral("importantCheckBox"))->setChecked(true);
    talk.composer->addFiles({QStringLiteral("/tmp/kizu.jpg")});
    talk.desk.settle();
    CHECK(namelessOn(*talk.page) == QStringList());
}

TEST_CASE("Whoever scrolls through a long room stays with what she reads", "[ui][rooms]")
{
    Talk talk(1000);
    const auto *model = qobject_cast<PostModel *>(talk.timeline->model());
    auto *bar = talk.timeline->verticalScrollBar();
    ObjectId oldest;
    for (int turns = 0; turns < 4000 && oldest != talk.room().posts.first().post.id; ++turns) {
        const QModelIndex top = talk.timeline->indexAt(QPoint(1, 1));
        const ObjectId read = model->rows().at(top.row()).post().id;
        const int place = talk.timeline->visualRect(top).top();
        const int before = bar->value();
        bar->setValue(before - 20);
        const int moved = before - bar->value();
        talk.desk.settle();
        REQUIRE(model->indexOf(read).isValid());
        REQUIRE(talk.timeline->visualRect(model->indexOf(read)).top() == place + moved);
        oldest = model->rows().first().post().id;
    }
    CHECK(oldest == talk.room().posts.first().post.id);
}

TEST_CASE("Whoever only looks in leaves what was begun before", "[ui][rooms][draft]")
{
    Talk talk;
    const ScopeId room = talk.desk.workspace.find(talk.episode)->episode.scope;
    PostDraft begun;
    begun.text = QStringLiteral("書きかけの");
    talk.desk.workspace.roomDrafts.kept.insert(room, begun);
    ConversationPage page(talk.episode, {}, talk.desk.workspace, talk.desk.clock, talk.probe, {});
    page.refresh();
    page.saveNow(); // before it could be read
    CHECK(talk.desk.workspace.roomDrafts.kept.value(room) == begun);
    talk.desk.settle();
    page.saveNow();
    CHECK(talk.desk.workspace.roomDrafts.kept.value(room).text == begun.text);
}

TEST_CASE("A room that was lost shows nothing of what was said there", "[ui][rooms]")
{
    Talk talk;
    REQUIRE(talk.timeline->model()->rowCount() == 3);
    talk.desk.workspace.data.episodes.clear();
    talk.desk.workspace.publish();
    talk.desk.settle();
    CHECK(talk.timeline->model()->rowCount() == 0);
    const auto *whole = talk.page->findChild<QPlainTextEdit *>(QStringLiteral("postWholeTextEdit"));
    CHECK(whole->toPlainText().isEmpty());
    CHECK_FALSE(talk.composer->isEnabled());
    CHECK(talk.bar->severity() == MessageBar::Severity::Warning);
}

TEST_CASE("A chosen post that is scrolled far away leaves its choice to no neighbour",
          "[ui][rooms]")
{
    Talk talk(1000);
    const ObjectId chosen = talk.timeline->chosen();
    REQUIRE_FALSE(chosen.isNull());
    const auto *model = qobject_cast<PostModel *>(talk.timeline->model());
    auto *bar = talk.timeline->verticalScrollBar();
    for (int turns = 0; turns < 2000 && model->indexOf(chosen).isValid(); ++turns) {
        bar->setValue(bar->value() - 40);
        talk.desk.settle();
    }
    REQUIRE_FALSE(model->indexOf(chosen).isValid());
    CHECK(talk.timeline->chosen().isNull());
    talk.timeline->setFocus();
    talk.desk.press(Qt::Key_R);
    talk.desk.press(Qt::Key_Return);
    CHECK(talk.room().acknowledged.isEmpty());
    CHECK_FALSE(talk.text->hasFocus());
}
