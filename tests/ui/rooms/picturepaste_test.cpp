// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/filetype.h"
#include "tests/ui/rooms/talk.h"
#include "ui/rooms/picturepaste.h"
#include "ui/rooms/postedit.h"

#include <QClipboard>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QUrl>

using namespace tasuki;

namespace {

QImage aPicture(QSize size = {40, 30})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
}

/// What no PNG makes smaller, as of a camera.
QImage aPhotograph()
{
    QImage image(1200, 900, QImage::Format_RGB32);
    QRandomGenerator dice(7);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, dice.generate() | 0xFF000000u);
    return image;
}

void paste(Talk &talk, QMimeData *what)
{
    QGuiApplication::clipboard()->setMimeData(what);
    talk.text->setFocus();
    talk.desk.press(Qt::Key_V, Qt::ControlModifier);
}

} // namespace

TEST_CASE("A picture that is pasted goes with the post, with a moment for its name",
          "[ui][rooms][paste]")
{
    Talk talk;
    auto *what = new QMimeData;
    what->setImageData(aPicture());
    paste(talk, what);
    REQUIRE(QTest::qWaitFor([&] { return talk.composer->files().size() == 1; }));
    const GivenFile file = talk.composer->files().first();
    CHECK(file.path.isEmpty()); // it lies on no disk
    CHECK(file.name() == QStringLiteral("pasted-20260601-103100.png"));
    CHECK(fileTypeOf(file.content) == FileType::Png);
    CHECK(talk.text->toPlainText().isEmpty());
    CHECK(talk.button("sendPostButton")->isEnabled());
    talk.write(QStringLiteral("画面です"));
    REQUIRE(talk.desk.workspace.roomFiles.given.size() == 1);
    CHECK(QImage::fromData(talk.desk.workspace.roomFiles.given.first().content).size()
          == QSize(40, 30));
}

TEST_CASE("Files are pasted as files, and what is text as well stays text", "[ui][rooms][paste]")
{
    Talk talk;
    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/指示書.pdf"))});
    paste(talk, files);
    REQUIRE(talk.composer->files().size() == 1);
    CHECK(talk.composer->files().first().path == QStringLiteral("/tmp/指示書.pdf"));
    auto *cells = new QMimeData;
    cells->setText(QStringLiteral("血圧 130"));
    cells->setImageData(aPicture());
    paste(talk, cells);
    CHECK(talk.text->toPlainText() == QStringLiteral("血圧 130"));
    CHECK(talk.composer->files().size() == 1);
}

TEST_CASE("A photograph that is pasted becomes a JPEG, and says nothing beside its picture",
          "[ui][rooms][paste]")
{
    QImage photo = aPhotograph();
    photo.setText(QStringLiteral("Author"), QStringLiteral("Kamera-4711"));
    const GivenFile file = fileOfPicture(photo, FakeWorkspace::moment());
    CHECK(fileTypeOf(file.content) == FileType::Jpeg);
    CHECK(file.name().endsWith(QStringLiteral(".jpg")));
    QImage small = aPicture();
    small.setText(QStringLiteral("Author"), QStringLiteral("Kamera-4711"));
    for (const GivenFile &made : {file, fileOfPicture(small, FakeWorkspace::moment())})
        CHECK_FALSE(made.content.contains("Kamera-4711"));
}

TEST_CASE("A correction takes no picture", "[ui][rooms][paste]")
{
    Talk talk;
    talk.composer->correct(ObjectId::create(), QStringLiteral("前"));
    auto *what = new QMimeData;
    what->setImageData(aPicture());
    QSignalSpy pasted(talk.composer, &Composer::picturePasted);
    paste(talk, what);
    CHECK(pasted.isEmpty());
}
