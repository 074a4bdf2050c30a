// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/demo/demoregion.h"
#include "app/client/demo/spokenanswers.h"
#include "core/forms/answertext.h"
#include "core/forms/formlibrary.h"
#include "tests/support/text.h"
#include "ui/print/sheetprinter.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace tasuki;

namespace {

FormState answeredSheet(qsizetype resident)
{
    QFile file(QStringLiteral(TASUKI_SOURCE_DIR "/resources/demo/region.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto region = DemoRegion::load(file.readAll());
    REQUIRE(region);
    static const FormLibrary library = FormLibrary::builtIn();
    const auto form
        = library.latest(QStringLiteral("https://tasuki.example/forms/admission-information"));
    REQUIRE(form);
    FormState state(form);
    state.applyInitialValues();
    const auto filled = fillSpoken(state, region->clients.at(resident).answers);
    INFO((filled ? std::string() : filled.error().detail.toStdString()));
    REQUIRE(filled);
    return state;
}

PrintDocument documentOf(const FormState &state)
{
    PrintDocument document{state};
    document.documentId = QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e");
    document.version = 3;
    document.patientName = QStringLiteral("佐藤 ハル");
    document.patientKana = QStringLiteral("さとう はる");
    document.patientBirth = {1942, 3, 14};
    document.sender = QStringLiteral("はなみずき居宅介護支援事業所　西田 あかり");
    document.recipient = QStringLiteral("さくら架空市民病院　地域連携室");
    document.printedAt = QDateTime(QDate(2026, 11, 21), QTime(10, 13));
    document.printedBy = QStringLiteral("西田 あかり");
    return document;
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

/// Without blanks and line breaks, and without what no font puts into a PDF's text (outside the
/// BMP).
QString comparable(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace() && !c.isSurrogate())
            result += c;
    }
    return result;
}

} // namespace

TEST_CASE("Everything a sheet says can be found in the PDF's text", "[print]")
{
    const qsizetype resident = GENERATE(0, 4, 9);
    const FormState state = answeredSheet(resident);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    REQUIRE(SheetPrinter(documentOf(state)).writePdf(path));
    const QString text = comparable(QString::fromUtf8(
        run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")})));
    int compared = 0;
    for (const QString &linkId : state.form().linkIds()) {
        const FormItem *item = state.form().item(linkId);
        if (item->hidden || item->type == ItemType::Boolean)
            continue;
        for (const Answer &answer : state.effectiveAnswers(linkId)) {
            INFO(linkId.toStdString() << ": " << displayText(*item, answer).toStdString());
            CHECK(text.contains(comparable(displayText(*item, answer))));
            ++compared;
        }
    }
    CHECK(compared > (resident == 0 ? 90 : 5));
}

TEST_CASE("The full sheet takes two pages, each with id, version and number", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    const SheetPrinter printer(documentOf(answeredSheet(0)));
    CHECK(printer.pageCount() == 2);
    REQUIRE(printer.writePdf(path));
    for (int page = 1; page <= 2; ++page) {
        const QString number = QString::number(page);
        const QString text = comparable(
            QString::fromUtf8(run(QStringLiteral("pdftotext"),
                                  {QStringLiteral("-raw"), QStringLiteral("-f"), number,
                                   QStringLiteral("-l"), number, path, QStringLiteral("-")})));
        CHECK(text.contains(u"0f8fad5b-d9cb-469f-a165-70867728950e"));
        CHECK(text.contains(number + QStringLiteral("/2")));
        CHECK(text.contains(u"version3"));
        CHECK(text.contains(u"佐藤ハル"));
        CHECK(text.contains(u"平成30年/令和3年様式例準拠"));
    }
    const QByteArray fonts = run(QStringLiteral("pdffonts"), {path});
    CHECK(fonts.contains("BIZ"));
    CHECK_FALSE(fonts.contains(" no  no ")); // every font embedded
}

TEST_CASE("The answers travel inside the PDF", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    const FormState state = answeredSheet(0);
    REQUIRE(SheetPrinter(documentOf(state)).writePdf(path));
    const QString out = folder.filePath(QStringLiteral("response.json"));
    run(QStringLiteral("pdfdetach"),
        {QStringLiteral("-save"), QStringLiteral("1"), QStringLiteral("-o"), out, path});
    QFile attached(out);
    REQUIRE(attached.open(QIODevice::ReadOnly));
    CHECK(QJsonDocument::fromJson(attached.readAll()).object() == state.toResponse());
}

TEST_CASE("A folder that cannot be written is an error, not half a file", "[print]")
{
    const auto written = SheetPrinter(documentOf(answeredSheet(4)))
                             .writePdf(QStringLiteral("/nowhere/at/all.pdf"));
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == Error::Kind::Storage);
    CHECK_FALSE(QFile::exists(QStringLiteral("/nowhere/at/all.pdf")));
}

TEST_CASE("An empty sheet is a form for the pen", "[print]")
{
    const auto library = FormLibrary::builtIn();
    FormState state(
        library.latest(QStringLiteral("https://tasuki.example/forms/admission-information")));
    const QTemporaryDir folder;
    CHECK(SheetPrinter(documentOf(state)).writePdf(folder.filePath(QStringLiteral("blank.pdf"))));
}
