// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms and what is said in them, in Japanese.
#include "tests/ui/pictures/look.h"
#include "tests/ui/rooms/deskroom.h"
#include "tests/ui/rooms/talk.h"
#include "ui/rooms/fileview.h"
#include "ui/rooms/openroompage.h"
#include "ui/rooms/roomspage.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace tasuki;

namespace {

Post &last(Talk &talk)
{
    return talk.room().posts.last().post;
}

void fill(Talk &talk)
{
    const QDateTime now = FakeWorkspace::moment();
    const PersonId me = talk.desk.workspace.data.me.id;
    const auto say = [&talk](const QString &text, PersonId who, const QDateTime &at) {
        talk.room().posts.append(postSaying(text, who, at));
        last(talk).office = talk.desk.workspace.data.people.value(who).office;
    };
    say(QStringLiteral("昨夜は二回起きられました。"), talk.tanaka, now.addDays(-1));
    say(QStringLiteral("退院後の食事の形を教えてください。\n娘さんは刻み食を作れるそうです。"), me,
        now.addSecs(-7200));
    last(talk).wantsAcknowledgement = true;
    last(talk).due = QDate(2026, 6, 3);
    last(talk).acknowledgements = {{talk.tanaka, {}, now.addSecs(-7000)}};
    say(QStringLiteral("やわらか食です。髙﨑先生と𠮷田さんに確かめました。"), talk.tanaka,
        now.addSecs(-3600));
    last(talk).replyTo = talk.room().posts.at(1).post.id;
    talk.room().posts.last().answered = talk.room().posts.at(1).post;
    last(talk).wantsAcknowledgement = true;
    say(QStringLiteral("別の方のことを書きました"), talk.tanaka, now.addSecs(-1800));
    last(talk).retractedAt = now.addSecs(-1700);
    last(talk).retractReason = QStringLiteral("部屋を間違えました");
    say(QStringLiteral("明日の十一時に病棟へ伺います。"), me, now.addSecs(-60));
    last(talk).versions.prepend({QStringLiteral("明日の十時に伺います。"), now.addSecs(-90)});
    talk.room().posts.last().isOnlyHere = true;
    say(QString(QStringLiteral("長い報告です。血圧は安定し、夜間の排泄は一回でした。"))
            .repeated(40),
        talk.tanaka, now);
    talk.announce();
}

/// What does not fit is scrolled to, so that the lower half is looked at as well.
void lookAtBothEnds(QWidget &page, const QString &name)
{
    look(page, name);
    for (auto *area : page.findChildren<QScrollArea *>()) {
        if (area->isVisible())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }
    look(page, name + QStringLiteral("-end"));
}

/// What a window of 1366 points at 150 % leaves beside the rail.
constexpr QSize smallest(760, 640);

} // namespace

TEST_CASE("A conversation is whole on the screen", "[ui][pictures][rooms]")
{
    const Japanese japanese;
    Talk talk(0);
    look(*talk.page, QStringLiteral("room-empty"));
    fill(talk);
    look(*talk.page, QStringLiteral("room-conversation"));
    talk.composer->answer(last(talk).id, QStringLiteral("返信 ↳ 田中:長い報告です。"));
    talk.composer->addFiles({QStringLiteral("/tmp/指示書.pdf"), QStringLiteral("/tmp/傷.jpg")});
    talk.text->setPlainText(QStringLiteral("佐藤ハルさんの件です"));
    talk.desk.press(Qt::Key_Return, Qt::ControlModifier);
    talk.desk.settle();
    look(*talk.page, QStringLiteral("room-guard"));
}

TEST_CASE("A quoted item is whole under the text and above the buttons", "[ui][pictures][rooms]")
{
    const Japanese japanese;
    Talk talk(2);
    const EpisodeEntry &entry = *talk.desk.workspace.find(talk.episode);
    const ItemQuote quote{entry.sheet->id, entry.sheet->form, QStringLiteral("C07"),
                          QStringLiteral("褥瘡"),
                          QStringLiteral("あり（左の踵、処置は一日一回、訪問看護が週に二回）")};
    last(talk).item = quote;
    talk.announce();
    PostDraft draft;
    draft.text = QStringLiteral("いつからか教えてください");
    draft.item = quote;
    talk.composer->setDraft(draft);
    talk.page->resize(smallest);
    talk.desk.settle();
    look(*talk.page, QStringLiteral("room-quoted-item"));
    CHECK(talk.page->width() == smallest.width());
}

TEST_CASE("The longest name leaves room to write and to send", "[ui][pictures][rooms]")
{
    const Japanese japanese;
    Talk talk(2);
    Episode &episode = talk.desk.workspace.find(talk.episode)->episode;
    episode.patientName = QStringLiteral("勅使河原 長左衛門太郎");
    episode.patientKana = QStringLiteral("てしがわら ちょうざえもんたろう");
    talk.announce();
    talk.composer->answer(talk.room().posts.last().post.id,
                          QStringLiteral("返信 ↳ 田中:") + QString(80, u'長'));
    talk.page->resize(760, 640); // what a window of 1366 points at 150 % leaves beside the rail
    talk.desk.settle();
    look(*talk.page, QStringLiteral("room-longest-name"));
    auto *file = talk.page->findChild<FileView *>();
    AttachedFile paper;
    paper.file.name = QStringLiteral("居宅サービス計画書第1表から第3表まで令和8年6月改訂版.pdf");
    auto *work = qobject_cast<QStackedWidget *>(file->parentWidget());
    work->setCurrentWidget(file);
    file->open(episode.scope, paper);
    talk.desk.settle();
    look(*talk.page, QStringLiteral("room-file"));
    CHECK(talk.page->width() == 760);
}

