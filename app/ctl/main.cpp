// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctlcommand.h"
#include "app/ctl/drawingcommands.h"

#include <QApplication>

#include <memory>

namespace {

using namespace tasuki;

enum ExitCode { Good = 0, Failed = 1, WrongUse = 2 };

QList<CtlCommand> allCommands()
{
    return officeCommands() + personCommands() + deviceCommands() + roomCommands()
        + auditCommands();
}

int fail(const Error &error)
{
    std::fprintf(stderr, "tasukictl: %s\n", qUtf8Printable(error.detail));
    return error.kind == Error::Kind::Invalid ? WrongUse : Failed;
}

QString description()
{
    QString text = QStringLiteral("Administers a Tasuki server through its data folder, while it "
                                  "runs or not.\n");
    for (const CtlCommand &command : allCommands())
        text += QStringLiteral("\n  tasukictl --data FOLDER %1 %2 %3")
                    .arg(QLatin1String(command.noun), QLatin1String(command.verb),
                         QLatin1String(command.usage));
    text += QStringLiteral("\n\nTries out forms, without any server: tasukictl form --help");
    return text;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(description());
    parser.addHelpOption();
    const char *const names[]
        = {"data",   "kind",  "name",   "window",     "address", "phone",  "fax",
           "number", "login", "office", "profession", "kana",    "person", "template",
           "member", "heads", "key",    "hours",      "channel"};
    for (const char *const name : names)
        parser.addOption({QLatin1String(name), QString(), QStringLiteral("value")});
    parser.addOption({QStringLiteral("restored"), QString()});
    parser.addPositionalArgument(QStringLiteral("noun"),
                                 QStringLiteral("office, person, device, room, audit, form"));
    parser.addPositionalArgument(
        QStringLiteral("verb"),
        QStringLiteral("add, set, list, leave, disable, revoke, verify, check"));
}

int administer(const QCoreApplication &app)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    const QStringList words = parser.positionalArguments();
    for (const CtlCommand &command : allCommands()) {
        if (words.value(0) != QLatin1String(command.noun)
            || words.value(1) != QLatin1String(command.verb))
            continue;
        const QString folder = parser.value(QStringLiteral("data"));
        if (folder.isEmpty())
            return fail(wrongUse(QStringLiteral("--data is missing")));
        const SystemClock clock;
        const auto server = ServerAdministration::open(folder, clock);
        if (!server)
            return fail(server.error());
        const auto done = command.run(**server, parser);
        return done ? Good : fail(done.error());
    }
    return fail(wrongUse(QStringLiteral("Unknown command; see tasukictl --help")));
}

int workOnForms(const QStringList &words)
{
    const CommandOutcome outcome = runFormCommand(allFormCommands(), words);
    for (const QString &complaint : outcome.complaints)
        std::fprintf(stderr, "tasukictl: %s\n", qUtf8Printable(complaint));
    const auto size = static_cast<size_t>(outcome.output.size());
    const bool isWritten = std::fwrite(outcome.output.constData(), 1, size, stdout) == size
        && std::fflush(stdout) == 0;
    return isWritten ? outcome.exitCode : Failed;
}

/// Only commands that draw pay for a QApplication; without a screen they draw offscreen.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv, bool draws)
{
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    const bool hasScreen
        = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!hasScreen && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const bool isForm = argc > 1 && qstrcmp(argv[1], "form") == 0;
    const QString verb = isForm && argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    const FormCommand *command = nullptr;
    const QList<FormCommand> commands = allFormCommands();
    if (isForm)
        command = findFormCommand(commands, verb);
    const auto app = applicationFor(argc, argv, command && command->drawsWidgets);
    QCoreApplication::setApplicationName(QStringLiteral("tasukictl"));
    return isForm ? workOnForms(QCoreApplication::arguments().mid(2)) : administer(*app);
}
