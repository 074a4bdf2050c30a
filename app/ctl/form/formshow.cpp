// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/form/formshow.h"

#include "app/ctl/form/formfiles.h"
#include "core/base/clock.h"
#include "ui/forms/formview.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QTranslator>

namespace tasuki {

namespace {
    constexpr int usualWidth = 1100;
    constexpr int leastHeight = 480;
    constexpr int mostHeight = 16000;

    const QString responseOption = QStringLiteral("response");
    const QString pageOption = QStringLiteral("page");
    const QString allOption = QStringLiteral("all");
    const QString widthOption = QStringLiteral("width");
    const QString heightOption = QStringLiteral("height");
    const QString languageOption = QStringLiteral("language");
    const QString pictureOption = QStringLiteral("screenshot");

    void addOptions(QCommandLineParser &parser)
    {
        for (const QString &name :
             {responseOption, pageOption, widthOption, heightOption, languageOption, pictureOption})
            parser.addOption({name, QString(), QStringLiteral("value")});
        parser.addOption(QCommandLineOption(allOption));
    }

    /// out.png → out-3.png
    QString numbered(const QString &path, int number)
    {
        const QFileInfo file(path);
        const QString end = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
        return path.chopped(end.size()) + u'-' + QString::number(number) + end;
    }

    /// Without a height the whole page is shown, however long it is.
    bool savePage(FormView &view, int page, QSize size, const QString &path)
    {
        view.resize(size.width(), size.height() > 0 ? size.height() : leastHeight);
        view.showPage(page);
        QApplication::sendPostedEvents();
        if (size.height() <= 0) {
            view.resize(size.width(), qBound(leastHeight, view.neededHeight(), mostHeight));
            QApplication::sendPostedEvents();
            view.resize(size.width(), qBound(leastHeight, view.neededHeight(), mostHeight));
            QApplication::sendPostedEvents();
        }
        return view.grab().save(path);
    }

    CommandOutcome savePictures(FormState &state, const QCommandLineParser &parser)
    {
        FormView view(state);
        const QString path = parser.value(pictureOption);
        const int width
            = parser.isSet(widthOption) ? parser.value(widthOption).toInt() : usualWidth;
        const QSize size(qBound(200, width, 8000), parser.value(heightOption).toInt());
        view.resize(size.width(), leastHeight);
        view.show();
        const bool all = parser.isSet(allOption);
        const int first = all || !parser.isSet(pageOption) ? 1 : parser.value(pageOption).toInt();
        const int last = all ? view.pageCount() : first;
        if (first < 1 || last > view.pageCount())
            return CommandOutcome::wrongUse(
                QStringLiteral("--page: the form has pages 1 to %1").arg(view.pageCount()));
        CommandOutcome outcome;
        for (int page = first; page <= last; ++page) {
            const QString file = all ? numbered(path, page) : path;
            if (!savePage(view, page - 1, size, file))
                return CommandOutcome::failed(file + QStringLiteral(" cannot be written"));
            outcome.output += file.toUtf8() + '\n';
        }
        return outcome;
    }

    CommandOutcome show(const QStringList &arguments)
    {
        QCommandLineParser parser;
        addOptions(parser);
        if (const auto read = readArguments(parser, arguments, 1, 2); !read)
            return CommandOutcome::wrongUse(read.error().detail);
        if (parser.value(pictureOption).isEmpty())
            return CommandOutcome::wrongUse(QStringLiteral("--screenshot is missing"));
        const QStringList files = parser.positionalArguments();
        const auto form = readForm(files.first());
        if (!form)
            return CommandOutcome::failed(form.error().detail);
        const QString language
            = parser.isSet(languageOption) ? parser.value(languageOption) : QStringLiteral("ja");
        QTranslator words;
        if (language.startsWith(u"ja") && words.load(QStringLiteral(":/tasuki/i18n/tasuki_ja.qm")))
            QApplication::installTranslator(&words);
        theme::apply(*qApp);

        FormState state(std::make_shared<const FormDefinition>((*form)->inLanguage(language)));
        const QDateTime now = SystemClock().now();
        state.setNow(now);
        state.setReferenceDay(now.toLocalTime().date());
        const QString path
            = parser.isSet(responseOption) ? parser.value(responseOption) : files.value(1);
        if (path.isEmpty()) {
            (void)state.applyInitialValues();
        } else {
            const auto response = readResponse(path);
            if (!response)
                return CommandOutcome::failed(response.error().detail);
            (void)state.loadResponse(*response);
        }
        return savePictures(state, parser);
    }
} // namespace

FormCommand formShowCommand()
{
    return {QStringLiteral("show"),
            QStringLiteral("F.json [--response R.json] [--page N | --all] [--width W] [--height H] "
                           "[--language ja] --screenshot out.png"),
            QStringLiteral("Draws the form as the window does, one picture a page; without a "
                           "height each page as long as it is."),
            true, show};
}

} // namespace tasuki
