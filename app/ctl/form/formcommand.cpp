// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/form/formcommand.h"

#include <algorithm>

namespace tasuki {

QList<FormCommand> plainFormCommands()
{
    return {formCheckCommand(), formEvaluateCommand(), formNormalizeCommand()};
}

const FormCommand *findFormCommand(const QList<FormCommand> &commands, const QString &verb)
{
    const auto found
        = std::find_if(commands.begin(), commands.end(),
                       [&verb](const FormCommand &command) { return command.verb == verb; });
    return found == commands.end() ? nullptr : &*found;
}

CommandOutcome runFormCommand(const QList<FormCommand> &commands, const QStringList &words)
{
    const QString verb = words.value(0);
    if (verb == u"--help" || verb == u"-h" || verb == u"help")
        return {CommandOutcome::Good, describeFormCommands(commands).toUtf8(), {}};
    const FormCommand *command = findFormCommand(commands, verb);
    if (!command) {
        const QString what = verb.isEmpty() ? QStringLiteral("form what?")
                                            : QStringLiteral("form cannot '%1'.").arg(verb);
        return CommandOutcome::wrongUse(what + u'\n' + describeFormCommands(commands).trimmed());
    }
    CommandOutcome outcome = command->run(words.mid(1));
    if (outcome.exitCode == CommandOutcome::WrongUse)
        outcome.complaints.append(
            QStringLiteral("usage: tasukictl form %1 %2").arg(command->verb, command->usage));
    return outcome;
}

QString describeFormCommands(const QList<FormCommand> &commands)
{
    QString text = QStringLiteral("Forms are FHIR R4 Questionnaires in JSON files.\n");
    for (const FormCommand &command : commands)
        text += QStringLiteral("  tasukictl form %1 %2\n      %3\n")
                    .arg(command.verb, command.usage, command.explanation);
    return text;
}

} // namespace tasuki
