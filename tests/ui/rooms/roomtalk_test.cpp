// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said in rooms with a record of their own.
#include "tests/ui/rooms/deskroom.h"

#include <QLabel>
#include <QLineEdit>

using namespace tasuki;

namespace {

void write(DeskRoom &desk, const QString &words)
{
    desk.desk.press(Qt::Key_N, Qt::ControlModifier);
    auto *text = desk.part<QPlainTextEdit>("postTextEdit");
    REQUIRE(text->hasFocus());
    text->setPlainText(words);
    desk.desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.desk.settle();
}

void checkNothingCanBeDone(DeskRoom &desk)
{
    CHECK_FALSE(desk.part<Composer>("composer")->isEnabled());
    CHECK_FALSE(desk.part<QLabel>("talkLockLabel")->text().isEmpty());
    desk.part<PostTimeline>("postTimeline")->setFocus();
    for (const Qt::Key key : {Qt::Key_R, Qt::Key_Return, Qt::Key_F2, Qt::Key_Delete})
        desk.desk.press(key);
    CHECK(desk.desk.workspace.roomPosts.acknowledged.isEmpty());
    CHECK_FALSE(desk.part<QLineEdit>("retractReasonEdit")->isVisible());
    for (const char *name : {"answerButton", "acknowledgePostButton", "correctButton"})
        CHECK_FALSE(desk.part<QPushButton>(name)->isVisible());
}

} // namespace

TEST_CASE("In a room that is about nobody every client's name is asked about", "[ui][rooms][guard]")
{
    DeskRoom desk("profession");
    desk.show();
    CHECK(desk.part<QLabel>("nobodyNamedLabel")->isVisible());
    write(desk, QStringLiteral("佐藤ハルさんの件で集まりましょう"));
    CHECK(desk.desk.workspace.roomPosts.written.isEmpty());
    auto *bar = desk.part<MessageBar>("conversationMessageBar");
    CHECK(bar->text().contains(QStringLiteral("佐藤ハル")));
    bar->findChild<QPushButton *>()->click();
    desk.desk.settle();
    CHECK(desk.desk.workspace.roomPosts.written.size() == 1);
    write(desk, QStringLiteral("研修は木曜の午後です"));
    CHECK(desk.desk.workspace.roomPosts.written.size() == 2);
}

TEST_CASE("In a patient's room her own name is no question", "[ui][rooms][guard]")
{
    DeskRoom desk;
    desk.show();
    CHECK_FALSE(desk.part<QLabel>("nobodyNamedLabel")->isVisible());
    write(desk, QStringLiteral("佐藤ハルさんはお元気です"));
    CHECK(desk.desk.workspace.roomPosts.written.size() == 1);
    write(desk, QStringLiteral("宮内トメさんもお元気です"));
    CHECK(desk.desk.workspace.roomPosts.written.size() == 1);
}

TEST_CASE("A closed room is read, and nothing can be done in it", "[ui][rooms][room]")
{
    DeskRoom desk;
    desk.say(QStringLiteral("ご確認ください")).post.wantsAcknowledgement = true;
    desk.show();
    REQUIRE(desk.part<QPushButton>("acknowledgePostButton")->isVisible());
    desk.entry().room.archived = RoomMark{}; // which is no post: the room's stamp stays
    desk.desk.workspace.publish();
    desk.desk.settle();
    checkNothingCanBeDone(desk);
    CHECK(desk.part<PostTimeline>("postTimeline")->model()->rowCount() == 1);
}

TEST_CASE("Without a consent nothing can be written, and with a new one it can",
          "[ui][rooms][room]")
{
    DeskRoom desk;
    desk.say(QStringLiteral("ご確認ください")).post.wantsAcknowledgement = true;
    desk.show();
    desk.desk.workspace.rooms().withdrawConsent(desk.room, {});
    desk.desk.settle();
    checkNothingCanBeDone(desk);
    const ConsentForm again{QStringLiteral("様式3-1"),
                            QStringLiteral("全員"),
                            QDate(2026, 6, 1),
                            QStringLiteral("佐藤ハル"),
                            {}};
    desk.desk.workspace.rooms().giveConsent(desk.room, again);
    desk.desk.settle();
    CHECK_FALSE(desk.part<QLabel>("talkLockLabel")->isVisible());
    desk.desk.press(Qt::Key_R);
    CHECK(desk.desk.workspace.roomPosts.acknowledged.size() == 1);
}

TEST_CASE("In an empty room where nothing can be written the keys still lead on",
          "[ui][rooms][room]")
{
    DeskRoom desk;
    desk.entry().room.archived = RoomMark{};
    desk.show();
    desk.desk.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(dynamic_cast<RoomSettingsTab *>(desk.page->currentTab()));
}

TEST_CASE("A post that was not accepted says why", "[ui][rooms][room]")
{
    DeskRoom desk;
    desk.show();
    write(desk, QStringLiteral("明日伺います"));
    desk.announce();
    auto *timeline = desk.part<PostTimeline>("postTimeline");
    CHECK(timeline->chosenRow()->refusal.isEmpty());
    desk.entry().refusedPosts.insert(timeline->chosen(), QStringLiteral("feature_off"));
    desk.desk.workspace.publish();
    desk.desk.settle();
    const QString why = timeline->chosenRow()->refusal;
    CHECK(why.contains(QStringLiteral("switched off")));
    CHECK(spokenPost(*timeline->chosenRow()).contains(why));
    auto *label = desk.part<QLabel>("postRefusalLabel");
    CHECK(label->isVisible());
    CHECK(label->text() == why);
}
