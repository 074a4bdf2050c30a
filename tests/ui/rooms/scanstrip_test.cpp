// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenreader.h"
#include "tests/support/waitfor.h"
#include "tests/ui/rooms/scansource.h"
#include "tests/ui/rooms/talk.h"
#include "ui/rooms/scanstrip.h"

#include <QDir>
#include <QLabel>

using namespace tasuki;

namespace {

const QString scan = QStringLiteral("scan0001.jpg");

/// A desk with a scanner, in a room.
struct ScanDesk {
    ScanDesk()
    {
        folder.choose(source.disk.path());
        page = std::make_unique<ConversationPage>(
            talk.episode, PostPlace(), talk.desk.workspace, talk.desk.clock, talk.probe,
            ConversationPage::Choosers{[](QWidget *) { return QStringList(); },
                                       [](QWidget *, const QString &) { return QString(); },
                                       [this](QWidget *) { return chosen; }, &folder});
        talk.desk.show(*page);
        strip = page->findChild<ScanStrip *>();
        composer = page->findChild<Composer *>();
        text = page->findChild<QPlainTextEdit *>(QStringLiteral("postTextEdit"));
    }
    void scanOne(const QString &name = scan, Qt::GlobalColor colour = Qt::red)
    {
        const qsizetype before = folder.arrived().size();
        source.write(name, ScanSource::aPhoto(colour));
        folder.look();
        REQUIRE(waitFor([&] { return folder.arrived().size() > before; }));
    }
    void send()
    {
        text->setFocus();
        text->setPlainText(QStringLiteral("届いた指示書です"));
        talk.desk.press(Qt::Key_Return, Qt::ControlModifier);
        talk.desk.settle();
    }
    QPushButton *button(const char *name) const
    {
        return strip->findChild<QPushButton *>(QLatin1String(name));
    }
    QString words() const
    {
        return strip->findChild<QLabel *>(QStringLiteral("scanLabel"))->text();
    }

    Talk talk;
    ScanSource source;
    ScanFolder folder{source.memory, source.quiet};
    QString chosen;
    std::unique_ptr<ConversationPage> page;
    ScanStrip *strip = nullptr;
    Composer *composer = nullptr;
    QPlainTextEdit *text = nullptr;
};

} // namespace

TEST_CASE("A scan that has arrived is attached with one key, and asked about once after sending",
          "[ui][rooms][scan]")
{
    ScanDesk desk;
    CHECK_FALSE(desk.strip->isVisible());
    desk.scanOne();
    REQUIRE(desk.strip->isVisible());
    CHECK_FALSE(desk.button("scanButton")->icon().isNull());
    CHECK(namelessOn(*desk.page) == QStringList());
    CHECK(desk.composer->files().isEmpty()); // never by itself
    desk.talk.desk.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.composer->files().size() == 1);
    CHECK(desk.composer->files().first().path == desk.source.path(scan));
    CHECK_FALSE(desk.strip->isVisible());
    desk.send();
    REQUIRE(desk.strip->isVisible());
    CHECK(desk.words().contains(scan));
    CHECK(QFile::exists(desk.source.path(scan)));
    desk.button("moveScanButton")->click();
    CHECK_FALSE(desk.strip->isVisible());
    CHECK(QFile::exists(desk.source.path(QStringLiteral("送信済み/") + scan)));
    CHECK_FALSE(QFile::exists(desk.source.path(scan)));
}

TEST_CASE("A scan that was sent may stay where it is, and is not offered again",
          "[ui][rooms][scan]")
{
    ScanDesk desk;
    desk.scanOne();
    desk.button("scanButton")->click();
    desk.send();
    desk.button("leaveScanButton")->click();
    CHECK_FALSE(desk.strip->isVisible());
    CHECK(QFile::exists(desk.source.path(scan)));
    desk.scanOne(QStringLiteral("copy.jpg"));
    CHECK(desk.button("scanButton")->text().contains(QStringLiteral("was sent"))); // told
    desk.button("scansLaterButton")->click();
    CHECK_FALSE(desk.strip->isVisible());
}

TEST_CASE("The same paper twice, or in the room already, is told", "[ui][rooms][scan]")
{
    ScanDesk desk;
    desk.scanOne();
    desk.scanOne(QStringLiteral("twice.jpg"));
    CHECK(desk.button("scanButton")->text().contains(scan));
    desk.strip->setInRoom({desk.folder.arrived().first().hash});
    CHECK(desk.button("scanButton")->text().contains(QStringLiteral("in this room already")));
}

TEST_CASE("What could not be sent is asked about when it was", "[ui][rooms][scan]")
{
    ScanDesk desk;
    desk.scanOne();
    desk.button("scanButton")->click();
    desk.talk.desk.workspace.roomFiles.refuse = Error{Error::Kind::DiskFull, {}};
    desk.send();
    CHECK(desk.button("moveScanButton") == nullptr);
    CHECK(desk.composer->files().size() == 1);
    desk.talk.desk.workspace.roomFiles.refuse.reset();
    desk.talk.desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.talk.desk.settle();
    CHECK(desk.button("moveScanButton") != nullptr);
}

TEST_CASE("The scanner's folder is chosen and given up in the page", "[ui][rooms][scan]")
{
    ScanDesk desk;
    desk.folder.choose({});
    auto *scans = desk.page->findChild<QPushButton *>(QStringLiteral("scansButton"));
    REQUIRE(scans->isVisible());
    scans->click();
    REQUIRE(desk.strip->isVisible());
    CHECK(desk.button("chooseScanFolderButton")->hasFocus());
    desk.button("chooseScanFolderButton")->click(); // and no folder was chosen
    CHECK(desk.folder.path().isEmpty());
    desk.chosen = desk.source.disk.path();
    desk.button("chooseScanFolderButton")->click();
    CHECK(desk.folder.path() == desk.source.disk.path());
    CHECK_FALSE(desk.strip->isVisible());
    scans->click();
    desk.talk.desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.strip->isVisible());
    scans->click();
    desk.button("noScanFolderButton")->click();
    CHECK(desk.folder.path().isEmpty());
}

TEST_CASE("A program without a scanner says nothing of one", "[ui][rooms][scan]")
{
    Talk talk;
    CHECK_FALSE(talk.button("scansButton")->isVisible());
    CHECK_FALSE(talk.page->findChild<ScanStrip *>()->isVisible());
}
