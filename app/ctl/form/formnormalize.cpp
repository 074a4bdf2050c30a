// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/form/formcommand.h"
#include "app/ctl/form/formfiles.h"

namespace tasuki {

namespace {

    CommandOutcome normalize(const QStringList &arguments)
    {
        QCommandLineParser parser;
        const QString option = QStringLiteral("response");
        parser.addOption({option, QString(), QStringLiteral("file")});
        if (const auto read = readArguments(parser, arguments, 1, 2); !read)
            return CommandOutcome::wrongUse(read.error().detail);
        const QStringList files = parser.positionalArguments();
        const QString path = parser.isSet(option) ? parser.value(option) : files.value(1);
        if (path.isEmpty())
            return CommandOutcome::wrongUse(QStringLiteral("The response is missing."));
        const auto form = readForm(files.first());
        if (!form)
            return CommandOutcome::failed(form.error().detail);
        const auto response = readResponse(path);
        if (!response)
            return CommandOutcome::failed(response.error().detail);

        CommandOutcome outcome;
        if (const QString odd = mismatch(**form, *response); !odd.isEmpty())
            outcome.complaints.append(odd);
        FormState state(*form);
        state.loadResponse(*response);
        for (const QString &linkId : state.leftovers())
            outcome.complaints.append(
                QStringLiteral("%1 has no place in this form and is kept.").arg(linkId));
        outcome.output = indentedJson(state.toResponse());
        return outcome;
    }

} // namespace

FormCommand formNormalizeCommand()
{
    return {QStringLiteral("normalize"), QStringLiteral("F.json --response R.json"),
            QStringLiteral("Opens a response and writes it as it would be saved; untouched, it is "
                           "the same, item for item."),
            false, normalize};
}

} // namespace tasuki
