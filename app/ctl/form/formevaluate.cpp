// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/form/formcommand.h"
#include "app/ctl/form/formfiles.h"
#include "core/forms/formevaluation.h"

namespace tasuki {

namespace {

    CommandOutcome evaluate(const QStringList &arguments)
    {
        QCommandLineParser parser;
        const QString option = QStringLiteral("response");
        parser.addOption({option, QString(), QStringLiteral("file")});
        if (const auto read = readArguments(parser, arguments, 1, 2); !read)
            return CommandOutcome::wrongUse(read.error().detail);
        const QStringList files = parser.positionalArguments();
        const auto form = readForm(files.first());
        if (!form)
            return CommandOutcome::failed(form.error().detail);

        CommandOutcome outcome;
        FormState state(*form);
        const QString path = parser.isSet(option) ? parser.value(option) : files.value(1);
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
    return {QStringLiteral("evaluate"), QStringLiteral("F.json [--response R.json]"),
            QStringLiteral("Says as JSON what is asked, missing, wrong and worked out. Without a "
                           "response the form is fresh and its initial values count."),
            false, evaluate};
}

} // namespace tasuki
