// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cleanfile.h"
#include "tests/support/filmbox.h"
#include "tests/support/text.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QtEndian>

#include <rapidcheck.h>

using namespace tasuki;

namespace {

const QByteArray canary = "35.6812N 139.7671E Kamera-4711";

Result<QByteArray> cleaned(QByteArray bytes)
{
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    const auto clean = CleanFile::create(source);
    if (!clean)
        return clean.error();
    return clean->read(0, clean->size());
}

Error::Kind refusal(const QByteArray &bytes)
{
    const auto result = cleaned(bytes);
    REQUIRE_FALSE(result);
    return result.error().kind;
}

QImage picture()
{
    QImage image(24, 16, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x * 10, y * 15, 90));
    }
    return image;
}

QByteArray saved(const char *format)
{
    QByteArray bytes;
    QBuffer target(&bytes);
    target.open(QIODevice::WriteOnly);
    REQUIRE(picture().save(&target, format));
    return bytes;
}

QByteArray big16(qsizetype number)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(quint16(number), bytes.data());
    return bytes;
}

QByteArray big32(qsizetype number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(quint32(number), bytes.data());
    return bytes;
}

QByteArray segment(uchar marker, const QByteArray &content)
{
    return QByteArray("\xFF") + char(marker) + big16(content.size() + 2) + content;
}

/// As a telephone writes it, lying on its side.
QByteArray exif(int orientation, bool isLittle)
{
    QByteArray tiff = isLittle ? QByteArray("II\x2A\0\x08\0\0\0\x01\0", 10)
                               : QByteArray("MM\0\x2A\0\0\0\x08\0\x01", 10);
    tiff += isLittle ? QByteArray("\x12\x01\x03\0\x01\0\0\0", 8)
                     : QByteArray("\x01\x12\0\x03\0\0\0\x01", 8);
    tiff += isLittle ? QByteArray(1, char(orientation)) + QByteArray(3, '\0')
                     : QByteArray(1, '\0') + char(orientation) + QByteArray(2, '\0');
    return segment(0xE1, QByteArray("Exif\0\0", 6) + tiff + QByteArray(4, '\0') + canary);
}

QByteArray chunk(const QByteArray &name, const QByteArray &content)
{
    return big32(content.size()) + name + content + QByteArray(4, '\0');
}

QImage shown(QByteArray bytes, QImageIOHandler::Transformations *turned = nullptr)
{
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source);
    if (turned)
        *turned = reader.transformation();
    return reader.read();
}

} // namespace

TEST_CASE("A photograph leaves without place, time and device, and the right way up",
          "[domain][cleanfile]")
{
    const QByteArray plain = saved("JPG");
    for (const bool isLittle : {true, false}) {
        const QByteArray photo = plain.first(2) + exif(6, isLittle)
            + segment(0xE1, "http://ns.adobe.com/xap/1.0/" + canary) + segment(0xED, canary)
            + segment(0xFE, canary) + segment(0xE2, "MPF" + canary) + plain.mid(2) + canary;
        const auto clean = cleaned(photo);
        REQUIRE(clean);
        CHECK_FALSE(clean->contains(canary));
        QImageIOHandler::Transformations turned;
        CHECK(shown(*clean, &turned) == shown(plain));
        CHECK(turned == QImageIOHandler::TransformationRotate90);
        CHECK(*cleaned(*clean) == *clean);
    }
    CHECK(shown(*cleaned(plain)) == shown(plain));
}

TEST_CASE("A picture of a screen leaves without its texts", "[domain][cleanfile]")
{
    const QByteArray plain = saved("PNG");
    constexpr int afterHeading = 8 + 25;
    const QByteArray talking = plain.first(afterHeading) + chunk("tEXt", "Author\0" + canary)
        + chunk("eXIf", canary) + chunk("tIME", "0123456") + plain.mid(afterHeading) + canary;
    const auto clean = cleaned(talking);
    REQUIRE(clean);
    CHECK_FALSE(clean->contains(canary));
    CHECK(shown(*clean) == picture());
    CHECK(*cleaned(*clean) == *clean);
}

TEST_CASE("A film leaves without where it was taken, and nothing in it moves",
          "[domain][cleanfile]")
{
    const QByteArray longBox = big32(1) + "uuid" + big32(0) + big32(16 + canary.size()) + canary;
    const QByteArray film
        = filmBox("ftyp", "isom" + big32(0)) + longBox
        + filmBox(
              "moov",
              filmBox("mvhd", QByteArray(100, 'h')) + filmBox("udta", filmBox("\xA9xyz", canary))
                  + filmBox("trak", filmBox("tkhd", QByteArray(84, 't')) + filmBox("meta", canary)))
        + filmBox("meta", canary) + big32(0) + "mdat" + QByteArray(5000, 'm');
    const auto clean = cleaned(film);
    REQUIRE(clean);
    CHECK_FALSE(clean->contains(canary));
    CHECK(clean->size() == film.size());
    CHECK(clean->indexOf("mdat") == film.indexOf("mdat"));
    CHECK(clean->count("free") == 4);
    CHECK(*cleaned(*clean) == *clean);
}

TEST_CASE("Paper leaves as it is", "[domain][cleanfile]")
{
    const QByteArray paper = "%PDF-1.7\n" + QByteArray(500, 'p');
    CHECK(*cleaned(paper) == paper);
}

TEST_CASE("What is cut off or may not be attached is refused", "[domain][cleanfile]")
{
    CHECK(refusal("MZ programs do not travel") == Error::Kind::Forbidden);
    CHECK(refusal({}) == Error::Kind::Forbidden);
    const QByteArray film = filmBox("ftyp", "isom" + big32(0))
        + filmBox("moov", filmBox("mvhd", QByteArray(40, 'h')));
    for (const QByteArray &whole : {saved("JPG"), saved("PNG"), film}) {
        REQUIRE(cleaned(whole));
        for (qsizetype length = 16; length < whole.size(); ++length)
            CHECK_FALSE(cleaned(whole.first(length)));
    }
    CHECK(refusal(filmBox("ftyp", "isom" + big32(0)) + filmBox("mdat", "x"))
          == Error::Kind::Corrupt);
    QByteArray deep = filmBox("mvhd", "x");
    for (int i = 0; i < 40; ++i)
        deep = filmBox("moov", deep);
    CHECK(refusal(filmBox("ftyp", "isom" + big32(0)) + deep) == Error::Kind::Corrupt);
}

TEST_CASE("A clean file can be read in pieces of any size", "[domain][cleanfile][property]")
{
    const QByteArray plain = saved("JPG");
    QByteArray photo = plain.first(2) + exif(3, true) + plain.mid(2) + canary;
    const QByteArray whole = *cleaned(photo);
    QBuffer source(&photo);
    source.open(QIODevice::ReadOnly);
    const auto clean = CleanFile::create(source);
    CHECK(rc::check([&] {
        QByteArray all;
        while (all.size() < whole.size()) {
            const auto part = clean->read(all.size(), *rc::gen::inRange(1, 200));
            RC_ASSERT(bool(part));
            all += *part;
        }
        RC_ASSERT(all == whole);
    }));
}

TEST_CASE("A source that changes while it is read is an error, not another file",
          "[domain][cleanfile]")
{
    QByteArray paper = "%PDF-1.7\n" + QByteArray(500, 'p');
    QBuffer source(&paper);
    source.open(QIODevice::ReadOnly);
    const auto clean = CleanFile::create(source);
    source.close();
    paper.truncate(100);
    source.open(QIODevice::ReadOnly);
    const auto read = clean->read(0, clean->size());
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == Error::Kind::Storage);
}
