// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctlcommand.h"

#include <QCoreApplication>

namespace {

using namespace tasuki;

enum ExitCode { Good = 0, Failed = 1, WrongUse = 2 };

QList<CtlCommand> allCommands()
{
    return officeCommands() + personCommands() + deviceCommands() + roomCommands();
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
    return text;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(description());
    parser.addHelpOption();
    const char *const names[]
        = {"data",  "kind",   "name",       "window", "address", "phone",    "fax",   "number",
           "login", "office", "profession", "kana",   "person",  "template", "member"};
    for (const char *const name : names)
        parser.addOption({QLatin1String(name), QString(), QStringLiteral("value")});
    parser.addPositionalArgument(QStringLiteral("noun"),
                                 QStringLiteral("office, person, device, room, audit"));
    parser.addPositionalArgument(QStringLiteral("verb"),
                                 QStringLiteral("add, list, disable, revoke, verify"));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tasukictl"));
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
