// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cleanfile.h"
#include "core/domain/filepreview.h"
#include "tests/support/smallpicture.h"
#include "tests/support/text.h"
#include "ui/support/filepreview.h"
#include "ui/support/jpegframe.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QtConcurrent>

using namespace tasuki;

namespace {

const QString canary = QStringLiteral("35.6812N Kamera-4711");

Result<QByteArray> previewOf(QByteArray bytes, FileType type)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    return makeFilePreview(file, type);
}

/// As an attachment is: cleaned first.
QImage cleanPreview(QByteArray bytes)
{
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    const auto clean = CleanFile::create(source);
    REQUIRE(clean);
    const auto preview = previewOf(*clean->read(0, clean->size()), clean->type());
    REQUIRE(preview);
    CHECK(isFilePreview(*preview));
    CHECK_FALSE(preview->contains(canary.toLatin1()));
    CHECK_FALSE(preview->contains("Exif"));
    return filePreviewImage(*preview);
}

QByteArray saved(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer target(&bytes);
    target.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&target, format, quality));
    return bytes;
}

/// Red on the left, blue on the right.
QImage twoColours(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QPainter(&image).fillRect(0, 0, size.width() / 2, size.height(), Qt::red);
    return image;
}

QImage noise(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    quint32 state = 4711;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, 0xFF000000 | (state = state * 1664525 + 1013904223) >> 8);
    }
    return image;
}

/// A telephone held upright, whose sensor lies on its side.
QByteArray turned(const QByteArray &jpeg)
{
    const QByteArray exif = QByteArray("Exif\0\0MM\0\x2A\0\0\0\x08\0\x01", 16)
        + QByteArray("\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 16) + canary.toLatin1();
    return jpeg.first(2) + "\xFF\xE1" + '\0' + char(exif.size() + 2) + exif + jpeg.mid(2);
}

QByteArray paper()
{
    QByteArray bytes;
    QBuffer target(&bytes);
    target.open(QIODevice::WriteOnly);
    QPdfWriter writer(&target);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.fillRect(0, 0, writer.width(), writer.height() / 2, Qt::red);
    writer.newPage();
    painter.fillRect(0, 0, writer.width(), writer.height(), Qt::blue);
    painter.end();
    return bytes;
}

bool isNear(QColor colour, QColor expected)
{
    return std::abs(colour.red() - expected.red()) < 40
        && std::abs(colour.green() - expected.green()) < 40
        && std::abs(colour.blue() - expected.blue()) < 40;
}

void setSize(QByteArray &jpeg, quint16 side)
{
    const qsizetype frame = jpeg.indexOf("\xFF\xC0");
    REQUIRE(frame > 0);
    qToBigEndian(side, jpeg.data() + frame + 5);
    qToBigEndian(side, jpeg.data() + frame + 7);
}

} // namespace

TEST_CASE("A photograph taken sideways is shown upright, without what the camera wrote",
          "[ui][filepreview]")
{
    const QImage shown = cleanPreview(turned(saved(twoColours({800, 600}), "jpeg")));
    CHECK(shown.size() == QSize(192, 256));
    CHECK(isNear(shown.pixelColor(96, 20), Qt::red));
    CHECK(isNear(shown.pixelColor(96, 236), Qt::blue));
}

