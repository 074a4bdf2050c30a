// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/roomgate.h"

#include "core/rules/roomtemplates.h"
#include "core/wire/room.h"

namespace tasuki {

static Error conflict(const char *code)
{
    return {Error::Kind::Conflict, QLatin1String(code)};
}

Result<void> checkWritable(const RecordView &view, ScopeId room, RoomFeature feature)
{
    const OverlayObject *record = view.find(ObjectId(room.uuid()));
    if (!record || record->scope != room || !hasRoomRecord(record->body))
        return Error{Error::Kind::NotFound, QStringLiteral("no such room")};
    const auto known = roomFromBody(room, record->body);
    if (!known)
        return known.error();
    if (known->archived)
        return conflict("archived");
    const RoomTemplate *kind = RoomTemplates::builtIn().find(known->roomTemplate);
    if (kind && kind->needsConsent && known->consentState() != ConsentState::Given)
        return conflict("no_consent");
    if (!known->features.testFlag(feature))
        return conflict("feature_off");
    return {};
}

} // namespace tasuki
