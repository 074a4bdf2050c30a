// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/relationreader.h"

#include "core/rules/roomtemplates.h"
#include "core/wire/room.h"

namespace tasuki {

Result<Relation> RelationReader::ofMember(const ScopeRow &scope, OfficeId office, OfficeKind kind)
{
    Relation relation{scope.roomTemplate, kind, true};
    const RoomTemplate *roomTemplate = RoomTemplates::builtIn().find(scope.roomTemplate);
    if (!roomTemplate || !roomTemplate->hasRecord)
        return relation;
    const auto row = m_objects.find(scope.id, ObjectId(scope.id.uuid()));
    if (!row)
        return row.error();
    if (!*row)
        return relation;
    const auto body = parseJsonObject((*row)->body);
    const auto room = body ? roomFromBody(scope.id, *body) : Result<Room>(body.error());
    if (!room)
        return Error{Error::Kind::Corrupt, QStringLiteral("a room's record cannot be read")};
    relation.isOpener = room->opener() == office;
    relation.features = room->features;
    relation.consent = room->consentState();
    relation.isArchived = room->archived.has_value();
    return relation;
}

} // namespace tasuki
