// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenreader.h"
#include "tests/ui/rooms/talk.h"
#include "ui/rooms/filetray.h"
#include "ui/rooms/kindbox.h"

#include <QMimeData>
#include <QUrl>

using namespace tasuki;

namespace {

FileTray *trayOf(Talk &talk)
{
    auto *tray = talk.page->findChild<FileTray *>();
    REQUIRE(tray);
    return tray;
}

} // namespace

TEST_CASE("What the name of a file says is offered, and taken only when somebody says so",
          "[ui][rooms][document]")
{
    Talk talk;
    talk.composer->addFiles({QStringLiteral("/tmp/提供票12月.pdf")});
    FileTray *tray = trayOf(talk);
    auto *offer = tray->findChild<QPushButton *>(QStringLiteral("guessedKindButton"));
    REQUIRE(offer->isVisible());
    CHECK(offer->text().contains(documentKindText(DocumentKind::UseSlip)));
    CHECK_FALSE(tray->files().first().kind);
    offer->setFocus();
    talk.desk.press(Qt::Key_Space);
    CHECK(tray->files().first().kind == DocumentKind::UseSlip);
    CHECK_FALSE(offer->isVisible());
    CHECK(tray->findChild<KindBox *>()->hasFocus());
    talk.write(QStringLiteral("来月分です"));
    REQUIRE(talk.desk.workspace.roomFiles.given.size() == 1);
    CHECK(talk.desk.workspace.roomFiles.given.first().kind == DocumentKind::UseSlip);
    CHECK(talk.composer->isEmpty());
}

TEST_CASE("A kind is chosen with the keyboard, and nothing asked means nothing said",
          "[ui][rooms][document]")
{
    Talk talk;
    talk.composer->addFiles({QStringLiteral("/tmp/scan0012.pdf"), QStringLiteral("/tmp/b.pdf")});
    FileTray *tray = trayOf(talk);
    const auto boxes = tray->findChildren<KindBox *>();
    REQUIRE(boxes.size() == 2);
    boxes.first()->setFocus();
    for (int i = 0; i < 4; ++i)
        talk.desk.press(Qt::Key_Down);
    CHECK(tray->files().first().kind == DocumentKind::Order);
    CHECK_FALSE(tray->files().last().kind);
    for (const auto *offer : tray->findChildren<QPushButton *>(QStringLiteral("guessedKindButton")))
        CHECK_FALSE(offer->isVisible());
    CHECK(namelessOn(*talk.page) == QStringList());
}

TEST_CASE("A file is left out again, and the same one is not put there twice", "[ui][rooms]")
{
    Talk talk;
    const QString path = QStringLiteral("/tmp/a.pdf");
    talk.composer->addFiles({path, path, QStringLiteral("/tmp/b.pdf")});
    FileTray *tray = trayOf(talk);
    REQUIRE(tray->files().size() == 2);
    auto *out = tray->findChild<QPushButton *>(QStringLiteral("leaveOutButton"));
    out->click();
    talk.desk.settle();
    REQUIRE(tray->files().size() == 1);
    CHECK(tray->files().first().path == QStringLiteral("/tmp/b.pdf"));
    CHECK(talk.text->hasFocus());
}

TEST_CASE("Files are dropped anywhere on the conversation", "[ui][rooms][drag]")
{
    Talk talk;
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/傷.jpg")),
                   QUrl(QStringLiteral("https://example.org/x.jpg"))});
    auto *view = talk.page->findChild<ConversationView *>();
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view, &drop);
    REQUIRE(talk.composer->files().size() == 1);
    CHECK(talk.composer->files().first().path == QStringLiteral("/tmp/傷.jpg"));
}
