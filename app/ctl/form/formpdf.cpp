// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/form/formpdf.h"

#include "app/ctl/form/formfiles.h"
#include "core/base/clock.h"
#include "core/forms/dictionary.h"
#include "ui/print/sheetprinter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTranslator>
#include <QUuid>

namespace tasuki {

namespace {

    void addOptions(QCommandLineParser &parser)
    {
        for (const char *const flag : {"blank", "example", "mask", "double-sided", "fax-pack"})
            parser.addOption(QCommandLineOption(QLatin1String(flag)));
        for (const char *const value : {"variant", "released", "layout"})
            parser.addOption({QLatin1String(value), QString(), QStringLiteral("value")});
    }

    std::optional<PrintOptions> readOptions(const QCommandLineParser &parser)
    {
        const QMap<QString, PaperVariant> variants{
            {QString(), PaperVariant::Full},
            {QStringLiteral("full"), PaperVariant::Full},
            {QStringLiteral("fax"), PaperVariant::Fax},
            {QStringLiteral("patient"), PaperVariant::PatientCopy},
            {QStringLiteral("family"), PaperVariant::Family}};
        const QString variant = parser.value(QStringLiteral("variant"));
        if (!variants.contains(variant))
            return std::nullopt;
        PrintOptions options;
        options.variant = variants.value(variant);
        options.blank = parser.isSet(QStringLiteral("blank"));
        options.example = parser.isSet(QStringLiteral("example"));
        options.maskName = parser.isSet(QStringLiteral("mask"));
        options.faxPack = parser.isSet(QStringLiteral("fax-pack"));
        if (options.faxPack && variant.isEmpty())
            options.variant = PaperVariant::Fax;
        if (parser.isSet(QStringLiteral("double-sided")))
            options.edition = PaperEdition::DoubleSided;
        for (const QString &linkId : parser.values(QStringLiteral("released")))
            options.released.insert(linkId);
        return options;
    }

    /// Who and whom the sheet names itself. The number is made of the response, so that the same
    /// answers always give the same paper.
    PrintDocument documentOf(const FormState &state, const QJsonObject &response,
                             const Clock &clock)
    {
        PrintDocument document{state};
        const Facts facts({&state});
        const QUuid space(QStringLiteral("{6f9619ff-8b86-d011-b42d-00cf4fc964ff}"));
        document.documentId
            = QUuid::createUuidV5(space, QJsonDocument(response).toJson(QJsonDocument::Compact))
                  .toString(QUuid::WithoutBraces);
        document.patientName = facts.text(dictionary::patientName);
        document.patientKana = facts.text(dictionary::patientKana);
        document.patientAddress = facts.text(dictionary::patientAddress);
        document.patientBirth = facts.date(dictionary::patientBirth).value_or(PartialDate());
        const auto joined = [&facts](QStringView first, QStringView second) {
            return QString(facts.text(first) + u'　' + facts.text(second)).trimmed();
        };
        document.sender = joined(dictionary::partyOffice, dictionary::partyCareManager);
        document.senderPhone = facts.text(dictionary::partyOfficePhone);
        document.senderFax = facts.text(dictionary::partyOfficeFax);
        document.recipient = joined(dictionary::partyHospital, dictionary::partyHospitalContact);
        document.printedAt = clock.now().toLocalTime();
        document.printedBy = QStringLiteral("tasukictl");
        return document;
    }

    /// The words around the answers are those of the product's language.
    void speakJapanese()
    {
        auto *words = new QTranslator(QCoreApplication::instance());
        if (words->load(QStringLiteral(":/tasuki/i18n/tasuki_ja.qm")))
            QCoreApplication::installTranslator(words);
    }

    QStringList oddities(const LayoutLibrary &layouts, const FormDefinition &form)
    {
        QStringList complaints;
        for (const auto &odd : layouts.warnings())
            complaints.append(QStringLiteral("layout %1: %2 %3")
                                  .arg(odd.file, odd.warning.place, odd.warning.what));
        for (const auto &odd : LayoutLibrary::strangersIn(layouts.layoutFor(form), form))
            complaints.append(QStringLiteral("layout: %1 %2").arg(odd.place, odd.what));
        return complaints;
    }

    CommandOutcome pdf(const QStringList &arguments)
    {
        QCommandLineParser parser;
        addOptions(parser);
        if (const auto read = readArguments(parser, arguments, 2, 3); !read)
            return CommandOutcome::wrongUse(read.error().detail);
        const auto options = readOptions(parser);
        if (!options)
            return CommandOutcome::wrongUse(QStringLiteral("no such --variant"));
        const QStringList files = parser.positionalArguments();
        const auto form = readForm(files.first());
        if (!form)
            return CommandOutcome::failed(form.error().detail);

        CommandOutcome outcome;
        FormState state(*form);
        state.setNow(SystemClock().now());
        QJsonObject response;
        if (files.size() == 3) {
            const auto read = readResponse(files[1]);
            if (!read)
                return CommandOutcome::failed(read.error().detail);
            response = *read;
            if (const QString odd = mismatch(**form, response); !odd.isEmpty())
                outcome.complaints.append(odd);
            state.loadResponse(response);
        } else {
            state.applyInitialValues();
        }
        speakJapanese();
        LayoutLibrary layouts = LayoutLibrary::builtIn();
        layouts.addFolder(QFileInfo(files.first()).absolutePath() + QStringLiteral("/print"));
        for (const QString &layout : parser.values(QStringLiteral("layout")))
            layouts.addFile(layout);
        outcome.complaints += oddities(layouts, **form);
        const SheetPrinter printer(documentOf(state, response, SystemClock()), *options, layouts);
        if (const auto written = printer.writePdf(files.last()); !written)
            return CommandOutcome::failed(written.error().detail);
        outcome.output = QStringLiteral("%1 pages, %2 items left out\n")
                             .arg(printer.pageCount())
                             .arg(printer.withheld().size())
                             .toUtf8();
        return outcome;
    }

} // namespace

FormCommand formPdfCommand()
{
    return {QStringLiteral("pdf"),
            QStringLiteral("F.json [R.json] out.pdf [--variant full|fax|patient|family] [--blank] "
                           "[--example] [--mask] [--released LINKID] [--double-sided] [--fax-pack] "
                           "[--layout L.json]"),
            QStringLiteral("Prints the form, with the answers of a response, as a PDF."), true,
            pdf};
}

} // namespace tasuki
