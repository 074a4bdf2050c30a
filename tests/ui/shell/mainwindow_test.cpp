// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/noticecount.h"
#include "tests/support/fakeaccess.h"
#include "tests/support/handclock.h"
#include "tests/support/text.h"
#include "tests/support/waitfor.h"
#include "tests/ui/shell/testpages.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/searchpopup.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace tasuki;
using namespace std::chrono_literals;

namespace {

struct Desk {
    explicit Desk(FakeWorkspace::Desk kind = FakeWorkspace::Desk::CareOffice)
        : access(kind)
        , clock(FakeWorkspace::moment())
        , pages(access, clock)
        , window(access, pages, clock, {folder.filePath(QStringLiteral("window.ini")), 10min})
    {
        window.show();
        window.activateWindow();
        QApplication::setActiveWindow(&window);
    }
    void unlock() { access.openNow(); }
    void openClient(const QString &name)
    {
        window.open({Place::Kind::Client, access.desk().clientNamed(name)});
    }
    SearchPopup *popup() { return window.findChild<SearchPopup *>(); }
    bool showsAnywhere(const QString &text) const
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(text); });
    }

    QTemporaryDir folder;
    FakeAccess access;
    HandClock clock;
    TestPages pages;
    MainWindow window;
};

void drain()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("A locked window shows the door and no name in its title", "[shell]")
{
    Desk desk;
    CHECK(desk.window.windowTitle() == QStringLiteral("Tasuki"));
    CHECK(desk.window.page() == nullptr);
    CHECK(desk.window.findChild<Door *>());
}

TEST_CASE("Locking destroys every page with a patient's text and clears the title", "[shell]")
{
    Desk desk;
    desk.unlock();
    desk.openClient(QStringLiteral("佐藤ハル"));
    REQUIRE(desk.showsAnywhere(QStringLiteral("佐藤ハル")));
    REQUIRE(desk.window.windowTitle().contains(QStringLiteral("佐藤ハル")));
    const QPointer<Page> page = desk.window.page();
    const int savedBefore = NamePage::saved;

    QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier);

    CHECK(page.isNull());
    CHECK(NamePage::saved > savedBefore);
    CHECK_FALSE(desk.showsAnywhere(QStringLiteral("佐藤ハル")));
    CHECK(desk.window.windowTitle() == QStringLiteral("Tasuki"));
    CHECK_FALSE(desk.access.isUnlocked());
    CHECK(desk.window.findChildren<Page *>().isEmpty());

    desk.unlock();
    drain();
    CHECK(desk.window.page());
    CHECK_FALSE(desk.window.findChild<Door *>());
}

TEST_CASE("A lease that ends hands text over as any lock does, and the door says why", "[shell]")
{
    Desk desk;
    desk.unlock();
    desk.openClient(QStringLiteral("佐藤ハル"));
    const int savedBefore = NamePage::saved;
    desk.access.because = Error{Error::Kind::LeaseOver, {}};

    desk.access.lock(); // nobody pressed anything

    CHECK(NamePage::saved > savedBefore);
    CHECK_FALSE(desk.showsAnywhere(QStringLiteral("佐藤ハル")));
    REQUIRE(desk.window.findChild<Door *>());
    CHECK(desk.showsAnywhere(QStringLiteral("locked itself")));
}

TEST_CASE("Ten minutes without a touch lock, a touch in between does not", "[shell]")
{
    Desk desk;
    desk.unlock();
    auto *idle = desk.window.findChild<IdleLock *>();
    REQUIRE(idle);

    desk.clock.advance(9min);
    QTest::keyClick(&desk.window, Qt::Key_Shift);
    desk.clock.advance(9min);
    idle->check();
    CHECK(desk.access.isUnlocked());

    desk.clock.advance(1min);
    idle->check();
    CHECK_FALSE(desk.access.isUnlocked());
}

TEST_CASE("A lid closed overnight locks at the first touch", "[shell]")
{
    Desk desk;
    desk.unlock();
    desk.clock.sleep(8h);
    QTest::keyClick(&desk.window, Qt::Key_Shift);
    CHECK(waitFor([&] { return !desk.access.isUnlocked(); }));
}

TEST_CASE("Ctrl+K finds a client from any page and Enter opens her", "[shell]")
{
    Desk desk;
    desk.unlock();
    desk.openClient(QStringLiteral("宮内トメ"));
    QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
    REQUIRE(desk.popup());
    auto *line = desk.popup()->findChild<QLineEdit *>(QStringLiteral("searchLineEdit"));
    QTest::keyClicks(line, QStringLiteral("satouha"));
    QTest::keyClick(line, Qt::Key_Return);
    drain();
    CHECK(desk.window.page()->title() == QStringLiteral("佐藤ハル"));
    CHECK_FALSE(desk.popup());

    QTest::keyClick(&desk.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.window.page()->title() == QStringLiteral("宮内トメ"));
}

