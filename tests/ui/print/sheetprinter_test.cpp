// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answertext.h"
#include "tests/ui/print/papers.h"

#include <QFile>
#include <QJsonDocument>

using namespace tasuki;

namespace {

void checkAllAnswers(const FormState &state, const QString &text, int atLeast)
{
    int compared = 0;
    for (const QString &key : state.keys()) {
        const FormItem *item = state.form().item(state.linkIdOf(key));
        if (!item || item->hidden || item->type == ItemType::Boolean)
            continue;
        for (const Answer &answer : state.effectiveAnswers(key)) {
            INFO(key.toStdString() << ": " << displayText(*item, answer).toStdString());
            CHECK(text.contains(papers::comparable(displayText(*item, answer))));
            ++compared;
        }
    }
    CHECK(compared >= atLeast);
}

} // namespace

TEST_CASE("Everything a sheet of the demonstration says can be found in the PDF's text", "[print]")
{
    const qsizetype resident = GENERATE(0, 4, 9);
    const FormState state = papers::demoSheet(resident);
    const papers::Pdf pdf(papers::documentOf(state));
    checkAllAnswers(state, pdf.text(), resident == 0 ? 90 : 5);
}

TEST_CASE("Everything the filled example of each form says can be found in the PDF's text",
          "[print]")
{
    const QString name
        = GENERATE(QStringLiteral("admission-information"), QStringLiteral("discharge-information"),
                   QStringLiteral("hospital-letter"), QStringLiteral("region-discharge"),
                   QStringLiteral("region-admission-supplement"),
                   QStringLiteral("clinic-discharge-12"), QStringLiteral("flash-12"));
    INFO(name.toStdString());
    const FormState state = papers::example(name);
    const papers::Pdf pdf(papers::documentOf(state));
    checkAllAnswers(state, pdf.text(), 8);
}

TEST_CASE("The full sheet takes two pages, each with id, version and number", "[print]")
{
    const SheetPrinter printer(papers::documentOf(papers::demoSheet(0)));
    CHECK(printer.pageCount() == 2);
    const papers::Pdf pdf(printer);
    for (int page = 1; page <= 2; ++page) {
        const QString text = pdf.text(page);
        CHECK(text.contains(u"0f8fad5b-d9cb-469f-a165-70867728950e"));
        CHECK(text.contains(QString::number(page) + QStringLiteral("/2")));
        CHECK(text.contains(u"version3"));
        CHECK(text.contains(u"佐藤ハル"));
        CHECK(text.contains(u"さとうはる"));
        CHECK(text.contains(u"昭和17年3月14日"));
        CHECK(text.contains(u"2026-11-2110:13"));
        CHECK(text.contains(u"平成30年/令和3年様式例準拠"));
    }
    const QByteArray fonts = papers::run(QStringLiteral("pdffonts"), {pdf.path()});
    CHECK(fonts.contains("BIZ"));
    CHECK_FALSE(fonts.contains(" no  no ")); // every font embedded
}

TEST_CASE("The answers travel inside the PDF", "[print]")
{
    const FormState state = papers::demoSheet(0);
    const papers::Pdf pdf(papers::documentOf(state));
    CHECK(QJsonDocument::fromJson(pdf.attachment()).object() == state.toResponse());
}

TEST_CASE("A folder that cannot be written is an error, not half a file", "[print]")
{
    const auto written = SheetPrinter(papers::documentOf(papers::demoSheet(4)))
                             .writePdf(QStringLiteral("/nowhere/at/all.pdf"));
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == Error::Kind::Storage);
    CHECK_FALSE(QFile::exists(QStringLiteral("/nowhere/at/all.pdf")));
}
