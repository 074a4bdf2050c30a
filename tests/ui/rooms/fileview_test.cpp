// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rooms/talk.h"
#include "ui/rooms/filepicture.h"
#include "ui/rooms/fileview.h"
#include "ui/rooms/picturecanvas.h"

#include <QBuffer>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>

using namespace tasuki;

namespace {

QByteArray aPhoto(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer target(&bytes);
    target.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&target, "jpeg"));
    return bytes;
}

QByteArray aPaper(int pages)
{
    QByteArray bytes;
    QBuffer target(&bytes);
    target.open(QIODevice::WriteOnly);
    QPdfWriter writer(&target);
    QPainter painter(&writer);
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawText(500, 500, QString::number(i));
    }
    painter.end();
    return bytes;
}

struct Viewing {
    explicit Viewing(const QByteArray &content, FileType type)
        : view(desk.workspace, [](QWidget *, const QString &) { return QString(); })
    {
        file.file.hash = QByteArray(32, 'h');
        file.file.type = type;
        file.file.name = QStringLiteral("指示書.pdf");
        file.content = AttachedFile::Content::Here;
        desk.workspace.roomFiles.contents.insert(file.file.hash, content);
        view.resize(800, 600);
        view.show();
    }
    void open()
    {
        view.open(ScopeId::create(), file);
        REQUIRE(QTest::qWaitFor([this] { return isDrawn() || !bar()->text().isEmpty(); }));
    }
    bool isDrawn() const { return canvas()->widget()->width() > 1; }
    PictureCanvas *canvas() const { return view.findChild<PictureCanvas *>(); }
    MessageBar *bar() const
    {
        return view.findChild<MessageBar *>(QStringLiteral("fileMessageBar"));
    }
    QPushButton *button(const char *name) const
    {
        return view.findChild<QPushButton *>(QLatin1String(name));
    }

    TestDesk desk;
    AttachedFile file;
    FileView view;
};

} // namespace

TEST_CASE("A photo is fitted, enlarged and turned", "[ui][rooms][file]")
{
    Viewing viewing(aPhoto({1600, 400}), FileType::Jpeg);
    viewing.open();
    PictureCanvas *canvas = viewing.canvas();
    const QSize fitted = canvas->widget()->size();
    CHECK(fitted.width() <= canvas->viewport()->width());
    CHECK(std::abs(fitted.width() - 4 * fitted.height()) <= 4);
    viewing.button("largerButton")->click();
    CHECK(canvas->widget()->width() > fitted.width());
    viewing.button("turnButton")->click();
    CHECK(canvas->widget()->height() > canvas->widget()->width());
    viewing.button("wholeButton")->click();
    CHECK(canvas->widget()->height() <= canvas->viewport()->height());
}

TEST_CASE("The pages of a paper are turned", "[ui][rooms][file]")
{
    Viewing viewing(aPaper(3), FileType::Pdf);
    viewing.open();
    CHECK_FALSE(viewing.button("earlierPageButton")->isEnabled());
    for (const char *expected : {"2 of 3", "3 of 3"}) {
        viewing.button("laterPageButton")->click();
        REQUIRE(QTest::qWaitFor([&] {
            return viewing.view.findChild<QLabel *>(QStringLiteral("filePageLabel"))->text()
                == QLatin1String(expected);
        }));
    }
    CHECK_FALSE(viewing.button("laterPageButton")->isEnabled());
}

TEST_CASE("What cannot be shown says what to do, and Esc leaves", "[ui][rooms][file]")
{
    Viewing viewing(QByteArray("no picture at all"), FileType::Jpeg);
    viewing.open();
    CHECK(viewing.bar()->severity() == MessageBar::Severity::Warning);
    QSignalSpy closed(&viewing.view, &FileView::closed);
    QTest::keyClick(&viewing.view, Qt::Key_Escape);
    CHECK(closed.size() == 1);
    CHECK(filePicture(aPhoto({10, 10}), FileType::Mp4, 0).error().kind == Error::Kind::Forbidden);
    CHECK(filePicture(aPaper(1), FileType::Pdf, 1).error().kind == Error::Kind::Corrupt);
}

TEST_CASE("A file that is elsewhere is fetched, and shown when it has come", "[ui][rooms][file]")
{
    Viewing viewing(aPhoto({300, 300}), FileType::Jpeg);
    viewing.file.content = AttachedFile::Content::There;
    viewing.view.open(ScopeId::create(), viewing.file);
    CHECK_FALSE(viewing.button("saveFileButton")->isEnabled());
    CHECK_FALSE(viewing.isDrawn());
    viewing.file.content = AttachedFile::Content::Here;
    viewing.view.refresh(viewing.file);
    CHECK(QTest::qWaitFor([&] { return viewing.isDrawn(); }));
    CHECK(viewing.button("saveFileButton")->isEnabled());
}
