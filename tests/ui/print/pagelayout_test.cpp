// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/papers.h"
#include "ui/print/pagelayout.h"

#include <algorithm>

using namespace tasuki;

namespace {

QString longText(int sentences)
{
    QString text;
    for (int i = 1; i <= sentences; ++i)
        text += QStringLiteral("文%1、夜間の見守りと日中の付き添いを続けたい。").arg(i);
    return text;
}

FormState withLongTexts()
{
    FormState state = papers::demoSheet(0);
    for (const char *const linkId : {"D01", "D02", "D04", "F01", "F07", "L07", "N05"})
        state.setAnswers(QLatin1String(linkId),
                         {{{QStringLiteral("valueString"),
                            longText(linkId[0] == 'D' && linkId[2] == '2' ? 90 : 12)}}});
    return state;
}

QList<PrintOptions> allKinds()
{
    QList<PrintOptions> kinds;
    for (const PaperVariant variant :
         {PaperVariant::Full, PaperVariant::Fax, PaperVariant::PatientCopy, PaperVariant::Family}) {
        PrintOptions options;
        options.variant = variant;
        options.faxPack = variant == PaperVariant::Fax;
        kinds.append(options);
    }
    kinds.append(PrintOptions());
    kinds.last().blank = true;
    return kinds;
}

} // namespace

TEST_CASE("A text that does not fit its box stands whole in the annex, found by its mark",
          "[print]")
{
    const FormState state = withLongTexts();
    const SheetPrinter printer(papers::documentOf(state));
    REQUIRE(printer.annexEntries() > 0);
    CHECK(printer.points() == smallestPoints);
    CHECK(printer.pageCount() > 2);
    const papers::Pdf pdf(printer);
    const QString sheet = pdf.text(1) + pdf.text(2);
    QString annex;
    for (int page = 3; page <= printer.pageCount(); ++page)
        annex += pdf.text(page);
    for (int entry = 1; entry <= printer.annexEntries(); ++entry) {
        const QString mark = QStringLiteral("※%1").arg(entry);
        CHECK(sheet.contains(QStringLiteral("annex") + mark));
        CHECK(annex.contains(mark));
    }
    CHECK(annex.contains(QStringLiteral("本人の生活歴")));
    const QString all = pdf.text();
    for (int sentence = 1; sentence <= 90; ++sentence)
        CHECK(all.contains(QStringLiteral("文%1、夜間の見守り").arg(sentence)));
    CHECK_FALSE(sheet.contains(u"文90、"));
}

TEST_CASE("Small wishes are granted before large ones", "[print]")
{
    const SheetPrinter printer(papers::documentOf(withLongTexts()));
    const papers::Pdf pdf(printer);
    // A page has room for some of the shorter texts; only what is left over overflows.
    CHECK(printer.annexEntries() < 7);
}

TEST_CASE("No type is below 9.5 points on any kind of paper, and none is lost at an edge",
          "[print]")
{
    for (const PrintOptions &options : allKinds()) {
        const SheetPrinter printer(papers::documentOf(withLongTexts()), options);
        for (const PaperPage &page : printer.pages()) {
            REQUIRE_FALSE(page.texts.isEmpty());
            for (const PlacedText &text : page.texts) {
                INFO(text.text.toStdString());
                CHECK(text.points >= smallestPoints);
                CHECK(text.baseline.x() >= 8 * unitsPerMillimetre);
                CHECK(text.baseline.x() + text.width <= 202 * unitsPerMillimetre);
                CHECK(text.baseline.y() <= 288 * unitsPerMillimetre);
            }
            for (const QRectF &frame : page.frames) {
                CHECK(frame.right() <= 202 * unitsPerMillimetre);
                CHECK(frame.bottom() <= 281 * unitsPerMillimetre);
            }
        }
    }
}

TEST_CASE("The copy for the patient is set in large type", "[print]")
{
    PrintOptions options;
    options.variant = PaperVariant::PatientCopy;
    const SheetPrinter printer(papers::documentOf(papers::demoSheet(0)), options);
    qsizetype large = 0;
    for (const PaperPage &page : printer.pages())
        large += std::count_if(page.texts.begin(), page.texts.end(),
                               [](const PlacedText &text) { return text.points >= 14; });
    CHECK(large > 100);
    const papers::Pdf pdf(printer);
    CHECK(pdf.text().contains(u"持ち物リスト"));
    CHECK(pdf.text().contains(u"099-000-0001"));
}

TEST_CASE("Every line is at least 0.3 mm wide", "[print]")
{
    CHECK(paperLineWidth >= 0.3 * unitsPerMillimetre);
    // … also in the file: its lines are drawn in these units.
    const papers::Pdf pdf(papers::documentOf(papers::demoSheet(0)));
    const QImage page = pdf.raster(1, 800, 400); // 0.3 mm are 9.4 dots
    int thinnest = 1000;
    const int y = page.height() / 3;
    for (int x = 0, run = 0; x < page.width(); ++x) {
        const bool isBlack = page.constScanLine(y)[x] == 0;
        if (!isBlack && run > 0 && run < 20 && x > page.width() * 9 / 10) // the right frame
            thinnest = std::min(thinnest, run);
        run = isBlack ? run + 1 : 0;
    }
    CHECK(thinnest >= 9);
    CHECK(thinnest < 1000);
}