TEST_CASE("A lock while the quick search is open takes it away, too", "[shell]")
{
    Desk desk;
    desk.unlock();
    desk.window.openQuickSearch();
    REQUIRE(desk.popup());
    desk.access.lock();
    CHECK_FALSE(desk.popup());
}

TEST_CASE("No shortcut fires while Japanese is being composed", "[shell]")
{
    Desk desk;
    desk.unlock();
    desk.window.open({Place::Kind::Patients, {}});
    auto *line = desk.window.findChild<QLineEdit *>(QStringLiteral("searchLineEdit"));
    QInputMethodEvent composing(QStringLiteral("さと"), {});
    QApplication::sendEvent(line, &composing);
    QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier);
    CHECK(desk.access.isUnlocked());
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("佐藤"));
    QApplication::sendEvent(line, &committed);
    QTest::keyClick(&desk.window, Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(desk.access.isUnlocked());
}

TEST_CASE("A hospital has its tray where a care office has its clients", "[shell]")
{
    const auto kind = GENERATE(FakeWorkspace::Desk::CareOffice, FakeWorkspace::Desk::Hospital);
    Desk desk(kind);
    desk.unlock();
    QTest::keyClick(&desk.window, Qt::Key_2, Qt::AltModifier);
    const bool isTray = desk.window.page()->title() == u"tray";
    CHECK(isTray == (kind == FakeWorkspace::Desk::Hospital));
}

TEST_CASE("The window comes back where it was", "[shell]")
{
    QTemporaryDir folder;
    const MainWindow::Options options{folder.filePath(QStringLiteral("window.ini")), 10min};
    FakeAccess access;
    HandClock clock(FakeWorkspace::moment());
    TestPages pages(access, clock);
    {
        MainWindow window(access, pages, clock, options);
        window.resize(700, 520);
        window.show();
        window.close();
    }
    MainWindow again(access, pages, clock, options);
    CHECK(again.size() == QSize(700, 520));
}

TEST_CASE("The foot of the window offers a retry without a line and shows what is not sent",
          "[shell]")
{
    Desk desk;
    desk.unlock();
    auto *retry = desk.window.findChild<QPushButton *>(QStringLiteral("retryButton"));
    CHECK(retry->isHidden());
    FakeWorkspace &workspace = desk.access.desk();
    workspace.line.state = Connectivity::State::Offline;
    workspace.data.unsent = 2;
    workspace.data.oldestUnsent = FakeWorkspace::moment().addSecs(-1140);
    workspace.publish();
    CHECK_FALSE(retry->isHidden());
    CHECK(desk.showsAnywhere(QStringLiteral("Not sent yet: 2")));
    retry->click();
    CHECK(workspace.gestures.contains(QStringLiteral("retry")));
}

TEST_CASE("What a notice led to is opened after the unlock, once", "[shell]")
{
    Desk desk;
    desk.window.summon({Place::Kind::Patients, {}});
    CHECK(desk.window.page() == nullptr);
    desk.unlock();
    CHECK(qobject_cast<PatientsPage *>(desk.window.page()));
    desk.access.lock();
    desk.unlock();
    CHECK(qobject_cast<TodayPage *>(desk.window.page()));
    desk.window.summon({Place::Kind::Patients, {}});
    CHECK(qobject_cast<PatientsPage *>(desk.window.page()));
}

TEST_CASE("The rail says how much waits, and no number while it is being counted", "[shell]")
{
    Desk desk;
    desk.unlock();
    auto *messages = desk.window.findChild<QToolButton *>(QStringLiteral("place3Button"));
    REQUIRE(messages);
    CHECK(messages->text().contains(u'…'));
    FakeWorkspace &workspace = desk.access.desk();
    for (EpisodeEntry &entry : workspace.data.episodes)
        entry.talk = {1, true, 2, 0, {}};
    for (RoomEntry &entry : workspace.data.rooms)
        entry.talk.isCounted = true;
    workspace.publish();
    const NoticeCount count = noticeCount(*workspace.snapshot());
    REQUIRE(count.posts == 2 * workspace.data.episodes.size());
    CHECK(messages->text().contains(QString::number(count.posts)));
    CHECK(messages->accessibleName().contains(QString::number(count.posts)));
    for (EpisodeEntry &entry : workspace.data.episodes)
        entry.talk.unseen = 0;
    workspace.publish();
    CHECK(messages->text() == QStringLiteral("Messages"));
}