TEST_CASE("The rooms are whole on the screen", "[ui][pictures][rooms]")
{
    const Japanese japanese;
    TestDesk desk;
    int unseen = 0;
    for (EpisodeEntry &entry : desk.workspace.data.episodes) {
        entry.talk = {1, true, unseen, unseen / 2, FakeWorkspace::moment().addSecs(-60 * unseen)};
        ++unseen;
    }
    desk.workspace.publish();
    RoomsPage page(desk.workspace, desk.clock);
    desk.show(page);
    look(page, QStringLiteral("rooms"));
}

TEST_CASE("Rooms of every kind are whole in the list", "[ui][pictures][rooms]")
{
    const Japanese japanese;
    DeskRoom desk;
    RoomEntry closed = desk.entry();
    closed.room.scope = ScopeId::create();
    closed.room.archived = RoomMark{};
    RoomEntry refused = desk.entry();
    refused.room.scope = ScopeId::create();
    refused.room.patient.reset();
    refused.room.title = QStringLiteral("ケアマネジャーの部屋");
    refused.refusal = QStringLiteral("wrong_member");
    desk.desk.workspace.data.rooms += {closed, refused};
    desk.entry().isOnlyHere = true;
    desk.entry().talk = {1, true, 3, 1, FakeWorkspace::moment()};
    desk.desk.workspace.publish();
    RoomsPage page(desk.desk.workspace, desk.desk.clock);
    desk.desk.show(page, smallest);
    look(page, QStringLiteral("rooms-of-every-kind"));
    CHECK(page.size() == smallest);
}

TEST_CASE("A room with a record is whole on the screen", "[ui][pictures][rooms]")
{
    const Japanese japanese;
    DeskRoom desk;
    desk.entry().room.patient->name = QStringLiteral("勅使河原 長左衛門太郎");
    desk.entry().room.title = QStringLiteral("在宅の相談と退院のあとの暮らしのための部屋");
    const ObjectId said = desk.say(QStringLiteral("明日の訪問で湿布を替えます。")).post.id;
    desk.say(QStringLiteral("血圧は 130/80 でした。"));
    desk.desk.workspace.roomPosts.posts.last().post.wantsAcknowledgement = true;
    desk.entry().refusedPosts.insert(said, QStringLiteral("feature_off"));
    desk.announce();
    desk.show().resize(smallest);
    desk.part<PostTimeline>("postTimeline")->choose(said);
    desk.desk.settle();
    look(*desk.page, QStringLiteral("room-record"));
    CHECK(desk.page->size() == smallest);
    desk.desk.workspace.rooms().archive(desk.room, QStringLiteral("退院されました"));
    desk.desk.settle();
    look(*desk.page, QStringLiteral("room-closed"));
}

TEST_CASE("A room that is about nobody says so on the screen", "[ui][pictures][rooms]")
{
    const Japanese japanese;
    DeskRoom desk("profession");
    desk.say(QStringLiteral("研修は木曜の午後です。"));
    desk.show();
    desk.desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.part<QPlainTextEdit>("postTextEdit")->setPlainText(QStringLiteral("佐藤ハルさんの件です"));
    desk.desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.desk.settle();
    look(*desk.page, QStringLiteral("room-about-nobody"));
}

TEST_CASE("The settings of a room are whole on the screen", "[ui][pictures][rooms]")
{
    const Japanese japanese;
    DeskRoom desk;
    desk.show().resize(smallest);
    desk.desk.press(Qt::Key_3, Qt::ControlModifier);
    lookAtBothEnds(*desk.page, QStringLiteral("room-settings"));
    desk.part<QPushButton>("beginConsentButton")->click();
    desk.part<QPushButton>("removeOfficeButton")->click();
    desk.desk.settle();
    lookAtBothEnds(*desk.page, QStringLiteral("room-settings-asking"));
    CHECK(desk.page->size() == smallest);
    desk.desk.press(Qt::Key_Escape);
    desk.makeForeign();
    look(*desk.page, QStringLiteral("room-settings-elsewhere"));
}

TEST_CASE("A room to be opened is whole on the screen", "[ui][pictures][rooms]")
{
    const Japanese japanese;
    TestDesk desk;
    OpenRoomPage page(desk.workspace.clientNamed(QStringLiteral("佐藤ハル")), desk.workspace,
                      desk.clock);
    desk.show(page, smallest);
    look(page, QStringLiteral("room-new"));
    desk.press(Qt::Key_Space);
    page.findChild<QLineEdit *>(QStringLiteral("officeLineEdit"))->setFocus();
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    page.findChild<QPushButton *>(QStringLiteral("openRoomButton"))->click();
    desk.settle();
    lookAtBothEnds(page, QStringLiteral("room-new-patient"));
    CHECK(page.size() == smallest);
    TestDesk hospital(FakeWorkspace::Desk::Hospital);
    OpenRoomPage there({}, hospital.workspace, hospital.clock);
    hospital.show(there);
    hospital.press(Qt::Key_Space);
    lookAtBothEnds(there, QStringLiteral("room-new-hospital"));
}
