// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/support/screenreader.h"
#include "tests/support/text.h"
#include "tests/support/waitfor.h"
#include "ui/notices/noticespage.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>

using namespace tasuki;

namespace {

struct Opened {
    Opened()
        : page(desk.workspace)
    {
        desk.show(page);
        page.refresh();
        REQUIRE(waitFor([this] { return box("showNamesCheckBox")->isEnabled(); }));
    }
    QCheckBox *box(const char *name)
    {
        auto *found = page.findChild<QCheckBox *>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    NoticeChoice kept() { return desk.workspace.told.inStore.choice; }
    TestDesk desk;
    NoticesPage page;
};

} // namespace

TEST_CASE("Each time of the day can be switched off, names on, by keyboard", "[ui][notices]")
{
    Opened opened;
    CHECK(namelessOn(opened.page) == QStringList());
    CHECK_FALSE(opened.box("showNamesCheckBox")->isChecked());
    CHECK(opened.box("digest0830CheckBox")->isChecked());
    opened.page.focusFirst();
    opened.desk.press(Qt::Key_Space);
    CHECK(opened.kept().silent == QList<QTime>{{8, 30}});
    opened.desk.press(Qt::Key_Space);
    CHECK(opened.kept().silent.isEmpty());
    opened.box("showNamesCheckBox")->click();
    CHECK(opened.kept().showsNames);
    opened.box("quietDaysCheckBox")->click();
    CHECK_FALSE(opened.kept().isQuietOnClosedDays);
}

TEST_CASE("A choice that was not kept is not shown as if it were", "[ui][notices]")
{
    Opened opened;
    opened.desk.workspace.told.refuse = Error{Error::Kind::Storage, {}};
    opened.box("showNamesCheckBox")->click();
    auto *bar = opened.page.findChild<MessageBar *>();
    REQUIRE(waitFor([bar] { return bar->severity() == MessageBar::Severity::Error; }));
    opened.desk.workspace.told.refuse.reset();
    opened.page.refresh();
    CHECK(waitFor([&] { return !opened.box("showNamesCheckBox")->isChecked(); }));
}
