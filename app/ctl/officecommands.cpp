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
        office.hours = arguments.value(QStringLiteral("hours"));
        office.channel = arguments.value(QStringLiteral("channel"));
        const auto id = server.createOffice(office);
        if (!id)
            return id.error();
        printLine({id->toString()});
        return {};
    }

    /// What is given changes; an empty value takes it away.
    void takeGiven(const QCommandLineParser &arguments, Office &office)
    {
        const std::pair<const char *, QString *> facts[]{
            {"window", &office.window}, {"address", &office.address}, {"phone", &office.phone},
            {"fax", &office.fax},       {"hours", &office.hours},     {"channel", &office.channel}};
        for (const auto &[name, fact] : facts) {
            if (arguments.isSet(QLatin1String(name)))
                *fact = arguments.value(QLatin1String(name));
        }
    }

    Result<void> setOffice(ServerAdministration &server, const QCommandLineParser &arguments)
    {
        const auto id = idFrom<OfficeId>(arguments.positionalArguments().value(2), "OFFICE");
        const auto directory = server.directory();
        if (!id)
            return id.error();
        if (!directory)
            return directory.error();
        for (Office office : directory->offices) {
            if (office.id != *id)
                continue;
            takeGiven(arguments, office);
            return server.changeOffice(office);
        }
        return Error{Error::Kind::NotFound, QStringLiteral("No such office")};
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
             "[--number N] [--hours H] [--channel C]",
             addOffice},
            {"office", "set",
             "OFFICE [--window DESK] [--address A] [--phone P] [--fax F] [--hours H] "
             "[--channel C]",
             setOffice},
            {"office", "list", "", listOffices}};
}

} // namespace tasuki
