// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/roomtemplate.h"

#include "core/wire/room.h"
#include "core/wire/strictid.h"

namespace tasuki {

Result<QList<OfficeId>> roomMembers(const Operation &operation)
{
    const qsizetype maxMembers = hasRoomRecord(operation.payload) ? Room::mostMembers : 8;
    JsonReader reader(operation.payload, QStringLiteral("room."));
    const auto members = readIds<OfficeId>(reader, "members", maxMembers);
    reader.string("template");
    if (members.isEmpty() || operation.object.uuid() != operation.scope.uuid())
        reader.fail("members", "are missing, or the room has two ids");
    for (const OfficeId &office : members) {
        if (members.count(office) != 1)
            reader.fail("members", "name an office twice");
    }
    if (!reader.ok())
        return reader.error();
    return members;
}

bool fitsTemplate(const QString &roomTemplate, const QList<OfficeKind> &others)
{
    if (roomTemplate == u"office-file")
        return others.isEmpty();
    return roomTemplate == u"handoff" && others.size() == 1 && takesSheets(others[0]);
}

Operation onRoom(ScopeId room, const char *kind, const QJsonObject &payload, const QDateTime &now)
{
    Operation operation;
    operation.id = OperationId::create();
    operation.scope = room;
    operation.object = ObjectId(room.uuid());
    operation.kind = QLatin1String(kind);
    operation.at = now;
    operation.payload = payload;
    return operation;
}

} // namespace tasuki
