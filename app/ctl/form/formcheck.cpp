// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/form/formcommand.h"
#include "app/ctl/form/formfiles.h"

#include <QMap>

namespace tasuki {

namespace {

    QMap<QString, int> countTypes(const QList<FormItem> &items)
    {
        QMap<QString, int> counts;
        for (const FormItem &item : items) {
            ++counts[item.typeName.isEmpty() ? QStringLiteral("(none)") : item.typeName];
            const auto below = countTypes(item.children);
            for (auto it = below.begin(); it != below.end(); ++it)
                counts[it.key()] += it.value();
        }
        return counts;
    }

    QString describe(const FormDefinition &form)
    {
        const QMap<QString, int> counts = countTypes(form.sections());
        int total = 0;
        QStringList types;
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            total += it.value();
            types.append(QStringLiteral("%1 %2").arg(it.value()).arg(it.key()));
        }
        const QString name = form.version().isEmpty() ? form.url() : form.canonical();
        QString text = QStringLiteral("title:     %1\nform:      %2\n").arg(form.title(), name);
        if (const QStringList languages = form.languages(); !languages.isEmpty())
            text += QStringLiteral("languages: %1\n").arg(languages.join(QStringLiteral(", ")));
        text += QStringLiteral("items:     %1\ntypes:     %2\nwarnings:  %3\n")
                    .arg(total)
                    .arg(types.join(QStringLiteral(", ")))
                    .arg(form.warnings().size());
        for (const FormWarning &warning : form.warnings())
            text += QStringLiteral("  %1: %2\n").arg(warning.place, warning.what);
        return text;
    }

    CommandOutcome check(const QStringList &arguments)
    {
        QCommandLineParser parser;
        const QString strict = QStringLiteral("strict");
        parser.addOption({strict, QString()});
        if (const auto read = readArguments(parser, arguments, 1, 1); !read)
            return CommandOutcome::wrongUse(read.error().detail);
        const auto form = readForm(parser.positionalArguments().first());
        if (!form)
            return CommandOutcome::failed(form.error().detail);
        CommandOutcome outcome;
        outcome.output = describe(**form).toUtf8();
        if (parser.isSet(strict) && !(*form)->warnings().isEmpty())
            outcome.exitCode = CommandOutcome::Failed;
        return outcome;
    }

} // namespace

FormCommand formCheckCommand()
{
    return {QStringLiteral("check"), QStringLiteral("F.json [--strict]"),
            QStringLiteral("Says what is in a form and what is odd about it. 0: it can be used, 1: "
                           "it cannot be read (with --strict also: there are warnings)."),
            false, check};
}

} // namespace tasuki