TEST_CASE("What can be seen through is white", "[ui][filepreview]")
{
    QImage clear(400, 100, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    clear.setText(QStringLiteral("Description"), canary);
    QPainter(&clear).fillRect(0, 0, 200, 100, Qt::red);
    for (const QImage &image : {clear, clear.convertToFormat(QImage::Format_Indexed8)}) {
        const QImage shown = cleanPreview(saved(image, "png"));
        CHECK(shown.size() == QSize(256, 64));
        CHECK(isNear(shown.pixelColor(20, 30), Qt::red));
        CHECK(isNear(shown.pixelColor(220, 30), Qt::white));
    }
}

TEST_CASE("Paper shows its first page on white, on any thread", "[ui][filepreview]")
{
    const QByteArray bytes = paper();
    QList<QFuture<Result<QByteArray>>> several;
    for (int i = 0; i < 4; ++i)
        several.append(QtConcurrent::run([bytes] { return previewOf(bytes, FileType::Pdf); }));
    for (const auto &preview : several) {
        REQUIRE(preview.result());
        const QImage shown = filePreviewImage(*preview.result());
        CHECK(shown.height() == 256);
        CHECK(std::abs(shown.width() - 181) <= 1);
        CHECK(isNear(shown.pixelColor(90, 40), Qt::red));
        CHECK(isNear(shown.pixelColor(90, 220), Qt::white));
    }
}

TEST_CASE("Whatever is in it, a preview is small", "[ui][filepreview]")
{
    CHECK(cleanPreview(saved(noise({1500, 1500}), "png")).width() >= 128);
    CHECK(cleanPreview(saved(noise({1500, 1500}), "jpeg", 95)).width() >= 128);
    CHECK(cleanPreview(saved(twoColours({3000, 1}), "png")).size() == QSize(256, 1));
    CHECK(cleanPreview(saved(twoColours({40, 30}), "jpeg")).size() == QSize(40, 30));
}

TEST_CASE("A picture that claims to be enormous is not decoded", "[ui][filepreview]")
{
    QByteArray jpeg = saved(twoColours({64, 64}), "jpeg");
    setSize(jpeg, 65'500);
    CHECK(previewOf(jpeg, FileType::Jpeg).error().kind == Error::Kind::TooLarge);
    QByteArray several = jpeg; // progressive: every coefficient would be kept
    setSize(several, 9'000);
    CHECK(previewOf(several, FileType::Jpeg));
    several[several.indexOf("\xFF\xC0") + 1] = '\xC2';
    CHECK(previewOf(several, FileType::Jpeg).error().kind == Error::Kind::TooLarge);
    QByteArray png = saved(twoColours({64, 64}), "png");
    qToBigEndian(quint32(60'000), png.data() + 16);
    qToBigEndian(quint32(60'000), png.data() + 20);
    CHECK_FALSE(previewOf(png, FileType::Png));
}

TEST_CASE("What is not whole, or something else, has no preview or a real one", "[ui][filepreview]")
{
    const QByteArray jpeg = saved(noise({200, 200}), "jpeg");
    const QByteArray png = saved(noise({200, 200}), "png");
    const QByteArray pdf = paper();
    for (const auto &[bytes, type] :
         {std::pair(jpeg, FileType::Jpeg), {png, FileType::Png}, {pdf, FileType::Pdf}}) {
        for (qsizetype length = 0; length < bytes.size(); length += bytes.size() / 15 + 1) {
            const auto preview = previewOf(bytes.first(length), type);
            CHECK((!preview || isFilePreview(*preview)));
        }
        for (const FileType other : {FileType::Jpeg, FileType::Png, FileType::Pdf})
            CHECK(bool(previewOf(bytes, other)) == (other == type));
    }
    CHECK_FALSE(previewOf("%PDF-1.7\n" + canary.toLatin1(), FileType::Pdf));
}

TEST_CASE("A film has no preview", "[ui][filepreview]")
{
    CHECK(previewOf(smallJpeg(), FileType::Mp4).error().kind == Error::Kind::Forbidden);
    CHECK(previewOf(smallJpeg(), FileType::QuickTime).error().kind == Error::Kind::Forbidden);
}

TEST_CASE("A preview that came is shown small, and nothing when it is none", "[ui][filepreview]")
{
    CHECK(filePreviewImage({}).isNull());
    CHECK(filePreviewImage("no picture").isNull());
    CHECK(filePreviewImage(smallJpeg()).size() == QSize(16, 12));
    QImage large(800, 600, QImage::Format_Grayscale8);
    large.fill(Qt::gray);
    CHECK(filePreviewImage(saved(large, "jpeg", 10)).size() == QSize(256, 192));
    QByteArray enormous = smallJpeg();
    setSize(enormous, 65'000);
    CHECK(filePreviewImage(enormous).isNull());
}

TEST_CASE("A JPEG of one scan is told from one that must be held whole", "[ui][filepreview]")
{
    const auto isOneScan = [](QByteArray bytes) {
        QBuffer file(&bytes);
        file.open(QIODevice::ReadOnly);
        return isJpegOfOneScan(file);
    };
    const QByteArray jpeg = saved(twoColours({64, 64}), "jpeg");
    CHECK(isOneScan(jpeg));
    CHECK(isOneScan(smallJpeg()));
    QByteArray progressive = jpeg;
    progressive[jpeg.indexOf("\xFF\xC0") + 1] = '\xC2';
    CHECK_FALSE(isOneScan(progressive));
    QByteArray apart = jpeg; // the first scan brings one colour of three
    apart[jpeg.indexOf("\xFF\xDA") + 4] = 1;
    CHECK_FALSE(isOneScan(apart));
    CHECK_FALSE(isOneScan(jpeg.first(20)));
    CHECK_FALSE(isOneScan({}));
}
