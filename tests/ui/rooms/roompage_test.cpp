// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenreader.h"
#include "tests/ui/rooms/deskroom.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QSignalSpy>

using namespace tasuki;

namespace {

const QString messages = QStringLiteral("Messages");
const QString vitals = QStringLiteral("Vital signs");
const QString settings = QStringLiteral("Settings");

} // namespace

TEST_CASE("A tab comes and goes with its switch, and what was begun in it is saved",
          "[ui][rooms][room]")
{
    DeskRoom desk;
    desk.show();
    CHECK(desk.tabs() == QStringList{messages, vitals, settings});
    desk.desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(dynamic_cast<MarkTab *>(desk.page->currentTab()));
    CHECK(desk.marks.refreshed == 1);
    CHECK(desk.marks.focused == 1);

    desk.desk.workspace.rooms().setFeature(desk.room, RoomFeature::Vitals, false);
    desk.desk.settle();
    CHECK(desk.tabs() == QStringList{messages, settings});
    CHECK(desk.marks.saved == 1);
    CHECK(dynamic_cast<ConversationView *>(desk.page->currentTab()));
    CHECK(desk.page->findChild<QTabBar *>()->hasFocus());

    desk.desk.workspace.rooms().setFeature(desk.room, RoomFeature::Vitals, true);
    desk.desk.settle();
    CHECK(desk.tabs() == QStringList{messages, vitals, settings});
    CHECK(dynamic_cast<ConversationView *>(desk.page->currentTab()));
}

TEST_CASE("A room opens at the tab that was looked at last", "[ui][rooms][room]")
{
    DeskRoom desk;
    desk.show();
    desk.desk.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(dynamic_cast<RoomSettingsTab *>(desk.page->currentTab()));
    desk.desk.press(Qt::Key_9, Qt::ControlModifier);
    CHECK(dynamic_cast<RoomSettingsTab *>(desk.page->currentTab()));
    desk.show();
    CHECK(dynamic_cast<RoomSettingsTab *>(desk.page->currentTab()));
    CHECK(desk.marks.made == 0);
}

TEST_CASE("A found post is in front whatever was looked at last, even with messages off",
          "[ui][rooms][room]")
{
    DeskRoom desk;
    const PostPlace place = desk.say(QStringLiteral("湿布を替えました")).post.place();
    desk.memory.insert(desk.room, settings);
    desk.desk.workspace.rooms().setFeature(desk.room, RoomFeature::Talk, false);
    desk.show();
    CHECK(desk.tabs() == QStringList{vitals, settings});
    desk.show(place);
    CHECK(desk.tabs() == QStringList{messages, vitals, settings});
    CHECK(dynamic_cast<ConversationView *>(desk.page->currentTab()));
    CHECK_FALSE(desk.part<Composer>("composer")->isEnabled());
}

TEST_CASE("A room that was lost leaves nothing on the page", "[ui][rooms][room]")
{
    DeskRoom desk;
    desk.say(QStringLiteral("内々の話"));
    desk.show();
    CHECK(desk.page->title().contains(QStringLiteral("佐藤ハル")));
    desk.desk.workspace.data.rooms.clear();
    desk.desk.workspace.publish();
    desk.desk.settle();
    CHECK(desk.tabs().isEmpty());
    CHECK_FALSE(desk.page->currentTab());
    CHECK(desk.page->findChild<EmptyState *>()->isVisible());
    CHECK_FALSE(desk.page->title().contains(QStringLiteral("佐藤ハル")));
    CHECK_FALSE(desk.part<QLabel>("patientNameLabel")->isVisible());
    desk.page->focusFirst();
    desk.page->saveNow();
}

TEST_CASE("What the centre did not accept is said once", "[ui][rooms][room]")
{
    DeskRoom desk;
    desk.show();
    auto *bar = desk.part<MessageBar>("roomMessageBar");
    CHECK_FALSE(bar->isVisible());
    desk.entry().refusal = QStringLiteral("wrong_member");
    desk.announce();
    CHECK(bar->isVisible());
    CHECK(bar->severity() == MessageBar::Severity::Error);
    bar->clear();
    desk.announce();
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("Another name of the room is in the title of the window", "[ui][rooms][room]")
{
    DeskRoom desk;
    desk.show();
    QSignalSpy changed(desk.page.get(), &Page::titleChanged);
    desk.desk.workspace.rooms().rename(desk.room, QStringLiteral("退院の準備"));
    desk.desk.settle();
    CHECK(changed.size() == 1);
    CHECK(desk.page->title().contains(QStringLiteral("退院の準備")));
}

TEST_CASE("Everything of a room has a name for a screen reader", "[ui][rooms][room][accessible]")
{
    DeskRoom desk;
    desk.show();
    CHECK(namelessOn(*desk.page) == QStringList());
    desk.desk.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(namelessOn(*desk.page) == QStringList());
}
