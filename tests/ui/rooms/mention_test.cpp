// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rooms/talk.h"
#include "ui/rooms/addresseerow.h"
#include "ui/rooms/roomwords.h"

#include <QListWidget>

using namespace tasuki;

namespace {

struct Addressed : Talk {
    Addressed()
        : list(page->findChild<QListWidget *>(QStringLiteral("mentionList")))
        , row(page->findChild<AddresseeRow *>())
    {
        REQUIRE((list && row));
        desk.press(Qt::Key_N, Qt::ControlModifier);
        REQUIRE(text->hasFocus());
    }
    const Person &person() const
    {
        const auto found = desk.workspace.data.people.constFind(tanaka);
        REQUIRE(found != desk.workspace.data.people.constEnd());
        return *found;
    }
    void commit(const QString &words)
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QCoreApplication::sendEvent(text, &event);
        desk.settle();
    }
    QStringList offered() const
    {
        QStringList lines;
        for (int i = 0; list->isVisible() && i < list->count(); ++i)
            lines.append(list->item(i)->text());
        return lines;
    }

    QListWidget *list;
    AddresseeRow *row;
};

RoomFace faceOf(const Talk &talk)
{
    return roomFace(*talk.desk.workspace.snapshot()->episode(talk.episode));
}

} // namespace

TEST_CASE("After @ one chooses whom a post is for, and it is sent as a value", "[ui][rooms]")
{
    Addressed talk;
    CHECK(talk.offered().isEmpty());
    talk.commit(QStringLiteral("＠"));
    CHECK(talk.offered().size() > 3); // people, offices, professions
    talk.commit(talk.person().kana.left(2));
    REQUIRE_FALSE(talk.offered().isEmpty());
    CHECK(talk.offered().first().contains(talk.person().name));
    talk.desk.press(Qt::Key_Return);
    CHECK(talk.offered().isEmpty());
    CHECK(talk.text->toPlainText() == u'＠' + talk.person().name + u' ');
    CHECK(talk.row->addressees() == Addressees{{talk.tanaka}, {}, {}});

    talk.commit(QStringLiteral("ご確認ください"));
    talk.desk.press(Qt::Key_Return, Qt::ControlModifier);
    talk.desk.settle();
    REQUIRE(talk.room().written.size() == 1);
    CHECK(talk.room().written.first().to == Addressees{{talk.tanaka}, {}, {}});
    CHECK(talk.row->addressees().isEmpty());
    CHECK_FALSE(talk.timeline->chosenRow()->to.isEmpty());
    CHECK_FALSE(talk.timeline->chosenRow()->isToMe);
}

TEST_CASE("While one composes the list follows, and Enter never picks", "[ui][rooms][ime]")
{
    Addressed talk;
    talk.commit(QStringLiteral("@"));
    talk.desk.compose(talk.person().kana.left(2));
    talk.desk.settle();
    REQUIRE_FALSE(talk.offered().isEmpty());
    CHECK(talk.offered().first().contains(talk.person().name));
    talk.desk.press(Qt::Key_Return);
    CHECK(talk.row->addressees().isEmpty());
    talk.desk.compose({});
    talk.desk.settle();
}

TEST_CASE("Esc leaves an @ as it is, and one of an address opens nothing", "[ui][rooms]")
{
    Addressed talk;
    talk.commit(QStringLiteral("@"));
    REQUIRE(talk.list->isVisible());
    talk.desk.press(Qt::Key_Escape);
    CHECK_FALSE(talk.list->isVisible());
    talk.commit(talk.person().kana.left(1));
    CHECK_FALSE(talk.list->isVisible());
    talk.text->setPlainText({});
    talk.commit(QStringLiteral("renkei@"));
    CHECK_FALSE(talk.list->isVisible());
    CHECK(mentionTyped(QStringLiteral("よろしく＠たな")) == QStringLiteral("たな"));
    CHECK_FALSE(mentionTyped(QStringLiteral("＠田中 ")));
    CHECK_FALSE(mentionTyped(QStringLiteral("なし")));
}

TEST_CASE("Arrows move and go round, and the chip takes its person out again", "[ui][rooms]")
{
    Addressed talk;
    talk.button("mentionButton")->click();
    talk.desk.settle();
    REQUIRE(talk.list->count() > 1);
    talk.desk.press(Qt::Key_Up);
    CHECK(talk.list->currentRow() == talk.list->count() - 1);
    talk.desk.press(Qt::Key_Down);
    CHECK(talk.list->currentRow() == 0);
    talk.desk.press(Qt::Key_Tab);
    CHECK(talk.text->hasFocus());
    REQUIRE(talk.row->addressees().count() == 1);
    talk.row->findChild<QPushButton *>()->click();
    talk.desk.settle();
    CHECK(talk.row->addressees().isEmpty());
    CHECK(talk.row->findChildren<QPushButton *>().isEmpty());
}

TEST_CASE("Members are found by name, reading and letters; professions and offices too",
          "[ui][rooms]")
{
    Talk talk(0);
    const SnapshotPtr snapshot = talk.desk.workspace.snapshot();
    const QList<Mention> all = mentionsIn(faceOf(talk), *snapshot);
    const Person person = snapshot->people.value(talk.tanaka);
    const auto finds = [&all](const QString &typed, const Addressees &who) {
        const auto found = mentionsFor(typed, all);
        return std::any_of(found.begin(), found.end(),
                           [&who](const Mention &mention) { return mention.who == who; });
    };
    const Addressees her{{person.id}, {}, {}};
    CHECK(finds(person.name.left(2), her));
    CHECK(finds(person.kana.left(2), her));
    CHECK(finds({}, her));
    CHECK_FALSE(finds(QStringLiteral("ぬぬぬ"), her));
    CHECK_FALSE(finds({}, {{snapshot->me.id}, {}, {}}));
    CHECK(finds(snapshot->officeName(person.office), {{}, {person.office}, {}}));
    CHECK(finds(professionText(person.profession), {{}, {}, {person.profession}}));
    CHECK(finds(QStringLiteral("けあまね"), {{}, {}, {Profession::CareManager}}));
}

TEST_CASE("A post is addressed to so many at most, and that is said", "[ui][rooms]")
{
    Addressed talk;
    Addressees many;
    for (int i = 0; i < Addressees::most; ++i)
        many.people.append(PersonId::create());
    PostDraft draft{QStringLiteral("@"), {}, false, {}};
    draft.to = many;
    talk.composer->setDraft(draft);
    talk.desk.settle();
    CHECK_FALSE(talk.list->isVisible());
    CHECK_FALSE(talk.button("mentionButton")->isEnabled());
    talk.row->add({{}, {}, {Profession::Nurse}});
    CHECK(talk.row->addressees() == many);
}

TEST_CASE("A correction is for whom the post was", "[ui][rooms]")
{
    Addressed talk;
    talk.text->setPlainText(QStringLiteral("血圧 190"));
    talk.row->add({{talk.tanaka}, {}, {}});
    talk.desk.press(Qt::Key_Return, Qt::ControlModifier);
    talk.desk.settle();
    talk.announce();
    talk.timeline->setFocus();
    talk.desk.press(Qt::Key_F2);
    REQUIRE(talk.text->hasFocus());
    CHECK_FALSE(talk.button("mentionButton")->isEnabled());
    talk.commit(QStringLiteral("@"));
    CHECK_FALSE(talk.list->isVisible());
    CHECK(talk.composer->draft().to.isEmpty());
}
