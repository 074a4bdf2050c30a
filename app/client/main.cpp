// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientoptions.h"
#include "app/client/demo/demosession.h"
#include "app/client/desk/desktop.h"
#include "app/client/filedialogs.h"
#include "app/client/hardening.h"
#include "core/base/log.h"
#include "core/forms/formlibrary.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <cstdio>

using namespace tasuki;

namespace {

int complain(const QString &text)
{
    std::fprintf(stderr, "tasuki: %s\n", qPrintable(text));
    return 2;
}

void speakJapanese(QApplication &app)
{
    auto *own = new QTranslator(&app);
    if (own->load(QStringLiteral(":/tasuki/i18n/tasuki_ja.qm")))
        QCoreApplication::installTranslator(own);
    auto *qt = new QTranslator(&app);
    if (qt->load(QStringLiteral("qtbase_ja"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    QLocale::setDefault(QLocale(QLocale::Japanese, QLocale::Japan));
}

/// The forms built in and the region's own, in Japanese where they have several languages. A file
/// that cannot be read costs its form and a line in the log, never the start.
FormLibrary readForms(const QStringList &folders)
{
    FormLibrary forms = FormLibrary::builtIn();
    forms.preferLanguage(QStringLiteral("ja"));
    for (const QString &folder : folders)
        forms.addFolder(folder);
    for (const FormLibrary::BrokenFile &broken : forms.broken())
        qCWarning(logForms).noquote() << broken.file << "is left out:" << broken.reason;
    for (const FormLibrary::FileWarning &odd : forms.warnings())
        qCInfo(logForms).noquote() << odd.file << odd.warning.place << odd.warning.what;
    return forms;
}

/// How sheets look on paper: built in, and what lies in 'print' beside the region's forms.
LayoutLibrary readLayouts(const QStringList &formFolders)
{
    LayoutLibrary layouts = LayoutLibrary::builtIn();
    for (const QString &folder : formFolders)
        layouts.addFolder(folder + QStringLiteral("/print"));
    for (const LayoutLibrary::FileWarning &odd : layouts.warnings())
        qCInfo(logForms).noquote() << odd.file << odd.warning.place << odd.warning.what;
    return layouts;
}

int runDesk(QApplication &app, const ClientOptions &options, const FormLibrary &forms,
            const AdmissionRules &rules, const Clock &clock)
{
    DeskPages::Texts texts;
    texts.enrolment.server = options.server;
    texts.layouts = readLayouts(options.formFolders);
    texts.scanMemory = QDir(options.dataFolder).filePath(QStringLiteral("scan.ini"));
    texts.printMemory = QDir(options.dataFolder).filePath(QStringLiteral("print.ini"));
    if (!options.authorityFile.isEmpty()) {
        const auto pem = builtInFile(options.authorityFile);
        if (!pem)
            return complain(QStringLiteral("the authority file cannot be read"));
        texts.enrolment.authority = *pem;
    }
    if (!QDir().mkpath(options.dataFolder))
        return complain(QStringLiteral("the data folder cannot be made"));
    Desktop desk(options.dataFolder, forms, rules, clock, texts, fileDialogs());
    desk.window().show();
    return app.exec();
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tasuki"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TASUKI_VERSION));
    QString help;
    const auto options = ClientOptions::parse(QCoreApplication::arguments(), &help);
    if (!options) {
        if (options.error().kind == Error::Kind::Cancelled) {
            std::printf("%s", qPrintable(help));
            return 0;
        }
        return complain(options.error().detail);
    }
    speakJapanese(app);
    theme::apply(app);
    const SystemClock clock;
    const FormLibrary forms = readForms(options->formFolders);
    const auto rules = builtInRules();
    if (!rules)
        return complain(rules.error().detail);
    if (options->isDemo)
        return DemoSession::run(app, *options, forms, *rules, clock, fileDialogs());
    return runDesk(app, *options, forms, *rules, clock);
}
