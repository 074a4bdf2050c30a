// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/papers.h"
#include "ui/print/papercode.h"

#include <QUuid>

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>
#include <rapidcheck.h>

using namespace tasuki;

namespace {

/// A FAX of standard fineness has dots twice as high as wide; the reader wants square ones.
QImage square(const QImage &fax)
{
    return fax.scaled(fax.width(), fax.height() * 2, Qt::IgnoreAspectRatio, Qt::FastTransformation);
}

std::optional<PaperCode> readCode(const QImage &image)
{
    const ZXing::ImageView view(image.constBits(), image.width(), image.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(image.bytesPerLine()));
    const auto hints
        = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true);
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    if (!result.isValid())
        return std::nullopt;
    return PaperCode::fromText(QString::fromStdString(result.text()));
}

} // namespace

TEST_CASE("What the square says reads back as what was written", "[print]")
{
    rc::check([] {
        PaperCode code;
        code.id = QUuid::fromRfc4122(
                      QByteArray(16, *rc::gen::arbitrary<char>())
                          .replace(0, 4, QByteArray::number(*rc::gen::inRange(1000, 9999))))
                      .toString(QUuid::WithoutBraces);
        code.version = QString::number(*rc::gen::inRange(1, 999));
        code.page = *rc::gen::inRange(1, 99);
        code.pages = *rc::gen::inRange(1, 99);
        RC_ASSERT(PaperCode::fromText(code.toText()) == code);
    });
}

TEST_CASE("A square that is none of ours is none", "[print]")
{
    for (const QString &text :
         {QString(), QStringLiteral("https://example.org"), QStringLiteral("TSK1:"),
          QStringLiteral("TSK1:ABCDEFGHIJKLMNOPQRSTUVWX1!:3:1/2"), QStringLiteral("TSK2:A:1:1/1"),
          QStringLiteral("TSK1:A:1:1/99999"), QStringLiteral("TSK1:A:B:C/D")}) {
        INFO(text.toStdString());
        CHECK_FALSE(PaperCode::fromText(text));
    }
}

TEST_CASE("Each page's square is read back: which document, which version, which page", "[print]")
{
    const bool isFax = GENERATE(false, true);
    const auto edition = GENERATE(PaperEdition::SingleSided, PaperEdition::DoubleSided);
    PrintOptions options;
    options.edition = edition;
    options.variant = PaperVariant::Fax;
    options.faxPack = true;
    const SheetPrinter printer(papers::documentOf(papers::demoSheet(0)), options);
    const papers::Pdf pdf(printer);
    int read = 0;
    for (int side = 1; side <= printer.pageCount(); ++side) {
        const PaperPage &page = printer.pages().at(side - 1);
        if (page.codes.isEmpty())
            continue; // an empty back
        const auto code = readCode(isFax ? square(pdf.fax(side)) : pdf.raster(side, 150, 150));
        INFO("side " << side << (isFax ? " by FAX" : " on paper"));
        REQUIRE(code);
        CHECK(code->id == QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e"));
        CHECK(code->version == QStringLiteral("3"));
        CHECK(code->page == ++read);
        CHECK(code->pages == 4);
    }
    CHECK(read == 4);
}

TEST_CASE("No punch, staple or FAX line reaches the square", "[print]")
{
    PrintOptions options;
    options.edition = GENERATE(PaperEdition::SingleSided, PaperEdition::DoubleSided);
    const SheetPrinter printer(papers::documentOf(papers::demoSheet(0)), options);
    for (const PaperPage &page : printer.pages()) {
        REQUIRE(page.codes.size() == 1);
        const QRectF box = page.codes.first().box;
        CHECK(box.top() >= 10 * unitsPerMillimetre); // the line a FAX writes over the top
        CHECK(box.left() >= 8 * unitsPerMillimetre);
        CHECK(box.right() <= 202 * unitsPerMillimetre);
        CHECK(box.bottom() <= 100 * unitsPerMillimetre); // holes are at the middle of the edge
    }
}

TEST_CASE("A blank form's square names the form, no document", "[print]")
{
    PrintOptions options;
    options.blank = true;
    const SheetPrinter printer(papers::documentOf(papers::demoSheet(0)), options);
    const papers::Pdf pdf(printer);
    const auto code = readCode(pdf.raster(1, 150, 150));
    REQUIRE(code);
    CHECK(code->kind == PaperCode::Kind::Form);
    CHECK(code->id == QStringLiteral("ADMISSION-INFORMATION"));
    CHECK_FALSE(pdf.text().contains(u"0f8fad5b"));
    CHECK(pdf.attachment().isEmpty());
}
