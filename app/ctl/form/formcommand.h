// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace tasuki {

/// What one run of a command gave, before anything is printed.
struct CommandOutcome {
    enum ExitCode { Good = 0, Failed = 1, WrongUse = 2 };

    int exitCode = Good;
    QByteArray output; ///< for standard output
    QStringList complaints; ///< for standard error, a sentence each

    static CommandOutcome failed(const QString &why) { return {Failed, {}, {why}}; }
    static CommandOutcome wrongUse(const QString &why) { return {WrongUse, {}, {why}}; }
};

/// One thing `tasukictl form` can do. It needs no server and no data folder.
///
/// A further command is a file with a function that returns its FormCommand, and a line in
/// allFormCommands() (main.cpp's side: commands that draw need the libraries of ui, these do not).
struct FormCommand {
    QString verb; ///< "check"
    QString usage; ///< "F.json [--strict]"
    QString explanation; ///< what it does, one sentence
    /// Draws widgets or text: runs below a QApplication, offscreen when there is no screen.
    bool drawsWidgets = false;
    /// `arguments` are those after the verb.
    CommandOutcome (*run)(const QStringList &arguments) = nullptr;
};

FormCommand formCheckCommand();
FormCommand formEvaluateCommand();
FormCommand formNormalizeCommand();

/// The commands that need no screen.
QList<FormCommand> plainFormCommands();
/// Runs "form <verb> …" with the commands given; explains what it does not know.
/// `words` begin with the verb.
CommandOutcome runFormCommand(const QList<FormCommand> &commands, const QStringList &words);
/// The command of that verb, null when there is none.
const FormCommand *findFormCommand(const QList<FormCommand> &commands, const QString &verb);
QString describeFormCommands(const QList<FormCommand> &commands);

} // namespace tasuki
