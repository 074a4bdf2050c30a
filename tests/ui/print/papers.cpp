// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/papers.h"

#include "app/client/demo/demoregion.h"
#include "app/client/demo/spokenanswers.h"
#include "tests/support/projectfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace tasuki::papers {

namespace {

    QByteArray fileContent(const QString &path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

} // namespace

FormLibrary::Form form(const QString &name)
{
    static const FormLibrary library = FormLibrary::builtIn();
    auto found = library.latest(QStringLiteral("https://tasuki.example/forms/") + name);
    REQUIRE(found);
    return found;
}

FormState demoSheet(qsizetype resident)
{
    const auto region = DemoRegion::load(fileContent(projectFile("resources/demo/region.json")));
    REQUIRE(region);
    FormState state(form(QStringLiteral("admission-information")));
    state.applyInitialValues();
    const auto filled = fillSpoken(state, region->clients.at(resident).answers);
    INFO((filled ? std::string() : filled.error().detail.toStdString()));
    REQUIRE(filled);
    return state;
}

FormState example(const QString &name)
{
    const auto definition = form(name);
    const QString folder = projectFile("resources/forms/examples/");
    QString file = folder + name + QStringLiteral(".json");
    if (!QFile::exists(file)) // named after the edition it follows
        file = QStringLiteral("%1%2-%3.json")
                   .arg(folder, name, definition->version().section(u'.', 0, 0));
    FormState state(definition);
    state.loadResponse(QJsonDocument::fromJson(fileContent(file)).object());
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
    document.patientAddress = QStringLiteral("さくら架空市本町1-2-3");
    document.sender = QStringLiteral("はなみずき居宅介護支援事業所　西田 あかり");
    document.senderPhone = QStringLiteral("099-000-0001");
    document.senderFax = QStringLiteral("099-000-0002");
    document.recipient = QStringLiteral("さくら架空市民病院　地域連携室");
    document.recipientFax = QStringLiteral("099-000-0012");
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

QString comparable(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace() && !c.isSurrogate())
            result += c;
    }
    return result;
}

Pdf::Pdf(const SheetPrinter &printer)
{
    REQUIRE(printer.writePdf(path()));
}

Pdf::Pdf(const PrintDocument &document, const PrintOptions &options)
    : Pdf(SheetPrinter(document, options))
{ }

QString Pdf::text(int page) const
{
    QStringList arguments{QStringLiteral("-raw"), path(), QStringLiteral("-")};
    if (page > 0)
        arguments = QStringList{QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"),
                                QString::number(page)}
            + arguments;
    return comparable(QString::fromUtf8(run(QStringLiteral("pdftotext"), arguments)));
}

QByteArray Pdf::attachment() const
{
    const QString out = m_folder.filePath(QStringLiteral("attached.json"));
    QProcess process;
    process.start(
        QStringLiteral("pdfdetach"),
        {QStringLiteral("-save"), QStringLiteral("1"), QStringLiteral("-o"), out, path()});
    REQUIRE(process.waitForFinished());
    return QFile::exists(out) ? fileContent(out) : QByteArray();
}

QImage Pdf::raster(int page, int dpiX, int dpiY) const
{
    const QString root = m_folder.filePath(QStringLiteral("page"));
    run(QStringLiteral("pdftoppm"),
        {QStringLiteral("-mono"), QStringLiteral("-rx"), QString::number(dpiX),
         QStringLiteral("-ry"), QString::number(dpiY), QStringLiteral("-f"), QString::number(page),
         QStringLiteral("-l"), QString::number(page), QStringLiteral("-singlefile"), path(), root});
    const QImage image(root + QStringLiteral(".pbm"));
    REQUIRE_FALSE(image.isNull());
    return image.convertToFormat(QImage::Format_Grayscale8);
}

QImage Pdf::fax(int page) const
{
    constexpr int finer = 4;
    const QImage fine = raster(page, 200 * finer, 100 * finer);
    QImage scanned(fine.width() / finer, fine.height() / finer, QImage::Format_Grayscale8);
    for (int y = 0; y < scanned.height(); ++y) {
        for (int x = 0; x < scanned.width(); ++x) {
            int white = 0;
            for (int i = 0; i < finer * finer; ++i)
                white += fine.constScanLine(y * finer + i / finer)[x * finer + i % finer];
            scanned.scanLine(y)[x] = white * 2 < 255 * finer * finer ? 0 : 255;
        }
    }
    return scanned;
}

} // namespace tasuki::papers
