// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctlcommand.h"

namespace tasuki {

namespace {

    Result<void> addRoom(ServerAdministration &server, const QCommandLineParser &arguments)
    {
        QList<OfficeId> members;
        for (const QString &text : arguments.values(QStringLiteral("member"))) {
            const auto member = idFrom<OfficeId>(text, "--member");
            if (!member)
                return member.error();
            members.append(*member);
        }
        const auto room = server.openRoom(arguments.value(QStringLiteral("template")), members);
        if (!room)
            return room.error();
        printLine({room->toString()});
        return {};
    }

    Result<void> leaveRoom(ServerAdministration &server, const QCommandLineParser &arguments)
    {
        const auto room = idFrom<ScopeId>(arguments.positionalArguments().value(2), "ROOM");
        if (!room)
            return room.error();
        const auto member = idFrom<OfficeId>(arguments.value(QStringLiteral("member")), "--member");
        return member ? server.removeOffice(*room, *member) : member.error();
    }

    Result<void> eraseRoom(ServerAdministration &server, const QCommandLineParser &arguments)
    {
        const auto room = idFrom<ScopeId>(arguments.positionalArguments().value(2), "ROOM");
        if (!room)
            return room.error();
        const auto person = idFrom<PersonId>(arguments.value(QStringLiteral("person")), "--person");
        return person ? server.eraseRoom(*room, *person) : person.error();
    }

    Result<void> listRooms(ServerAdministration &server, const QCommandLineParser &)
    {
        const auto rooms = server.rooms();
        if (!rooms)
            return rooms.error();
        for (const ServerAdministration::Room &room : *rooms) {
            QStringList members;
            for (const OfficeId &member : room.members)
                members.append(member.toString());
            printLine({room.id.toString(), room.roomTemplate, QString::number(room.head),
                       members.join(u',')});
        }
        return {};
    }

} // namespace

QList<CtlCommand> roomCommands()
{
    return {{"room", "add", "--template office-file|handoff --member OFFICE [--member OFFICE]",
             addRoom},
            {"room", "leave", "ROOM --member OFFICE", leaveRoom},
            {"room", "erase", "ROOM --person PERSON", eraseRoom},
            {"room", "list", "", listRooms}};
}

} // namespace tasuki
