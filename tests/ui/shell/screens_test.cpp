// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccess.h"
#include "tests/support/handclock.h"
#include "tests/support/text.h"
#include "tests/support/waitfor.h"
#include "tests/ui/shell/testpages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/searchpopup.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace tasuki;

namespace {

/// Set TASUKI_SHOTS to a folder to keep what every screen looks like; TASUKI_QM to a translation.
void shoot(QWidget &widget, const QString &name)
{
    QCoreApplication::processEvents();
    const QPixmap shot = widget.grab();
    CHECK_FALSE(shot.isNull());
    const QString folder = qEnvironmentVariable("TASUKI_SHOTS");
    if (folder.isEmpty())
        return;
    const int percent = qRound(shot.devicePixelRatio() * 100);
    CHECK(shot.save(
        QDir(folder).filePath(QStringLiteral("uishell-%1-%2.png").arg(name).arg(percent))));
}

} // namespace

TEST_CASE("Every screen of the shell can be drawn", "[shell][screens]")
{
    QTranslator translator;
    if (const QString file = qEnvironmentVariable("TASUKI_QM");
        !file.isEmpty() && translator.load(file))
        QCoreApplication::installTranslator(&translator);
    QTemporaryDir folder;
    FakeAccess access;
    HandClock clock(FakeWorkspace::moment());
    TestPages pages(access, clock);
    MainWindow window(access, pages, clock, {folder.filePath(QStringLiteral("window.ini"))});
    window.resize(1000, 680);
    window.show();
    shoot(window, QStringLiteral("unlock"));
    window.findChild<QPushButton *>(QStringLiteral("enrolButton"))->click();
    shoot(window, QStringLiteral("enrol"));
    access.openNow();
    shoot(window, QStringLiteral("today"));
    window.open({Place::Kind::Patients, {}});
    shoot(window, QStringLiteral("patients"));
    window.open({Place::Kind::Help, {}});
    shoot(window, QStringLiteral("help"));
    window.goBack();
    FakeWorkspace &workspace = access.desk();
    workspace.line.state = Connectivity::State::Offline;
    workspace.data.unsent = 2;
    workspace.data.oldestUnsent = FakeWorkspace::moment().addSecs(-1140);
    workspace.todayItems.clear();
    workspace.publish();
    window.open({Place::Kind::Today, {}});
    shoot(window, QStringLiteral("today-empty-offline"));
    window.openQuickSearch();
    auto *popup = window.findChild<SearchPopup *>();
    REQUIRE(popup);
    QTest::keyClicks(popup->findChild<QLineEdit *>(QStringLiteral("searchLineEdit")),
                     QStringLiteral("sat"));
    shoot(*popup, QStringLiteral("quicksearch"));
    popup->close();
    workspace.line.state = Connectivity::State::Stopped;
    workspace.line.problem = Error{Error::Kind::Newer, {}};
    workspace.announceLine();
    auto *line = window.findChild<QLabel *>(QStringLiteral("lineLabel"));
    REQUIRE(line);
    CHECK(waitFor([line] { // the longest thing it says, whole
        return line->height() >= line->heightForWidth(line->width());
    }));
    shoot(window, QStringLiteral("too-old"));
    QCoreApplication::removeTranslator(&translator);
}
