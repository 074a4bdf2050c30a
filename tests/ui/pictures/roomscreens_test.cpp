// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms and what is said in them, in Japanese.
#include "tests/ui/pictures/look.h"
#include "tests/ui/rooms/talk.h"
#include "ui/rooms/fileview.h"
#include "ui/rooms/roomspage.h"

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
