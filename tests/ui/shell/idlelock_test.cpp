// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/handclock.h"
#include "tests/support/text.h"
#include "tests/support/waitfor.h"
#include "ui/shell/idlelock.h"

#include <QPushButton>
#include <QTest>

using namespace tasuki;
using namespace std::chrono_literals;

namespace {

/// A button on a page that goes when the time is over.
struct Page {
    Page()
    {
        QObject::connect(&idle, &IdleLock::expired, [this] {
            ++locked;
            button.reset();
        });
        QObject::connect(button.get(), &QPushButton::pressed, [this] { ++pressed; });
        button->show();
        REQUIRE(QTest::qWaitForWindowExposed(button.get()));
        idle.start();
    }

    HandClock clock{QDateTime(QDate(2026, 11, 27), QTime(9, 0))};
    IdleLock idle{clock, 10min};
    std::unique_ptr<QPushButton> button = std::make_unique<QPushButton>();
    int locked = 0;
    int pressed = 0;
};

} // namespace

TEST_CASE("The first touch after a long sleep locks and reaches nobody", "[shell][idle]")
{
    Page page;
    QTest::mousePress(page.button.get(), Qt::LeftButton);
    QTest::mouseRelease(page.button.get(), Qt::LeftButton);
    CHECK(page.pressed == 1);

    page.clock.sleep(11min);
    SECTION("by mouse")
    {
        QTest::mousePress(page.button.get(), Qt::LeftButton);
    }
    SECTION("by key, and more than one")
    {
        QTest::keyPress(page.button.get(), Qt::Key_Space);
        QTest::keyPress(page.button.get(), Qt::Key_Space);
    }
    CHECK(page.button); // what the touch was meant for is not taken from under it
    CHECK(waitFor([&] { return page.locked == 1; }));
    CHECK(page.pressed == 1);
}

TEST_CASE("Each touch counts from anew, and a stopped one locks nobody", "[shell][idle]")
{
    Page page;
    for (int i = 0; i < 3; ++i) {
        page.clock.advance(9min);
        QTest::mousePress(page.button.get(), Qt::LeftButton);
        QTest::mouseRelease(page.button.get(), Qt::LeftButton);
    }
    CHECK(page.pressed == 3);
    page.idle.check();
    CHECK(page.locked == 0);

    page.clock.advance(11min);
    QTest::mousePress(page.button.get(), Qt::LeftButton);
    page.idle.stop(); // locked by hand meanwhile
    QCoreApplication::processEvents();
    CHECK(page.locked == 0);
}
