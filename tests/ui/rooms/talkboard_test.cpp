// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenreader.h"
#include "tests/ui/rooms/deskroom.h"
#include "ui/rooms/poststrip.h"
#include "ui/rooms/roomrow.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace tasuki;

namespace {

QListWidget *listOf(const QWidget &page, const char *name)
{
    auto *list = page.findChild<QListWidget *>(QLatin1String(name));
    REQUIRE(list);
    return list;
}

/// So many posts, that one for the person at this desk.
struct ForMe : Talk {
    explicit ForMe(int posts, QList<int> mine)
        : Talk(posts)
    {
        for (const int one : mine)
            room().posts[one].post.to.people = {room().me};
        desk.workspace.find(episode)->talk.addressed = int(mine.size());
        announce();
    }
    ObjectId at(int post) { return room().posts.at(post).post.id; }
};

} // namespace

TEST_CASE("A pinned post stands on top, and leads to where it was said", "[ui][rooms]")
{
    Talk talk(300);
    const QListWidget *pinned = listOf(*talk.page, "pinnedPostsList");
    CHECK_FALSE(pinned->isVisible());
    const ObjectId post = talk.timeline->chosen();
    talk.desk.press(Qt::Key_P);
    talk.desk.workspace.find(talk.episode)->talk.pinned = 1;
    talk.announce();
    REQUIRE(pinned->isVisible());
    REQUIRE(pinned->count() == 1);
    CHECK(pinned->item(0)->text().contains(QStringLiteral("報告299")));
    CHECK(talk.timeline->chosenRow()->post().isPinned());
    CHECK(talk.page->findChild<QLabel *>(QStringLiteral("postTrailLabel"))
              ->text()
              .contains(talk.desk.workspace.data.me.name));

    talk.room().posts[3].post.pinnings = {{true, talk.tanaka, {}, talk.room().now}};
    talk.desk.workspace.find(talk.episode)->talk.pinned = 2;
    talk.announce();
    REQUIRE(pinned->count() == 2);
    auto *list = listOf(*talk.page, "pinnedPostsList");
    list->setFocus();
    talk.desk.press(Qt::Key_Down);
    talk.desk.press(Qt::Key_Return);
    talk.desk.settle();
    CHECK(talk.timeline->chosen() == talk.room().posts.at(3).post.id); // far above
    CHECK(talk.timeline->hasFocus());
    talk.desk.press(Qt::Key_P);
    CHECK_FALSE(talk.room().posts.at(3).post.isPinned());
    CHECK(post != talk.room().posts.at(3).post.id);
}

TEST_CASE("The strip folds away and says what it holds", "[ui][rooms]")
{
    PostStrip strip("pinnedPosts");
    strip.display(QStringLiteral("Pinned: 1"), {{{}, QStringLiteral("<b>x</b>")}});
    strip.show();
    auto *fold = strip.findChild<QPushButton *>(QStringLiteral("pinnedPostsFoldButton"));
    REQUIRE(fold);
    const QListWidget *list = listOf(strip, "pinnedPostsList");
    CHECK(list->isVisible());
    fold->click();
    CHECK_FALSE(list->isVisible());
    CHECK(fold->text().contains(QStringLiteral("Pinned: 1")));
    strip.display(QStringLiteral("Pinned: 0"), {});
    CHECK_FALSE(strip.isVisible());
}

TEST_CASE("Too many pinned posts are said in words", "[ui][rooms]")
{
    Talk talk;
    talk.room().refuse = Error{Error::Kind::TooLarge, {}};
    talk.desk.press(Qt::Key_P);
    talk.desk.settle();
    CHECK(talk.bar->text().contains(QStringLiteral("too many")));
}

TEST_CASE("A goes from one post addressed to me to the next", "[ui][rooms]")
{
    ForMe talk(300, {5, 250});
    CHECK(talk.button("nextToMeButton")->isVisible());
    CHECK(talk.button("nextToMeButton")->text().contains(u'2'));
    talk.desk.press(Qt::Key_A);
    talk.desk.settle();
    CHECK(talk.timeline->chosen() == talk.at(5)); // past the newest: the oldest unseen one
    CHECK(talk.timeline->chosenRow()->isToMe);
    talk.desk.press(Qt::Key_A);
    talk.desk.settle();
    CHECK(talk.timeline->chosen() == talk.at(250));
    CHECK(talk.page->findChild<QLabel *>(QStringLiteral("postAboutLabel"))->isVisible());
}

TEST_CASE("Where nothing is addressed to me, A says so", "[ui][rooms]")
{
    Talk talk;
    CHECK_FALSE(talk.button("nextToMeButton")->isVisible());
    talk.desk.press(Qt::Key_A);
    talk.desk.settle();
    CHECK_FALSE(talk.bar->text().isEmpty());
}

