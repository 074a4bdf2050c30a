// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctlcommand.h"

namespace tasuki {

namespace {

    Result<void> addOffice(ServerAdministration &server, const QCommandLineParser &arguments)
    {
        const auto kind = officeKindFromCode(arguments.value(QStringLiteral("kind")));
        if (!kind)
            return wrongUse(QStringLiteral("--kind is care-office, hospital, clinic, "
                                           "visiting-nursing, pharmacy, care-service, facility "
                                           "or centre"));
        Office office;
        office.kind = *kind;
        office.name = arguments.value(QStringLiteral("name"));
        office.window = arguments.value(QStringLiteral("window"));
        office.address = arguments.value(QStringLiteral("address"));
        office.phone = arguments.value(QStringLiteral("phone"));
        office.fax = arguments.value(QStringLiteral("fax"));
        office.number = arguments.value(QStringLiteral("number"));
        const auto id = server.createOffice(office);
        if (!id)
            return id.error();
        printLine({id->toString()});
        return {};
    }

    Result<void> listOffices(ServerAdministration &server, const QCommandLineParser &)
    {
        const auto directory = server.directory();
        if (!directory)
            return directory.error();
        for (const Office &office : directory->offices)
            printLine({office.id.toString(), toCode(office.kind), office.name, office.window});
        return {};
    }

} // namespace

QList<CtlCommand> officeCommands()
{
    return {{"office", "add",
             "--kind KIND --name NAME [--window DESK] [--address A] [--phone P] [--fax F] "
             "[--number N]",
             addOffice},
            {"office", "list", "", listOffices}};
}

} // namespace tasuki