TEST_CASE("A page is black and white, without grey and colour", "[print]")
{
    const papers::Pdf pdf(papers::documentOf(papers::demoSheet(0)));
    const QTemporaryDir folder;
    const QString root = folder.filePath(QStringLiteral("page"));
    papers::run(QStringLiteral("pdftoppm"),
                {QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-aa"),
                 QStringLiteral("no"), QStringLiteral("-aaVector"), QStringLiteral("no"),
                 QStringLiteral("-singlefile"), pdf.path(), root});
    const QImage image(root + QStringLiteral(".ppm"));
    REQUIRE_FALSE(image.isNull());
    qsizetype black = 0;
    qsizetype other = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb dot = image.pixel(x, y) & 0xFFFFFFU;
            black += dot == 0 ? 1 : 0;
            other += dot != 0 && dot != 0xFFFFFFU ? 1 : 0;
        }
    }
    CHECK(other == 0);
    CHECK(black > 10000);
}

TEST_CASE("On a blank form every box for writing is at least 8 mm high", "[print]")
{
    const auto form = papers::form(
        GENERATE(QStringLiteral("admission-information"), QStringLiteral("discharge-information")));
    const FormState state(form);
    const LayoutLibrary layouts = LayoutLibrary::builtIn();
    const PrintLayout layout = layouts.layoutFor(*form);
    const PaperComposer composer(layout, state, PaperFilling::ForThePen, {});
    const PaperType type(smallestPoints);
    int boxes = 0;
    for (const PaperRow &row : composer.rows()) {
        const MeasuredRow measured
            = measuredRow(row, type, PageFurniture::body().width(), 8.2 * unitsPerMillimetre);
        if (!row.isForPen)
            continue;
        CHECK(measured.least >= 8 * unitsPerMillimetre);
        ++boxes;
    }
    CHECK(boxes > 15);
    PrintOptions options;
    options.blank = true;
    const SheetPrinter printer(papers::documentOf(papers::demoSheet(0)), options);
    for (const PaperPage &page : printer.pages()) {
        CHECK(std::none_of(page.ticks.begin(), page.ticks.end(),
                           [](const PlacedTick &tick) { return tick.isTicked; }));
    }
    CHECK_FALSE(papers::Pdf(printer).text().contains(u"佐藤"));
}

TEST_CASE("Printed on both sides, margins mirror and every part begins in front", "[print]")
{
    PrintOptions options;
    options.edition = PaperEdition::DoubleSided;
    options.faxPack = true;
    const SheetPrinter printer(papers::documentOf(papers::demoSheet(0)), options);
    REQUIRE(printer.pageCount() == 5); // cover, its empty back, two of the sheet, slip
    CHECK(printer.pages()[1].texts.isEmpty());
    const auto leftOf = [&printer](int side) {
        double left = 1e9;
        for (const QRectF &frame : printer.pages()[side - 1].frames)
            left = std::min(left, frame.left());
        return left / unitsPerMillimetre;
    };
    CHECK(leftOf(3) == Approx(15));
    CHECK(leftOf(4) == Approx(9));
    CHECK(leftOf(5) == Approx(15));
    CHECK(printer.pages()[2].codes.first().box.left() > 150 * unitsPerMillimetre);
    CHECK(printer.pages()[3].codes.first().box.left() < 50 * unitsPerMillimetre);
}

TEST_CASE("The FAX set is cover, sheet and reply slip, counted together", "[print]")
{
    PrintOptions options;
    options.variant = PaperVariant::Fax;
    options.faxPack = true;
    const SheetPrinter printer(papers::documentOf(papers::demoSheet(0)), options);
    REQUIRE(printer.pageCount() == 4);
    const papers::Pdf pdf(printer);
    const QString cover = pdf.text(1);
    CHECK(cover.contains(u"全4枚"));
    CHECK(cover.contains(u"さくら架空市民病院"));
    CHECK(cover.contains(u"099-000-0001"));
    CHECK(cover.contains(u"誤って届いた場合"));
    CHECK(cover.contains(u"佐●ハ●"));
    CHECK_FALSE(cover.contains(u"佐藤"));
    CHECK(pdf.text(4).contains(u"4/4"));
    const QString slip = pdf.text(4);
    for (const QString &tick : {QStringLiteral("受領しました"), QStringLiteral("ご担当者名"),
                                QStringLiteral("次に連絡ほしい日"), QStringLiteral("質問")})
        CHECK(slip.contains(tick));
    for (const QString &secret :
         {QStringLiteral("佐藤"), QStringLiteral("佐●"), QStringLiteral("さとう"),
          QStringLiteral("S.H."), QStringLiteral("昭和17年"), QStringLiteral("さくら架空市本町")})
        CHECK_FALSE(slip.contains(secret));
}

TEST_CASE("The filled example says on every page that it is one", "[print]")
{
    PrintOptions options;
    options.example = true;
    const SheetPrinter printer(
        papers::documentOf(papers::example(QStringLiteral("discharge-information"))), options);
    const papers::Pdf pdf(printer);
    for (int page = 1; page <= printer.pageCount(); ++page)
        CHECK(pdf.text(page).contains(u"Example:退院・退所情報記録書"));
}
