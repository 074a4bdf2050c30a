// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctlcommand.h"

namespace tasuki {

namespace {

    Result<void> addPerson(ServerAdministration &server, const QCommandLineParser &arguments)
    {
        const auto office = idFrom<OfficeId>(arguments.value(QStringLiteral("office")), "--office");
        if (!office)
            return office.error();
        const auto profession = professionFromCode(arguments.value(QStringLiteral("profession")));
        if (!profession)
            return wrongUse(QStringLiteral("--profession is care-manager, social-worker, doctor, "
                                           "nurse, rehabilitation, pharmacist, dietitian, dentist, "
                                           "care-worker, clerk or administrator"));
        Person person;
        person.office = *office;
        person.profession = *profession;
        person.name = arguments.value(QStringLiteral("name"));
        person.kana = arguments.value(QStringLiteral("kana"));
        if (person.name.isEmpty())
            return wrongUse(QStringLiteral("--name is missing"));
        const auto id = server.createPerson(person, arguments.value(QStringLiteral("login")));
        if (!id)
            return id.error();
        printLine({id->toString()});
        return {};
    }

    Result<void> listPeople(ServerAdministration &server, const QCommandLineParser &)
    {
        const auto directory = server.directory();
        const auto accounts = server.accounts();
        if (!directory)
            return directory.error();
        if (!accounts)
            return accounts.error();
        QHash<PersonId, QString> names;
        for (const Person &person : directory->people)
            names.insert(person.id, person.name);
        for (const Account &account : *accounts)
            printLine({account.person.toString(), account.login, names.value(account.person),
                       toCode(account.profession), account.office.toString(),
                       account.isDisabled ? QStringLiteral("disabled") : QStringLiteral("active")});
        return {};
    }

    Result<void> disablePerson(ServerAdministration &server, const QCommandLineParser &arguments)
    {
        const auto person
            = idFrom<PersonId>(arguments.positionalArguments().value(2), "The person");
        return person ? server.disablePerson(*person) : person.error();
    }

} // namespace

QList<CtlCommand> personCommands()
{
    return {{"person", "add", "--login LOGIN --office ID --profession P --name NAME [--kana KANA]",
             addPerson},
            {"person", "list", "", listPeople},
            {"person", "disable", "PERSON", disablePerson}};
}

} // namespace tasuki
