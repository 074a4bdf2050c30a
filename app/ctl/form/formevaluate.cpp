// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/form/formcommand.h"
#include "app/ctl/form/formfiles.h"
#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/forms/formevaluation.h"

#include <QFile>

namespace tasuki {

namespace {

    const QString responseOption = QStringLiteral("response");
    const QString nowOption = QStringLiteral("now");
    const QString contextOption = QStringLiteral("context");

    /// What the form is told of the day; also of another one, so that a script always gets the
    /// same.
    Result<void> tellTime(FormState &state, const QCommandLineParser &parser)
    {
        QDateTime now = SystemClock().now();
        if (parser.isSet(nowOption))
            now = QDateTime::fromString(parser.value(nowOption), Qt::ISODate);
        if (!now.isValid())
            return Error{Error::Kind::Invalid,
                         QStringLiteral("--now is not a time: %1").arg(parser.value(nowOption))};
        state.setNow(now);
        state.setReferenceDay(now.toLocalTime().date());
        return {};
    }

    /// "patient=P.json": what a program that opens the form would lay beside it.
    Result<void> layBeside(FormState &state, const QString &text)
    {
        const QString path = text.section(u'=', 1);
        QFile file(path);
        if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::NotFound,
                         QStringLiteral("--context %1: there is no such file").arg(text)};
        const auto resource = parseJsonObject(file.readAll());
        if (!resource)
            return Error{Error::Kind::NotFound,
                         QStringLiteral("--context %1: %2").arg(text, resource.error().detail)};
        state.setLaunchContext(text.section(u'=', 0, 0), *resource);
        return {};
    }

    CommandOutcome evaluate(const QStringList &arguments)
    {
        QCommandLineParser parser;
        parser.addOption({responseOption, QString(), QStringLiteral("file")});
        parser.addOption({nowOption, QString(), QStringLiteral("time")});
        parser.addOption({contextOption, QString(), QStringLiteral("name=file")});
        if (const auto read = readArguments(parser, arguments, 1, 2); !read)
            return CommandOutcome::wrongUse(read.error().detail);
        const QStringList files = parser.positionalArguments();
        const auto form = readForm(files.first());
        if (!form)
            return CommandOutcome::failed(form.error().detail);

        CommandOutcome outcome;
        FormState state(*form);
        if (const auto told = tellTime(state, parser); !told)
            return CommandOutcome::wrongUse(told.error().detail);
        for (const QString &text : parser.values(contextOption)) {
            if (const auto laid = layBeside(state, text); !laid)
                return CommandOutcome::failed(laid.error().detail);
        }
        const QString path
            = parser.isSet(responseOption) ? parser.value(responseOption) : files.value(1);
        if (path.isEmpty()) {
            state.applyInitialValues();
        } else {
            const auto response = readResponse(path);
            if (!response)
                return CommandOutcome::failed(response.error().detail);
            if (const QString odd = mismatch(**form, *response); !odd.isEmpty())
                outcome.complaints.append(odd);
            state.loadResponse(*response);
        }
        FormEvaluation evaluation = FormEvaluation::of(state);
        for (const QString &linkId : state.leftovers())
            evaluation.warnings.append(
                {linkId, QStringLiteral("is answered, but has no place in this form")});
        outcome.output = indentedJson(evaluation.toJson());
        return outcome;
    }

} // namespace

FormCommand formEvaluateCommand()
{
    return {QStringLiteral("evaluate"),
            QStringLiteral("F.json [--response R.json] [--context NAME=FILE …] [--now TIME]"),
            QStringLiteral("Says as JSON what is asked, missing, wrong and worked out. Without a "
                           "response the form is fresh and its initial values count."),
            false, evaluate};
}

} // namespace tasuki