TEST_CASE("An office and a profession are addressed as well as a person", "[ui][rooms]")
{
    Talk talk(0);
    const Person me = talk.desk.workspace.data.me;
    const auto isToMe = [&](const Addressees &to, PersonId author) {
        PostEntry entry = postSaying(QStringLiteral("一"), author, FakeWorkspace::moment());
        entry.post.to = to;
        return shownPosts({entry}, {}, {}, *talk.desk.workspace.snapshot(), FakeWorkspace::moment())
            .first()
            .isToMe;
    };
    CHECK(isToMe({{}, {me.office}, {}}, talk.tanaka));
    CHECK(isToMe({{}, {}, {me.profession}}, talk.tanaka));
    CHECK_FALSE(isToMe({{}, {}, {Profession::Pharmacist}}, talk.tanaka));
    CHECK_FALSE(isToMe({{}, {me.office}, {}}, me.id)); // nobody tells oneself
    PostEntry gone = postSaying(QStringLiteral("一"), talk.tanaka, FakeWorkspace::moment());
    gone.post.to.people = {me.id};
    gone.post.retractedAt = FakeWorkspace::moment();
    const ShownPost row
        = shownPosts({gone}, {}, {}, *talk.desk.workspace.snapshot(), FakeWorkspace::moment())
              .first();
    CHECK_FALSE(row.isToMe);
    CHECK(row.to.isEmpty());
}

TEST_CASE("A vacancy is filled in, sent as a value and shown as long as it holds", "[ui][rooms]")
{
    DeskRoom desk("profession");
    RoomPage &page = desk.show();
    auto *composer = page.findChild<Composer *>();
    auto *offers = desk.part<QCheckBox>("vacancyCheckBox");
    auto *send = desk.part<QPushButton>("sendPostButton");
    REQUIRE(offers->isVisible());
    offers->click();
    REQUIRE(send->isEnabled());
    send->click();
    desk.desk.settle();
    CHECK(desk.desk.workspace.roomPosts.written.isEmpty()); // and what is missing is said
    const auto fill = [&desk](const char *name, const QString &text) {
        auto *line = desk.part<QWidget>(name)->findChild<QLineEdit *>();
        (line ? line : desk.part<QLineEdit>(name))->setText(text);
    };
    fill("vacancyPlacesEdit", QStringLiteral("２"));
    fill("vacancyFromEdit", QStringLiteral("R8.6.1"));
    fill("vacancyUntilEdit", QStringLiteral("R8.6.10"));
    fill("vacancyContactEdit", QStringLiteral("相談員 099-000-0005"));
    CHECK(composer->vacancyProblem().isEmpty());
    send->click();
    desk.desk.settle();
    const auto &written = desk.desk.workspace.roomPosts.written;
    REQUIRE(written.size() == 1);
    CHECK(written.first().vacancy
          == Vacancy{PlaceOfCare::ShortStay, 2, QDate(2026, 6, 1), QDate(2026, 6, 10),
                     QStringLiteral("相談員 099-000-0005")});
    CHECK_FALSE(written.first().text.isEmpty());
    CHECK_FALSE(offers->isChecked());

    desk.announce();
    const QListWidget *board = listOf(page, "vacanciesList");
    REQUIRE(board->isVisible());
    CHECK(board->item(0)->text().contains(QStringLiteral("099-000-0005")));
    CHECK(page.findChild<PostTimeline *>()->chosenRow()->isVacant);
    desk.desk.clock.advance(std::chrono::hours(24 * 20));
    desk.announce();
    CHECK_FALSE(board->isVisible());
    const ShownPost *row = page.findChild<PostTimeline *>()->chosenRow();
    CHECK_FALSE(row->isVacant);
    CHECK(row->vacancyTerms.contains(QStringLiteral("Expired")));
}

TEST_CASE("In a patient's room nobody offers places", "[ui][rooms]")
{
    Talk talk;
    CHECK_FALSE(talk.page->findChild<QCheckBox *>(QStringLiteral("vacancyCheckBox"))->isVisible());
}

TEST_CASE("The list of rooms says what is addressed to me and what is overdue", "[ui][rooms]")
{
    Talk talk(0);
    RoomTalk &counts = talk.desk.workspace.find(talk.episode)->talk;
    const auto textOf = [&talk] {
        talk.desk.workspace.publish();
        return roomRows(*talk.desk.workspace.snapshot(), FakeWorkspace::moment()).first().counts;
    };
    counts.isCounted = true;
    counts.awaited = 2;
    counts.addressed = 1;
    counts.due = QDate(2026, 6, 1);
    CHECK_FALSE(textOf().contains(QStringLiteral("overdue")));
    CHECK(textOf().contains(QStringLiteral("addressed to you")));
    counts.due = QDate(2026, 5, 31);
    CHECK(textOf().contains(QStringLiteral("overdue since 令和8年5月31日")));
}

TEST_CASE("Who has not acknowledged is said office by office", "[ui][rooms]")
{
    Talk talk;
    Post &post = talk.room().posts.last().post;
    post.wantsAcknowledgement = true;
    talk.announce();
    const auto *seen = talk.page->findChild<QLabel *>(QStringLiteral("postSeenLabel"));
    CHECK(seen->text().startsWith(QStringLiteral("Not acknowledged yet")));
    for (const Person &person : std::as_const(talk.desk.workspace.data.people))
        post.acknowledgements.append({person.id, person.office, talk.room().now});
    talk.announce();
    CHECK(seen->text().startsWith(QStringLiteral("Everybody has acknowledged")));
}

TEST_CASE("Nothing above a conversation is without a name", "[ui][rooms][a11y]")
{
    ForMe talk(3, {1});
    talk.room().posts[0].post.pinnings = {{true, talk.tanaka, {}, talk.room().now}};
    talk.desk.workspace.find(talk.episode)->talk.pinned = 1;
    talk.announce();
    talk.desk.press(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(talk.text, QStringLiteral("@"));
    talk.desk.settle();
    CHECK(namelessOn(*talk.page) == QStringList());
}
